package org.implsci.core.measure.agreement;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.FDistribution;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.Statistic.UndefinedReason;
import org.implsci.core.panel.Panel;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.term.Term;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * Intraclass correlation: the agreement of {@code k} raters who each gave a number to all of {@code n} units.
 *
 * <p>It follows from an analysis of variance with mean squares between units {@code B}, between raters {@code J},
 * within units {@code W} and residual {@code E}. The right one of the six {@link IccForm}s depends on how raters were
 * chosen and on whether one rating or the mean of all will be used, so the form is an argument. Immutable and
 * thread-safe.
 */
public final class IntraclassCorrelation implements Serializable {
    /** Source of the forms and their intervals. */
    public static final Citation SOURCE = Citation.recalled(
            Source.of("Shrout & Fleiss", 1979, "Intraclass correlations: uses in assessing rater reliability"));

    @Serial
    private static final long serialVersionUID = 1L;

    /** Sums of squares below this part of the sum of all squares are rounding errors. */
    private static final double ROUNDING = 1e-28;

    /** Denominators below this part of the sum of the mean squares are zero up to rounding. */
    private static final double NEARLY_ZERO = 1e-12;

    private final double[][] ratings;
    private final double between;
    private final double raters;
    private final double value;
    private final double residual;

    private IntraclassCorrelation(double[][] ratings) {
        this.ratings = ratings;
        int n = units();
        int k = raters();
        double all = 0;
        double[] unitMeans = new double[n];
        double[] raterMeans = new double[k];
        for (int i = 0; i < n; i++) {
            unitMeans[i] = Numbers.mean(ratings[i]);
            for (int j = 0; j < k; j++) {
                raterMeans[j] += ratings[i][j] / n;
                all += ratings[i][j] * ratings[i][j];
            }
        }
        double grand = n == 0 || k == 0 ? 0 : Numbers.mean(raterMeans);
        double left = 0;
        double inside = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                double residue = ratings[i][j] - unitMeans[i] - raterMeans[j] + grand;
                left += residue * residue;
                inside += (ratings[i][j] - unitMeans[i]) * (ratings[i][j] - unitMeans[i]);
            }
        }
        double ofUnits = n == 0 ? 0 : k * Numbers.squares(unitMeans);
        double ofRaters = k == 0 ? 0 : n * Numbers.squares(raterMeans);
        this.between = meanSquare(ofUnits, all, n - 1L);
        this.raters = meanSquare(ofRaters, all, k - 1L);
        this.value = meanSquare(inside, all, n * (k - 1L));
        this.residual = meanSquare(left, all, (n - 1L) * (k - 1L));
    }

    private static double meanSquare(double squares, double all, long degrees) {
        return degrees < 1 || squares <= ROUNDING * all ? 0 : squares / degrees;
    }

    /**
     * {@return the correlation of a table of ratings}
     *
     * @param ratings for each unit, a number from each rater; finite
     * @throws IllegalArgumentException if rows differ in length, or a number is not finite
     */
    public static IntraclassCorrelation of(double[][] ratings) {
        Objects.requireNonNull(ratings, "ratings");
        return new IntraclassCorrelation(Numbers.finite(ratings));
    }

    /**
     * Returns the correlation of items of a panel as raters, over the rows that have a number for all of them.
     *
     * <p>Numbers are used as given, whatever the items' polarity, since raters rate the same thing.
     *
     * @param panel the panel; each row is a unit
     * @param raters the items that hold the raters' answers, on one range
     * @return the correlation
     * @throws org.implsci.core.finding.InvalidInputException if the panel lacks a column, or the items' ranges differ
     */
    public static IntraclassCorrelation of(Panel panel, Subscale raters) {
        Objects.requireNonNull(panel, "panel");
        Objects.requireNonNull(raters, "raters");
        raters.in(panel.instrument());
        List<double[]> complete = new ArrayList<>();
        for (int row = 0; row < panel.size(); row++) {
            int index = row;
            OptionalInt[] numbers = raters.items().stream()
                    .map(item -> panel.number(index, item))
                    .toArray(OptionalInt[]::new);
            if (Stream.of(numbers).allMatch(OptionalInt::isPresent)) {
                complete.add(
                        Stream.of(numbers).mapToDouble(OptionalInt::getAsInt).toArray());
            }
        }
        return of(complete.toArray(double[][]::new));
    }

    /** {@return the number of units {@code n}} */
    public int units() {
        return ratings.length;
    }

    /** {@return the number of raters {@code k}; 0 if there are no units} */
    public int raters() {
        return ratings.length == 0 ? 0 : ratings[0].length;
    }

    /** {@return the mean square between units {@code B}, with {@code n - 1} degrees of freedom} */
    public double meanSquareBetween() {
        return between;
    }

    /** {@return the mean square between raters {@code J}, with {@code k - 1} degrees of freedom} */
    public double meanSquareRaters() {
        return raters;
    }

    /** {@return the mean square within units {@code W}, with {@code n (k - 1)} degrees of freedom} */
    public double meanSquareWithin() {
        return value;
    }

    /** {@return the residual mean square {@code E}, with {@code (n - 1)(k - 1)} degrees of freedom} */
    public double meanSquareResidual() {
        return residual;
    }

    private @Nullable UndefinedReason undefinedReason() {
        if (units() == 0) {
            return UndefinedReason.NO_DATA;
        }
        if (units() < 2) {
            return UndefinedReason.TOO_FEW_CASES;
        }
        return raters() < 2 ? UndefinedReason.TOO_FEW_RATERS : null;
    }

    /**
     * {@return the correlation of a form, at most 1; or the reason why it is undefined}
     *
     * @param form the form
     */
    public Statistic value(IccForm form) {
        UndefinedReason none = undefinedReason();
        if (none != null) {
            return Statistic.undefined(none);
        }
        double n = units();
        double k = raters();
        double numerator = between - (form.oneWay() ? value : residual);
        double denominator = switch (form) {
            case ICC_1_1 -> between + (k - 1) * value;
            case ICC_2_1 -> between + (k - 1) * residual + k * (raters - residual) / n;
            case ICC_3_1 -> between + (k - 1) * residual;
            case ICC_1_K, ICC_3_K -> between;
            case ICC_2_K -> between + (raters - residual) / n;
        };
        double all = between + raters + value + residual;
        if (denominator > NEARLY_ZERO * all) {
            return Statistic.of(numerator / denominator);
        }
        return Statistic.undefined(all == 0 ? UndefinedReason.NO_VARIATION : UndefinedReason.NO_FINITE_VALUE);
    }

    /**
     * {@return the F ratio of the units: {@code B / W} for the one-way forms, else {@code B / E}; or the reason why it
     * is undefined}
     *
     * @param form the form
     */
    public Statistic f(IccForm form) {
        UndefinedReason none = undefinedReason();
        return none == null
                ? Statistic.ratio(between, form.oneWay() ? value : residual, UndefinedReason.NO_FINITE_VALUE)
                : Statistic.undefined(none);
    }

    /**
     * Returns the correlation of a form with its interval.
     *
     * <p>There is no interval if the raters agree perfectly, because the F ratio is infinite. There is none for the
     * two-way random forms if the correlation is so far below zero that Satterthwaite's approximation leaves fewer
     * degrees of freedom than the raters have.
     *
     * @param form the form
     * @param level the confidence level, such as 0.95
     * @return the estimate
     */
    public IntervalEstimate value(IccForm form, double level) {
        IntervalEstimate.checkLevel(level);
        if (value(form) instanceof Statistic.Undefined none) {
            return IntervalEstimate.undefined(none.why(), level);
        }
        Statistic f = f(form);
        if (f.value().isEmpty()) {
            return IntervalEstimate.withoutInterval(value(form), UndefinedReason.NO_FINITE_VALUE, level);
        }
        double tail = (1 - level) / 2;
        return form.twoWayRandom()
                ? twoWayRandom(form, tail, level)
                : byF(form, f.value().getAsDouble(), tail, level);
    }

    /** Returns the interval of the forms that depend on one F ratio. */
    private IntervalEstimate byF(IccForm form, double f, double tail, double level) {
        double k = raters();
        double above = units() - 1.0;
        double below = form.oneWay() ? units() * (k - 1) : above * (k - 1);
        double least = f / FDistribution.of(above, below).inverseSurvivalProbability(tail);
        double most = f * FDistribution.of(below, above).inverseSurvivalProbability(tail);
        double value = value(form).value().orElseThrow();
        return form.ofMean()
                ? IntervalEstimate.of(value, 1 - 1 / least, 1 - 1 / most, level)
                : IntervalEstimate.of(value, (least - 1) / (least + k - 1), (most - 1) / (most + k - 1), level);
    }

    /** Returns the interval of the two-way random forms, whose degrees of freedom are approximated (Satterthwaite). */
    private IntervalEstimate twoWayRandom(IccForm form, double tail, double level) {
        double n = units();
        double k = raters();
        Statistic value = value(form);
        Statistic one = value(IccForm.ICC_2_1);
        if (!(one instanceof Statistic.Defined single)) {
            return IntervalEstimate.withoutInterval(value, UndefinedReason.NO_FINITE_VALUE, level);
        }
        double rho = single.figure();
        double ofRaters = k * rho * raters / residual;
        double ofError = n * (1 + (k - 1) * rho) - k * rho;
        double degrees = (k - 1)
                * (n - 1)
                * Math.pow(ofRaters + ofError, 2)
                / ((n - 1) * ofRaters * ofRaters + ofError * ofError);
        if (!(degrees >= (k - 1) * (1 - NEARLY_ZERO))) {
            // Two parts of one sign give at least k - 1. At some negative correlations they cancel and give fewer: then
            // the
            // approximation is invalid, and its interval can miss the correlation itself.
            return IntervalEstimate.withoutInterval(value, UndefinedReason.NO_FINITE_VALUE, level);
        }
        double upperF = FDistribution.of(n - 1, degrees).inverseSurvivalProbability(tail);
        double lowerF = FDistribution.of(degrees, n - 1).inverseSurvivalProbability(tail);
        double others = k * raters + (k * n - k - n) * residual;
        double lower = n * (between - upperF * residual) / (upperF * others + n * between);
        // Without variance between units both ends are one number, and rounding must not put them in the wrong order.
        double upper = Math.max(lower, n * (lowerF * between - residual) / (others + n * lowerF * between));
        if (!Double.isFinite(lower) || !Double.isFinite(upper)) {
            return IntervalEstimate.withoutInterval(value, UndefinedReason.NO_FINITE_VALUE, level);
        }
        return form.ofMean()
                ? new IntervalEstimate(value, lengthened(lower), lengthened(upper), level)
                : IntervalEstimate.of(rho, lower, upper, level);
    }

    /** Returns the correlation of the mean of all raters from that of one; undefined below the pole of the formula. */
    private Statistic lengthened(double single) {
        double denominator = 1 + single * (raters() - 1);
        return denominator > NEARLY_ZERO
                ? Statistic.of(single * raters() / denominator)
                : Statistic.undefined(UndefinedReason.NO_FINITE_VALUE);
    }

    /**
     * {@return one row for each form: its code, the correlation, and its interval with its level}
     *
     * @param level the confidence level, such as 0.95
     */
    public TidyTable toData(double level) {
        TidyTable.Builder table = TidyTable.columns("form", "correlation", "lower", "upper", "level");
        for (IccForm form : IccForm.values()) {
            IntervalEstimate estimate = value(form, level);
            table.row(
                    form,
                    estimate.value().value(),
                    estimate.lower().value(),
                    estimate.upper().value(),
                    level);
        }
        return table.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntraclassCorrelation that && Arrays.deepEquals(ratings, that.ratings);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(ratings);
    }

    /** {@return the one-way correlation of one rating, and the numbers of units and raters} */
    @Override
    public String toString() {
        return "ICC(1,1) " + value(IccForm.ICC_1_1) + ", n " + units() + ", raters " + raters();
    }

    /** A form of the correlation: the model of the raters, and whether it is for one rating or for the mean of all. */
    public enum IccForm implements Term {
        /** Each unit has its own raters; one rating. */
        ICC_1_1("ICC(1,1)"),
        /** All units have the same raters, a sample of more, whose level counts as error; one rating. */
        ICC_2_1("ICC(2,1)"),
        /** All units have the same raters, the only ones of interest, whose level does not count; one rating. */
        ICC_3_1("ICC(3,1)"),
        /** Each unit has its own raters; the mean of all ratings. */
        ICC_1_K("ICC(1,k)"),
        /** All units have the same raters, a sample of more, whose level counts as error; the mean of all ratings. */
        ICC_2_K("ICC(2,k)"),
        /**
         * All units have the same raters, the only ones of interest; the mean of all ratings. It equals Cronbach's
         * alpha with raters as items, none reversed.
         */
        ICC_3_K("ICC(3,k)");

        private final String label;

        IccForm(String label) {
            this.label = label;
        }

        /** {@return the name in the source, such as {@code "ICC(2,1)"}} */
        @Override
        public String label() {
            return label;
        }

        private boolean oneWay() {
            return this == ICC_1_1 || this == ICC_1_K;
        }

        private boolean twoWayRandom() {
            return this == ICC_2_1 || this == ICC_2_K;
        }

        private boolean ofMean() {
            return this == ICC_1_K || this == ICC_2_K || this == ICC_3_K;
        }
    }
}
