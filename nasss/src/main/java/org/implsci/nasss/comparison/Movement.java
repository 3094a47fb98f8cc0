package org.implsci.nasss.comparison;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.answer.OrdinalSummary;
import org.implsci.nasss.question.Complexity;

/**
 * One question or domain on both sides of a comparison.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> question or domain
 * @param subject what is compared
 * @param before the first side
 * @param after the second side
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
     * How the level moved.
     *
     * @return the change
     */
    public Change change() {
        Optional<Complexity> from = before.level();
        Optional<Complexity> to = after.level();
        if (from.isPresent() && to.isPresent()) {
            int direction = to.get().compareTo(from.get());
            return direction == 0 ? Change.SAME : direction < 0 ? Change.LESS_COMPLEX : Change.MORE_COMPLEX;
        }
        if (from.isEmpty() && to.isEmpty()) {
            return Change.NO_LEVEL;
        }
        if (to.isPresent()) {
            return isNotApplicable(before) ? Change.CAME_INTO_PLAY : Change.BECAME_KNOWN;
        }
        return isNotApplicable(after) ? Change.FELL_AWAY : Change.BECAME_UNKNOWN;
    }

    private static boolean isNotApplicable(OrdinalSummary<Complexity> side) {
        return side.reason().equals(Optional.of(NoLevel.NOT_APPLICABLE));
    }

    /** What moved, from where to where. */
    @Override
    public String toString() {
        return subject + ": " + before + " -> " + after + ", " + change().label();
    }
}
