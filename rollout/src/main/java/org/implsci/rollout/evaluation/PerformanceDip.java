package org.implsci.rollout.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.internal.Copies;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.spc.MonitoredSeries;
import org.jspecify.annotations.Nullable;

/**
 * The dip of a measure after go-live: its depth, its length, its cost and the recovery from it.
 *
 * <p>Let b be the baseline and y_1, y_2, ... the values after go-live. The gain is d_t = y_t - b where higher is better and
 * b - y_t where lower is better. Periods count from 1.
 *
 * <ul>
 *   <li>The depth is max(0, -min d_t), and the trough the first period with that gain.
 *   <li>The recovery is the first period after the first fall from which d is not negative for k periods in a row.
 *   <li>The loss is the sum of max(0, -d_t) before the recovery, or over all periods without a recovery.
 *   <li>The break-even is the first period T from the first fall on in which the sum of d_1 to d_T is not negative.
 * </ul>
 *
 * <p>A series that never fell has no recovery and no break-even. A gap after go-live is refused, because loss and break-even
 * would be unknown. A dip in performance is expected of a change, and a dip in safety is not (report 001, L86). Immutable and
 * thread-safe.
 */
public final class PerformanceDip implements Serializable {
    /** The source: a dip in performance is expected, a dip in safety is not. */
    public static final Citation SOURCE = SourceReport.SERVICE_CHANGE.at("L86");

    @Serial
    private static final long serialVersionUID = 1L;

    private final Direction direction;
    private final double baseline;
    private final ImmutableList<Double> values;
    private final int sustained;
    private final transient double[] gains;
    private final transient double depth;
    private final transient double loss;
    private final transient double balance;
    /** Periods from 1, or 0 where there is none. */
    private final transient int trough;

    private final transient int recovery;
    private final transient int breakEven;

    private PerformanceDip(Direction direction, double baseline, ImmutableList<Double> values, int sustained) {
        this.direction = direction;
        this.baseline = baseline;
        this.values = values;
        this.sustained = sustained;
        // Decimals, because the values are figures that people wrote: 0.8 less 0.7 must not exceed 0.1.
        BigDecimal[] exact = values.stream().map(this::gain).toArray(BigDecimal[]::new);
        this.gains = Arrays.stream(exact).mapToDouble(BigDecimal::doubleValue).toArray();
        int deepest = 0;
        int fall = 0;
        int row = 0;
        int recovered = 0;
        int even = 0;
        BigDecimal lost = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (int period = 1; period <= exact.length; period++) {
            BigDecimal gain = exact[period - 1];
            sum = sum.add(gain);
            if (gain.signum() < 0) {
                fall = fall == 0 ? period : fall;
                row = 0;
                lost = recovered == 0 ? lost.add(gain.negate()) : lost;
                deepest = deepest == 0 || gains[period - 1] < gains[deepest - 1] ? period : deepest;
            } else if (fall > 0) {
                row++;
                recovered = recovered == 0 && row == sustained ? period + 1 - sustained : recovered;
            }
            even = even == 0 && fall > 0 && sum.signum() >= 0 ? period : even;
        }
        this.trough = deepest;
        this.depth = deepest == 0 ? 0 : -gains[deepest - 1];
        this.recovery = recovered;
        this.breakEven = even;
        this.loss = lost.doubleValue();
        this.balance = sum.doubleValue();
    }

    private BigDecimal gain(double value) {
        BigDecimal above = BigDecimal.valueOf(value).subtract(BigDecimal.valueOf(baseline));
        return direction == Direction.HIGHER_IS_BETTER ? above : above.negate();
    }

    /**
     * Returns the dip of values after go-live.
     *
     * @param direction the better direction; not neither
     * @param baseline the value before go-live; finite
     * @param sustained the number of periods in a row that make a recovery; at least 1
     * @param values the values after go-live in order; finite, at least one
     * @return the dip
     * @throws org.implsci.core.finding.InvalidInputException with all findings
     */
    public static PerformanceDip of(Direction direction, double baseline, int sustained, double... values) {
        Objects.requireNonNull(values, "values");
        return of(direction, baseline, sustained, Arrays.stream(values).boxed().toList());
    }

    /**
     * Returns the dip of values after go-live.
     *
     * @param direction the better direction; not neither
     * @param baseline the value before go-live; finite
     * @param sustained the number of periods in a row that make a recovery; at least 1
     * @param values the values after go-live in order; finite, at least one
     * @return the dip
     * @throws org.implsci.core.finding.InvalidInputException with all findings
     */
    public static PerformanceDip of(Direction direction, double baseline, int sustained, List<Double> values) {
        Objects.requireNonNull(direction, "direction");
        ImmutableList<Double> copy = Copies.of(values, "values");
        Requirements requirements = new Requirements()
                .range(Pointer.ROOT.at("baseline"), baseline, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .range("sustained", sustained, 1, Integer.MAX_VALUE)
                .range("values", copy.size(), 1, Integer.MAX_VALUE);
        if (direction == Direction.NEITHER) {
            requirements.add(Finding.error("evaluate.dip.direction", Pointer.ROOT.at("direction"))
                    .message("a dip needs a better direction")
                    .expected("higher-is-better or lower-is-better")
                    .found(direction.code())
                    .build());
        }
        for (int index = 0; index < copy.size(); index++) {
            requirements.range(
                    Pointer.ROOT.at("values").at(index),
                    copy.get(index),
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY);
        }
        requirements.orThrow();
        return new PerformanceDip(direction, baseline, copy, sustained);
    }

    /**
     * Returns the dip of a series after go-live. The better direction is that of the series.
     *
     * @param series the series
     * @param goLive the day of go-live; points from this day on count
     * @param baseline the value before go-live; finite
     * @param sustained the number of periods in a row that make a recovery; at least 1
     * @return the dip
     * @throws org.implsci.core.finding.InvalidInputException if the series has a gap or no value from that day on
     */
    public static PerformanceDip of(MonitoredSeries series, LocalDate goLive, double baseline, int sustained) {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(goLive, "goLive");
        Requirements requirements = new Requirements();
        ImmutableList.Builder<Double> values = ImmutableList.builder();
        for (int index = 0; index < series.points().size(); index++) {
            MonitoredSeries.Point point = series.points().get(index);
            if (point.date().isBefore(goLive)) {
                continue;
            }
            Pointer place = Pointer.ROOT.at("points").at(index);
            point.knownValue()
                    .ifPresentOrElse(
                            values::add,
                            () -> requirements.add(Finding.error("evaluate.dip.gap", place)
                                    .message("the series has a gap after go-live, so loss and break-even are unknown")
                                    .found(point.date().toString())
                                    .build()));
        }
        requirements.orThrow();
        return of(series.direction(), baseline, sustained, values.build());
    }

    /** {@return the better direction; higher or lower} */
    public Direction direction() {
        return direction;
    }

    /** {@return the value before go-live} */
    public double baseline() {
        return baseline;
    }

    /** {@return the values after go-live in order; unmodifiable} */
    public List<Double> values() {
        return values;
    }

    /** {@return the number of periods in a row that make a recovery; at least 1} */
    public int sustained() {
        return sustained;
    }

    /** {@return the depth of the dip, in the unit of the measure; 0 if the measure never fell} */
    public double depth() {
        return depth;
    }

    /** {@return the depth as a share of the baseline; undefined if the baseline is 0} */
    public Statistic relativeDepth() {
        return Statistic.ratio(depth, Math.abs(baseline), Statistic.UndefinedReason.NO_FINITE_VALUE);
    }

    /** {@return the period with the lowest gain, from 1; empty if the measure never fell} */
    public OptionalInt trough() {
        return period(trough);
    }

    /** {@return the first period of the recovery, from 1; empty if there is none yet or the measure never fell} */
    public OptionalInt recovery() {
        return period(recovery);
    }

    /** {@return the loss up to the recovery, or so far, in the unit of the measure times periods} */
    public double loss() {
        return loss;
    }

    /** {@return the sum of the gains of all periods, with losses as negative gains} */
    public double balance() {
        return balance;
    }

    /** {@return the first period in which gains make up for losses, from 1; empty if not yet, or the measure never fell} */
    public OptionalInt breakEven() {
        return period(breakEven);
    }

    private static OptionalInt period(int period) {
        return period == 0 ? OptionalInt.empty() : OptionalInt.of(period);
    }

    /**
     * Checks the depth of the dip.
     *
     * @param tolerated the deepest dip that is tolerated, in the unit of the measure; not negative
     * @param safety whether the measure is one of safety, where no dip is tolerated
     * @return an error for any dip in safety, a warning for a dip deeper than tolerated
     * @throws org.implsci.core.finding.InvalidInputException if the tolerated depth is negative or not finite
     */
    public Findings check(double tolerated, boolean safety) {
        new Requirements()
                .range(Pointer.ROOT.at("tolerated"), tolerated, 0, Double.POSITIVE_INFINITY)
                .orThrow();
        double allowed = safety ? 0 : tolerated;
        if (depth <= allowed) {
            return Findings.none();
        }
        Finding.Builder finding = safety
                ? Finding.error("evaluate.dip.safety", Pointer.ROOT)
                        .message("a measure of safety fell after go-live; no dip in safety is tolerated")
                : Finding.warning("evaluate.dip.deep", Pointer.ROOT).message("the dip is deeper than tolerated");
        return Findings.of(finding.expected("at most " + Decimals.significant(allowed, 6))
                .found(Decimals.significant(depth, 6))
                .addCitations(SOURCE)
                .build());
    }

    /** {@return one row for each period after go-live: the value, the baseline and the gain} */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("period", "value", "baseline", "gain");
        for (int index = 0; index < gains.length; index++) {
            data.row(index + 1, values.get(index), baseline, gains[index]);
        }
        return data.build();
    }

    /** {@return all figures, and the source} */
    public String explain() {
        String text = this + "\n  baseline " + Decimals.significant(baseline, 6) + ", " + values.size()
                + " periods after go-live, " + direction.label();
        if (depth > 0) {
            String needed = sustained == 1 ? "1 period" : sustained + " periods in a row";
            text += "\n  deepest in period " + trough
                    + (recovery > 0
                            ? "\n  recovery from period " + recovery + " (" + needed + ")"
                            : "\n  no recovery yet (needs " + needed + ")")
                    + "\n  loss " + Decimals.significant(loss, 6) + (recovery > 0 ? "" : " so far")
                    + (breakEven > 0 ? "\n  break-even in period " + breakEven : "\n  no break-even yet");
        }
        return text + "\n  balance " + Decimals.significant(balance, 6) + "\n  source: " + SOURCE.cite();
    }

    /** Computes the figures again from the values. */
    @Serial
    private Object readResolve() {
        return of(direction, baseline, sustained, values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PerformanceDip that
                && direction == that.direction
                && Double.compare(baseline, that.baseline) == 0
                && sustained == that.sustained
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(direction, baseline, values, sustained);
    }

    /** Returns the depth and the recovery. */
    @Override
    public String toString() {
        if (depth == 0) {
            return "no dip";
        }
        String share = baseline == 0 ? "" : " (" + Decimals.fixed(100 * depth / Math.abs(baseline), 1) + " %)";
        return "dip of " + Decimals.significant(depth, 4) + share
                + (recovery > 0 ? ", recovery in period " + recovery : ", no recovery yet");
    }
}
