package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What a gate decides, from the mildest to the gravest.
 *
 * <p>A gate takes the gravest of what its parts ask for, so the order of the parts never matters.
 */
public enum GateOutcome implements Term {
    /** Go on to the next stage. */
    ADVANCE,
    /** All measured well; people have to agree. */
    AWAIT_APPROVAL,
    /** Stay in the stage and go on measuring. */
    CONTINUE,
    /** Stay in the stage, change nothing, and let people decide. */
    HOLD,
    /** Take the change back. */
    ROLL_BACK,
    /** Going back is asked for and not possible: freeze exposure, take no new site, escalate, repair. */
    CONTAIN;

    /** The closed list. */
    public static final Vocabulary<GateOutcome> VOCABULARY = Vocabulary.of("gate outcome", GateOutcome.class);

    /**
     * Returns the graver of two.
     *
     * @param other another outcome
     * @return this or the other
     */
    public GateOutcome worse(GateOutcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
