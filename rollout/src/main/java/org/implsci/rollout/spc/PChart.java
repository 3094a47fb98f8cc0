package org.implsci.rollout.spc;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.picture.Picture;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.internal.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A control chart of shares (p chart), with limits for each point.
 *
 * <p>With counts r of n, the centre is p = sum r / sum n and the binomial standard deviation of a point
 * s = sqrt(p (1 - p) / n); the limits are p ± 3 s. With many thousands to a point nearly every point lies outside, because
 * the share itself varies from day to day. Laney's correction measures that: with z = (r/n - p) / s, it widens s by the mean
 * moving range of z over 1.128. Limits are not cut off at 0 or 1, so that they can be compared with those of other tools.
 * Immutable and thread-safe.
 */
public final class PChart implements Serializable {
    /** The source of the correction, recalled and checked against figures of another program. */
    public static final Citation SOURCE = Citation.recalled(
            Source.of("Laney", 2002, "Improved control charts for attributes").withDoi("10.1081/QEN-120006555"));

    @Serial
    private static final long serialVersionUID = 1L;

    private static final double RANGE_OF_TWO = 1.128;
    private static final double OVERDISPERSED_FROM = 1.5;

    private final ImmutableList<Count> counts;
    private final boolean corrected;
    private final transient double centre;
    private final transient double excess;

    private PChart(ImmutableList<Count> counts, boolean corrected, double centre) {
        this.counts = counts;
        this.corrected = corrected;
        this.centre = centre;
        double sum = 0;
        for (int index = 1; index < counts.size(); index++) {
            sum += StrictMath.abs(z(index) - z(index - 1));
        }
        this.excess = sum / (counts.size() - 1) / RANGE_OF_TWO;
    }

    /**
     * Returns the chart of counts, without Laney's correction.
     *
     * @param counts the counts in order of time; at least two
     * @return the chart
     * @throws org.implsci.core.finding.InvalidInputException with fewer than two counts, and if the shares are all 0 or all 1
     */
    public static PChart of(List<Count> counts) {
        ImmutableList<Count> copy = Copies.of(counts, "counts");
        Requirements requirements = new Requirements();
        requirements.that(
                copy.size() >= 2,
                () -> Finding.error("monitor.counts.few", Pointer.ROOT.at("counts"))
                        .message("a chart of shares needs two points")
                        .expected("at least 2")
                        .found(Integer.toString(copy.size()))
                        .build());
        // Doubles, because their sum cannot overflow.
        double events = copy.stream().mapToDouble(Count::events).sum();
        double cases = copy.stream().mapToDouble(Count::cases).sum();
        requirements.that(
                copy.size() < 2 || (events > 0 && events < cases),
                () -> Finding.error("monitor.counts.constant", Pointer.ROOT.at("counts"))
                        .message("every share is the same, so the chart has no variation to show")
                        .expected("more than 0 and fewer than all " + Decimals.significant(cases, 15))
                        .found(Decimals.significant(events, 15))
                        .build());
        requirements.orThrow();
        return new PChart(copy, false, events / cases);
    }

    /**
     * A count of events among cases.
     *
     * @param events the number of events; from 0 to {@code cases}
     * @param cases the number of cases; at least 1
     */
    public record Count(long events, long cases) implements Serializable {
        /** Refuses a count without cases, and events outside 0 to the number of cases. */
        public Count {
            new Requirements()
                    .range("cases", cases, 1, Long.MAX_VALUE)
                    .range("events", events, 0, Math.max(0, cases))
                    .orThrow();
        }

        /** {@return the share: events over cases} */
        public double share() {
            return (double) events / cases;
        }

        /** Returns the count, such as {@code 3/40}. */
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

    /** {@return the counts in order of time; unmodifiable} */
    public List<Count> counts() {
        return counts;
    }

    /** {@return whether the limits are widened by Laney's correction} */
    public boolean isCorrected() {
        return corrected;
    }

    /** {@return the chart of the same counts, with limits widened by Laney's correction} */
    public PChart withCorrection() {
        return new PChart(counts, true, centre);
    }

    /** {@return the centre: the share over all points} */
    public double centre() {
        return centre;
    }

    /**
     * {@return the ratio of the observed variation to binomial variation: the mean moving range of z over 1.128; near 1 for
     * binomial variation alone}
     */
    public double excess() {
        return excess;
    }

    private double z(int index) {
        return (counts.get(index).share() - centre) / deviation(index);
    }

    private double deviation(int index) {
        return StrictMath.sqrt(centre * (1 - centre) / counts.get(index).cases());
    }

    /**
     * Returns the limits of a point.
     *
     * @param index the position of the point, from 0
     * @return the limits
     */
    public Range limits(int index) {
        double reach = 3 * deviation(index) * (corrected ? excess : 1);
        return new Range(centre - reach, centre + reach);
    }

    /**
     * Returns the signal at a point.
     *
     * @param index the position of the point, from 0
     * @return above or below a limit, or common cause
     */
    public Signal signal(int index) {
        Range limits = limits(index);
        double share = counts.get(index).share();
        return share > limits.upper()
                ? Signal.ABOVE_LIMIT
                : share < limits.lower() ? Signal.BELOW_LIMIT : Signal.COMMON;
    }

    /** {@return a table with one row for each point: its counts, share, limits and signal} */
    public TextTable toTable() {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        for (int index = 0; index < counts.size(); index++) {
            Range limits = limits(index);
            rows.add(List.of(
                    Integer.toString(index + 1),
                    counts.get(index).toString(),
                    Decimals.fixed(counts.get(index).share(), 4),
                    Decimals.fixed(limits.lower(), 4) + " to " + Decimals.fixed(limits.upper(), 4),
                    signal(index).label()));
        }
        return new TextTable(List.of("point", "counts", "share", "limits", "signal"), rows.build());
    }

    /** {@return one row for each point: counts, share, limits and signal} */
    public TidyTable toData() {
        TidyTable.Builder data =
                TidyTable.columns("point", "events", "cases", "share", "centre", "lower", "upper", "signal");
        for (int index = 0; index < counts.size(); index++) {
            Count count = counts.get(index);
            Range limits = limits(index);
            data.row(
                    index + 1,
                    count.events(),
                    count.cases(),
                    count.share(),
                    centre,
                    limits.lower(),
                    limits.upper(),
                    signal(index));
        }
        return data.build();
    }

    /** {@return a picture of the chart: shares, limits and special causes} */
    public Picture picture() {
        return ChartDrawing.of(this).picture();
    }

    /** {@return the picture as a standalone SVG document} */
    public String toSvg() {
        return picture().toSvg();
    }

    /** {@return a warning that the limits are too narrow, if the shares vary more than chance and are not corrected} */
    public Findings findings() {
        return corrected || excess <= OVERDISPERSED_FROM
                ? Findings.none()
                : Findings.of(Finding.warning("monitor.shares.overdispersed", Pointer.ROOT.at("counts"))
                        .message("the shares vary more than binomial variation, so the limits are too narrow")
                        .found("a factor of " + Decimals.fixed(excess, 2) + "; a warning from 1.5 is our choice")
                        .advice("apply Laney's correction")
                        .addCitations(SOURCE)
                        .build());
    }

    /** Computes the figures again from the counts. */
    @Serial
    private Object readResolve() {
        PChart read = of(counts);
        return corrected ? read.withCorrection() : read;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PChart that && corrected == that.corrected && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * counts.hashCode() + Boolean.hashCode(corrected);
    }

    /** Returns the centre and the number of points outside their limits. */
    @Override
    public String toString() {
        long outside = IntStream.range(0, counts.size())
                .filter(index -> signal(index) != Signal.COMMON)
                .count();
        return "share " + Decimals.fixed(centre, 4) + ", outside limits: " + outside + " of " + counts.size()
                + (corrected ? ", corrected" : "");
    }
}
