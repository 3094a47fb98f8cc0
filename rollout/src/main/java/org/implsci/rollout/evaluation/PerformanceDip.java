package org.implsci.rollout.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.text.Decimals;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.spc.MonitoredSeries;

/**
 * The dip of a measure after go-live: how deep, how long, what it cost, and when it was made good.
 *
 * <p>With the baseline b and the values y_1, y_2, ... after go-live, and d_t = y_t - b where higher is better and b - y_t where
 * lower is: the depth is max(0, -min d_t), the trough the first t with that value; recovery is the first t after the first fall from
 * which d is not negative for k values in a row; the loss is the sum of max(0, -d_t) before recovery, or over all values if there
 * is none; break-even is the first T from the first fall on with sum over t up to T of d_t not negative. Periods count from 1. A
 * dip that is not over has no recovery, and its loss is what was lost so far; what never fell has nothing to recover from. A missing value would make loss and break-even unknown, so a series with gaps after go-live
 * is refused. The dip is expected of change, and not of safety (report 001, L86). Immutable and thread-safe.
 *
 * @param direction which way is better
 * @param baseline the value before
 * @param values the values after go-live in order; unmodifiable, at least one
 * @param sustained how many values in a row make a recovery; at least 1
 */
public record PerformanceDip(Direction direction, double baseline, List<Double> values, int sustained)
        implements Serializable {
    /** Where the dip is expected, and where not. */
    public static final Citation SOURCE = SourceReport.SERVICE_CHANGE.at("L86");

    /** Copies the list; refuses no values, values that are not finite, and a recovery of no length. */
    public PerformanceDip {
        values = ImmutableList.copyOf(values);
        Requirements requirements = new Requirements()
                .range(Pointer.ROOT.at("baseline"), baseline, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .range("sustained", sustained, 1, Integer.MAX_VALUE)
                .range("values", values.size(), 1, Integer.MAX_VALUE);
        if (direction == Direction.NEITHER) {
            requirements.add(Finding.error("evaluate.dip.direction", Pointer.ROOT.at("direction"))
                    .message("a dip needs to know which way is better")
                    .expected("higher-is-better or lower-is-better")
                    .found(direction.code())
                    .build());
        }
        for (int index = 0; index < values.size(); index++) {
            requirements.range(
                    Pointer.ROOT.at("values").at(index),
                    values.get(index),
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY);
        }
        requirements.orThrow();
    }

    /**
     * Returns the dip of some values.
     *
     * @param direction which way is better
     * @param baseline the value before
     * @param sustained how many values in a row make a recovery
     * @param values the values after go-live
     * @return the dip
     */
    public static PerformanceDip of(Direction direction, double baseline, int sustained, double... values) {
        return new PerformanceDip(
                direction, baseline, java.util.Arrays.stream(values).boxed().toList(), sustained);
    }

    /**
     * Returns the dip of a series from a date on.
     *
     * @param series the series
     * @param goLive the day of go-live; points from it on count
     * @param baseline the value before
     * @param sustained how many values in a row make a recovery
     * @return the dip, with the direction of the series
     * @throws org.implsci.core.finding.InvalidInputException if there is a gap or no value from that day on
     */
    public static PerformanceDip of(MonitoredSeries series, LocalDate goLive, double baseline, int sustained) {
        Requirements requirements = new Requirements();
        ImmutableList.Builder<Double> values = ImmutableList.builder();
        for (int index = 0; index < series.points().size(); index++) {
            MonitoredSeries.Point point = series.points().get(index);
            if (point.date().isBefore(goLive)) {
                continue;
            }
            Pointer place = Pointer.ROOT.at("points").at(index);
            point.known()
                    .ifPresentOrElse(
                            values::add,
                            () -> requirements.add(Finding.error("evaluate.dip.gap", place)
                                    .message("a gap after go-live, so that loss and break-even are not known")
                                    .found(point.date().toString())
                                    .build()));
        }
        requirements.orThrow();
        return new PerformanceDip(series.direction(), baseline, values.build(), sustained);
    }

    /** Returns as decimals: values are people's figures, and 0.8 less 0.7 is not more than 0.1. */
    private BigDecimal exactGain(int index) {
        BigDecimal above = BigDecimal.valueOf(values.get(index)).subtract(BigDecimal.valueOf(baseline));
        return direction == Direction.HIGHER_IS_BETTER ? above : above.negate();
    }

    private double gain(int index) {
        return exactGain(index).doubleValue();
    }

    /** {@return how far it fell, in the unit of the measure; the depth; 0 if it never fell} */
    public double depth() {
        double least = 0;
        for (int index = 0; index < values.size(); index++) {
            least = Math.min(least, gain(index));
        }
        return -least;
    }

    /** {@return how far it fell, as a share of the baseline; undefined if the baseline is 0} */
    public Statistic relativeDepth() {
        return Statistic.ratio(depth(), Math.abs(baseline), Statistic.UndefinedReason.NO_FINITE_VALUE);
    }

    /** {@return when it was deepest; the period from 1; empty if it never fell} */
    public OptionalInt trough() {
        double depth = depth();
        for (int index = 0; index < values.size(); index++) {
            if (depth > 0 && -gain(index) == depth) {
                return OptionalInt.of(index + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the index of the first value below the baseline, or the number of values where there is none. */
    private int firstFall() {
        int index = 0;
        while (index < values.size() && gain(index) >= 0) {
            index++;
        }
        return index;
    }

    /**
     * {@return when it was back at the baseline and stayed there; the first period of such a row after the first fall,
     * from 1; empty if there is none yet, or it never fell}
     */
    public OptionalInt recovery() {
        int row = 0;
        for (int index = firstFall(); index < values.size(); index++) {
            row = gain(index) >= 0 ? row + 1 : 0;
            if (row == sustained) {
                return OptionalInt.of(index + 2 - sustained);
            }
        }
        return OptionalInt.empty();
    }

    /** {@return what the dip cost, in the unit of the measure times periods; the loss up to recovery, or so far} */
    public double loss() {
        int until = recovery().isPresent() ? recovery().getAsInt() - 1 : values.size();
        BigDecimal loss = BigDecimal.ZERO;
        for (int index = 0; index < until; index++) {
            loss = loss.add(exactGain(index).negate().max(BigDecimal.ZERO));
        }
        return loss.doubleValue();
    }

    /** {@return the gain over all periods so far, losses taken off; the sum} */
    public double balance() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int index = 0; index < values.size(); index++) {
            sum = sum.add(exactGain(index));
        }
        return sum.doubleValue();
    }

    /**
     * {@return when gains had made good for losses; the period from 1, not before the first fall; empty if not yet, or
     * it never fell}
     */
    public OptionalInt breakEven() {
        int fall = firstFall();
        BigDecimal sum = BigDecimal.ZERO;
        for (int index = 0; index < values.size(); index++) {
            sum = sum.add(exactGain(index));
            if (index >= fall && sum.signum() >= 0) {
                return OptionalInt.of(index + 1);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Returns what is wrong with the dip.
     *
     * @param tolerated how deep a dip is borne, in the unit of the measure; not negative
     * @param safety whether the measure is one of safety or outcome, where none is borne
     * @return an error for a dip in safety, a warning for one that is deeper than borne
     * @throws org.implsci.core.finding.InvalidInputException if what is borne is negative or not finite
     */
    public Findings check(double tolerated, boolean safety) {
        new Requirements()
                .range(Pointer.ROOT.at("tolerated"), tolerated, 0, Double.POSITIVE_INFINITY)
                .orThrow();
        double borne = safety ? 0 : tolerated;
        if (depth() <= borne) {
            return Findings.none();
        }
        Finding.Builder finding = safety
                ? Finding.error("evaluate.dip.safety", Pointer.ROOT).message("a dip in safety, where none is borne")
                : Finding.warning("evaluate.dip.deep", Pointer.ROOT).message("a dip deeper than is borne");
        return Findings.of(finding.expected("at most " + Decimals.significant(borne, 6))
                .found(Decimals.significant(depth(), 6))
                .addCitations(SOURCE)
                .build());
    }

    /** {@return all figures, in words; the text} */
    public String explain() {
        String later = depth() == 0 ? "none" : "not yet";
        return this + "\n  baseline " + Decimals.significant(baseline, 6) + ", " + values.size()
                + " periods after go-live, " + direction.label() + "\n  trough in period " + shown(trough(), "none")
                + "\n  recovery (" + sustained + " in a row) in period " + shown(recovery(), later) + "\n  loss "
                + Decimals.significant(loss(), 6) + (recovery().isPresent() || depth() == 0 ? "" : " so far")
                + "\n  break-even in period "
                + shown(breakEven(), later) + ", balance " + Decimals.significant(balance(), 6) + "\n  source: "
                + SOURCE.cite();
    }

    private static String shown(OptionalInt period, String otherwise) {
        return period.isPresent() ? Integer.toString(period.getAsInt()) : otherwise;
    }

    /** Depth and recovery. */
    @Override
    public String toString() {
        Optional<Double> share = relativeDepth().value().isPresent()
                ? Optional.of(relativeDepth().value().getAsDouble())
                : Optional.empty();
        return depth() == 0
                ? "no dip"
                : "dip of " + Decimals.significant(depth(), 4)
                        + share.map(part -> " (" + Decimals.fixed(100 * part, 1) + " %)")
                                .orElse("") + ", recovery "
                        + (recovery().isPresent() ? "in period " + recovery().getAsInt() : "not yet");
    }
}
