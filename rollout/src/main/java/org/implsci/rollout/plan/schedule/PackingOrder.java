package org.implsci.rollout.plan.schedule;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The rule for a wave in which the next site does not fit. */
public enum PackingOrder implements Term {
    /** A later site that fits may fill the wave. */
    BACKFILL,
    /** The wave ends, so that no less ready site overtakes a readier one. */
    IN_ORDER;

    /** The closed list. */
    public static final Vocabulary<PackingOrder> VOCABULARY = Vocabulary.of("filling", PackingOrder.class);
}
