package org.implsci.rogers.adoption;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.DoubleStream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The number of adopters in each of several equal periods, from the launch or from the start of observation.
 *
 * <p>Counts need not be whole: a series may be in thousands. Period i of n covers the time from i - 1 to i. If counting
 * started after the launch, {@link #missedBefore()} holds the number that had adopted by then, if known. A series has no
 * gaps, because a sum over a gap has no meaning. Immutable and thread-safe.
 */
@JsonDocument(AdoptionSeries.SCHEMA)
public final class AdoptionSeries implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/adoption-series/1";

    @Serial
    private static final long serialVersionUID = 1L;

    /** More than any number of adopters; its square is still finite. */
    private static final double LARGEST = 1e100;

    private final int firstPeriod;
    private final double[] counts;
    private final double missedBefore;
    private final double total;

    private AdoptionSeries(int firstPeriod, double[] counts, double missedBefore) {
        check(counts, missedBefore);
        this.firstPeriod = firstPeriod;
        this.counts = counts;
        this.missedBefore = missedBefore;
        this.total = DoubleStream.of(counts).sum();
        new Requirements()
                .that(
                        total <= LARGEST,
                        () -> Finding.error("rogers.series.overflow", Pointer.ROOT.at("counts"))
                                .message("the sum of the counts is too large")
                                .expected("at most " + LARGEST)
                                .found(Double.toString(total))
                                .build())
                .range("firstPeriod", firstPeriod, Integer.MIN_VALUE, (long) Integer.MAX_VALUE - counts.length + 1)
                .orThrow();
    }

    /**
     * Returns a series from the launch, with periods numbered from 1.
     *
     * @param counts the number of adopters in each period; at least one period; finite and not negative
     * @return the series
     * @throws org.implsci.core.finding.InvalidInputException with every count that is negative or not finite
     */
    public static AdoptionSeries of(double... counts) {
        return from(1, counts);
    }

    /**
     * Returns a series from the launch, with periods named by years or other consecutive whole numbers.
     *
     * @param firstPeriod the name of the first period, such as 1949
     * @param counts the number of adopters in each period; at least one period; finite and not negative
     * @return the series
     * @throws org.implsci.core.finding.InvalidInputException with every count that is negative or not finite
     */
    public static AdoptionSeries from(int firstPeriod, double... counts) {
        return new AdoptionSeries(
                firstPeriod, Objects.requireNonNull(counts, "counts").clone(), Double.NaN);
    }

    /**
     * Returns a series from counts by period.
     *
     * @param byPeriod the number of adopters by the name of the period; consecutive periods
     * @return the series
     * @throws org.implsci.core.finding.InvalidInputException with every missing period between the first and the last, or
     *     with every count that is negative or not finite
     */
    public static AdoptionSeries of(SortedMap<Integer, Double> byPeriod) {
        Objects.requireNonNull(byPeriod, "byPeriod");
        Requirements gaps = new Requirements();
        Iterator<Map.Entry<Integer, Double>> entries = byPeriod.entrySet().iterator();
        double[] counts = new double[byPeriod.size()];
        Integer expected = byPeriod.isEmpty() ? null : byPeriod.firstKey();
        for (int index = 0; index < counts.length; index++) {
            Map.Entry<Integer, Double> entry = entries.next();
            int period = entry.getKey();
            if (expected != null && period != expected) {
                String missing =
                        expected == period - 1 ? "period " + expected : "periods " + expected + " to " + (period - 1);
                gaps.add(Finding.error("rogers.series.period.absent", Pointer.ROOT.at(Integer.toString(expected)))
                        .message("a period has no count")
                        .expected("consecutive periods")
                        .found("no " + missing)
                        .advice(
                                "state 0 if there were no adopters; if the count is not known, start the series after the"
                                        + " gap and state the number that adopted before")
                        .build());
            }
            counts[index] = entry.getValue();
            expected = period + 1;
        }
        gaps.orThrow();
        return new AdoptionSeries(byPeriod.isEmpty() ? 1 : byPeriod.firstKey(), counts, Double.NaN);
    }

    /**
     * Returns a series from the cumulative number of adopters at the end of each period.
     *
     * @param totals the cumulative numbers; never falling, from 0 before the first period
     * @return the series of their differences
     * @throws org.implsci.core.finding.InvalidInputException with every period in which the total falls or is not finite
     */
    public static AdoptionSeries ofCumulative(double... totals) {
        Objects.requireNonNull(totals, "totals");
        double[] counts = new double[totals.length];
        Requirements requirements = new Requirements();
        double before = 0;
        for (int index = 0; index < totals.length; index++) {
            double total = totals[index];
            Pointer place = Pointer.ROOT.at("totals").at(index);
            requirements.range(place, total, 0, Double.POSITIVE_INFINITY);
            if (total < before) {
                requirements.add(Finding.error("rogers.series.falling", place)
                        .message("the cumulative count falls")
                        .expected("at least " + before)
                        .found(Double.toString(total))
                        .advice(
                                "check whether these are counts of each period, or whether units that stopped were subtracted")
                        .build());
            }
            counts[index] = total - before;
            before = total;
        }
        requirements.orThrow();
        return new AdoptionSeries(1, counts, Double.NaN);
    }

    /**
     * Returns the same series with the number of adopters before its first period.
     *
     * @param missed the number that had adopted before the first period; finite and not negative
     * @return a copy
     */
    public AdoptionSeries withMissedBefore(double missed) {
        new Requirements()
                .range(Pointer.ROOT.at("missedBefore"), missed, 0, Double.MAX_VALUE)
                .orThrow();
        return new AdoptionSeries(firstPeriod, counts, missed);
    }

    private static void check(double[] counts, double missedBefore) {
        Requirements requirements = new Requirements()
                .that(
                        counts.length > 0,
                        () -> Finding.error("rogers.series.counts.absent", Pointer.ROOT.at("counts"))
                                .message("the series has no periods")
                                .expected("a count for each period")
                                .build());
        for (int index = 0; index < counts.length; index++) {
            double count = counts[index];
            if (!(count >= 0 && count < Double.POSITIVE_INFINITY)) {
                requirements.range(Pointer.ROOT.at("counts").at(index), count, 0, Double.POSITIVE_INFINITY);
            }
        }
        if (!Double.isNaN(missedBefore)) {
            requirements.range(Pointer.ROOT.at("missedBefore"), missedBefore, 0, Double.MAX_VALUE);
        }
        requirements.orThrow();
    }

    /** {@return the number of periods; at least 1} */
    public int size() {
        return counts.length;
    }

    /**
     * Returns the number of adopters in a period.
     *
     * @param index the period, 0 for the first
     * @return the count
     */
    public double count(int index) {
        return counts[index];
    }

    /** {@return the number of adopters in each period; a copy} */
    public double[] counts() {
        return counts.clone();
    }

    /** {@return the number that adopted by the end of each period, without those before the first period; a copy} */
    public double[] cumulative() {
        double[] sums = counts.clone();
        for (int index = 1; index < sums.length; index++) {
            sums[index] += sums[index - 1];
        }
        return sums;
    }

    /** {@return the number that adopted in all periods: the sum of the counts} */
    public double total() {
        return total;
    }

    /** {@return the name of the first period: 1, a year or another whole number} */
    public int firstPeriod() {
        return firstPeriod;
    }

    /** {@return the name of the last period} */
    public int lastPeriod() {
        return firstPeriod + counts.length - 1;
    }

    /** {@return the number that had adopted before the first period; empty if not known, or if the series starts at launch} */
    public OptionalDouble missedBefore() {
        return Double.isNaN(missedBefore) ? OptionalDouble.empty() : OptionalDouble.of(missedBefore);
    }

    /**
     * Returns the first periods of this series.
     *
     * @param periods the number of periods to keep; 1 to {@link #size()}
     * @return a shorter series
     */
    public AdoptionSeries first(int periods) {
        new Requirements().range("periods", periods, 1, counts.length).orThrow();
        return new AdoptionSeries(firstPeriod, Arrays.copyOf(counts, periods), missedBefore);
    }

    /** {@return the remarks to read before a curve is fitted; may be empty} */
    public Findings remarks() {
        Requirements remarks = new Requirements();
        if (counts.length > 1 && counts[0] == 0 && total > 0) {
            remarks.add(Finding.info(
                            "rogers.series.leading-zeros",
                            Pointer.ROOT.at("counts").at(0))
                    .message("the first period has no adopters")
                    .advice("a curve starts at the launch; if the launch was later, leave out the empty periods")
                    .build());
        }
        return remarks.findings();
    }

    /** {@return the counts as tidy rows, one row a period, with the cumulative count since the first period} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns("period", "adopters", "cumulative");
        double[] sums = cumulative();
        for (int index = 0; index < counts.length; index++) {
            rows.row(firstPeriod + index, counts[index], sums[index]);
        }
        return rows.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AdoptionSeries that
                && firstPeriod == that.firstPeriod
                && Arrays.equals(counts, that.counts)
                && Double.compare(missedBefore, that.missedBefore) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstPeriod, Arrays.hashCode(counts), missedBefore);
    }

    /** {@return the total and the periods, such as {@code "14838 adopted in 13 periods (1949 to 1961)"}} */
    @Override
    public String toString() {
        return Decimals.significant(total, 7) + " adopted in " + counts.length
                + (counts.length == 1 ? " period (" : " periods (") + firstPeriod
                + (counts.length == 1 ? "" : " to " + lastPeriod()) + ")";
    }

    /** Checks a deserialised series. */
    @Serial
    private Object readResolve() {
        return new AdoptionSeries(firstPeriod, counts.clone(), missedBefore);
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                firstPeriod == 1 ? null : firstPeriod,
                DoubleStream.of(counts).boxed().toList(),
                Double.isNaN(missedBefore) ? null : missedBefore);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AdoptionSeries fromJson(Json json) {
        return new AdoptionSeries(
                json.firstPeriod == null ? 1 : json.firstPeriod,
                json.counts.stream().mapToDouble(Double::doubleValue).toArray(),
                json.missedBefore == null ? Double.NaN : json.missedBefore);
    }

    /** The JSON form of a series. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            @Nullable Integer firstPeriod,
            List<Double> counts,
            @Nullable Double missedBefore) {}
}
