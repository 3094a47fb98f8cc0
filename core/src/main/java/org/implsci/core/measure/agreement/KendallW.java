package org.implsci.core.measure.agreement;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.Statistic.UndefinedReason;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/**
 * Kendall's W: how far {@code m} raters put {@code n} units into the same order.
 *
 * <p>{@code W = 12 S / (m^2 (n^3 - n) - m T)} with {@code S} the sum of squared distances of the units' rank sums from
 * their mean and {@code T} the sum of {@code t^3 - t} over all groups of {@code t} tied units of a rater. Tied units
 * share the mean of their ranks. W is 1 if all orders are the same. Immutable and thread-safe.
 */
public final class KendallW implements Serializable {
    /** The source of the formula. */
    public static final Citation SOURCE =
            Citation.recalled(Source.of("Kendall & Babington Smith", 1939, "The problem of m rankings"));

    @Serial
    private static final long serialVersionUID = 1L;

    private final double[][] ranks;
    private final double ties;

    private KendallW(double[][] ranks, double ties) {
        this.ranks = ranks;
        this.ties = ties;
    }

    /**
     * {@return W of ratings or ranks}
     *
     * @param ratings for each unit, a number from each rater; finite
     * @throws IllegalArgumentException if rows differ in length, or a number is not finite
     */
    public static KendallW of(double[][] ratings) {
        Objects.requireNonNull(ratings, "ratings");
        double[][] copied = Numbers.finite(ratings);
        int raters = copied.length == 0 ? 0 : copied[0].length;
        double ties = 0;
        for (int rater = 0; rater < raters; rater++) {
            double[] column = new double[copied.length];
            for (int unit = 0; unit < column.length; unit++) {
                column[unit] = copied[unit][rater];
            }
            double[] sorted = column.clone();
            Arrays.sort(sorted);
            for (int unit = 0; unit < column.length; unit++) {
                double number = column[unit];
                long below =
                        Arrays.stream(sorted).filter(other -> other < number).count();
                long same =
                        Arrays.stream(sorted).filter(other -> other == number).count();
                copied[unit][rater] = below + (same + 1) / 2.0;
                // Over the t members of a group this adds t^3 - t.
                ties += (double) same * same - 1;
            }
        }
        return new KendallW(copied, ties);
    }

    /** {@return the number of units {@code n}} */
    public int units() {
        return ranks.length;
    }

    /** {@return the number of raters {@code m}; 0 if there are no units} */
    public int raters() {
        return ranks.length == 0 ? 0 : ranks[0].length;
    }

    /** {@return Kendall's W, 0 to 1; or the reason why it is undefined} */
    public Statistic w() {
        if (units() == 0) {
            return Statistic.undefined(UndefinedReason.NO_DATA);
        }
        if (units() < 2) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_CASES);
        }
        if (raters() < 2) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_RATERS);
        }
        double n = units();
        double m = raters();
        double squares = Numbers.squares(Arrays.stream(ranks)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray());
        return Statistic.ratio(12 * squares, m * m * (n * n * n - n) - m * ties, UndefinedReason.NO_VARIATION);
    }

    /**
     * {@return the test statistic {@code m (n - 1) W} against unrelated orders, chi-squared with {@code n - 1} degrees
     * of freedom in large samples}
     */
    public Statistic chiSquared() {
        return w().map(w -> raters() * (units() - 1.0) * w);
    }

    /**
     * {@return the large-sample p value: the probability of a statistic at least as large if the orders are unrelated;
     * or the reason why it is undefined}
     */
    public Statistic pValue() {
        return chiSquared().map(ChiSquaredDistribution.of(Math.max(1, units() - 1.0))::survivalProbability);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KendallW that && Arrays.deepEquals(ranks, that.ranks);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(ranks);
    }

    /** {@return W and the numbers of raters and units} */
    @Override
    public String toString() {
        return "W " + w() + ", " + raters() + " raters, " + units() + " units";
    }
}
