package org.implsci.core.measure.agreement;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.statistics.distribution.TDistribution;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.Statistic.UndefinedReason;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/**
 * Limits of agreement of two methods that measured the same units.
 *
 * <p>{@code d} is the mean and {@code s} the standard deviation of the differences, first less second. The limits are
 * {@code d - c s} and {@code d + c s}. The paper uses {@code c = 2}, later practice 1.96, so the multiplier is an
 * argument. The standard error of the mean is {@code s / sqrt(n)}, that of a limit about {@code sqrt(3 s^2 / n)};
 * intervals are by Student's t. Immutable and thread-safe.
 */
public final class BlandAltman implements Serializable {
    /** The source of the method. */
    public static final Citation SOURCE = Citation.recalled(Source.of(
            "Bland & Altman", 1986, "Statistical methods for assessing agreement between two methods of measurement"));

    @Serial
    private static final long serialVersionUID = 1L;

    private final double[] differences;
    private final Statistic bias;
    private final Statistic standardDeviation;

    private BlandAltman(double[] differences) {
        this.differences = differences;
        int n = differences.length;
        bias = n == 0 ? Statistic.undefined(UndefinedReason.NO_DATA) : Statistic.of(Numbers.mean(differences));
        if (n < 2) {
            standardDeviation = Statistic.undefined(n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW_CASES);
        } else {
            standardDeviation =
                    Statistic.of(Numbers.constant(differences) ? 0 : Math.sqrt(Numbers.squares(differences) / (n - 1)));
        }
    }

    /**
     * {@return the comparison of two methods}
     *
     * @param first the first method's measurements; finite
     * @param second the second method's measurements of the same units, in the same order and unit
     * @throws IllegalArgumentException if the numbers of measurements differ, or a number is not finite
     */
    public static BlandAltman of(double[] first, double[] second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "expected pairs, but found " + first.length + " and " + second.length + " measurements");
        }
        double[] differences = new double[first.length];
        for (int unit = 0; unit < differences.length; unit++) {
            differences[unit] = first[unit] - second[unit];
        }
        return new BlandAltman(Numbers.finite(differences));
    }

    /** {@return the number of units that both methods measured} */
    public int n() {
        return differences.length;
    }

    /** {@return the mean difference {@code d}, first less second; or the reason why it is undefined} */
    public Statistic bias() {
        return bias;
    }

    /**
     * {@return the standard deviation {@code s} of the differences, with {@code n - 1}; or the reason why it is
     * undefined}
     */
    public Statistic standardDeviation() {
        return standardDeviation;
    }

    /**
     * {@return the mean difference with its interval, or the reason why it is undefined}
     *
     * @param level the confidence level, such as 0.95
     */
    public IntervalEstimate bias(double level) {
        return limit(0, 1, level);
    }

    /**
     * {@return the lower limit of agreement with its interval, or the reason why it is undefined}
     *
     * @param multiplier the number of standard deviations, 1.96 or 2; positive
     * @param level the confidence level of the limit's interval, such as 0.95
     */
    public IntervalEstimate lowerLimit(double multiplier, double level) {
        return limit(-positive(multiplier), 3, level);
    }

    /**
     * {@return the upper limit of agreement with its interval, or the reason why it is undefined}
     *
     * @param multiplier the number of standard deviations, 1.96 or 2; positive
     * @param level the confidence level of the limit's interval, such as 0.95
     */
    public IntervalEstimate upperLimit(double multiplier, double level) {
        return limit(positive(multiplier), 3, level);
    }

    private static double positive(double multiplier) {
        if (!(multiplier > 0 && Double.isFinite(multiplier))) {
            throw new IllegalArgumentException("expected a positive multiplier, but found " + multiplier);
        }
        return multiplier;
    }

    private IntervalEstimate limit(double multiplier, double variances, double level) {
        IntervalEstimate.checkLevel(level);
        if (standardDeviation instanceof Statistic.Undefined none) {
            return multiplier == 0
                    ? IntervalEstimate.withoutInterval(bias, none.why(), level)
                    : IntervalEstimate.undefined(none.why(), level);
        }
        double s = standardDeviation.value().orElseThrow();
        double limit = bias.value().orElseThrow() + multiplier * s;
        double half = TDistribution.of(n() - 1.0).inverseSurvivalProbability((1 - level) / 2)
                * Math.sqrt(variances * s * s / n());
        return IntervalEstimate.of(limit, limit - half, limit + half, level);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlandAltman that && Arrays.equals(differences, that.differences);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(differences);
    }

    /** {@return the bias, the limits at 1.96 standard deviations, and the number of units} */
    @Override
    public String toString() {
        return "bias " + bias() + ", limits " + lowerLimit(1.96, 0.95).value() + " to "
                + upperLimit(1.96, 0.95).value() + ", n " + n();
    }
}
