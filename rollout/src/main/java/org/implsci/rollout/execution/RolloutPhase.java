package org.implsci.rollout.execution;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The phases of a rollout. */
public enum RolloutPhase implements Term {
    /** The plan has errors; nothing can start. */
    DRAFT,
    /** The plan is without errors, and nothing is live. */
    READY,
    /** A stage is live. */
    LIVE,
    /** A stage is live and goes no further until people decide. */
    HELD,
    /** The change is being taken back. */
    ROLLING_BACK,
    /** The change cannot go back: exposure is frozen until it is repaired, given up, or what stood in the way is gone. */
    CONTAINED,
    /** All stages are through, and monitoring goes on. */
    EMBEDDING,
    /** The end: it has become the way things are done. */
    SUSTAINED,
    /** The end: everything went back. */
    ROLLED_BACK,
    /** The end: given up where it stood. */
    ABANDONED;

    /** The closed list. */
    public static final Vocabulary<RolloutPhase> VOCABULARY = Vocabulary.of("rollout phase", RolloutPhase.class);

    /** {@return whether nothing can happen any more; true for the last three} */
    public boolean isFinal() {
        return this == SUSTAINED || this == ROLLED_BACK || this == ABANDONED;
    }

    /**
     * {@return what may happen in this phase; whether it does can depend on more; the kinds of events, in their
     * declared order; unmodifiable}
     */
    public Set<EventKind> mayHappen() {
        return switch (this) {
            case DRAFT, SUSTAINED, ROLLED_BACK, ABANDONED -> Set.of();
            case READY -> READY_EVENTS;
            case LIVE -> LIVE_EVENTS;
            case HELD -> HELD_EVENTS;
            case ROLLING_BACK -> ROLLING_BACK_EVENTS;
            case CONTAINED -> CONTAINED_EVENTS;
            case EMBEDDING -> EMBEDDING_EVENTS;
        };
    }

    private static final Set<EventKind> READY_EVENTS =
            events(EventKind.STARTED, EventKind.APPROVED, EventKind.REVIEWED, EventKind.OVERRIDDEN);
    private static final Set<EventKind> LIVE_EVENTS = events(
            EventKind.APPROVED, EventKind.REVIEWED, EventKind.HELD, EventKind.OVERRIDDEN, EventKind.ROLLBACK_ORDERED);
    private static final Set<EventKind> HELD_EVENTS = events(
            EventKind.APPROVED,
            EventKind.REVIEWED,
            EventKind.RESUMED,
            EventKind.OVERRIDDEN,
            EventKind.ROLLBACK_ORDERED);
    private static final Set<EventKind> ROLLING_BACK_EVENTS = events(
            EventKind.STEP_VERIFIED, EventKind.STEP_FAILED, EventKind.DATA_RECONCILED, EventKind.ROLLBACK_VERIFIED);
    private static final Set<EventKind> CONTAINED_EVENTS =
            events(EventKind.ROLLBACK_ORDERED, EventKind.FIXED_FORWARD, EventKind.ABANDONED);
    private static final Set<EventKind> EMBEDDING_EVENTS =
            events(EventKind.REVIEWED, EventKind.ROLLBACK_ORDERED, EventKind.SUSTAINED);

    /** Returns these, and what may happen wherever something can happen at all. */
    private static Set<EventKind> events(EventKind... some) {
        return com.google.common.collect.Sets.immutableEnumSet(ImmutableList.<EventKind>builder()
                .add(some)
                .add(EventKind.OBSERVED, EventKind.EVALUATED, EventKind.FALLBACK_REPORTED, EventKind.CLEARANCE_REPORTED)
                .build());
    }
}
