package org.implsci.core.measure.agreement;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.implsci.core.instrument.Scale;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.Statistic.UndefinedReason;
import org.implsci.core.panel.Panel;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.text.TidyTable;

/**
 * Cohen's kappa: the agreement of two raters beyond chance, weighted or not.
 *
 * <p>With shares {@code p_ij}, weights {@code w_ij}, {@code p_o = sum(w_ij p_ij)}, {@code p_e = sum(w_ij p_i. p_.j)}:
 * {@code kappa = (p_o - p_e) / (1 - p_e)}. There are two standard errors. The one of the estimate, for intervals, has
 * the square {@code (sum(p_ij (w_ij - (a_i + b_j)(1 - kappa))^2) - (kappa - p_e (1 - kappa))^2) / (n (1 - p_e)^2)},
 * where {@code a_i = sum_j(w_ij p_.j)} and {@code b_j = sum_i(w_ij p_i.)}. The one under chance agreement, for tests,
 * has the square {@code (sum(p_i. p_.j (w_ij - (a_i + b_j))^2) - p_e^2) / (n (1 - p_e)^2)}. Some packages print other
 * values for weighted kappa; these are those of {@link #ERRORS}. Immutable and thread-safe.
 */
public final class CohenKappa implements Serializable {
    /** Source of weighted kappa. */
    public static final Citation SOURCE = Citation.recalled(
            Source.of("Cohen", 1968, "Weighted kappa: nominal scale agreement with provision for scaled disagreement"));
    /** Source of the standard errors. */
    public static final Citation ERRORS = Citation.recalled(
            Source.of("Fleiss et al.", 1969, "Large sample standard errors of kappa and weighted kappa"));

    @Serial
    private static final long serialVersionUID = 1L;

    private final int[][] table;
    private final KappaWeights weights;
    private final int n;
    private final double[] rows;
    private final double[] columns;
    private final double observed;
    private final double expected;
    private final boolean chancePerfect;

    private CohenKappa(int[][] table, KappaWeights weights) {
        this.table = table;
        this.weights = weights;
        this.n = Arrays.stream(table).flatMapToInt(Arrays::stream).reduce(0, Math::addExact);
        int categories = table.length;
        this.rows = new double[categories];
        this.columns = new double[categories];
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                rows[i] += share(table[i][j]);
                columns[j] += share(table[i][j]);
            }
        }
        double agreed = 0;
        double byChance = 0;
        boolean perfect = true;
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                agreed += weights.of(i, j) * share(table[i][j]);
                byChance += weights.of(i, j) * rows[i] * columns[j];
                perfect &= rows[i] * columns[j] == 0 || weights.of(i, j) == 1;
            }
        }
        this.observed = agreed;
        this.expected = byChance;
        this.chancePerfect = perfect;
    }

    private double share(int count) {
        return n == 0 ? 0 : (double) count / n;
    }

    /**
     * {@return kappa of a table of counts}
     *
     * @param table the number of units that the first rater put in category i and the second in j; square, at least 2
     *     by 2
     * @param weights the weights, for as many categories
     * @throws IllegalArgumentException if the table is not square, has a negative count, or differs in size from the
     *     weights
     */
    public static CohenKappa of(int[][] table, KappaWeights weights) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(weights, "weights");
        if (table.length != weights.categories()) {
            throw new IllegalArgumentException("expected " + weights.categories() + " rows, but found " + table.length);
        }
        return new CohenKappa(Numbers.counts(table, table.length), weights);
    }

    /**
     * {@return kappa of two items of a panel, over the rows that have a number for both}
     *
     * @param panel the panel; each row is a unit
     * @param first the item with the first rater's answers
     * @param second the item with the second rater's answers, on the same range
     * @param weights the weights, for as many categories as the scale has numbers
     * @throws IllegalArgumentException if the ranges differ, or the weights are for another number of categories
     */
    public static CohenKappa of(Panel panel, String first, String second, KappaWeights weights) {
        Objects.requireNonNull(panel, "panel");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(weights, "weights");
        Scale scale = panel.distribution(first).scale();
        Scale other = panel.distribution(second).scale();
        if (scale.lowest() != other.lowest() || scale.highest() != other.highest()) {
            throw new IllegalArgumentException("expected items on one range, but found " + scale + " and " + other);
        }
        int[][] table = new int[scale.size()][scale.size()];
        for (int row = 0; row < panel.size(); row++) {
            OptionalInt left = panel.number(row, first);
            OptionalInt right = panel.number(row, second);
            if (left.isPresent() && right.isPresent()) {
                table[left.getAsInt() - scale.lowest()][right.getAsInt() - scale.lowest()]++;
            }
        }
        return of(table, weights);
    }

    /** {@return the number of units that both raters rated} */
    public int n() {
        return n;
    }

    /** {@return the weights} */
    public KappaWeights weights() {
        return weights;
    }

    /** {@return the observed weighted agreement {@code p_o}, or the reason why it is undefined} */
    public Statistic observed() {
        return n == 0 ? Statistic.undefined(UndefinedReason.NO_DATA) : Statistic.of(observed);
    }

    /** {@return the weighted agreement {@code p_e} expected by chance, or the reason why it is undefined} */
    public Statistic expected() {
        return n == 0 ? Statistic.undefined(UndefinedReason.NO_DATA) : Statistic.of(expected);
    }

    /** {@return kappa, at most 1; or the reason why it is undefined} */
    public Statistic kappa() {
        if (n == 0) {
            return Statistic.undefined(UndefinedReason.NO_DATA);
        }
        return chancePerfect
                ? Statistic.undefined(UndefinedReason.NO_CHANCE_OF_DISAGREEMENT)
                : Statistic.of((observed - expected) / (1 - expected));
    }

    /** {@return the large-sample standard error of kappa, for intervals; or the reason why it is undefined} */
    public Statistic standardError() {
        return kappa() instanceof Statistic.Defined kappa ? error(kappa.figure(), false) : kappa();
    }

    /**
     * {@return the large-sample standard error if the raters agreed only by chance, for tests; or the reason why it is
     * undefined}
     */
    public Statistic standardErrorUnderChance() {
        return kappa() instanceof Statistic.Defined ? error(0, true) : kappa();
    }

    private Statistic error(double kappa, boolean chance) {
        int categories = table.length;
        double sum = 0;
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                double margins = 0;
                for (int g = 0; g < categories; g++) {
                    margins += weights.of(i, g) * columns[g] + weights.of(g, j) * rows[g];
                }
                double term = weights.of(i, j) - margins * (1 - kappa);
                sum += (chance ? rows[i] * columns[j] : share(table[i][j])) * term * term;
            }
        }
        double centre = kappa - expected * (1 - kappa);
        double square = (sum - centre * centre) / (n * (1 - expected) * (1 - expected));
        return Statistic.of(Math.sqrt(Math.max(0, square)));
    }

    /**
     * {@return the test statistic z against chance agreement: kappa over its standard error under chance, standard
     * normal in large samples; or the reason why it is undefined}
     */
    public Statistic z() {
        return kappa() instanceof Statistic.Defined kappa
                        && standardErrorUnderChance() instanceof Statistic.Defined error
                ? Statistic.ratio(kappa.figure(), error.figure(), UndefinedReason.NO_FINITE_VALUE)
                : kappa();
    }

    /**
     * {@return kappa with its large-sample interval, {@code kappa +- z * standard error}, whose upper end is at most 1;
     * or the reason why it is undefined}
     *
     * @param level the confidence level, such as 0.95
     */
    public IntervalEstimate kappa(double level) {
        IntervalEstimate.checkLevel(level);
        if (kappa() instanceof Statistic.Undefined none) {
            return IntervalEstimate.undefined(none.why(), level);
        }
        double kappa = kappa().value().orElseThrow();
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2)
                * standardError().value().orElseThrow();
        return IntervalEstimate.of(kappa, kappa - half, Math.min(1, kappa + half), level);
    }

    /** {@return one row for each pair of categories, from one: the number of units that the raters put there, and the weight} */
    public TidyTable toData() {
        TidyTable.Builder pairs = TidyTable.columns("first_category", "second_category", "units", "weight");
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                pairs.row(i + 1, j + 1, table[i][j], weights.of(i, j));
            }
        }
        return pairs.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohenKappa that && weights.equals(that.weights) && Arrays.deepEquals(table, that.table);
    }

    @Override
    public int hashCode() {
        return Objects.hash(weights, Arrays.deepHashCode(table));
    }

    /** {@return kappa, the weights and the number of units} */
    @Override
    public String toString() {
        return "kappa " + kappa() + " (" + weights + "), n " + n;
    }
}
