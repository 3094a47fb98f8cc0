package org.implsci.rogers.decision;

import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The number of units that reached a stage, with the status of those that went no further.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stage the stage
 * @param reached the number of units that reached it
 * @param out the number of units that dropped out at it: they rejected or discontinued the innovation
 * @param waiting the number of units at this stage that are still in the process
 * @param unknown the number of units at this stage whose status is not known
 */
public record StageCount(DecisionStage stage, int reached, int out, int waiting, int unknown) implements Serializable {
    /** Refuses null. */
    public StageCount {
        Objects.requireNonNull(stage, "stage");
    }

    /** {@return the number of units that went on to the next stage} */
    public int passed() {
        return reached - out - waiting - unknown;
    }

    /** {@return the share of units that dropped out, of those that reached the stage; empty if no unit reached it} */
    public OptionalDouble dropOutShare() {
        return reached == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) out / reached);
    }

    /** Returns the stage and its counts. */
    @Override
    public String toString() {
        return stage.label() + ": reached " + reached + ", out " + out + ", waiting " + waiting + ", not known "
                + unknown;
    }
}
