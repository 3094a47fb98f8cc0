package org.implsci.rollout.execution;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.rollout.gate.GateDecision;
import org.jspecify.annotations.Nullable;

/**
 * One change of standing: from where to where, by which event, on which decision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the standing before
 * @param to the standing after
 * @param event what brought it about; what people decided names who and why
 * @param decision what the gates asked for at that moment, null where they were not asked
 */
public record Transition(
        RolloutPosition from,
        RolloutPosition to,
        RolloutEvent event,
        @Nullable GateDecision decision) implements Serializable {
    /** Refuses null components but the last. */
    public Transition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(event, "event");
    }

    /** Returns when, what, from where to where. */
    @Override
    public String toString() {
        return event.at() + " " + event.kind().code() + ": " + from + " to " + to;
    }
}
