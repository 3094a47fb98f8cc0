package org.implsci.rollout.spc;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.rollout.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * A control chart of single values and moving ranges, read by the rules of a dialect.
 *
 * <p>Each part (from one rebase to the next) has limits of its own and is read by itself. A gap is no value: no moving range
 * bridges it, and it ends runs, trends and windows, which is our choice where tools differ. Where fewer than two values stand
 * next to each other, or a limit is too large for a double, there are no limits and no verdict. Immutable and thread-safe.
 */
public final class XmrChart implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final MonitoredSeries series;
    private final SpcRuleSet dialect;
    private final ImmutableList<Part> parts;
    private final Signal[] causes;

    private XmrChart(MonitoredSeries series, SpcRuleSet dialect, ImmutableList<Part> parts, Signal[] causes) {
        this.series = series;
        this.dialect = dialect;
        this.parts = parts;
        this.causes = causes;
    }

    /**
     * Returns the chart of a series.
     *
     * @param series the series; may be of any length
     * @param dialect the rules
     * @return the chart
     */
    public static XmrChart of(MonitoredSeries series, SpcRuleSet dialect) {
        double[] values = series.values();
        short[] found = new short[values.length];
        Signal[] causes = new Signal[values.length];
        int[] starts = series.starts();
        ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(starts.length);
        for (int part = 0; part < starts.length; part++) {
            int from = starts[part];
            int until = part + 1 < starts.length ? starts[part + 1] : values.length;
            int basis = series.baseline().isPresent() ? from + series.baseline().getAsInt() : until;
            ProcessLimits limits = ProcessLimits.of(values, from, basis, dialect);
            parts.add(new Part(from, until, limits));
            if (limits == null) {
                Arrays.fill(causes, from, until, Signal.NO_LIMITS);
            } else {
                SignalRules.find(values, from, until, limits, dialect, found);
                for (int index = from; index < until; index++) {
                    causes[index] = SignalRules.name(found[index], dialect, series.direction());
                }
            }
            for (int index = from; index < until; index++) {
                if (Double.isNaN(values[index])) {
                    causes[index] = Signal.NO_VALUE;
                }
            }
        }
        return new XmrChart(series, dialect, parts.build(), causes);
    }

    /**
     * A part of the chart with limits of its own.
     *
     * @param from the position of its first point
     * @param until the position behind its last point
     * @param limits its limits; null where fewer than two values stand next to each other, or a limit is too large for a double
     */
    public record Part(int from, int until, @Nullable ProcessLimits limits) implements Serializable {
        /** {@return the limits; the limits, if there are any} */
        public Optional<ProcessLimits> known() {
            return Optional.ofNullable(limits);
        }
    }

    /** {@return the series} */
    public MonitoredSeries series() {
        return series;
    }

    /** {@return the rules; the dialect} */
    public SpcRuleSet dialect() {
        return dialect;
    }

    /** {@return the parts in order, at least one; unmodifiable} */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Returns what the point at a position shows.
     *
     * @param index the position, from 0
     * @return the cause
     */
    public Signal cause(int index) {
        return causes[index];
    }

    /** {@return what each point shows; one cause for each point; unmodifiable} */
    public List<Signal> causes() {
        return ImmutableList.copyOf(causes);
    }

    /** {@return how many points show a special cause; the number} */
    public int specialCauses() {
        int special = 0;
        for (Signal cause : causes) {
            if (cause.isSpecial()) {
                special++;
            }
        }
        return special;
    }

    /**
     * {@return the verdicts on the last value, and what they rest on; icon, row and sentence come from it alone; the
     * summary}
     */
    public ChartSummary summary() {
        return new ChartSummary(this);
    }

    /**
     * Returns the last point as a measurement for a gate: 1 for a special cause that is of concern, or of either kind
     * where no side is better; 0 for none; absent where the last point is a gap or there are no limits. Trial limits
     * can raise a concern, and cannot allay one: that nothing is of concern about few points is not known.
     *
     * @return the measurement, to be read against {@code Threshold.lower(0, 0.5)}
     */
    public Measurement concern() {
        boolean trial = summary()
                .limits()
                .filter(limits -> limits.standing() == ProcessLimits.LimitStatus.TRIAL)
                .isPresent();
        return switch (summary().variation()) {
            case NO_VERDICT -> Measurement.absent();
            case CONCERN_HIGH, CONCERN_LOW, NEITHER_HIGH, NEITHER_LOW -> Measurement.of(1);
            case COMMON_CAUSE, IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> trial ? Measurement.absent() : Measurement.of(0);
        };
    }

    /** {@return what a reader has to know of the limits before trusting a verdict; warnings and notes} */
    public Findings findings() {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            Pointer place = Pointer.ROOT.at("parts").at(index);
            ProcessLimits limits = part.limits();
            if (limits == null && hasNeighbours(part) && !movesBetweenNeighbours(part)) {
                findings.add(Finding.warning("monitor.limits.gaps", place)
                        .message("no limits, as values differ across gaps only")
                        .advice("how much they vary from point to point is not known")
                        .build());
            } else if (limits == null && hasNeighbours(part)) {
                findings.add(Finding.warning("monitor.limits.overflow", place)
                        .message("no limits, as they are too large for a number to hold")
                        .advice("chart the values in a larger unit")
                        .build());
            } else if (limits == null) {
                findings.add(Finding.warning("monitor.limits.absent", place)
                        .message("no limits, as fewer than two values stand next to each other")
                        .expected("at least 2 values next to each other")
                        .found((part.until() - part.from()) + " points")
                        .build());
            } else if (limits.standing() == ProcessLimits.LimitStatus.DEGENERATE) {
                findings.add(Finding.warning("monitor.limits.degenerate", place)
                        .message("the values behind the limits do not vary")
                        .found(Integer.toString(limits.points()))
                        .advice("read the values against the target directly")
                        .build());
            } else if (limits.standing() == ProcessLimits.LimitStatus.TRIAL) {
                findings.add(Finding.warning("monitor.limits.trial", place)
                        .message("trial limits: few values stand behind them")
                        .expected("at least " + dialect.fullFrom())
                        .found(Integer.toString(limits.points()))
                        .addCitations(dialect.citation())
                        .build());
            }
        }
        long gaps =
                series.points().stream().filter(point -> point.value() == null).count();
        if (gaps > 0) {
            findings.add(Finding.info("monitor.gaps", Pointer.ROOT.at("points"))
                    .message("points without a value; they are left out and end runs and trends")
                    .found(gaps + " of " + series.points().size())
                    .build());
        }
        return new Findings(findings);
    }

    private boolean movesBetweenNeighbours(Part part) {
        double[] values = series.values();
        for (int index = part.from() + 1; index < limitsUntil(part); index++) {
            // Not a number is neither below nor above.
            if (values[index - 1] < values[index] || values[index - 1] > values[index]) {
                return true;
            }
        }
        return false;
    }

    private int limitsUntil(Part part) {
        return series.baseline().isPresent() ? part.from() + series.baseline().getAsInt() : part.until();
    }

    /** Returns whether two of the values that make a part's limits stand next to each other. */
    private boolean hasNeighbours(Part part) {
        double[] values = series.values();
        for (int index = part.from() + 1; index < limitsUntil(part); index++) {
            if (!Double.isNaN(values[index - 1]) && !Double.isNaN(values[index])) {
                return true;
            }
        }
        return false;
    }

    /** {@return the points, each with its part's limits and what it shows; a table of one row for each point} */
    public TextTable toTable() {
        List<List<String>> rows = new ArrayList<>();
        for (Part part : parts) {
            for (int index = part.from(); index < part.until(); index++) {
                MonitoredSeries.Point point = series.points().get(index);
                rows.add(List.of(
                        point.date().toString(),
                        point.known()
                                .map(value -> Decimals.significant(value, 8))
                                .orElse("no value"),
                        part.known()
                                .map(limits -> Decimals.significant(limits.lower(), 5))
                                .orElse("-"),
                        part.known()
                                .map(limits -> Decimals.significant(limits.mean(), 5))
                                .orElse("-"),
                        part.known()
                                .map(limits -> Decimals.significant(limits.upper(), 5))
                                .orElse("-"),
                        cause(index).label()));
            }
        }
        return new TextTable(List.of("date", "value", "lower limit", "mean", "upper limit", "shows"), rows);
    }

    /** {@return the verdicts, the limits of each part, and what to know of them; the text} */
    public String explain() {
        StringBuilder text = new StringBuilder(summary().sentence());
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            text.append("\n  part ")
                    .append(index + 1)
                    .append(", points ")
                    .append(part.until() - part.from())
                    .append(": ")
                    .append(part.known().map(ProcessLimits::toString).orElse("no limits"));
        }
        findings().forEach(finding -> text.append("\n  ").append(finding.explain()));
        return text.append("\n  rules: ")
                .append(dialect)
                .append("; source: ")
                .append(dialect.citation().cite())
                .toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof XmrChart that && series.equals(that.series) && dialect.equals(that.dialect);
    }

    @Override
    public int hashCode() {
        return 31 * series.hashCode() + dialect.hashCode();
    }

    /** Returns the verdicts. */
    @Override
    public String toString() {
        return summary().toString();
    }
}
