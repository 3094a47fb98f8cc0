package org.implsci.core.measure.descriptive;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.panel.Distribution;
import org.implsci.core.panel.Panel;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;

/**
 * The row of one item in a survey table: counts, mean, spread, quartiles, interval, floor and ceiling.
 *
 * <p>All figures follow from the counts kept here. Numbers are used as given, without regard to polarity. Missing
 * answers are in no denominator. A mean of ordinal answers is a convention of the field, not a measurement; the
 * quartiles and {@link OrdinalSpread} do not need it. Immutable and thread-safe.
 *
 * @param item the code of the item; not blank
 * @param answers the counts
 * @param method the method for quartiles
 */
public record ItemSummary(String item, Distribution answers, QuartileMethod method) implements Serializable {
    /** Refuses a blank code. */
    public ItemSummary {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(method, "method");
        new Requirements().notBlank("item", item).orThrow();
    }

    /**
     * {@return the summaries of the items of a subscale, in its order, each over all rows that answered the item}
     *
     * @param panel the panel
     * @param subscale the items
     * @param method the method for quartiles
     */
    public static List<ItemSummary> of(Panel panel, Subscale subscale, QuartileMethod method) {
        Objects.requireNonNull(panel, "panel");
        Objects.requireNonNull(subscale, "subscale");
        Objects.requireNonNull(method, "method");
        return subscale.items().stream()
                .map(item -> new ItemSummary(item, panel.distribution(item), method))
                .toList();
    }

    /** {@return the sum of the numbers given} */
    public long sum() {
        long sum = 0;
        for (int value = answers.scale().lowest(); value <= answers.scale().highest(); value++) {
            sum += (long) value * answers.count(value);
        }
        return sum;
    }

    /** {@return the exact mean of the numbers given; empty if there are none} */
    public Optional<Ratio> mean() {
        return answers.given() == 0 ? Optional.empty() : Optional.of(new Ratio(sum(), answers.given()));
    }

    /**
     * {@return the standard deviation with {@code n - 1}, {@code sqrt((n * sum(x^2) - sum(x)^2) / (n * (n - 1)))}; or
     * the reason why it is undefined}
     */
    public Statistic standardDeviation() {
        int n = answers.given();
        if (n < 2) {
            return Statistic.undefined(
                    n == 0 ? Statistic.UndefinedReason.NO_DATA : Statistic.UndefinedReason.TOO_FEW_CASES);
        }
        BigInteger squares = BigInteger.ZERO;
        for (int value = answers.scale().lowest(); value <= answers.scale().highest(); value++) {
            squares = squares.add(
                    BigInteger.valueOf((long) value * value).multiply(BigInteger.valueOf(answers.count(value))));
        }
        BigInteger scaled = squares.multiply(BigInteger.valueOf(n))
                .subtract(BigInteger.valueOf(sum()).pow(2));
        return Statistic.of(Math.sqrt(scaled.doubleValue() / ((double) n * (n - 1))));
    }

    /**
     * {@return the mean with its interval by Student's t, {@code mean +- t(n - 1) * sd / sqrt(n)}; without an interval
     * for a single answer}
     *
     * @param level the confidence level, such as 0.95
     */
    public IntervalEstimate mean(double level) {
        Statistic mean = mean().map(ratio -> Statistic.of(ratio.doubleValue()))
                .orElseGet(() -> Statistic.undefined(Statistic.UndefinedReason.NO_DATA));
        return new MeanSummary(answers.given(), mean, standardDeviation()).mean(level);
    }

    /** {@return the median by the chosen method; empty if there are no numbers} */
    public Optional<Ratio> median() {
        return method.quartile(answers, 2);
    }

    /** {@return the lower quartile by the chosen method; empty if there are no numbers} */
    public Optional<Ratio> lowerQuartile() {
        return method.quartile(answers, 1);
    }

    /** {@return the upper quartile by the chosen method; empty if there are no numbers} */
    public Optional<Ratio> upperQuartile() {
        return method.quartile(answers, 3);
    }

    /** {@return the share of the numbers given that are the scale's lowest; empty if there are no numbers} */
    public Optional<Ratio> floor() {
        return share(answers.scale().lowest());
    }

    /** {@return the share of the numbers given that are the scale's highest; empty if there are no numbers} */
    public Optional<Ratio> ceiling() {
        return share(answers.scale().highest());
    }

    private Optional<Ratio> share(int value) {
        return answers.given() == 0 ? Optional.empty() : Optional.of(new Ratio(answers.count(value), answers.given()));
    }

    /**
     * {@return several summaries as a table for a person}
     *
     * @param summaries the rows
     * @param level the confidence level of the intervals
     */
    public static TextTable toTable(List<ItemSummary> summaries, double level) {
        Objects.requireNonNull(summaries, "summaries");
        List<String> header = List.of(
                "item",
                "n",
                "n/a",
                "don't know",
                "missing",
                "mean",
                "SD",
                "interval",
                "Q1",
                "median",
                "Q3",
                "floor",
                "ceiling");
        return new TextTable(
                header, summaries.stream().map(summary -> summary.row(level)).toList());
    }

    /**
     * {@return one row for each summary: the item, the counts of numbers and of missing answers, mean, standard deviation,
     * interval of the mean, quartiles, and the shares at the floor and ceiling of the scale}
     *
     * @param summaries the rows
     * @param level the confidence level of the intervals
     */
    public static TidyTable toData(List<ItemSummary> summaries, double level) {
        Objects.requireNonNull(summaries, "summaries");
        TidyTable.Builder table = TidyTable.columns(
                "item",
                "n",
                "not_applicable",
                "dont_know",
                "not_answered",
                "mean",
                "standard_deviation",
                "mean_lower",
                "mean_upper",
                "level",
                "lower_quartile",
                "median",
                "upper_quartile",
                "floor_share",
                "ceiling_share");
        for (ItemSummary summary : summaries) {
            IntervalEstimate mean = summary.mean(level);
            table.row(
                    summary.item,
                    summary.answers.given(),
                    summary.answers.count(MissingCode.Meaning.NOT_APPLICABLE),
                    summary.answers.count(MissingCode.Meaning.DONT_KNOW),
                    summary.answers.count(MissingCode.Meaning.NOT_ANSWERED),
                    mean.value().value(),
                    summary.standardDeviation().value(),
                    mean.lower().value(),
                    mean.upper().value(),
                    level,
                    summary.lowerQuartile().map(Ratio::doubleValue),
                    summary.median().map(Ratio::doubleValue),
                    summary.upperQuartile().map(Ratio::doubleValue),
                    summary.floor().map(Ratio::doubleValue),
                    summary.ceiling().map(Ratio::doubleValue));
        }
        return table.build();
    }

    private List<String> row(double level) {
        List<String> cells = new ArrayList<>();
        cells.add(item);
        cells.add(Integer.toString(answers.given()));
        for (MissingCode.Meaning kind : List.of(
                MissingCode.Meaning.NOT_APPLICABLE, MissingCode.Meaning.DONT_KNOW, MissingCode.Meaning.NOT_ANSWERED)) {
            cells.add(Integer.toString(answers.count(kind)));
        }
        IntervalEstimate mean = mean(level);
        cells.add(mean.value().toString());
        cells.add(standardDeviation().toString());
        cells.add(
                mean.lower().value().isPresent()
                        ? mean.lower() + " to " + mean.upper()
                        : mean.lower().toString());
        for (Optional<Ratio> figure : List.of(lowerQuartile(), median(), upperQuartile(), floor(), ceiling())) {
            cells.add(figure.map(ratio -> Statistic.of(ratio.doubleValue()).toString())
                    .orElse("no data"));
        }
        return cells;
    }

    /** {@return the item, the count, the mean and the standard deviation} */
    @Override
    public String toString() {
        return SafeText.line(item, 20) + ": n " + answers.given() + ", mean "
                + mean().map(ratio -> Statistic.of(ratio.doubleValue()).toString())
                        .orElse("undefined")
                + ", SD " + standardDeviation();
    }
}
