package org.implsci.rollout.execution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The moment of the last accepted event, and the events accepted at it: tells late and repeated events. Not thread-safe. */
final class EventClock {
    private static final int LARGE = 64;

    private @Nullable Instant last;
    private List<RolloutEvent> atLast;

    /** The keys of the events accepted at the last moment; null until a question needs them. */
    private @Nullable Set<Object> keys;

    EventClock(EventHistory history) {
        this.last = history.last();
        this.atLast = new ArrayList<>(history.atLast());
    }

    /** One measure of one site, or of the whole rollout, which has one value at one moment. */
    private record Series(String measure, @Nullable String site) {}

    @Nullable
    Instant last() {
        return last;
    }

    List<RolloutEvent> atLast() {
        return atLast;
    }

    /** Returns whether an event is older than the last accepted one. */
    boolean isLate(RolloutEvent event) {
        return last != null && event.at().isBefore(last);
    }

    /**
     * Returns whether an event repeats one that was accepted at the same moment.
     *
     * <p>Most events are repeats only of the event just before: a log that knows only days may evaluate the gates twice on one
     * day, before and after a measurement. Measurements, approvals and overrides are repeats whatever came between. There is only
     * one value of a measure at one moment, and a repeated override event must not advance two stages.
     */
    boolean isRepeated(RolloutEvent event) {
        if (!event.at().equals(last)) {
            return false;
        }
        return switch (event.kind()) {
            case OBSERVED, APPROVED, OVERRIDDEN -> keys().contains(key(event));
            default -> event.equals(atLast.get(atLast.size() - 1));
        };
    }

    void accept(RolloutEvent event) {
        if (!event.at().equals(last)) {
            last = event.at();
            if (atLast.size() > LARGE) {
                atLast = new ArrayList<>();
            } else {
                atLast.clear();
            }
            keys = null;
        } else if (keys != null) {
            keys.add(key(event));
        }
        atLast.add(event);
    }

    private Set<Object> keys() {
        Set<Object> known = keys;
        if (known == null) {
            known = new HashSet<>();
            for (RolloutEvent event : atLast) {
                known.add(key(event));
            }
            keys = known;
        }
        return known;
    }

    private static Object key(RolloutEvent event) {
        return event instanceof RolloutEvent.Observed observed
                ? new Series(observed.measure(), observed.site())
                : event;
    }
}
