package org.implsci.core.measure;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.implsci.core.term.Term;
import org.implsci.core.text.Decimals;

/**
 * A number with a confidence interval; each of the three may be undefined for a stated reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number
 * @param lower the lower end of the interval
 * @param upper the upper end of the interval; not below the lower
 * @param level the confidence level; more than 0 and less than 1
 */
public record IntervalEstimate(Statistic value, Statistic lower, Statistic upper, double level)
        implements Serializable {
    /** Refuses a level outside its range, and ends in the wrong order. */
    public IntervalEstimate {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        checkLevel(level);
        if (lower.value().orElse(Double.NEGATIVE_INFINITY) > upper.value().orElse(Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "expected a lower end that is not above the upper, but found " + lower + " to " + upper);
        }
    }

    /**
     * {@return a number with its interval}
     *
     * @param value the number
     * @param lower the lower end
     * @param upper the upper end
     * @param level the confidence level
     */
    public static IntervalEstimate of(double value, double lower, double upper, double level) {
        return new IntervalEstimate(Statistic.of(value), Statistic.of(lower), Statistic.of(upper), level);
    }

    /**
     * {@return an estimate without a number and without an interval}
     *
     * @param reason the reason why the data do not define them
     * @param level the confidence level that was asked for
     */
    public static IntervalEstimate undefined(Term reason, double level) {
        Statistic none = Statistic.undefined(reason);
        return new IntervalEstimate(none, none, none, level);
    }

    /**
     * {@return a number without an interval}
     *
     * @param value the number
     * @param reason the reason why there is no interval
     * @param level the confidence level that was asked for
     */
    public static IntervalEstimate withoutInterval(Statistic value, Term reason, double level) {
        return new IntervalEstimate(value, Statistic.undefined(reason), Statistic.undefined(reason), level);
    }

    /**
     * {@return the estimate on another scale: the function of the number and of both ends}
     *
     * @param function a rising function, finite for the three numbers
     */
    public IntervalEstimate map(DoubleUnaryOperator function) {
        return new IntervalEstimate(value.map(function), lower.map(function), upper.map(function), level);
    }

    /**
     * Refuses a number that is not a confidence level.
     *
     * @param level the number
     * @throws IllegalArgumentException unless it is more than 0 and less than 1
     */
    public static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("expected a confidence level between 0 and 1, but found " + level);
        }
    }

    /** {@return the number with its interval, such as {@code "0.843 (95% 0.739 to 0.916)"}} */
    @Override
    public String toString() {
        boolean interval = lower.value().isPresent() && upper.value().isPresent();
        return value + (interval ? " (" + percent() + "% " + lower + " to " + upper + ")" : "");
    }

    private String percent() {
        String fixed = Decimals.fixed(100 * level, 1);
        return fixed.endsWith(".0") ? fixed.substring(0, fixed.length() - 2) : fixed;
    }
}
