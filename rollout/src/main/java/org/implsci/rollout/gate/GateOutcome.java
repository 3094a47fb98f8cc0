package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What a gate decides, from the mildest to the gravest.
 *
 * <p>A gate takes the gravest of what its parts ask for, so the order of the parts never matters.
 */
public enum GateOutcome implements Term {
    /** Go on to the next stage. */
    ADVANCE("advance", "advance"),
    /** All measured well; people have to agree. */
    AWAIT_APPROVAL("await-approval", "await approval"),
    /** Stay in the stage and go on measuring. */
    CONTINUE("continue", "continue"),
    /** Stay in the stage, change nothing, and let people decide. */
    HOLD("hold", "hold"),
    /** Take the change back. */
    ROLL_BACK("roll-back", "roll back"),
    /** Going back is asked for and not possible: freeze exposure, take no new site, escalate, repair. */
    CONTAIN("contain", "contain");

    /** The closed list. */
    public static final Vocabulary<GateOutcome> VOCABULARY = Vocabulary.of("gate outcome", GateOutcome.class);

    private final String code;
    private final String label;

    GateOutcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

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
