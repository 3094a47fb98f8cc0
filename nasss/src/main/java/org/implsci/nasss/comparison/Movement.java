package org.implsci.nasss.comparison;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.answer.OrdinalSummary;
import org.implsci.nasss.question.Complexity;

/**
 * One question or domain on both sides of a comparison, with its two levels.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject: question or domain
 * @param subject the question or domain
 * @param before the level on the first side
 * @param after the level on the second side
 */
public record Movement<S extends Serializable>(
        S subject, OrdinalSummary<Complexity> before, OrdinalSummary<Complexity> after) implements Serializable {
    /** Refuses null components. */
    public Movement {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Returns the kind of change.
     *
     * <p>A direction is claimed only if both sides are sure to have a level and the two ranges of possible levels have none
     * in common. No outcome of the unknown answers can then contradict the direction.
     *
     * @return the change
     */
    public LevelChange change() {
        Optional<Complexity> from = before.level();
        Optional<Complexity> to = after.level();
        if (from.isPresent() && to.isPresent()) {
            return direction();
        }
        if (from.isEmpty() && to.isEmpty()) {
            return LevelChange.NO_LEVEL;
        }
        OrdinalSummary<Complexity> without = from.isEmpty() ? before : after;
        OrdinalSummary<Complexity> with = from.isEmpty() ? after : before;
        if (without.answers().given() > 0) {
            return LevelChange.NO_AGREED_LEVEL;
        }
        if (isNotApplicable(without)) {
            return from.isEmpty() ? LevelChange.CAME_INTO_PLAY : LevelChange.FELL_AWAY;
        }
        if (!with.isSettled()) {
            return LevelChange.NOT_KNOWN;
        }
        return from.isEmpty() ? LevelChange.BECAME_KNOWN : LevelChange.BECAME_UNKNOWN;
    }

    private LevelChange direction() {
        if (isBelow(after, before)) {
            return LevelChange.LESS_COMPLEX;
        }
        if (isBelow(before, after)) {
            return LevelChange.MORE_COMPLEX;
        }
        return before.isSettled() && after.isSettled() ? LevelChange.SAME : LevelChange.NOT_KNOWN;
    }

    private static boolean isBelow(OrdinalSummary<Complexity> lower, OrdinalSummary<Complexity> higher) {
        if (!lower.isLevelAssured() || !higher.isLevelAssured()) {
            return false;
        }
        List<Complexity> below = lower.possible();
        return below.get(below.size() - 1).compareTo(higher.possible().get(0)) < 0;
    }

    private static boolean isNotApplicable(OrdinalSummary<Complexity> side) {
        return side.reason().equals(Optional.of(NoLevel.NOT_APPLICABLE));
    }

    /** Returns the subject, both levels and the kind of change. */
    @Override
    public String toString() {
        return subject + ": " + before + " -> " + after + ", " + change().label();
    }
}
