package org.implsci.rollout.strategy;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Ways in which a change can go live. */
public enum ImplementationModel implements Term {
    /** Everywhere at once. */
    BIG_BANG,
    /** Unit by unit. */
    PHASED,
    /** Cluster by cluster: coupled units go live together. */
    PHASED_BY_CLUSTER,
    /** A pilot, and then decide. */
    PILOT_FIRST;

    /** The closed list. */
    public static final Vocabulary<ImplementationModel> VOCABULARY =
            Vocabulary.of("implementation model", ImplementationModel.class);
}
