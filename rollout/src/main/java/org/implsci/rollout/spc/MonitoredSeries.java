package org.implsci.rollout.spc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
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
 * A measure over time, as it is to be charted.
 *
 * <p>Points stand in the order of their dates, one for each date; a point without a value is a gap that somebody saw, not a
 * zero. Limits come from the first {@link #baseline} points of each part, or from all of them. A part ends where the caller
 * rebases, on a date that the caller gives with a known cause in mind; nothing rebases by itself. Immutable and thread-safe.
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
     * Returns a series of values at equal steps, named by their place, such as for a first look in a shell.
     *
     * @param direction which way is better
     * @param values the values; NaN is refused, as a gap has to be said
     * @return the series, with dates one day apart from 2000-01-01
     * @throws org.implsci.core.finding.InvalidInputException if a value is not finite
     */
    public static MonitoredSeries of(Direction direction, double... values) {
        Builder builder = builder().name("series").direction(direction);
        LocalDate day = LocalDate.of(2000, 1, 1);
        for (double value : values) {
            builder.addPoints(new Point(day, value));
            day = day.plusDays(1);
        }
        return builder.build();
    }

    /** {@return what is measured; the name; never blank} */
    public abstract String name();

    /** {@return which way is better; the direction; neutral unless set} */
    @Value.Default
    public Direction direction() {
        return Direction.NEITHER;
    }

    /** {@return the value to reach; the target, if there is one; finite} */
    public abstract OptionalDouble target();

    /**
     * {@return how many points at the start of each part make its limits; the number, at least 2; empty if all points
     * do}
     */
    public abstract OptionalInt baseline();

    /**
     * {@return where the caller starts anew: each date begins a part, the point of that date included; the dates in
     * order; unmodifiable}
     */
    public abstract List<LocalDate> rebases();

    /** {@return the points; the points in the order of their dates; unmodifiable} */
    public abstract List<Point> points();

    /**
     * One date, and the value of that date if there is one.
     *
     * @param date the date
     * @param value the value, finite; null for a gap
     */
    public record Point(
            @IsoText LocalDate date,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double value) implements Serializable {
        /** Refuses a value that is not finite: what is not known is a gap. */
        public Point {
            if (value != null && !Double.isFinite(value)) {
                throw Finding.error("monitor.value.not-finite", Pointer.ROOT.at("value"))
                        .message("not a finite number")
                        .expected("a finite number, or no value for a gap")
                        .found(Double.toString(value))
                        .build()
                        .toException();
            }
        }

        /** {@return the value; empty for a gap} */
        public Optional<Double> known() {
            return Optional.ofNullable(value);
        }
    }

    /** Returns where each part begins, as positions among the points; the first is 0. */
    int[] starts() {
        List<Integer> starts = new java.util.ArrayList<>();
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
                        .message(date.equals(before) ? "two points with one date" : "points out of the order of dates")
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
                        .message("no points before or none after this rebase")
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
                        .message("no point between this rebase and the one before")
                        .expected("a point from " + before + " to the day before " + date)
                        .found("none")
                        .advice("leave one of the two out")
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
                        .message("a baseline longer than the series, or than a part of it")
                        .expected("at most the " + (until - starts[part]) + " points of part " + (part + 1))
                        .found(Integer.toString(wanted))
                        .build());
            }
        }
    }

    /** Name, points, gaps. */
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

    /** What a series looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String name,
            @Nullable ImprovementCode improvement,
            @Nullable Double target,
            @Nullable Integer baseline,
            @Nullable List<Rebase> rebases,
            List<Point> points) {}

    /** What a rebase looks like in JSON. */
    record Rebase(@IsoText LocalDate from) {}

    /** Builds a {@link MonitoredSeries}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableMonitoredSeries.Builder {
        Builder() {}
    }

    /** Returns the values, NaN for a gap: taken out of the points once, for charts of very many series. */
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
