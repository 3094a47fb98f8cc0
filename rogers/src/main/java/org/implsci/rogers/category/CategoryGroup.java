package org.implsci.rogers.category;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A category with its cuts and how many adopters are in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param category the category
 * @param from its earlier cut; negative infinity for the first category
 * @param until its later cut; infinity for the last category
 * @param count how many adopters are in it
 * @param adopters how many adopters were classified: the denominator
 * @param why why nobody is in it; null if somebody is
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

    /** {@return why nobody is in this category; the reason; empty if somebody is} */
    public Optional<EmptyReason> emptyReason() {
        return Optional.ofNullable(why);
    }

    /** Category and count, or why it is empty. */
    @Override
    public String toString() {
        return category.label() + " " + count + " of " + adopters + (why == null ? "" : " (" + why.label() + ")");
    }
}
