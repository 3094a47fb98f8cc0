package org.implsci.rogers.decision;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * How many units reached a stage, and what became of those who got no further.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stage the stage
 * @param reached how many reached it
 * @param out how many of them dropped out at it: rejected or discontinued
 * @param waiting how many of them stand at it and go on
 * @param unknown how many of them stand at it, and nobody knows how
 */
public record StageCount(DecisionStage stage, int reached, int out, int waiting, int unknown) implements Serializable {
    /** {@return how many went on to the next stage; those who reached it, less those who got no further} */
    public int passed() {
        return reached - out - waiting - unknown;
    }

    /** {@return the share of those who reached the stage that dropped out at it; empty if nobody reached it} */
    public OptionalDouble dropOutShare() {
        return reached == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) out / reached);
    }

    /** Stage, how many reached it, how many dropped out. */
    @Override
    public String toString() {
        return stage.label() + ": reached " + reached + ", out " + out + ", waiting " + waiting + ", not known "
                + unknown;
    }
}
