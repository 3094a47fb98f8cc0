package org.implsci.rogers.forecast;

import java.io.Serializable;
import java.util.Optional;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * How many are expected to adopt in a period.
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the name of the period, continuing those of the series
 * @param expected how many adopt in it, by the curve
 * @param expectedTotal how many will have adopted by its end, by the curve, counted from the start of the series
 * @param errorOfMean the standard error of the expectation, or why there is none
 * @param errorOfPrediction the standard error of a new count: that of the expectation and the residual's together
 * @param interval the interval for a new count; null if there is none
 * @param projectedTotal what has been observed in the series and what is expected to be added to it by the end of the period
 * @param total the interval for that total; null if there is none
 */
public record ForecastPoint(
        int period,
        double expected,
        double expectedTotal,
        Statistic errorOfMean,
        Statistic errorOfPrediction,
        @Nullable Interval interval,
        double projectedTotal,
        @Nullable Interval total)
        implements Serializable {
    /** {@return the interval for a new count; empty if the method of estimation gives no covariance} */
    public Optional<Interval> predictionInterval() {
        return Optional.ofNullable(interval);
    }

    /**
     * {@return the interval for the total by the end of the period: what has been observed is certain, what is added to
     * it is not; empty if the method of estimation gives no covariance}
     */
    public Optional<Interval> totalInterval() {
        return Optional.ofNullable(total);
    }

    /** Returns the same expectation with other intervals. */
    ForecastPoint withIntervals(Interval forCount, Interval forTotal) {
        return new ForecastPoint(
                period, expected, expectedTotal, errorOfMean, errorOfPrediction, forCount, projectedTotal, forTotal);
    }

    /** Period, expectation, interval. */
    @Override
    public String toString() {
        return period + ": " + Decimals.significant(expected, 6) + (interval == null ? "" : " (" + interval + ")");
    }
}
