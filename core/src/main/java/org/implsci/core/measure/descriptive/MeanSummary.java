package org.implsci.core.measure.descriptive;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.implsci.core.measure.DecimalMean;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.TidyTable;

/**
 * The mean and spread of some values, with an interval for the mean.
 *
 * <p>With n values, their mean m and the standard deviation s (n - 1), the interval at a level c is m ± t s / sqrt(n),
 * where t is the quantile of Student's distribution with n - 1 degrees of freedom at (1 + c) / 2. Immutable and
 * thread-safe.
 *
 * @param count the number of values; not negative
 * @param mean their mean
 * @param standardDeviation their standard deviation (n - 1)
 */
public record MeanSummary(int count, Statistic mean, Statistic standardDeviation) implements Serializable {
    /** Refuses a negative count and null components. */
    public MeanSummary {
        if (count < 0) {
            throw new IllegalArgumentException("expected a count that is not negative, but found " + count);
        }
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(standardDeviation, "standardDeviation");
    }

    /**
     * {@return the summary of values; without a mean if there are none, without a spread if there are fewer than two}
     *
     * @param values finite values
     */
    public static MeanSummary of(DoubleStream values) {
        Objects.requireNonNull(values, "values");
        double[] all = values.toArray();
        if (all.length == 0) {
            Statistic none = Statistic.undefined(Statistic.UndefinedReason.NO_DATA);
            return new MeanSummary(0, none, none);
        }
        DecimalMean decimalMean = new DecimalMean();
        for (double value : all) {
            decimalMean.add(value);
        }
        double mean = decimalMean.value();
        double squares = 0;
        for (double value : all) {
            squares += (value - mean) * (value - mean);
        }
        return new MeanSummary(
                all.length,
                Statistic.of(mean),
                all.length < 2
                        ? Statistic.undefined(Statistic.UndefinedReason.TOO_FEW_CASES)
                        : Statistic.of(Math.sqrt(squares / (all.length - 1))));
    }

    /**
     * {@return the mean with an interval; without an interval for one value, undefined without values}
     *
     * @param level the confidence level; more than 0 and less than 1
     */
    public IntervalEstimate mean(double level) {
        IntervalEstimate.checkLevel(level);
        if (mean.value().isEmpty()) {
            return IntervalEstimate.undefined(Statistic.UndefinedReason.NO_DATA, level);
        }
        if (standardDeviation.value().isEmpty()) {
            return IntervalEstimate.withoutInterval(mean, Statistic.UndefinedReason.TOO_FEW_CASES, level);
        }
        double centre = mean.value().getAsDouble();
        double half = TDistribution.of(count - 1.0).inverseSurvivalProbability((1 - level) / 2)
                * standardDeviation.value().getAsDouble()
                / Math.sqrt(count);
        return IntervalEstimate.of(centre, centre - half, centre + half, level);
    }

    /**
     * {@return one row: the count, the mean, the standard deviation, and the interval of the mean with its level}
     *
     * @param level the confidence level; more than 0 and less than 1
     */
    public TidyTable toData(double level) {
        IntervalEstimate interval = mean(level);
        return TidyTable.columns("n", "mean", "standard_deviation", "mean_lower", "mean_upper", "level")
                .row(
                        count,
                        mean.value(),
                        standardDeviation.value(),
                        interval.lower().value(),
                        interval.upper().value(),
                        level)
                .build();
    }

    /** {@return the mean, the standard deviation and the count} */
    @Override
    public String toString() {
        return mean + " (sd " + standardDeviation + ", n = " + count + ")";
    }
}
