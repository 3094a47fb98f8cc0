package org.implsci.rogers.forecast;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A time or rate of a fitted curve, such as the peak, with its standard error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name, such as {@code "peak at"}
 * @param value the value at the estimates, or the reason why there is none
 * @param standardError the standard error by the delta method, or the reason why there is none
 * @param interval the interval; null if there is none
 */
public record Landmark(
        String name,
        Statistic value,
        Statistic standardError,
        @Nullable Interval interval) implements Serializable {
    /** Refuses null. */
    public Landmark {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(standardError, "standardError");
        Objects.requireNonNull(name, "name");
    }

    /** {@return the interval; empty if the value or the covariance is missing} */
    public Optional<Interval> confidenceInterval() {
        return Optional.ofNullable(interval);
    }

    /** Returns the name, the value and the interval. */
    @Override
    public String toString() {
        String shown =
                value.value().isPresent() ? Decimals.significant(value.value().getAsDouble(), 6) : value.shown(0);
        return name + " " + shown + (interval == null ? "" : " (" + interval + ")");
    }
}
