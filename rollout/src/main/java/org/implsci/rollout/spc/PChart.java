package org.implsci.rollout.spc;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;

/**
 * A chart of shares: how many of how many, with limits for each point.
 *
 * <p>With counts r of n, the centre is p = sum r / sum n and the binomial standard deviation of a point
 * s = sqrt(p (1 - p) / n); the limits are p ± 3 s. With many thousands to a point nearly every point lies outside, because
 * the share itself varies from day to day. Laney's correction measures that: with z = (r/n - p) / s, it widens s by the mean
 * moving range of z over 1.128. Limits are cut off at neither 0 nor 1, so that they can be compared with other tools'.
 * Immutable and thread-safe.
 *
 * @param counts the counts in order of time; unmodifiable
 * @param corrected whether Laney's correction is applied
 */
public record PChart(List<Count> counts, boolean corrected) implements Serializable {
    /** Where the correction comes from; recalled and checked against figures of another program. */
    public static final Citation SOURCE = Citation.recalled(
            Source.of("Laney", 2002, "Improved control charts for attributes").withDoi("10.1081/QEN-120006555"));

    private static final double RANGE_OF_TWO = 1.128;

    /** Copies the list; refuses fewer than two points, and shares that are all 0 or all 1, which leave nothing to chart. */
    public PChart {
        counts = ImmutableList.copyOf(counts);
        Requirements requirements = new Requirements();
        int size = counts.size();
        requirements.that(
                size >= 2,
                () -> Finding.error("monitor.counts.few", Pointer.ROOT.at("counts"))
                        .message("a chart of shares needs two points")
                        .expected("at least 2")
                        .found(Integer.toString(size))
                        .build());
        // As doubles, whose sum cannot overflow.
        double events = counts.stream().mapToDouble(Count::events).sum();
        double cases = counts.stream().mapToDouble(Count::cases).sum();
        requirements.that(
                size < 2 || (events > 0 && events < cases),
                () -> Finding.error("monitor.counts.constant", Pointer.ROOT.at("counts"))
                        .message("the share is the same everywhere, so there is no variation to chart")
                        .expected("more than 0 and fewer than all " + Decimals.significant(cases, 15))
                        .found(Decimals.significant(events, 15))
                        .build());
        requirements.orThrow();
    }

    /**
     * How many of how many.
     *
     * @param events how many; from 0 to {@code cases}
     * @param cases of how many; at least 1
     */
    public record Count(long events, long cases) implements Serializable {
        /** Refuses no cases, and events outside them. */
        public Count {
            new Requirements()
                    .range("cases", cases, 1, Long.MAX_VALUE)
                    .range("events", events, 0, Math.max(0, cases))
                    .orThrow();
        }

        /** {@return the share; events over cases} */
        public double share() {
            return (double) events / cases;
        }

        /** Such as {@code 3/40}. */
        @Override
        public String toString() {
            return events + "/" + cases;
        }
    }

    /**
     * The limits of one point.
     *
     * @param lower the lower limit
     * @param upper the upper limit
     */
    public record Range(double lower, double upper) implements Serializable {}

    /** {@return the same counts with limits widened by Laney's correction; a chart} */
    public PChart withCorrection() {
        return new PChart(counts, true);
    }

    /** {@return the share over all points; the centre} */
    public double centre() {
        double events = 0;
        double cases = 0;
        for (Count count : counts) {
            events += count.events();
            cases += count.cases();
        }
        return events / cases;
    }

    /**
     * {@return by how much the shares vary more than the binomial law says: the mean moving range of z over 1.128; the
     * factor; 1 where there is no more than binomial variation, and below 1 where there is less}
     */
    public double excess() {
        double centre = centre();
        double sum = 0;
        for (int index = 1; index < counts.size(); index++) {
            sum += StrictMath.abs(z(index, centre) - z(index - 1, centre));
        }
        return sum / (counts.size() - 1) / RANGE_OF_TWO;
    }

    private double z(int index, double centre) {
        return (counts.get(index).share() - centre) / deviation(index, centre);
    }

    private double deviation(int index, double centre) {
        return StrictMath.sqrt(centre * (1 - centre) / counts.get(index).cases());
    }

    /**
     * Returns the limits of a point.
     *
     * @param index the position, from 0
     * @return the limits
     */
    public Range limits(int index) {
        double reach = 3 * deviation(index, centre()) * (corrected ? excess() : 1);
        return new Range(centre() - reach, centre() + reach);
    }

    /**
     * Returns what the point at a position shows.
     *
     * @param index the position, from 0
     * @return beyond a limit or common cause
     */
    public Signal cause(int index) {
        Range limits = limits(index);
        double share = counts.get(index).share();
        return share > limits.upper()
                ? Signal.ABOVE_LIMIT
                : share < limits.lower() ? Signal.BELOW_LIMIT : Signal.COMMON;
    }

    /** {@return the points with their limits; a table of one row for each point} */
    public TextTable toTable() {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        for (int index = 0; index < counts.size(); index++) {
            Range limits = limits(index);
            rows.add(List.of(
                    Integer.toString(index + 1),
                    counts.get(index).toString(),
                    Decimals.fixed(counts.get(index).share(), 4),
                    Decimals.fixed(limits.lower(), 4) + " to " + Decimals.fixed(limits.upper(), 4),
                    cause(index).label()));
        }
        return new TextTable(List.of("point", "counts", "share", "limits", "shows"), rows.build());
    }

    /**
     * {@return what a reader has to know before trusting the limits; the remark that the shares vary by more than
     * chance, if they do and the limits do not say so}
     */
    public Optional<Finding> remark() {
        return corrected || excess() <= 1.5
                ? Optional.empty()
                : Optional.of(Finding.warning("monitor.shares.overdispersed", Pointer.ROOT.at("counts"))
                        .message("the shares vary more than the binomial law says, so that limits are too narrow")
                        .found("a factor of " + Decimals.fixed(excess(), 2) + "; a warning from 1.5 is our choice")
                        .advice("apply Laney's correction")
                        .addCitations(SOURCE)
                        .build());
    }

    /** Centre and how many points lie outside. */
    @Override
    public String toString() {
        long outside = java.util.stream.IntStream.range(0, counts.size())
                .filter(index -> cause(index) != Signal.COMMON)
                .count();
        return "share " + Decimals.fixed(centre(), 4) + ", outside limits: " + outside + " of " + counts.size()
                + (corrected ? ", corrected" : "");
    }
}
