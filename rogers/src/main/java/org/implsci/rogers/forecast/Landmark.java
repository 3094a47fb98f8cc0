package org.implsci.rogers.forecast;

import java.io.Serializable;
import java.util.Optional;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A time or rate read off a fitted curve, with its standard error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is
 * @param value the value at the estimates, or why there is none
 * @param standardError its standard error by the delta method, or why there is none
 * @param interval the interval; null if there is none
 */
public record Landmark(
        String name,
        Statistic value,
        Statistic standardError,
        @Nullable Interval interval) implements Serializable {
    /** {@return the interval; empty if there is no value or no covariance} */
    public Optional<Interval> confidenceInterval() {
        return Optional.ofNullable(interval);
    }

    /** Name, value, interval. */
    @Override
    public String toString() {
        String shown =
                value.value().isPresent() ? Decimals.significant(value.value().getAsDouble(), 6) : value.shown(0);
        return name + " " + shown + (interval == null ? "" : " (" + interval + ")");
    }
}
