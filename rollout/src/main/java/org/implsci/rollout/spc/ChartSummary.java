package org.implsci.rollout.spc;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.measurement.Direction;

/**
 * The summary of a chart: its two verdicts, and the icons, table row and sentence that show them.
 *
 * <p>Variation is the verdict on the last point. Assurance is the verdict on the target, by the limits of the last part. If
 * the whole range between the limits meets the target, the target will be met; if none of it does, the target will be missed;
 * otherwise values meet or miss it by chance. With degenerate limits the values themselves are compared. Immutable and
 * thread-safe.
 *
 * @param chart the chart
 */
public record ChartSummary(XmrChart chart) implements Serializable {
    /** Refuses a null chart. */
    public ChartSummary {
        Objects.requireNonNull(chart, "chart");
    }

    /** {@return the verdict on the last point; no verdict if it is a gap or has no limits} */
    public Variation variation() {
        int last = chart.series().points().size() - 1;
        if (last < 0) {
            return Variation.NO_VERDICT;
        }
        Signal signal = chart.signal(last);
        if (signal == Signal.NO_VALUE || signal == Signal.NO_LIMITS) {
            return Variation.NO_VERDICT;
        }
        if (!signal.isSpecial()) {
            return Variation.COMMON_CAUSE;
        }
        return switch (chart.series().direction()) {
            case HIGHER_IS_BETTER -> signal.isHigh() ? Variation.IMPROVEMENT_HIGH : Variation.CONCERN_LOW;
            case LOWER_IS_BETTER -> signal.isHigh() ? Variation.CONCERN_HIGH : Variation.IMPROVEMENT_LOW;
            case NEITHER -> signal.isHigh() ? Variation.NEITHER_HIGH : Variation.NEITHER_LOW;
        };
    }

    /** {@return the verdict on the target; no verdict without a target, a better direction or limits} */
    public Assurance assurance() {
        OptionalDouble target = chart.series().target();
        Optional<ProcessLimits> limits = limits();
        if (target.isEmpty() || limits.isEmpty() || chart.series().direction() == Direction.NEITHER) {
            return Assurance.NO_VERDICT;
        }
        boolean increase = chart.series().direction() == Direction.HIGHER_IS_BETTER;
        double wanted = target.getAsDouble();
        ProcessLimits found = limits.get();
        if (found.status() == ProcessLimits.LimitStatus.DEGENERATE) {
            return againstValues(increase, wanted);
        }
        boolean on = chart.ruleSet().targetOnLimitDecides();
        boolean above = on ? wanted >= found.upper() : wanted > found.upper();
        boolean below = on ? wanted <= found.lower() : wanted < found.lower();
        if (!above && !below) {
            return Assurance.INCONSISTENT;
        }
        return above == increase ? Assurance.FAIL : Assurance.PASS;
    }

    /** Returns the verdict where the values behind the limits do not vary, by the values of the last part. */
    private Assurance againstValues(boolean increase, double wanted) {
        XmrChart.Part part = chart.parts().get(chart.parts().size() - 1);
        int met = 0;
        int missed = 0;
        for (MonitoredSeries.Point point : chart.series().points().subList(part.from(), part.until())) {
            Double value = point.value();
            if (value != null) {
                boolean meets = increase ? value >= wanted : value <= wanted;
                met += meets ? 1 : 0;
                missed += meets ? 0 : 1;
            }
        }
        return missed == 0 ? Assurance.PASS : met == 0 ? Assurance.FAIL : Assurance.INCONSISTENT;
    }

    /** {@return the limits of the last part; empty if it has none} */
    public Optional<ProcessLimits> limits() {
        return chart.parts().get(chart.parts().size() - 1).knownLimits();
    }

    /** {@return the last point that has a value; empty if no point has one} */
    public Optional<MonitoredSeries.Point> last() {
        List<MonitoredSeries.Point> points = chart.series().points();
        for (int index = points.size() - 1; index >= 0; index--) {
            if (points.get(index).value() != null) {
                return Optional.of(points.get(index));
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the names of the two icons, by the kinds of the icon set of Making Data Count; such as {@code
     * variation-concern-high, assurance-fail}}
     */
    public String icons() {
        return "variation-" + variation().code() + ", assurance-" + assurance().code();
    }

    /**
     * {@return the seven cells of a table row: measure, last date, last value, mean, limits, variation, assurance;
     * unmodifiable}
     */
    public List<String> row() {
        return List.of(
                SafeText.line(chart.series().name(), 60),
                last().map(point -> point.date().toString()).orElse("-"),
                last().flatMap(MonitoredSeries.Point::knownValue)
                        .map(ChartSummary::shown)
                        .orElse("no value"),
                limits().map(limits -> shown(limits.mean())).orElse("-"),
                limits().map(limits -> shown(limits.lower()) + " to " + shown(limits.upper()))
                        .orElse("-"),
                variation().label(),
                assurance().label());
    }

    /** {@return the last value, both verdicts, the limits and the number of special causes, in sentences} */
    public String sentence() {
        StringBuilder text = new StringBuilder(SafeText.line(chart.series().name(), 60)).append(": ");
        text.append(last().map(point -> "last value "
                        + point.knownValue().map(ChartSummary::shown).orElse("") + " on " + point.date())
                .orElse("no value"));
        text.append("; ").append(variation().label());
        limits().ifPresent(limits -> text.append(". Mean ")
                .append(shown(limits.mean()))
                .append(", limits ")
                .append(shown(limits.lower()))
                .append(" to ")
                .append(shown(limits.upper()))
                .append(reservation(limits)));
        text.append(". Special causes at ")
                .append(chart.specialCauses())
                .append(" of ")
                .append(chart.series().points().size())
                .append(" points.");
        if (assurance() != Assurance.NO_VERDICT) {
            String target = shown(chart.series().target().getAsDouble());
            text.append(
                    switch (assurance()) {
                        case PASS -> " The process will meet the target of " + target + ".";
                        case FAIL -> " The process will miss the target of " + target + " unless it changes.";
                        default -> " Some values will miss the target of " + target + " by chance.";
                    });
        }
        return text.toString();
    }

    /** Returns the reservations about limits from few values, or from fewer moving ranges than there are. */
    private static String reservation(ProcessLimits limits) {
        List<String> parts = new ArrayList<>();
        if (limits.status() != ProcessLimits.LimitStatus.FULL) {
            parts.add(limits.status().label() + ", from " + limits.points() + " values");
        }
        if (limits.screened() > 0) {
            parts.add("moving ranges left out: " + limits.screened());
        }
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    private static String shown(double value) {
        return Decimals.significant(value, 6);
    }

    /** Returns the name of the measure and the verdicts. */
    @Override
    public String toString() {
        return SafeText.line(chart.series().name(), 24) + ": " + variation().label()
                + (assurance() == Assurance.NO_VERDICT
                        ? ""
                        : "; target " + assurance().label());
    }
}
