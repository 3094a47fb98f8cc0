package org.implsci.rogers.category;

import java.util.Arrays;
import org.implsci.rogers.adoption.AdoptionState;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.NoValueReason;
import org.jspecify.annotations.Nullable;

/** The thresholds in time that a rule gives, or the reason why it gives none. */
final class CategoryThresholds {
    private static final int GROUPS = 5;

    private final double[] times;
    private final @Nullable NoValueReason reason;

    private CategoryThresholds(double[] times, @Nullable NoValueReason reason) {
        this.times = times;
        this.reason = reason;
    }

    double[] times() {
        return times;
    }

    @Nullable
    NoValueReason reason() {
        return reason;
    }

    static CategoryThresholds of(AdoptionTimes times, ClassificationRule rule) {
        if (rule instanceof ClassificationRule.MeanAndDeviation mean) {
            return meanAndDeviation(times.adopted(), mean.deviation(), -2);
        }
        if (rule instanceof ClassificationRule.Valente valente) {
            return meanAndDeviation(times.adopted(), valente.deviation(), -1);
        }
        if (rule instanceof ClassificationRule.BassInflections bass) {
            return inflections(bass.curve());
        }
        double[] sorted = times.adopted();
        Arrays.sort(sorted);
        return rule instanceof ClassificationRule.Ranks ranks
                ? ranks(sorted, times.count(AdoptionState.BEFORE), ranks)
                : groups(sorted);
    }

    private static CategoryThresholds none(NoValueReason reason) {
        return new CategoryThresholds(new double[0], reason);
    }

    private static CategoryThresholds meanAndDeviation(double[] adopted, Deviation deviation, int first) {
        int divisor = deviation == Deviation.SAMPLE ? adopted.length - 1 : adopted.length;
        if (divisor < 1) {
            return none(NoValueReason.NO_DATA);
        }
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double time : adopted) {
            lowest = StrictMath.min(lowest, time);
            highest = StrictMath.max(highest, time);
        }
        if (lowest == highest) {
            // Compare the times: rounding of the mean may keep the squares above zero.
            return none(NoValueReason.NO_VARIATION);
        }
        // Scale by a power of two near the largest time: squares cannot overflow or vanish, and no digit changes.
        double largest = StrictMath.max(StrictMath.abs(lowest), StrictMath.abs(highest));
        double perUnit = StrictMath.scalb(1.0, -StrictMath.getExponent(largest));
        double sum = 0;
        for (double time : adopted) {
            sum += time * perUnit;
        }
        double mean = sum / adopted.length;
        double squares = 0;
        for (double time : adopted) {
            double from = time * perUnit - mean;
            squares += from * from;
        }
        double sd = StrictMath.sqrt(squares / divisor);
        double[] thresholds = new double[2 - first];
        for (int index = 0; index < thresholds.length; index++) {
            thresholds[index] = (mean + (first + index) * sd) / perUnit;
        }
        return new CategoryThresholds(thresholds, null);
    }

    private static CategoryThresholds inflections(BassCurve curve) {
        double early = curve.firstInflection().value().orElse(-1);
        if (early < 0) {
            return none(
                    curve.peakTime().value().isEmpty() ? NoValueReason.NO_INTERIOR_PEAK : NoValueReason.BEFORE_ORIGIN);
        }
        if (!(curve.share(early) > curve.p())) {
            return none(NoValueReason.NEGATIVE_SHARE);
        }
        return new CategoryThresholds(
                new double[] {
                    curve.quantile(curve.p()),
                    early,
                    curve.peakTime().value().orElseThrow(),
                    curve.secondInflection().value().orElseThrow()
                },
                null);
    }

    /** Returns thresholds between ranks: each is the time of the last block before it. */
    private static CategoryThresholds ranks(double[] sorted, int before, ClassificationRule.Ranks rule) {
        int all = sorted.length + before;
        if (all == 0) {
            return none(NoValueReason.NO_DATA);
        }
        double[] thresholds = new double[GROUPS - 1];
        Arrays.fill(thresholds, Double.NEGATIVE_INFINITY);
        for (int start = 0; start < sorted.length; ) {
            int end = start + 1;
            while (end < sorted.length && sorted[end] == sorted[start]) {
                end++;
            }
            for (int index = 0; index < thresholds.length; index++) {
                double share = rule.shares().shares().get(index);
                double first = before + start;
                double last = before + end;
                boolean within = switch (rule.ties()) {
                    case START -> first < share * all;
                    case MIDDLE -> (first + last) / 2 <= share * all;
                    case END -> last <= share * all;
                };
                if (within) {
                    thresholds[index] = sorted[start];
                }
            }
            start = end;
        }
        return new CategoryThresholds(thresholds, null);
    }

    private static CategoryThresholds groups(double[] sorted) {
        double[] last = OptimalGrouping.of(sorted, GROUPS);
        return last.length == 0 ? none(NoValueReason.NO_DATA) : new CategoryThresholds(last, null);
    }
}
