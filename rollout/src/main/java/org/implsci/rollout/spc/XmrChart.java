package org.implsci.rollout.spc;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * A control chart of single values and moving ranges (XmR), with the signals that a rule set finds in it.
 *
 * <p>Each part, from one rebase to the next, has its own limits and is read by itself. No moving range spans a gap, and a gap
 * ends runs, trends and windows; tools differ here, and this is our choice. A part has no limits and no verdict if no two
 * values stand next to each other, or if a limit is too large for a double. Immutable and thread-safe.
 */
public final class XmrChart implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final MonitoredSeries series;
    private final SpcRuleSet ruleSet;
    private final ImmutableList<Part> parts;
    private final Signal[] signals;

    private XmrChart(MonitoredSeries series, SpcRuleSet ruleSet, ImmutableList<Part> parts, Signal[] signals) {
        this.series = series;
        this.ruleSet = ruleSet;
        this.parts = parts;
        this.signals = signals;
    }

    /**
     * Returns the chart of a series.
     *
     * @param series the series; may be of any length
     * @param ruleSet the rule set
     * @return the chart
     */
    public static XmrChart of(MonitoredSeries series, SpcRuleSet ruleSet) {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(ruleSet, "ruleSet");
        double[] values = series.values();
        short[] found = new short[values.length];
        Signal[] signals = new Signal[values.length];
        int[] starts = series.starts();
        ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(starts.length);
        for (int part = 0; part < starts.length; part++) {
            int from = starts[part];
            int until = part + 1 < starts.length ? starts[part + 1] : values.length;
            int basis = series.baseline().isPresent() ? from + series.baseline().getAsInt() : until;
            ProcessLimits limits = ProcessLimits.of(values, from, basis, ruleSet);
            parts.add(new Part(from, until, limits));
            if (limits == null) {
                Arrays.fill(signals, from, until, Signal.NO_LIMITS);
            } else {
                SignalRules.find(values, from, until, limits, ruleSet, found);
                for (int index = from; index < until; index++) {
                    signals[index] = SignalRules.name(found[index], ruleSet, series.direction());
                }
            }
            for (int index = from; index < until; index++) {
                if (Double.isNaN(values[index])) {
                    signals[index] = Signal.NO_VALUE;
                }
            }
        }
        return new XmrChart(series, ruleSet, parts.build(), signals);
    }

    /**
     * A part of the chart with its own limits.
     *
     * @param from the position of its first point
     * @param until the position after its last point
     * @param limits its limits; null if no two values stand next to each other, or a limit is too large for a double
     */
    public record Part(int from, int until, @Nullable ProcessLimits limits) implements Serializable {
        /** {@return the limits; empty if the part has none} */
        public Optional<ProcessLimits> knownLimits() {
            return Optional.ofNullable(limits);
        }
    }

    /** {@return the series} */
    public MonitoredSeries series() {
        return series;
    }

    /** {@return the rule set} */
    public SpcRuleSet ruleSet() {
        return ruleSet;
    }

    /** {@return the parts in order, at least one; unmodifiable} */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Returns the signal at a point.
     *
     * @param index the position of the point, from 0
     * @return the signal
     */
    public Signal signal(int index) {
        return signals[index];
    }

    /** {@return the signals, one for each point; unmodifiable} */
    public List<Signal> signals() {
        return ImmutableList.copyOf(signals);
    }

    /** {@return the number of points that show a special cause} */
    public int specialCauses() {
        int special = 0;
        for (Signal signal : signals) {
            if (signal.isSpecial()) {
                special++;
            }
        }
        return special;
    }

    /** {@return the summary: the verdicts on the last value and on the target} */
    public ChartSummary summary() {
        return new ChartSummary(this);
    }

    /**
     * Returns the last point as a measurement for a gate. It is 1 for a special cause of concern, and for any special cause if
     * neither direction is better. It is 0 without such a cause, and absent if the last point is a gap or has no limits. With
     * trial limits it is 1 or absent: few points can show a concern, but they cannot rule one out.
     *
     * @return the measurement, to be read against {@code Threshold.lower(0, 0.5)}
     */
    public Measurement concern() {
        boolean trial = summary()
                .limits()
                .filter(limits -> limits.status() == ProcessLimits.LimitStatus.TRIAL)
                .isPresent();
        return switch (summary().variation()) {
            case NO_VERDICT -> Measurement.absent();
            case CONCERN_HIGH, CONCERN_LOW, NEITHER_HIGH, NEITHER_LOW -> Measurement.of(1);
            case COMMON_CAUSE, IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> trial ? Measurement.absent() : Measurement.of(0);
        };
    }

    /** {@return warnings and notes about the limits and the gaps, to be read before the verdicts} */
    public Findings findings() {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            Pointer place = Pointer.ROOT.at("parts").at(index);
            ProcessLimits limits = part.limits();
            if (limits == null && hasNeighbours(part) && !movesBetweenNeighbours(part)) {
                findings.add(Finding.warning("monitor.limits.gaps", place)
                        .message("no limits, as values differ across gaps only")
                        .advice("add values next to each other, which show the variation from point to point")
                        .build());
            } else if (limits == null && hasNeighbours(part)) {
                findings.add(Finding.warning("monitor.limits.overflow", place)
                        .message("no limits, as they are too large for a number to hold")
                        .advice("chart the values in a larger unit, such as thousands")
                        .build());
            } else if (limits == null) {
                findings.add(Finding.warning("monitor.limits.absent", place)
                        .message("no limits, as fewer than two values stand next to each other")
                        .expected("at least 2 values next to each other")
                        .found((part.until() - part.from()) + " points")
                        .build());
            } else if (limits.status() == ProcessLimits.LimitStatus.DEGENERATE) {
                findings.add(Finding.warning("monitor.limits.degenerate", place)
                        .message("the values behind the limits do not vary")
                        .found(limits.points() + " equal values")
                        .advice("compare the values with the target directly")
                        .build());
            } else if (limits.status() == ProcessLimits.LimitStatus.TRIAL) {
                findings.add(Finding.warning("monitor.limits.trial", place)
                        .message("the limits are trial limits, as they come from few values")
                        .expected("at least " + ruleSet.fullFrom() + " values")
                        .found(limits.points() + " values")
                        .addCitations(ruleSet.citation())
                        .build());
            }
        }
        long gaps =
                series.points().stream().filter(point -> point.value() == null).count();
        if (gaps > 0) {
            findings.add(Finding.info("monitor.gaps", Pointer.ROOT.at("points"))
                    .message("some points have no value; they are left out, and they end runs and trends")
                    .found(gaps + " of " + series.points().size() + " points")
                    .build());
        }
        return new Findings(findings);
    }

    private boolean movesBetweenNeighbours(Part part) {
        double[] values = series.values();
        for (int index = part.from() + 1; index < limitsUntil(part); index++) {
            // A gap is not a number, which is neither below nor above a value.
            if (values[index - 1] < values[index] || values[index - 1] > values[index]) {
                return true;
            }
        }
        return false;
    }

    private int limitsUntil(Part part) {
        return series.baseline().isPresent() ? part.from() + series.baseline().getAsInt() : part.until();
    }

    /** Returns whether two of the values behind a part's limits stand next to each other. */
    private boolean hasNeighbours(Part part) {
        double[] values = series.values();
        for (int index = part.from() + 1; index < limitsUntil(part); index++) {
            if (!Double.isNaN(values[index - 1]) && !Double.isNaN(values[index])) {
                return true;
            }
        }
        return false;
    }

    /** {@return a table with one row for each point: its value, the limits of its part and its signal} */
    public TextTable toTable() {
        List<List<String>> rows = new ArrayList<>();
        for (Part part : parts) {
            for (int index = part.from(); index < part.until(); index++) {
                MonitoredSeries.Point point = series.points().get(index);
                rows.add(List.of(
                        point.date().toString(),
                        point.knownValue()
                                .map(value -> Decimals.significant(value, 8))
                                .orElse("no value"),
                        part.knownLimits()
                                .map(limits -> Decimals.significant(limits.lower(), 5))
                                .orElse("-"),
                        part.knownLimits()
                                .map(limits -> Decimals.significant(limits.mean(), 5))
                                .orElse("-"),
                        part.knownLimits()
                                .map(limits -> Decimals.significant(limits.upper(), 5))
                                .orElse("-"),
                        signal(index).label()));
            }
        }
        return new TextTable(List.of("date", "value", "lower limit", "mean", "upper limit", "signal"), rows);
    }

    /** {@return one row for each point: date, value, part, limits and signal; empty cells for gaps and missing limits} */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("date", "value", "part", "mean", "lower", "upper", "signal");
        for (int number = 0; number < parts.size(); number++) {
            Part part = parts.get(number);
            for (int index = part.from(); index < part.until(); index++) {
                MonitoredSeries.Point point = series.points().get(index);
                data.row(
                        point.date(),
                        point.value(),
                        number + 1,
                        part.knownLimits().map(ProcessLimits::mean),
                        part.knownLimits().map(ProcessLimits::lower),
                        part.knownLimits().map(ProcessLimits::upper),
                        signals[index]);
            }
        }
        return data.build();
    }

    /** {@return a picture of the chart: values, limits, target and special causes} */
    public Picture picture() {
        return ChartDrawing.of(this).picture();
    }

    /** {@return the picture as a standalone SVG document} */
    public String toSvg() {
        return picture().toSvg();
    }

    /** {@return the chart drawn in characters, for a terminal} */
    public String toText() {
        return ChartDrawing.of(this).toText();
    }

    /** {@return the verdicts, the limits of each part, and the findings} */
    public String explain() {
        StringBuilder text = new StringBuilder(summary().sentence());
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            text.append("\n  part ")
                    .append(index + 1)
                    .append(", points ")
                    .append(part.until() - part.from())
                    .append(": ")
                    .append(part.knownLimits().map(ProcessLimits::toString).orElse("no limits"));
        }
        findings().forEach(finding -> text.append("\n  ").append(finding.explain()));
        return text.append("\n  rules: ")
                .append(ruleSet)
                .append("; source: ")
                .append(ruleSet.citation().cite())
                .toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof XmrChart that && series.equals(that.series) && ruleSet.equals(that.ruleSet);
    }

    @Override
    public int hashCode() {
        return 31 * series.hashCode() + ruleSet.hashCode();
    }

    /** Returns the verdicts. */
    @Override
    public String toString() {
        return summary().toString();
    }
}
