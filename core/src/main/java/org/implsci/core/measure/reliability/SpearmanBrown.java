package org.implsci.core.measure.reliability;

import org.implsci.core.measure.Statistic;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/**
 * The Spearman-Brown formula: the reliability of a scale after a change of its length.
 *
 * <p>{@code m * r / (1 + (m - 1) * r)} for reliability {@code r} and {@code m} times the length. It assumes that added
 * items are like the present ones. Pure and thread-safe.
 */
public final class SpearmanBrown {
    /** The source of the formula. */
    public static final Citation SOURCE =
            Citation.recalled(Source.of("Spearman", 1910, "Correlation calculated from faulty data"));

    private SpearmanBrown() {}

    /**
     * {@return the reliability after a change of length, or the reason why it is undefined}
     *
     * @param reliability the reliability, or the correlation of two halves; -1 to 1
     * @param factor the new length over the old; positive, less than 1 for a shorter scale
     * @throws IllegalArgumentException if an argument is outside its range
     */
    public static Statistic reliability(double reliability, double factor) {
        if (!(reliability <= 1 && reliability >= -1) || !(factor > 0 && Double.isFinite(factor))) {
            throw new IllegalArgumentException("expected a reliability of -1 to 1 and a positive factor, but found "
                    + reliability + " and " + factor);
        }
        double denominator = 1 + (factor - 1) * reliability;
        return denominator > 0
                ? Statistic.of(factor * reliability / denominator)
                : Statistic.undefined(Statistic.UndefinedReason.NO_FINITE_VALUE);
    }
}
