package org.implsci.rollout.spc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.measurement.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A measure over time, with its target and the dates at which its limits are computed again.
 *
 * <p>The points are in the order of their dates, one for each date. A point without a value is a recorded gap and not a zero.
 * The limits of a part come from its first {@link #baseline} points, or from all of them. A new part begins at each {@link
 * #rebases rebase}, a date that the caller gives because the process changed then. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(MonitoredSeries.SCHEMA)
public abstract sealed class MonitoredSeries implements WithMonitoredSeries, Serializable
        permits ImmutableMonitoredSeries {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/monitored-series/1";

    @Serial
    private static final long serialVersionUID = 1L;

    MonitoredSeries() {}

    /** {@return a builder with nothing set; mandatory is {@code name}} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a series of values one day apart, for a quick try in a shell.
     *
     * @param direction the better direction
     * @param values the values; finite, because a gap is a point without a value
     * @return the series, with dates one day apart from 2000-01-01
     * @throws org.implsci.core.finding.InvalidInputException if a value is not finite
     */
    public static MonitoredSeries of(Direction direction, double... values) {
        Objects.requireNonNull(values, "values");
        Builder builder = builder().name("series").direction(direction);
        LocalDate day = LocalDate.of(2000, 1, 1);
        for (double value : values) {
            builder.addPoints(new Point(day, value));
            day = day.plusDays(1);
        }
        return builder.build();
    }

    /** {@return the name of the measure; never blank} */
    public abstract String name();

    /** {@return the better direction; neither unless set} */
    @Value.Default
    public Direction direction() {
        return Direction.NEITHER;
    }

    /** {@return the target; finite; empty if there is none} */
    public abstract OptionalDouble target();

    /** {@return the number of points at the start of each part that make its limits, at least 2; empty for all points} */
    public abstract OptionalInt baseline();

    /** {@return the dates of rebases, in order; each begins a part that includes the point of that date; unmodifiable} */
    public abstract List<LocalDate> rebases();

    /** {@return the points in the order of their dates; unmodifiable} */
    public abstract List<Point> points();

    /**
     * The value of the measure on one date, or a gap.
     *
     * @param date the date
     * @param value the value, finite; null for a gap
     */
    public record Point(
            @IsoText LocalDate date,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double value) implements Serializable {
        /** Refuses a value that is not finite. */
        public Point {
            Objects.requireNonNull(date, "date");
            if (value != null && !Double.isFinite(value)) {
                throw Finding.error("monitor.value.not-finite", Pointer.ROOT.at("value"))
                        .message("the value is not a finite number")
                        .expected("a finite number, or no value for a gap")
                        .found(Double.toString(value))
                        .build()
                        .toException();
            }
        }

        /** {@return the value; empty for a gap} */
        public Optional<Double> knownValue() {
            return Optional.ofNullable(value);
        }
    }

    /** Returns the positions at which the parts begin; the first is 0. */
    int[] starts() {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        int next = 0;
        for (int index = 0; index < points().size() && next < rebases().size(); index++) {
            if (!points().get(index).date().isBefore(rebases().get(next))) {
                starts.add(index);
                next++;
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Refuses a blank name, dates out of order, a rebase outside the series, and a baseline longer than a part. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements().notBlank("name", name());
        target().ifPresent(target -> requirements.range(
                Pointer.ROOT.at("target"), target, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        ascending(requirements);
        boolean sound = requirements.findings().isEmpty();
        rebases(requirements);
        if (sound && requirements.findings().isEmpty()) {
            longEnough(requirements);
        }
        requirements.orThrow();
    }

    private void ascending(Requirements requirements) {
        for (int index = 1; index < points().size(); index++) {
            LocalDate before = points().get(index - 1).date();
            LocalDate date = points().get(index).date();
            if (!date.isAfter(before)) {
                requirements.add(Finding.error(
                                date.equals(before) ? "monitor.date.repeated" : "monitor.date.order",
                                Pointer.ROOT.at("points").at(index).at("date"))
                        .message(
                                date.equals(before)
                                        ? "two points have the same date"
                                        : "the point is dated before the one in front of it")
                        .expected("a date after " + before)
                        .found(date.toString())
                        .build());
            }
        }
    }

    private void rebases(Requirements requirements) {
        @Nullable LocalDate before = points().isEmpty() ? null : points().get(0).date();
        @Nullable
        LocalDate last =
                points().isEmpty() ? null : points().get(points().size() - 1).date();
        for (int index = 0; index < rebases().size(); index++) {
            LocalDate date = rebases().get(index);
            if (before == null || last == null || !date.isAfter(before) || date.isAfter(last)) {
                requirements.add(Finding.error(
                                "monitor.rebase.outside",
                                Pointer.ROOT.at("rebases").at(index))
                        .message("the rebase leaves a part without points")
                        .expected(
                                before == null
                                        ? "no rebase of a series without points"
                                        : "after " + before + ", to " + last)
                        .found(date.toString())
                        .build());
            } else if (index > 0 && position(date) == position(before)) {
                requirements.add(Finding.error(
                                "monitor.rebase.empty",
                                Pointer.ROOT.at("rebases").at(index))
                        .message("the part before this rebase has no points")
                        .expected("a point from " + before + " to the day before " + date)
                        .found("none")
                        .advice("remove one of the two rebases")
                        .build());
            } else {
                before = date;
            }
        }
    }

    /** Returns the first point on or after a date. */
    private int position(LocalDate date) {
        int position = 0;
        while (position < points().size() && points().get(position).date().isBefore(date)) {
            position++;
        }
        return position;
    }

    private void longEnough(Requirements requirements) {
        if (baseline().isEmpty()) {
            return;
        }
        int wanted = baseline().getAsInt();
        requirements.range("baseline", wanted, 2, Integer.MAX_VALUE);
        int[] starts = starts();
        for (int part = 0; part < starts.length; part++) {
            int until = part + 1 < starts.length ? starts[part + 1] : points().size();
            if (wanted > until - starts[part]) {
                requirements.add(Finding.error("monitor.baseline.long", Pointer.ROOT.at("baseline"))
                        .message("the baseline is longer than part " + (part + 1))
                        .expected("at most the " + (until - starts[part]) + " points of part " + (part + 1))
                        .found(Integer.toString(wanted))
                        .build());
            }
        }
    }

    /** Returns the name and the numbers of points and gaps. */
    @Override
    public final String toString() {
        long gaps = points().stream().filter(point -> point.value() == null).count();
        return SafeText.line(name(), 40) + ", points: " + points().size() + (gaps == 0 ? "" : ", gaps: " + gaps);
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                name(),
                ImprovementCode.of(direction()),
                target().isPresent() ? target().getAsDouble() : null,
                baseline().isPresent() ? baseline().getAsInt() : null,
                rebases().isEmpty() ? null : rebases().stream().map(Rebase::new).toList(),
                points());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MonitoredSeries fromJson(Json json) {
        Builder builder = builder().name(json.name).addAllPoints(json.points);
        if (json.improvement != null) {
            builder.direction(json.improvement.direction());
        }
        if (json.target != null) {
            builder.target(json.target);
        }
        if (json.baseline != null) {
            builder.baseline(json.baseline);
        }
        if (json.rebases != null) {
            json.rebases.forEach(rebase -> builder.addRebases(rebase.from));
        }
        return builder.build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String name,
            @Nullable ImprovementCode improvement,
            @Nullable Double target,
            @Nullable Integer baseline,
            @Nullable List<Rebase> rebases,
            List<Point> points) {}

    /** The JSON form of a rebase. */
    record Rebase(@IsoText LocalDate from) {}

    /** Builds a {@link MonitoredSeries}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableMonitoredSeries.Builder {
        Builder() {}
    }

    /** Returns the values, NaN for a gap. They are taken out of the points once, for charts of very many series. */
    @Value.Derived
    @Value.Auxiliary
    double[] values() {
        double[] values = new double[points().size()];
        for (int index = 0; index < values.length; index++) {
            Double value = points().get(index).value();
            values[index] = value == null ? Double.NaN : value;
        }
        return values;
    }
}
