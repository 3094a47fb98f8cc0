package org.implsci.rollout.execution;

import java.io.Serializable;
import java.util.Objects;

/**
 * A phase and the number of stages that are live in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param phase the phase
 * @param stagesLive the number of live stages; 0 before the first
 */
public record RolloutPosition(RolloutPhase phase, int stagesLive) implements Serializable {
    /** Refuses a null phase. */
    public RolloutPosition {
        Objects.requireNonNull(phase, "phase");
    }

    /** Returns a text such as {@code live (2)}. */
    @Override
    public String toString() {
        return phase.label() + " (" + stagesLive + ")";
    }
}
