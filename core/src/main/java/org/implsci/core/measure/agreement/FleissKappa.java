package org.implsci.core.measure.agreement;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.Statistic.UndefinedReason;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * Fleiss' kappa: the agreement beyond chance if each unit has the same number of raters, who may differ between units.
 *
 * <p>With {@code N} units, {@code m} ratings each, {@code n_ij} the ratings of unit i in category j and {@code p_j} the
 * share of all ratings in category j: {@code P_i = (sum_j(n_ij^2) - m) / (m (m - 1))}, {@code P} their mean, {@code P_e
 * = sum(p_j^2)}, {@code kappa = (P - P_e) / (1 - P_e)}. The standard error is the one under chance agreement, {@code
 * sqrt(2 / (N m (m - 1))) / s * sqrt(s^2 - sum(p_j q_j (q_j - p_j)))} with {@code q_j = 1 - p_j} and {@code s = sum(p_j
 * q_j)}: the corrected one of 1979, not that of the paper of 1971. Units with different numbers of ratings are refused;
 * {@link KrippendorffAlpha} takes them. Immutable and thread-safe.
 */
public final class FleissKappa implements Serializable {
    /** Source of kappa. */
    public static final Citation SOURCE =
            Citation.recalled(Source.of("Fleiss", 1971, "Measuring nominal scale agreement among many raters"));
    /** Source of the standard error. */
    public static final Citation ERROR = Citation.recalled(
            Source.of("Fleiss et al.", 1979, "Large sample variance of kappa in the case of different sets of raters"));

    @Serial
    private static final long serialVersionUID = 1L;

    private final int[][] counts;
    private final double[] shares;

    private FleissKappa(int[][] counts) {
        this.counts = counts;
        shares = new double[counts.length == 0 ? 0 : counts[0].length];
        for (int category = 0; category < shares.length; category++) {
            long sum = 0;
            for (int[] unit : counts) {
                sum += unit[category];
            }
            shares[category] = (double) sum / ((double) units() * ratings());
        }
    }

    /**
     * {@return kappa of counts}
     *
     * @param counts for each unit, the number of ratings in each category
     * @throws IllegalArgumentException if units differ in their number of categories or ratings, or a count is negative
     */
    public static FleissKappa of(int[][] counts) {
        Objects.requireNonNull(counts, "counts");
        int[][] copied = Numbers.counts(counts, counts.length == 0 ? 0 : counts[0].length);
        for (int[] unit : copied) {
            if (Arrays.stream(unit).sum() != Arrays.stream(copied[0]).sum()) {
                throw new IllegalArgumentException(
                        "expected " + Arrays.stream(copied[0]).sum()
                                + " ratings of each unit, but found one with "
                                + Arrays.stream(unit).sum());
            }
        }
        return new FleissKappa(copied);
    }

    /** {@return the number of units} */
    public int units() {
        return counts.length;
    }

    /** {@return the number of ratings of each unit; 0 if there are no units} */
    public int ratings() {
        return counts.length == 0 ? 0 : Arrays.stream(counts[0]).sum();
    }

    /** Returns the reason why kappa is undefined, or null if it is defined. */
    private @Nullable UndefinedReason undefinedReason() {
        if (units() == 0 || ratings() == 0) {
            return UndefinedReason.NO_DATA;
        }
        if (ratings() < 2) {
            return UndefinedReason.TOO_FEW_RATERS;
        }
        return Arrays.stream(shares).anyMatch(share -> share == 1) ? UndefinedReason.NO_VARIATION : null;
    }

    private Statistic ifDefined(DoubleSupplier value) {
        UndefinedReason none = undefinedReason();
        return none == null ? Statistic.of(value.getAsDouble()) : Statistic.undefined(none);
    }

    /**
     * {@return the mean share {@code P} of agreeing pairs among the ratings of a unit, or the reason why it is
     * undefined}
     */
    public Statistic observed() {
        UndefinedReason none = undefinedReason();
        if (none != null && none != UndefinedReason.NO_VARIATION) {
            return Statistic.undefined(none);
        }
        double pairs = (double) ratings() * (ratings() - 1);
        double sum = 0;
        for (int[] unit : counts) {
            double agreeing = 0;
            for (int count : unit) {
                agreeing += (double) count * (count - 1);
            }
            sum += agreeing / pairs;
        }
        return Statistic.of(sum / units());
    }

    /** {@return the share {@code P_e} of agreeing pairs expected by chance, or the reason why it is undefined} */
    public Statistic expected() {
        UndefinedReason none = undefinedReason();
        return none != null && none != UndefinedReason.NO_VARIATION
                ? Statistic.undefined(none)
                : Statistic.of(Arrays.stream(shares).map(share -> share * share).sum());
    }

    /** {@return kappa over all categories, or the reason why it is undefined} */
    public Statistic kappa() {
        return ifDefined(() -> {
            double expected = expected().value().orElseThrow();
            return (observed().value().orElseThrow() - expected) / (1 - expected);
        });
    }

    /** {@return the standard error of kappa if the raters agreed only by chance, or the reason why it is undefined} */
    public Statistic standardErrorUnderChance() {
        return ifDefined(() -> {
            double spread = 0;
            double skew = 0;
            for (double p : shares) {
                spread += p * (1 - p);
                skew += p * (1 - p) * (1 - 2 * p);
            }
            return perPair() / spread * Math.sqrt(Math.max(0, spread * spread - skew));
        });
    }

    /** Returns {@code sqrt(2 / (N m (m - 1)))}. */
    private double perPair() {
        return Math.sqrt(2 / ((double) units() * ratings() * (ratings() - 1)));
    }

    /**
     * {@return the test statistic z against chance agreement, standard normal in large samples; or the reason why it is
     * undefined}
     */
    public Statistic z() {
        return kappa() instanceof Statistic.Defined kappa
                        && standardErrorUnderChance() instanceof Statistic.Defined error
                ? Statistic.ratio(kappa.figure(), error.figure(), UndefinedReason.NO_FINITE_VALUE)
                : kappa();
    }

    /**
     * {@return kappa of one category against all others, {@code 1 - sum_i(n_ij (m - n_ij)) / (N m (m - 1) p_j q_j)}; or
     * the reason why it is undefined}
     *
     * @param category the category, from zero
     */
    public Statistic kappa(int category) {
        UndefinedReason none = undefinedReason();
        if (none != null) {
            return Statistic.undefined(none);
        }
        double disagreeing = 0;
        for (int[] unit : counts) {
            disagreeing += (double) unit[category] * (ratings() - unit[category]);
        }
        double p = shares[category];
        double most = (double) units() * ratings() * (ratings() - 1) * p * (1 - p);
        return most == 0 ? Statistic.undefined(UndefinedReason.NO_VARIATION) : Statistic.of(1 - disagreeing / most);
    }

    /**
     * {@return the standard error {@code sqrt(2 / (N m (m - 1)))} of kappa of any one category if the raters agreed
     * only by chance; or the reason why it is undefined}
     */
    public Statistic standardErrorOfCategory() {
        return ifDefined(this::perPair);
    }

    /** {@return one row for each category, from one: its share of all ratings, and its kappa against all others} */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns("category", "share", "kappa");
        for (int category = 0; category < shares.length; category++) {
            table.row(
                    category + 1,
                    Double.isNaN(shares[category]) ? null : shares[category],
                    kappa(category).value());
        }
        return table.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FleissKappa that && Arrays.deepEquals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(counts);
    }

    /** {@return kappa and the numbers of units and ratings} */
    @Override
    public String toString() {
        return "kappa " + kappa() + ", " + units() + " units, " + ratings() + " ratings each";
    }
}
