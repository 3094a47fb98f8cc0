package org.implsci.rollout.execution;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;

/**
 * One event that was refused, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param position which event it was, counted from 0 over all events folded
 * @param event the event
 * @param reason why
 */
public record Refusal(long position, RolloutEvent event, RefusalReason reason) implements Serializable {
    /** Refuses null components. */
    public Refusal {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * {@return the refusal as a finding, at the place of the event in its log; a finding with a code such as {@code
     * rollout.event.out-of-order}}
     */
    public Finding finding() {
        return Finding.error("rollout.event." + reason.code(), new Pointer("/events/" + position))
                .message("this event was refused, since " + reason.label())
                .foundText(event.kind().code() + " at " + event.at())
                .build();
    }

    /** Returns which event and why. */
    @Override
    public String toString() {
        return "event " + position + " (" + event.kind().code() + "): " + reason.label();
    }
}
