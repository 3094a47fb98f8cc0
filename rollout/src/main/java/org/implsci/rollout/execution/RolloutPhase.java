package org.implsci.rollout.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Set;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** A phase of a rollout. */
public enum RolloutPhase implements Term {
    /** The plan has errors; nothing can start. */
    DRAFT,
    /** The plan has no errors, and no stage is live. */
    READY,
    /** A stage is live. */
    LIVE,
    /** A stage is live, and no other follows until people decide. */
    HELD,
    /** The change is being taken back. */
    ROLLING_BACK,
    /** A rollback is not possible: exposure is frozen until the change is repaired, abandoned, or free to be taken back. */
    CONTAINED,
    /** All stages have passed, and monitoring continues. */
    EMBEDDING,
    /** The end: the change is part of usual practice. */
    SUSTAINED,
    /** The end: the whole change was taken back. */
    ROLLED_BACK,
    /** The end: the rollout was abandoned where it was. */
    ABANDONED;

    /** The closed list. */
    public static final Vocabulary<RolloutPhase> VOCABULARY = Vocabulary.of("rollout phase", RolloutPhase.class);

    /** {@return whether the rollout has ended; true for the last three phases} */
    public boolean isFinal() {
        return this == SUSTAINED || this == ROLLED_BACK || this == ABANDONED;
    }

    /** Returns whether the gates of the next step are open to questions in this phase. */
    boolean isAtGates() {
        return this == READY || this == LIVE || this == HELD;
    }

    /**
     * {@return the kinds of events that this phase allows, in their declared order, though other rules may still refuse one;
     * unmodifiable}
     */
    public Set<EventKind> possibleEvents() {
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

    /** Returns these kinds and those that every phase but the last ones allows. */
    private static Set<EventKind> events(EventKind... some) {
        return Sets.immutableEnumSet(ImmutableList.<EventKind>builder()
                .add(some)
                .add(EventKind.OBSERVED, EventKind.EVALUATED, EventKind.FALLBACK_REPORTED, EventKind.CLEARANCE_REPORTED)
                .build());
    }
}
