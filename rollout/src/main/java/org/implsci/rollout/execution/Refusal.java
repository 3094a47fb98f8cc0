package org.implsci.rollout.execution;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;

/**
 * One refused event and the reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param position the position of the event among all events of the log, from 0
 * @param event the event
 * @param reason the reason
 */
public record Refusal(long position, RolloutEvent event, RefusalReason reason) implements Serializable {
    /** Refuses null events and reasons. */
    public Refusal {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(reason, "reason");
    }

    /** {@return the refusal as a finding at the event in its log, with a code such as {@code rollout.event.out-of-order}} */
    public Finding finding() {
        return Finding.error("rollout.event." + reason.code(), new Pointer("/events/" + position))
                .message("this event was refused, because " + reason.label())
                .foundText(event.kind().code() + " at " + event.at())
                .build();
    }

    /** Returns the event and the reason. */
    @Override
    public String toString() {
        return "event " + position + " (" + event.kind().code() + "): " + reason.label();
    }
}
