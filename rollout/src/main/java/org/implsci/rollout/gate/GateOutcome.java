package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The outcome of a gate decision, from the mildest to the gravest.
 *
 * <p>A gate takes the gravest outcome that any of its parts asks for, so the order of the parts never matters.
 */
public enum GateOutcome implements Term {
    /** Go on to the next stage. */
    ADVANCE,
    /** All criteria have passed; people still have to approve. */
    AWAIT_APPROVAL,
    /** Stay in the stage and keep measuring. */
    CONTINUE,
    /** Stay in the stage, change nothing, and let people decide. */
    HOLD,
    /** Take the change back. */
    ROLL_BACK,
    /** A rollback is needed and not possible: freeze exposure, add no site, escalate, repair. */
    CONTAIN;

    /** The closed list. */
    public static final Vocabulary<GateOutcome> VOCABULARY = Vocabulary.of("gate outcome", GateOutcome.class);

    /**
     * Returns the graver of two outcomes.
     *
     * @param other another outcome
     * @return this or the other
     */
    public GateOutcome worse(GateOutcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
