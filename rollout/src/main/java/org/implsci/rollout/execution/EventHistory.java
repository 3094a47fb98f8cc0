package org.implsci.rollout.execution;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of the events of a rollout. Immutable.
 *
 * @param last the moment of the last accepted event; null before the first
 * @param atLast the events accepted at that moment, in their order
 * @param transitions the changes of position, in their order
 * @param refusals the refused events, in their order
 * @param count the number of events, refused ones among them
 */
record EventHistory(
        @Nullable Instant last,
        List<RolloutEvent> atLast,
        List<Transition> transitions,
        List<Refusal> refusals,
        long count)
        implements Serializable {
    static final EventHistory NONE = new EventHistory(null, List.of(), List.of(), List.of(), 0);

    EventHistory {
        atLast = ImmutableList.copyOf(atLast);
        transitions = ImmutableList.copyOf(transitions);
        refusals = ImmutableList.copyOf(refusals);
    }
}
