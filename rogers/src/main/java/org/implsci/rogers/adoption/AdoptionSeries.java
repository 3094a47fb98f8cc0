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
import org.jspecify.annotations.Nullable;

/**
 * How many adopted in each of some equal periods, the first of which starts at launch or at the start of observation.
 *
 * <p>Counts need not be whole: a series may be in thousands. Period i of n covers the time from i - 1 to i. Where
 * counting started after launch, {@link #missedBefore()} says how many had adopted by then, if that is known. A period
 * without a count is a gap and refused, because a sum over a gap means nothing. Immutable and thread-safe.
 */
@JsonDocument(AdoptionSeries.SCHEMA)
public final class AdoptionSeries implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/adoption-series/1";

    @Serial
    private static final long serialVersionUID = 1L;

    /** Beyond any number of adopters, and its square is still a number. */
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
     * Returns a series from launch, with periods numbered from 1.
     *
     * @param counts how many adopted in each period; at least one period, finite and not negative
     * @return the series
     * @throws org.implsci.core.finding.InvalidInputException with every count that cannot be one
     */
    public static AdoptionSeries of(double... counts) {
        return new AdoptionSeries(1, counts.clone(), Double.NaN);
    }

    /**
     * Returns a series from launch, with periods named by years or other consecutive whole numbers.
     *
     * @param firstPeriod the name of the first period, such as 1949
     * @param counts how many adopted in each period
     * @return the series
     * @throws org.implsci.core.finding.InvalidInputException with every count that cannot be one
     */
    public static AdoptionSeries from(int firstPeriod, double... counts) {
        return new AdoptionSeries(firstPeriod, counts.clone(), Double.NaN);
    }

    /**
     * Returns a series from counts by the name of the period.
     *
     * @param byPeriod count by period; periods consecutive
     * @return the series
     * @throws org.implsci.core.finding.InvalidInputException if a period is missing between the first and the last, each
     *     named, or a count cannot be one
     */
    public static AdoptionSeries of(SortedMap<Integer, Double> byPeriod) {
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
                        .message("a period without a count")
                        .expected("consecutive periods")
                        .found("no " + missing)
                        .advice(
                                "state 0 if nobody adopted; if it is not known, start the series after the gap and say how"
                                        + " many had adopted before")
                        .build());
            }
            counts[index] = entry.getValue();
            expected = period + 1;
        }
        gaps.orThrow();
        return new AdoptionSeries(byPeriod.isEmpty() ? 1 : byPeriod.firstKey(), counts, Double.NaN);
    }

    /**
     * Returns a series from how many had adopted by the end of each period.
     *
     * @param totals the cumulative counts, not falling, starting from 0 before the first
     * @return the series of their differences
     * @throws org.implsci.core.finding.InvalidInputException with every period in which the total falls or is no number
     */
    public static AdoptionSeries ofCumulative(double... totals) {
        double[] counts = new double[totals.length];
        Requirements requirements = new Requirements();
        double before = 0;
        for (int index = 0; index < totals.length; index++) {
            double total = totals[index];
            Pointer place = Pointer.ROOT.at("totals").at(index);
            requirements.range(place, total, 0, Double.POSITIVE_INFINITY);
            if (total < before) {
                requirements.add(Finding.error("rogers.series.falling", place)
                        .message("a cumulative count does not fall")
                        .expected("at least " + before)
                        .found(Double.toString(total))
                        .advice("are these the counts of each period, or do units that stopped count as lost?")
                        .build());
            }
            counts[index] = total - before;
            before = total;
        }
        requirements.orThrow();
        return new AdoptionSeries(1, counts, Double.NaN);
    }

    /**
     * Returns the same series, counted from some time after launch.
     *
     * @param missed how many had adopted before the first period; finite and not negative
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
                                .message("a series has at least one period")
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

    /** {@return how many periods there are; at least 1} */
    public int size() {
        return counts.length;
    }

    /**
     * Returns how many adopted in a period.
     *
     * @param index the period, 0 for the first
     * @return the count
     */
    public double count(int index) {
        return counts[index];
    }

    /** {@return how many adopted in each period; the counts, a copy} */
    public double[] counts() {
        return counts.clone();
    }

    /**
     * {@return how many had adopted by the end of each period, those before the first not counted; the running sums}
     */
    public double[] cumulative() {
        double[] sums = counts.clone();
        for (int index = 1; index < sums.length; index++) {
            sums[index] += sums[index - 1];
        }
        return sums;
    }

    /** {@return how many adopted in all periods together; the sum of the counts} */
    public double total() {
        return total;
    }

    /** {@return the name of the first period; 1, a year or another whole number} */
    public int firstPeriod() {
        return firstPeriod;
    }

    /** {@return the name of the last period; the first and the number of periods, less one} */
    public int lastPeriod() {
        return firstPeriod + counts.length - 1;
    }

    /**
     * {@return how many had adopted before the first period; the number; empty if the series starts at launch, or if
     * nobody knows}
     */
    public OptionalDouble missedBefore() {
        return Double.isNaN(missedBefore) ? OptionalDouble.empty() : OptionalDouble.of(missedBefore);
    }

    /**
     * Returns the first periods of this series.
     *
     * @param periods how many; 1 to {@link #size()}
     * @return a shorter series
     */
    public AdoptionSeries first(int periods) {
        new Requirements().range("periods", periods, 1, counts.length).orThrow();
        return new AdoptionSeries(firstPeriod, Arrays.copyOf(counts, periods), missedBefore);
    }

    /**
     * {@return what is worth knowing before a curve is fitted; warnings and notes; empty if there is nothing to say}
     */
    public Findings remarks() {
        Requirements remarks = new Requirements();
        if (counts.length > 1 && counts[0] == 0 && total > 0) {
            remarks.add(Finding.info(
                            "rogers.series.leading-zeros",
                            Pointer.ROOT.at("counts").at(0))
                    .message("nobody adopted in the first period")
                    .advice("a curve starts at launch; if launch was later, leave the empty periods out")
                    .build());
        }
        return remarks.findings();
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

    /** {@return how many adopted, in which periods; such as {@code "14838 adopted in 13 periods (1949 to 1961)"}} */
    @Override
    public String toString() {
        return Decimals.significant(total, 7) + " adopted in " + counts.length
                + (counts.length == 1 ? " period (" : " periods (") + firstPeriod
                + (counts.length == 1 ? "" : " to " + lastPeriod()) + ")";
    }

    /** Runs the checks again on what was read. */
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

    /** What a series looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            @Nullable Integer firstPeriod,
            List<Double> counts,
            @Nullable Double missedBefore) {}
}
