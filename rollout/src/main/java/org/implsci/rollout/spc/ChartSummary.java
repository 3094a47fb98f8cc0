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
 * What a chart says in short; icon, table row and sentence come from here, so that they cannot disagree.
 *
 * <p>Variation is the verdict on the last point. Assurance compares the target with the limits of the last part: beyond them
 * on the safe side it will be met, beyond them on the other side it will not, within them it is met or missed by chance;
 * where the limits are degenerate the constant value itself is compared. Immutable and thread-safe.
 *
 * @param chart the chart
 */
public record ChartSummary(XmrChart chart) implements Serializable {
    /** Refuses a null chart. */
    public ChartSummary {
        Objects.requireNonNull(chart, "chart");
    }

    /** {@return the verdict on change; none if the last point is a gap or has no limits} */
    public Variation variation() {
        int last = chart.series().points().size() - 1;
        if (last < 0) {
            return Variation.NO_VERDICT;
        }
        Signal cause = chart.cause(last);
        if (cause == Signal.NO_VALUE || cause == Signal.NO_LIMITS) {
            return Variation.NO_VERDICT;
        }
        if (!cause.isSpecial()) {
            return Variation.COMMON_CAUSE;
        }
        return switch (chart.series().direction()) {
            case HIGHER_IS_BETTER -> cause.isHigh() ? Variation.IMPROVEMENT_HIGH : Variation.CONCERN_LOW;
            case LOWER_IS_BETTER -> cause.isHigh() ? Variation.CONCERN_HIGH : Variation.IMPROVEMENT_LOW;
            case NEITHER -> cause.isHigh() ? Variation.NEITHER_HIGH : Variation.NEITHER_LOW;
        };
    }

    /** {@return the verdict on the target; none without a target, a direction or limits} */
    public Assurance assurance() {
        OptionalDouble target = chart.series().target();
        Optional<ProcessLimits> limits = limits();
        if (target.isEmpty() || limits.isEmpty() || chart.series().direction() == Direction.NEITHER) {
            return Assurance.NO_VERDICT;
        }
        boolean increase = chart.series().direction() == Direction.HIGHER_IS_BETTER;
        double wanted = target.getAsDouble();
        ProcessLimits found = limits.get();
        if (found.standing() == ProcessLimits.LimitStatus.DEGENERATE) {
            return againstValues(increase, wanted);
        }
        boolean on = chart.dialect().targetOnLimitDecides();
        boolean above = on ? wanted >= found.upper() : wanted > found.upper();
        boolean below = on ? wanted <= found.lower() : wanted < found.lower();
        if (!above && !below) {
            return Assurance.INCONSISTENT;
        }
        return above == increase ? Assurance.FAIL : Assurance.PASS;
    }

    /**
     * Returns where the values behind the limits do not vary: whether all values of the last part meet the target, or
     * none.
     */
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

    /** {@return the limits of the last part; the limits, if there are any} */
    public Optional<ProcessLimits> limits() {
        return chart.parts().get(chart.parts().size() - 1).known();
    }

    /** {@return the last value, with gaps behind it passed over; the point; empty if no point has a value} */
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
     * {@return the names of the two icons, as the icon set of Making Data Count calls its kinds; such as {@code
     * variation-concern-high, assurance-fail}}
     */
    public String icons() {
        return "variation-" + variation().code() + ", assurance-" + assurance().code();
    }

    /**
     * {@return the summary as the cells of a table: measure, last date, last value, mean, limits, variation, assurance;
     * seven cells; unmodifiable}
     */
    public List<String> row() {
        return List.of(
                SafeText.line(chart.series().name(), 60),
                last().map(point -> point.date().toString()).orElse("-"),
                last().flatMap(MonitoredSeries.Point::known)
                        .map(ChartSummary::shown)
                        .orElse("no value"),
                limits().map(limits -> shown(limits.mean())).orElse("-"),
                limits().map(limits -> shown(limits.lower()) + " to " + shown(limits.upper()))
                        .orElse("-"),
                variation().label(),
                assurance().label());
    }

    /** {@return the summary in a sentence or two, for a person; the text} */
    public String sentence() {
        StringBuilder text = new StringBuilder(SafeText.line(chart.series().name(), 60)).append(": ");
        text.append(last().map(point ->
                        "last value " + point.known().map(ChartSummary::shown).orElse("") + " on " + point.date())
                .orElse("no value"));
        text.append("; ").append(variation().label());
        limits().ifPresent(limits -> text.append(", mean ")
                .append(shown(limits.mean()))
                .append(", limits ")
                .append(shown(limits.lower()))
                .append(" to ")
                .append(shown(limits.upper()))
                .append(reservation(limits)));
        text.append("; ")
                .append(chart.specialCauses())
                .append(" of ")
                .append(chart.series().points().size())
                .append(" points show a special cause");
        if (assurance() != Assurance.NO_VERDICT) {
            text.append("; target ")
                    .append(shown(chart.series().target().getAsDouble()))
                    .append(' ')
                    .append(assurance().label());
        }
        return text.toString();
    }

    /** Returns what to know of limits that are not full, or that some moving ranges did not count for. */
    private static String reservation(ProcessLimits limits) {
        List<String> parts = new ArrayList<>();
        if (limits.standing() != ProcessLimits.LimitStatus.FULL) {
            parts.add(limits.standing().label() + ", from " + limits.points() + " values");
        }
        if (limits.screened() > 0) {
            parts.add("moving ranges left out: " + limits.screened());
        }
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    private static String shown(double value) {
        return Decimals.significant(value, 6);
    }

    /** Name and verdicts. */
    @Override
    public String toString() {
        return SafeText.line(chart.series().name(), 24) + ": " + variation().label()
                + (assurance() == Assurance.NO_VERDICT
                        ? ""
                        : "; target " + assurance().label());
    }
}
