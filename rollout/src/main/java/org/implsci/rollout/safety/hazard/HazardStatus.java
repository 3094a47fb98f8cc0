package org.implsci.rollout.safety.hazard;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The state of the work on a hazard.
 *
 * <p>A hazard becomes acceptable by its rating and not by being closed.
 */
public enum HazardStatus implements Term {
    /** People still work on the hazard. */
    OPEN,
    /** People consider the hazard dealt with. */
    CLOSED;

    /** The closed list. */
    public static final Vocabulary<HazardStatus> VOCABULARY = Vocabulary.of("status of a hazard", HazardStatus.class);
}
