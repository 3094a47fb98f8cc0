package org.implsci.rogers.forecast;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The expected number of adopters in one period after the data.
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the name of the period, continuing those of the series
 * @param expected the number that adopts in it, by the curve
 * @param expectedTotal the number that has adopted by its end, by the curve, counted from the start of the series
 * @param errorOfMean the standard error of the expectation, or the reason why there is none
 * @param errorOfPrediction the standard error of a new count, which includes the residual; or the reason why there is none
 * @param interval the interval for a new count; null if there is none
 * @param projectedTotal the observed total of the series plus the expected counts up to the end of the period
 * @param total the interval for the projected total; null if there is none
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
    /** Refuses null. */
    public ForecastPoint {
        Objects.requireNonNull(errorOfPrediction, "errorOfPrediction");
        Objects.requireNonNull(errorOfMean, "errorOfMean");
    }

    /** {@return the interval for a new count; empty if the method of estimation gives no covariance} */
    public Optional<Interval> predictionInterval() {
        return Optional.ofNullable(interval);
    }

    /**
     * {@return the interval for the projected total: the observed part is certain, the added part is not; empty if the
     * method of estimation gives no covariance}
     */
    public Optional<Interval> totalInterval() {
        return Optional.ofNullable(total);
    }

    /** Returns the same expectation with other intervals. */
    ForecastPoint withIntervals(Interval forCount, Interval forTotal) {
        return new ForecastPoint(
                period, expected, expectedTotal, errorOfMean, errorOfPrediction, forCount, projectedTotal, forTotal);
    }

    /** Returns the period, the expectation and its interval. */
    @Override
    public String toString() {
        return period + ": " + Decimals.significant(expected, 6) + (interval == null ? "" : " (" + interval + ")");
    }
}
