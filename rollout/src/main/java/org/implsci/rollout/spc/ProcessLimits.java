package org.implsci.rollout.spc;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.measure.DecimalMean;
import org.implsci.core.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The mean and the process limits of one part of a chart.
 *
 * <p>Limits are not cut off at 0 or 1. Immutable and thread-safe.
 *
 * @param mean the mean of the values behind the limits
 * @param movingRange the mean moving range, after screening if the rule set screens
 * @param lower the lower process limit
 * @param upper the upper process limit
 * @param nearLower the value two thirds of the way from the mean to the lower limit
 * @param nearUpper the value two thirds of the way from the mean to the upper limit
 * @param points the number of values behind the limits
 * @param screened the number of moving ranges left out by screening
 * @param status the degree to which the limits can be trusted
 */
public record ProcessLimits(
        double mean,
        double movingRange,
        double lower,
        double upper,
        double nearLower,
        double nearUpper,
        int points,
        int screened,
        LimitStatus status)
        implements Serializable {
    private static final double SCREEN = 3.267;

    /** Refuses a null status. */
    public ProcessLimits {
        Objects.requireNonNull(status, "status");
    }

    /** The degree to which limits can be trusted. */
    public enum LimitStatus {
        /** The limits come from as many values as the rule set asks for. */
        FULL("full"),
        /** The limits come from fewer values than the rule set asks for. */
        TRIAL("trial"),
        /** The values behind the limits do not vary, so both limits equal the mean. */
        DEGENERATE("degenerate");

        private final String label;

        LimitStatus(String label) {
            this.label = label;
        }

        /** {@return what a person reads; the label} */
        public String label() {
            return label;
        }
    }

    /**
     * Returns the limits of the values between two positions. They are null without two values next to each other, if
     * values differ across gaps only, or if a limit is too large for a double.
     *
     * <p>No moving range spans a gap.
     */
    static @Nullable ProcessLimits of(double[] values, int from, int until, SpcRuleSet rules) {
        DecimalMean known = new DecimalMean();
        double ranges = 0;
        int pairs = 0;
        double before = Double.NaN;
        for (int index = from; index < until; index++) {
            double value = values[index];
            if (!Double.isNaN(value)) {
                known.add(value);
                if (!Double.isNaN(before)) {
                    ranges += StrictMath.abs(value - before);
                    pairs++;
                }
            }
            before = value;
        }
        if (pairs == 0) {
            return null;
        }
        double raw = ranges / pairs;
        double range = raw;
        int screened = 0;
        // Constant values need no screening. Screening that would leave no variation is skipped, because it would make
        // every point a special cause.
        if (rules.screening() && raw > 0) {
            double kept = screenedRange(values, from, until, SCREEN * raw);
            screened = countBeyond(values, from, until, SCREEN * raw);
            if (kept > 0) {
                range = kept;
            } else {
                screened = 0;
            }
        }
        int count = known.count();
        double mean = raw == 0 ? first(values, from, until) : known.value();
        if (raw == 0 && varies(values, from, until)) {
            // The values differ across gaps only, so the usual variation from point to point is unknown.
            return null;
        }
        double reach = rules.limitFactor() * range;
        if (!Double.isFinite(mean - reach) || !Double.isFinite(mean + reach)) {
            return null;
        }
        double near = reach * 2 / 3;
        LimitStatus standing =
                range == 0 ? LimitStatus.DEGENERATE : count < rules.fullFrom() ? LimitStatus.TRIAL : LimitStatus.FULL;
        return new ProcessLimits(
                mean, range, mean - reach, mean + reach, mean - near, mean + near, count, screened, standing);
    }

    private static double screenedRange(double[] values, int from, int until, double cut) {
        double sum = 0;
        int pairs = 0;
        for (int index = from + 1; index < until; index++) {
            double range = StrictMath.abs(values[index] - values[index - 1]);
            if (range < cut) {
                sum += range;
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private static int countBeyond(double[] values, int from, int until, double cut) {
        int beyond = 0;
        for (int index = from + 1; index < until; index++) {
            if (StrictMath.abs(values[index] - values[index - 1]) >= cut) {
                beyond++;
            }
        }
        return beyond;
    }

    private static boolean varies(double[] values, int from, int until) {
        double first = first(values, from, until);
        for (int index = from; index < until; index++) {
            if (!Double.isNaN(values[index]) && values[index] != first) {
                return true;
            }
        }
        return false;
    }

    private static double first(double[] values, int from, int until) {
        for (int index = from; index < until; index++) {
            if (!Double.isNaN(values[index])) {
                return values[index];
            }
        }
        throw new IllegalStateException("no value");
    }

    /** Returns the mean and the limits. */
    @Override
    public String toString() {
        return Decimals.significant(mean, 6) + " (" + Decimals.significant(lower, 6) + " to "
                + Decimals.significant(upper, 6) + ")" + (status == LimitStatus.FULL ? "" : ", " + status.label());
    }
}
