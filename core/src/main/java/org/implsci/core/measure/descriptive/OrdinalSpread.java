package org.implsci.core.measure.descriptive;

import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import org.implsci.core.measure.Statistic;
import org.implsci.core.panel.Distribution;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/**
 * The middle and spread of ordinal answers: two medians, and three measures of how far people agree.
 *
 * <p>Each median is a number that was given. In the formulas {@code p_i} are the shares of the {@code m} numbers of the
 * scale and {@code F_i} the cumulative shares. Immutable and thread-safe.
 *
 * @param answers the counts
 */
public record OrdinalSpread(Distribution answers) implements Serializable {
    /** Source of {@link #consensus}. */
    public static final Citation CONSENSUS = Citation.recalled(
            Source.of("Tastle & Wierman", 2007, "Consensus and dissention: a measure of ordinal dispersion"));
    /** Source of {@link #leik}. */
    public static final Citation LEIK = Citation.recalled(Source.of("Leik", 1966, "A measure of ordinal consensus"));
    /** Source of {@link #blairLacy}. */
    public static final Citation BLAIR_LACY =
            Citation.recalled(Source.of("Blair & Lacy", 2000, "Statistics of ordinal variation"));

    /** Refuses null. */
    public OrdinalSpread {
        Objects.requireNonNull(answers, "answers");
    }

    /** {@return the median, the lower of two middle answers; empty if there are no numbers} */
    public OptionalInt lowerMedian() {
        int n = answers.given();
        return n == 0 ? OptionalInt.empty() : OptionalInt.of(answers.atRank((n - 1) / 2));
    }

    /** {@return the median, the higher of two middle answers; empty if there are no numbers} */
    public OptionalInt upperMedian() {
        int n = answers.given();
        return n == 0 ? OptionalInt.empty() : OptionalInt.of(answers.atRank(n / 2));
    }

    /**
     * Returns the consensus after Tastle and Wierman: 1 if all answers are equal, 0 if half are lowest and half
     * highest.
     *
     * <p>{@code 1 + sum(p_i * log2(1 - |x_i - mean| / (highest - lowest)))}.
     *
     * @return 0 to 1, or the reason why it is undefined
     */
    public Statistic consensus() {
        int n = answers.given();
        if (n == 0) {
            return Statistic.undefined(Statistic.UndefinedReason.NO_DATA);
        }
        int lowest = answers.scale().lowest();
        int highest = answers.scale().highest();
        double mean = 0;
        for (int value = lowest; value <= highest; value++) {
            mean += (double) value * answers.count(value) / n;
        }
        double consensus = 1;
        for (int value = lowest; value <= highest; value++) {
            if (answers.count(value) > 0) {
                double distance = Math.abs(value - mean) / ((double) highest - lowest);
                consensus += (double) answers.count(value) / n * Math.log1p(-distance) / Math.log(2);
            }
        }
        return Statistic.of(Math.max(0, consensus));
    }

    /**
     * Returns the dispersion after Leik: 0 if all answers are equal, 1 if half are lowest and half highest.
     *
     * <p>{@code 2 / (m - 1) * sum(min(F_i, 1 - F_i))}.
     *
     * @return 0 to 1, or the reason why it is undefined
     */
    public Statistic leik() {
        return overCumulative(share -> Math.min(share, 1 - share), 0.5);
    }

    /**
     * Returns the squared dispersion after Blair and Lacy: 0 if all answers are equal, 1 if half are lowest and half
     * highest.
     *
     * <p>{@code 1 - sum((F_i - 1/2)^2) / ((m - 1) / 4)}, which is {@code sum(F_i * (1 - F_i)) / ((m - 1) / 4)}.
     *
     * @return 0 to 1, or the reason why it is undefined
     */
    public Statistic blairLacy() {
        return overCumulative(share -> share * (1 - share), 0.25);
    }

    /** Returns the sum of a term over the first m - 1 cumulative shares, relative to its greatest possible value. */
    private Statistic overCumulative(DoubleUnaryOperator term, double most) {
        int n = answers.given();
        if (n == 0) {
            return Statistic.undefined(Statistic.UndefinedReason.NO_DATA);
        }
        double sum = 0;
        long seen = 0;
        for (int value = answers.scale().lowest(); value < answers.scale().highest(); value++) {
            seen += answers.count(value);
            sum += term.applyAsDouble((double) seen / n);
        }
        return Statistic.of(sum / (most * (answers.scale().size() - 1)));
    }

    /** {@return both medians, the consensus and the number of answers} */
    @Override
    public String toString() {
        if (answers.given() == 0) {
            return "no answers";
        }
        int lower = lowerMedian().orElseThrow();
        int upper = upperMedian().orElseThrow();
        return "median " + lower + (lower == upper ? "" : " or " + upper) + ", consensus " + consensus() + ", n "
                + answers.given();
    }
}
