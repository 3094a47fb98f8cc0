package org.implsci.rogers.category;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A category with its thresholds and the number of adopters in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param category the category
 * @param from the earlier threshold; negative infinity for the first category
 * @param until the later threshold; infinity for the last category
 * @param count the number of adopters in the category
 * @param adopters the number of adopters classified: the denominator
 * @param why the reason why the category is empty; null if it is not
 */
public record CategoryGroup(
        AdopterCategory category,
        double from,
        double until,
        int count,
        int adopters,
        @Nullable EmptyReason why) implements Serializable {
    /** Refuses null. */
    public CategoryGroup {
        Objects.requireNonNull(category, "category");
    }

    /** {@return the share of adopters in this category; empty if there are no adopters} */
    public OptionalDouble share() {
        return adopters == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / adopters);
    }

    /** {@return the reason why this category is empty; no reason if it is not} */
    public Optional<EmptyReason> emptyReason() {
        return Optional.ofNullable(why);
    }

    /** Returns the category with its count, and the reason if it is empty. */
    @Override
    public String toString() {
        return category.label() + " " + count + " of " + adopters + (why == null ? "" : " (" + why.label() + ")");
    }
}
