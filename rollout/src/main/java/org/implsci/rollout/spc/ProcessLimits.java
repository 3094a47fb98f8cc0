package org.implsci.rollout.spc;

import java.io.Serializable;
import org.implsci.core.measure.DecimalMean;
import org.implsci.core.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Mean and process limits of one part of a chart.
 *
 * <p>Limits are not cut off at 0 or 1. Immutable and thread-safe.
 *
 * @param mean the mean of the points behind the limits
 * @param movingRange the mean moving range, after screening where the dialect screens
 * @param lower the lower process limit
 * @param upper the upper process limit
 * @param nearLower two thirds of the way from the mean to the lower limit
 * @param nearUpper two thirds of the way from the mean to the upper limit
 * @param points how many values stand behind them
 * @param screened how many moving ranges were left out
 * @param standing how far they can be trusted
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
        LimitStatus standing)
        implements Serializable {
    private static final double SCREEN = 3.267;

    /** How far limits can be trusted. */
    public enum LimitStatus {
        /** As many points stand behind them as the dialect asks for. */
        FULL("full"),
        /** Fewer points stand behind them than the dialect asks for. */
        TRIAL("trial"),
        /** The points behind them do not vary, so that the limits fall on the mean. */
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
     * Returns the limits of values between two positions, or null if there are fewer than two values next to each
     * other, if values differ across gaps only, or if a limit is too large for a double.
     *
     * <p>A moving range bridges no gap: values on its two sides are not next to each other.
     */
    static @Nullable ProcessLimits of(double[] values, int from, int until, SpcRuleSet dialect) {
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
        // Where nothing varies there is nothing to screen, and where screening would leave no variation it is not done:
        // it would make every point a special cause.
        if (dialect.screening() && raw > 0) {
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
            // Between its gaps nothing varies, and across them it does: there is no telling what is usual.
            return null;
        }
        double reach = dialect.limitFactor() * range;
        if (!Double.isFinite(mean - reach) || !Double.isFinite(mean + reach)) {
            return null;
        }
        double near = reach * 2 / 3;
        LimitStatus standing =
                range == 0 ? LimitStatus.DEGENERATE : count < dialect.fullFrom() ? LimitStatus.TRIAL : LimitStatus.FULL;
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

    /** Mean and limits. */
    @Override
    public String toString() {
        return Decimals.significant(mean, 6) + " (" + Decimals.significant(lower, 6) + " to "
                + Decimals.significant(upper, 6) + ")" + (standing == LimitStatus.FULL ? "" : ", " + standing.label());
    }
}
