package org.implsci.core.measure.reliability;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.Statistic.UndefinedReason;
import org.implsci.core.panel.CrossProducts;
import org.implsci.core.panel.Panel;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;

/**
 * The internal consistency of a scale: Cronbach's alpha and related coefficients, for the scale and for each item.
 *
 * <p>All coefficients follow from the sums kept here, over the rows that have all items. In the formulas {@code k} is
 * the number of items, {@code v_i} are their variances and {@code c_ij} their covariances (with {@code n - 1}, which
 * cancels), and {@code v_T} is the variance of the sum. A high alpha says that items vary together, not that they
 * measure one thing. Items are counted by their polarity; an item that should be reversed and is not has a negative
 * {@link #itemRest}. Immutable and thread-safe.
 *
 * @param sums the sums and sums of products of the items
 */
public record Reliability(CrossProducts sums) implements Serializable {
    /** Source of {@link #alpha()}. */
    public static final Citation ALPHA =
            Citation.recalled(Source.of("Cronbach", 1951, "Coefficient alpha and the internal structure of tests"));
    /** Source of the interval in {@link #alpha(double)}. */
    public static final Citation INTERVAL =
            Citation.recalled(Source.of("Feldt et al.", 1987, "Statistical inference for coefficient alpha"));
    /** Source of {@link #lambda2}. */
    public static final Citation LAMBDA =
            Citation.recalled(Source.of("Guttman", 1945, "A basis for analyzing test-retest reliability"));

    /** Refuses null. */
    public Reliability {
        Objects.requireNonNull(sums, "sums");
    }

    /**
     * {@return the reliability of a subscale in a panel, over the rows that have all items}
     *
     * @param panel the panel; usually one wave, since rows of the same person are not independent
     * @param subscale the items
     * @throws org.implsci.core.finding.InvalidInputException if the panel lacks a column for an item
     */
    public static Reliability of(Panel panel, Subscale subscale) {
        Objects.requireNonNull(panel, "panel");
        Objects.requireNonNull(subscale, "subscale");
        return new Reliability(panel.crossProducts(subscale));
    }

    /**
     * Returns Cronbach's alpha, {@code k / (k - 1) * (1 - sum(v_i) / v_T)}, computed in whole numbers up to one
     * division.
     *
     * @return alpha, at most 1 and without a lower bound; or the reason why it is undefined
     */
    public Statistic alpha() {
        return alphaOf(IntStream.range(0, items()).toArray());
    }

    /**
     * Returns Cronbach's alpha with Feldt's interval.
     *
     * <p>The interval is {@code 1 - (1 - alpha) * F(1 - g/2)} to {@code 1 - (1 - alpha) * F(g/2)}, with quantiles of
     * the F distribution with {@code n - 1} and {@code (n - 1) * (k - 1)} degrees of freedom and {@code g = 1 - level}.
     *
     * @param level the confidence level, such as 0.95
     * @return the estimate, or the reason why it is undefined
     */
    public IntervalEstimate alpha(double level) {
        IntervalEstimate.checkLevel(level);
        Statistic alpha = alpha();
        if (alpha instanceof Statistic.Undefined none) {
            return IntervalEstimate.undefined(none.why(), level);
        }
        double figure = alpha.value().getAsDouble();
        double within = sums.completeRows() - 1.0;
        FDistribution f = FDistribution.of(within, within * (items() - 1));
        double tail = (1 - level) / 2;
        return IntervalEstimate.of(
                figure,
                1 - (1 - figure) * f.inverseSurvivalProbability(tail),
                1 - (1 - figure) * f.inverseCumulativeProbability(tail),
                level);
    }

    /**
     * {@return alpha of the other items if one item is left out, or the reason why it is undefined}
     *
     * @param item the index of the item to leave out
     */
    public Statistic alphaIfDeleted(int item) {
        Objects.checkIndex(item, items());
        return alphaOf(
                IntStream.range(0, items()).filter(other -> other != item).toArray());
    }

    private Statistic alphaOf(int[] chosen) {
        Optional<UndefinedReason> none = undefinedReason(chosen.length);
        if (none.isPresent()) {
            return Statistic.undefined(none.get());
        }
        BigInteger own = BigInteger.ZERO;
        BigInteger total = BigInteger.ZERO;
        for (int i : chosen) {
            own = own.add(sums.scaledCovariance(i, i));
            for (int j : chosen) {
                total = total.add(sums.scaledCovariance(i, j));
            }
        }
        if (total.signum() == 0) {
            return Statistic.undefined(
                    own.signum() == 0 ? UndefinedReason.NO_VARIATION : UndefinedReason.NO_FINITE_VALUE);
        }
        BigInteger k = BigInteger.valueOf(chosen.length);
        BigDecimal numerator = new BigDecimal(k.multiply(total.subtract(own)));
        BigDecimal denominator = new BigDecimal(k.subtract(BigInteger.ONE).multiply(total));
        return Statistic.of(
                numerator.divide(denominator, MathContext.DECIMAL128).doubleValue());
    }

    private Optional<UndefinedReason> undefinedReason(int chosen) {
        if (chosen < 2) {
            return Optional.of(UndefinedReason.TOO_FEW_ITEMS);
        }
        return sums.completeRows() == 0
                ? Optional.of(UndefinedReason.NO_DATA)
                : sums.completeRows() == 1 ? Optional.of(UndefinedReason.TOO_FEW_CASES) : Optional.empty();
    }

    /**
     * {@return the mean correlation between different items, or the reason why it is undefined, such as an item without
     * variance}
     */
    public Statistic meanCorrelation() {
        Optional<UndefinedReason> none = undefinedReason(items());
        if (none.isPresent()) {
            return Statistic.undefined(none.get());
        }
        double sum = 0;
        for (int i = 0; i < items(); i++) {
            if (variance(i) == 0) {
                return Statistic.undefined(UndefinedReason.NO_VARIATION);
            }
            for (int j = 0; j < i; j++) {
                sum += covariance(i, j) / Math.sqrt(variance(i) * variance(j));
            }
        }
        return Statistic.of(2 * sum / (items() * (items() - 1.0)));
    }

    /**
     * Returns alpha of the items scaled to equal variance: {@code k * r / (1 + (k - 1) * r)} with {@code r} the mean
     * correlation.
     *
     * @return the coefficient, or the reason why it is undefined
     */
    public Statistic standardisedAlpha() {
        Statistic r = meanCorrelation();
        return r instanceof Statistic.Undefined
                ? r
                : SpearmanBrown.reliability(r.value().orElseThrow(), items());
    }

    /**
     * Returns Guttman's lambda 2, a lower bound of reliability that is never below alpha.
     *
     * <p>{@code (sum(c_ij) + sqrt(k / (k - 1) * sum(c_ij^2))) / v_T} with sums over {@code i != j}.
     *
     * @return the coefficient, or the reason why it is undefined
     */
    public Statistic lambda2() {
        Optional<UndefinedReason> none = undefinedReason(items());
        if (none.isPresent()) {
            return Statistic.undefined(none.get());
        }
        double off = 0;
        double squares = 0;
        double own = 0;
        for (int i = 0; i < items(); i++) {
            own += variance(i);
            for (int j = 0; j < items(); j++) {
                off += i == j ? 0 : covariance(i, j);
                squares += i == j ? 0 : covariance(i, j) * covariance(i, j);
            }
        }
        double k = items();
        return total().signum() == 0
                ? Statistic.undefined(own == 0 ? UndefinedReason.NO_VARIATION : UndefinedReason.NO_FINITE_VALUE)
                : Statistic.of((off + Math.sqrt(k / (k - 1) * squares)) / (own + off));
    }

    private BigInteger total() {
        BigInteger total = BigInteger.ZERO;
        for (int i = 0; i < items(); i++) {
            total = total.add(withSum(i));
        }
        return total;
    }

    /**
     * {@return the correlation of an item with the sum of the others, or the reason why it is undefined}
     *
     * @param item the index of the item
     */
    public Statistic itemRest(int item) {
        Objects.checkIndex(item, items());
        Optional<UndefinedReason> none = undefinedReason(items());
        if (none.isPresent()) {
            return Statistic.undefined(none.get());
        }
        BigInteger own = sums.scaledCovariance(item, item);
        BigInteger withSum = withSum(item);
        BigInteger rest = total().subtract(withSum.shiftLeft(1)).add(own);
        return own.signum() == 0 || rest.signum() == 0
                ? Statistic.undefined(UndefinedReason.NO_VARIATION)
                : Statistic.of(withSum.subtract(own).doubleValue()
                        / (Math.sqrt(own.doubleValue()) * Math.sqrt(rest.doubleValue())));
    }

    /** Returns the scaled covariance of an item with the sum of all items. */
    private BigInteger withSum(int item) {
        BigInteger sum = BigInteger.ZERO;
        for (int j = 0; j < items(); j++) {
            sum = sum.add(sums.scaledCovariance(item, j));
        }
        return sum;
    }

    /** {@return the standard deviation of the sum score, with {@code n - 1}; or the reason why it is undefined} */
    public Statistic standardDeviationOfSum() {
        int n = sums.completeRows();
        return n < 2
                ? Statistic.undefined(n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW_CASES)
                : Statistic.of(Math.sqrt(total().doubleValue() / ((double) n * (n - 1))));
    }

    private int items() {
        return sums.items().size();
    }

    private double covariance(int i, int j) {
        return sums.scaledCovariance(i, j).doubleValue();
    }

    private double variance(int i) {
        return covariance(i, i);
    }

    /**
     * {@return the full text for a person: the coefficients of the scale, then a table of the items}
     *
     * @param level the confidence level of the interval
     */
    public String explain(double level) {
        List<List<String>> rows = IntStream.range(0, items())
                .mapToObj(item -> List.of(
                        sums.items().get(item),
                        itemRest(item).toString(),
                        alphaIfDeleted(item).toString()))
                .toList();
        return "alpha " + alpha(level) + ", standardised " + standardisedAlpha() + ", lambda 2 " + lambda2() + "\n"
                + sums.completeRows() + " complete rows, " + sums.leftOut() + " left out\n"
                + new TextTable(List.of("item", "item-rest r", "alpha if deleted"), rows).toText();
    }

    /** {@return one row for each item: its code, its correlation with the sum of the others, and alpha without it} */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns("item", "item_rest_correlation", "alpha_if_deleted");
        for (int item = 0; item < items(); item++) {
            table.row(
                    sums.items().get(item),
                    itemRest(item).value(),
                    alphaIfDeleted(item).value());
        }
        return table.build();
    }

    /** {@return alpha, the number of rows and the number of items} */
    @Override
    public String toString() {
        return "alpha " + alpha() + ", n " + sums.completeRows() + ", items " + items();
    }
}
