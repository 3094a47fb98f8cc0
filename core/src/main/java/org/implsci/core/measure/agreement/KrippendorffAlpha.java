package org.implsci.core.measure.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.implsci.core.answer.Tally;
import org.implsci.core.instrument.Scale;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.Statistic;
import org.implsci.core.panel.Panel;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/**
 * Krippendorff's alpha: the agreement of any number of raters, each of whom may have left out any unit.
 *
 * <p>{@code alpha = 1 - (N - 1) * sum(o_ck * d_ck) / sum(n_c * n_k * d_ck)}, with sums over pairs of categories {@code
 * c < k}; {@code o_ck} the coincidences, to which each unit with {@code m >= 2} ratings adds {@code n_uc * n_uk / (m -
 * 1)}; {@code n_c} the ratings of category c in such units; {@code N} their sum; {@code d_ck} the squared difference of
 * the {@link Metric}. Units with fewer than two ratings say nothing about agreement and are left out. 1 is perfect
 * agreement, 0 is chance agreement, less than 0 is systematic disagreement. It does not matter who gave which rating,
 * so counts for each unit are enough.
 *
 * <p>Source: {@link #SOURCE}. If all values are equal, alpha is undefined; other implementations give 1, 0 or an error.
 * Pure and thread-safe.
 */
public final class KrippendorffAlpha {
    /** The source of the formula. */
    public static final Citation SOURCE =
            Citation.published(Source.of("Krippendorff", 2011, "Computing Krippendorff's alpha-reliability"));

    private final double[] values;
    private final Metric metric;
    private final double[][] coincidences;
    private final double[] totals;
    private double pairable;
    private int units;

    private KrippendorffAlpha(double[] values, Metric metric) {
        this.values = values;
        this.metric = metric;
        this.coincidences = new double[values.length][values.length];
        this.totals = new double[values.length];
    }

    /** The squared difference between two categories. */
    public enum Metric {
        /** 1 for different categories. */
        NOMINAL,
        /** The number of ratings between two categories, in the order of the scale. */
        ORDINAL,
        /** The difference of the categories' values. */
        INTERVAL,
        /** The difference of the categories' values relative to their sum; values are not negative. */
        RATIO
    }

    /**
     * {@return alpha of units rated on an ordinal scale, with the ordinal metric, from the levels given; or the reason
     * why it is undefined}
     *
     * @param <L> the levels
     * @param units the counts of each unit
     */
    public static <L extends Enum<L>> Statistic ordinal(List<Tally<L>> units) {
        Objects.requireNonNull(units, "units");
        if (units.isEmpty()) {
            return Statistic.undefined(Statistic.UndefinedReason.NO_DATA);
        }
        List<L> levels = units.get(0).levels();
        int[][] counts = units.stream()
                .map(unit -> levels.stream().mapToInt(unit::count).toArray())
                .toArray(int[][]::new);
        double[] ranks = new double[levels.size()];
        return of(counts, ranks, Metric.ORDINAL);
    }

    /**
     * Returns alpha of items of a panel as raters. Each row is a unit; the rater of a missing answer left the unit out.
     *
     * @param panel the panel
     * @param raters the items that hold the raters' answers, on one range
     * @param metric the metric; ratio only for scales without negative numbers
     * @return alpha, or the reason why it is undefined
     * @throws org.implsci.core.finding.InvalidInputException if the panel lacks a column, or the items' ranges differ
     */
    public static Statistic of(Panel panel, Subscale raters, Metric metric) {
        Objects.requireNonNull(panel, "panel");
        Objects.requireNonNull(raters, "raters");
        Objects.requireNonNull(metric, "metric");
        Scale scale = raters.in(panel.instrument()).get(0).scale();
        if (metric == Metric.RATIO && scale.lowest() < 0) {
            throw new IllegalArgumentException("expected a scale without negative numbers, but found " + scale);
        }
        boolean[] occurs = new boolean[scale.size()];
        for (int row = 0; row < panel.size(); row++) {
            for (String rater : raters.items()) {
                panel.number(row, rater).ifPresent(number -> occurs[number - scale.lowest()] = true);
            }
        }
        // Categories without ratings do not contribute to any metric.
        int[] position = new int[scale.size()];
        double[] values = new double[scale.size()];
        int categories = 0;
        for (int index = 0; index < occurs.length; index++) {
            if (occurs[index]) {
                position[index] = categories;
                values[categories] = scale.lowest() + (double) index;
                categories++;
            }
        }
        KrippendorffAlpha units = new KrippendorffAlpha(Arrays.copyOf(values, categories), metric);
        int[] unit = new int[categories];
        for (int row = 0; row < panel.size(); row++) {
            Arrays.fill(unit, 0);
            for (String rater : raters.items()) {
                panel.number(row, rater).ifPresent(number -> unit[position[number - scale.lowest()]]++);
            }
            units.add(unit);
        }
        return units.alpha();
    }

    /**
     * {@return alpha of units rated in categories that have values, or the reason why it is undefined}
     *
     * @param counts for each unit, the number of ratings in each category; not negative, as many as {@code values}
     * @param values the values of the categories, in the order of the scale; used by the interval and ratio metrics,
     *     finite and for the ratio metric not negative
     * @param metric the metric
     * @throws IllegalArgumentException if rows differ in length, a count is negative, or a value is outside its domain
     */
    public static Statistic of(int[][] counts, double[] values, Metric metric) {
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(metric, "metric");
        for (double value : values) {
            if (!Double.isFinite(value) || (metric == Metric.RATIO && value < 0)) {
                throw new IllegalArgumentException(
                        "expected finite values, for a ratio none negative, but found " + value);
            }
        }
        KrippendorffAlpha units = new KrippendorffAlpha(values.clone(), metric);
        for (int[] unit : counts) {
            if (unit.length != values.length || IntStream.of(unit).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("expected rows of " + values.length
                        + " counts, none negative, but found " + Arrays.toString(unit));
            }
            units.add(unit);
        }
        return units.alpha();
    }

    private void add(int[] unit) {
        units++;
        long ratings = 0;
        for (int count : unit) {
            ratings += count;
        }
        if (ratings < 2) {
            return;
        }
        pairable += ratings;
        for (int c = 0; c < unit.length; c++) {
            if (unit[c] == 0) {
                continue;
            }
            totals[c] += unit[c];
            for (int k = c + 1; k < unit.length; k++) {
                coincidences[c][k] += (double) unit[c] * unit[k] / (ratings - 1);
            }
        }
    }

    private Statistic alpha() {
        if (pairable == 0) {
            return Statistic.undefined(
                    units == 0 ? Statistic.UndefinedReason.NO_DATA : Statistic.UndefinedReason.NO_PAIRS);
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < totals.length; c++) {
            for (int k = c + 1; k < totals.length; k++) {
                double difference = difference(c, k, totals, values, metric);
                observed += coincidences[c][k] * difference;
                expected += totals[c] * totals[k] * difference;
            }
        }
        return expected == 0
                ? Statistic.undefined(Statistic.UndefinedReason.NO_VARIATION)
                : Statistic.of(1 - (pairable - 1) * observed / expected);
    }

    private static double difference(int c, int k, double[] totals, double[] values, Metric metric) {
        double root = switch (metric) {
            case NOMINAL -> 1;
            case INTERVAL -> values[k] - values[c];
            case RATIO -> values[k] + values[c] == 0 ? 0 : (values[k] - values[c]) / (values[k] + values[c]);
            case ORDINAL -> {
                double between = 0;
                for (int g = c; g <= k; g++) {
                    between += totals[g];
                }
                yield between - (totals[c] + totals[k]) / 2;
            }
        };
        return root * root;
    }
}
