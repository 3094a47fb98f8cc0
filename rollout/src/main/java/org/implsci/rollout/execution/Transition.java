package org.implsci.rollout.execution;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.implsci.rollout.gate.GateDecision;
import org.jspecify.annotations.Nullable;

/**
 * One change of position: from one to another, by an event, on a decision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the position before
 * @param to the position after
 * @param event the event that caused it; a decision of people names who and why
 * @param decision the decision of the gates at that moment; null where they were not asked
 */
public record Transition(
        RolloutPosition from,
        RolloutPosition to,
        RolloutEvent event,
        @Nullable GateDecision decision) implements Serializable {
    /** Refuses null components other than the decision. */
    public Transition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(event, "event");
    }

    /** {@return the decision of the gates at that moment; empty where they were not asked} */
    public Optional<GateDecision> gateDecision() {
        return Optional.ofNullable(decision);
    }

    /** {@return the event if people decided it; empty if the gates did} */
    public Optional<RolloutEvent.Decided> decidedBy() {
        return event instanceof RolloutEvent.Decided decided ? Optional.of(decided) : Optional.empty();
    }

    /** Returns time, event and both positions. */
    @Override
    public String toString() {
        return event.at() + " " + event.kind().code() + ": " + from + " to " + to;
    }
}
