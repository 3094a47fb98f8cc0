package org.implsci.rogers.adoption;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The time at which each unit adopted, or the state of a unit without a known time.
 *
 * <p>A unit that had not adopted by the end of observation has a state and no time; it is not counted as a late adopter. Units
 * keep their order. Immutable and thread-safe.
 */
@JsonDocument(AdoptionTimes.SCHEMA)
public final class AdoptionTimes implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/adoption-times/1";

    @Serial
    private static final long serialVersionUID = 1L;

    /** Marks a unit that had not adopted when observation ended. */
    static final double NOT_YET = Double.POSITIVE_INFINITY;

    /** Marks a unit that adopted before observation began. */
    static final double BEFORE = Double.NEGATIVE_INFINITY;

    private static final int MOST_PERIODS = 10_000_000;

    private final double observedFrom;
    private final double observedUntil;
    private final double[] times;
    private final String @Nullable [] units;

    private AdoptionTimes(double from, double until, double[] times, String @Nullable [] units) {
        this(from, until, times, units, new Requirements());
    }

    /** Refuses invalid times, together with the findings collected so far. */
    private AdoptionTimes(
            double from, double until, double[] times, String @Nullable [] units, Requirements requirements) {
        this.observedFrom = from;
        this.observedUntil = until;
        this.times = times;
        this.units = units;
        check(requirements);
    }

    /**
     * Returns times of units without names, numbered from 1: adopters first, then units that had not adopted.
     *
     * @param observedFrom the time at which observation began
     * @param observedUntil the time at which observation ended
     * @param adopted the times of the adopters, within the observation
     * @param notYet the number of units that had not adopted when observation ended
     * @return the times
     * @throws org.implsci.core.finding.InvalidInputException with every time outside the observation
     */
    public static AdoptionTimes of(double observedFrom, double observedUntil, double[] adopted, int notYet) {
        Objects.requireNonNull(adopted, "adopted");
        new Requirements()
                .range("notYet", notYet, 0, Integer.MAX_VALUE - 8L - adopted.length)
                .orThrow();
        double[] times = Arrays.copyOf(adopted, adopted.length + notYet);
        for (int index = 0; index < adopted.length; index++) {
            if (Double.isInfinite(times[index])) {
                // Infinite values are internal markers; an infinite time in the input is refused.
                times[index] = Double.NaN;
            }
        }
        Arrays.fill(times, adopted.length, times.length, NOT_YET);
        return new AdoptionTimes(observedFrom, observedUntil, times, null);
    }

    /**
     * Returns times from the number of adopters in the periods 1, 2, ..., n: each unit adopts at the end of its period.
     *
     * @param counts the number of adopters in each period; not negative
     * @param notYet the number of units that had not adopted by the end of the last period
     * @return the times, observed from 0, the start of the first period, to n; their {@link #series series(1)} has the same
     *     counts
     */
    public static AdoptionTimes ofCounts(int[] counts, int notYet) {
        Objects.requireNonNull(counts, "counts");
        Requirements requirements = new Requirements();
        long total = 0;
        for (int period = 0; period < counts.length; period++) {
            requirements.range(Pointer.ROOT.at("counts").at(period), counts[period], 0, Integer.MAX_VALUE);
            total += counts[period];
        }
        requirements.range("counts", total, 0, 1_000_000_000).orThrow();
        double[] adopted = new double[(int) total];
        int next = 0;
        for (int period = 0; period < counts.length; period++) {
            Arrays.fill(adopted, next, next + counts[period], period + 1);
            next += counts[period];
        }
        return of(0, StrictMath.max(1, counts.length), adopted, notYet);
    }

    /**
     * Returns a builder for named units.
     *
     * @param observedFrom the time at which observation began
     * @param observedUntil the time at which observation ended
     * @return the builder
     */
    public static Builder observed(double observedFrom, double observedUntil) {
        return new Builder(observedFrom, observedUntil);
    }

    private void check(Requirements requirements) {
        requirements
                .range(
                        Pointer.ROOT.at("observedFrom"),
                        observedFrom,
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY)
                .range(
                        Pointer.ROOT.at("observedUntil"),
                        observedUntil,
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY)
                .that(
                        !(observedUntil < observedFrom),
                        () -> Finding.error("rogers.times.window", Pointer.ROOT.at("observedUntil"))
                                .message("the observation ends before it begins")
                                .expected("at least " + observedFrom)
                                .found(Double.toString(observedUntil))
                                .build());
        for (int index = 0; index < times.length; index++) {
            double time = times[index];
            if (!(time >= observedFrom && time <= observedUntil) && time != NOT_YET && time != BEFORE) {
                requirements.add(outside(index, time));
            }
        }
        if (units != null) {
            List<String> names = List.of(units);
            for (int index = 0; index < units.length; index++) {
                requirements.notBlank(unitAt(index).at("unit"), units[index]);
            }
            requirements.unique("units", "unit", names, Function.identity());
        }
        requirements.orThrow();
    }

    private Finding outside(int index, double time) {
        return Finding.error("rogers.times.outside", unitAt(index).at("time"))
                .message("the time of adoption lies outside the observation")
                .expected(observedFrom + " to " + observedUntil)
                .found(Double.toString(time))
                .advice("give units that adopted outside it the state \"before\" or \"not-yet\"")
                .build();
    }

    static Pointer unitAt(int index) {
        return Pointer.ROOT.at("units").at(index);
    }

    /** {@return the time at which observation began} */
    public double observedFrom() {
        return observedFrom;
    }

    /** {@return the time at which observation ended} */
    public double observedUntil() {
        return observedUntil;
    }

    /** {@return the number of units in any state} */
    public int size() {
        return times.length;
    }

    /**
     * Returns the name of a unit.
     *
     * @param index the unit, 0 for the first
     * @return its name, or its number from 1 if units have no names
     */
    public String unit(int index) {
        return units == null ? Integer.toString(index + 1) : units[index];
    }

    /**
     * Returns the state of a unit.
     *
     * @param index the unit, 0 for the first
     * @return the state
     */
    public AdoptionState state(int index) {
        double time = times[index];
        return time == NOT_YET ? AdoptionState.NOT_YET : time == BEFORE ? AdoptionState.BEFORE : AdoptionState.ADOPTED;
    }

    /**
     * Returns the time at which a unit adopted.
     *
     * @param index the unit, 0 for the first
     * @return the time; empty if the unit has not adopted, or adopted before observation began
     */
    public OptionalDouble time(int index) {
        return Double.isInfinite(times[index]) ? OptionalDouble.empty() : OptionalDouble.of(times[index]);
    }

    /**
     * Returns the number of units in a state.
     *
     * @param state the state
     * @return the number
     */
    public int count(AdoptionState state) {
        int count = 0;
        for (int index = 0; index < times.length; index++) {
            count += state(index) == state ? 1 : 0;
        }
        return count;
    }

    /** {@return the times of the units that adopted within the observation, in the order of the units; a copy} */
    public double[] adopted() {
        double[] adopted = new double[times.length];
        int next = 0;
        for (double time : times) {
            if (!Double.isInfinite(time)) {
                adopted[next++] = time;
            }
        }
        return Arrays.copyOf(adopted, next);
    }

    /**
     * Returns the number of adopters in each whole period of the observation, for fitting a curve.
     *
     * <p>Period i covers times above i - 1 and up to i, counted from the start of the observation. A time at the start belongs
     * to the first period, and a time within rounding of the end of a period belongs to that period. Units that adopted before
     * the observation become {@link AdoptionSeries#missedBefore()}.
     *
     * <p>An incomplete period at the end is left out, with the units that adopted in it ({@link #afterWholePeriods}): counted
     * as whole, it would look as if adoption came to an end.
     *
     * @param period the length of a period; above zero, and no longer than the observation
     * @return the series
     */
    public AdoptionSeries series(double period) {
        int whole = wholePeriods(period);
        double[] counts = new double[whole];
        int before = 0;
        for (double time : times) {
            if (time == BEFORE) {
                before++;
            } else if (time != NOT_YET) {
                int index = index(time, period);
                if (index < whole) {
                    counts[index]++;
                }
            }
        }
        AdoptionSeries series = AdoptionSeries.of(counts);
        return before == 0 ? series : series.withMissedBefore(before);
    }

    /**
     * Returns the number of units that adopted after the last whole period, which {@link #series} leaves out.
     *
     * @param period the length of a period; above zero, and no longer than the observation
     * @return the number; 0 if the observation ends with a whole period
     */
    public int afterWholePeriods(double period) {
        int whole = wholePeriods(period);
        int after = 0;
        for (double time : times) {
            after += !Double.isInfinite(time) && index(time, period) >= whole ? 1 : 0;
        }
        return after;
    }

    private int wholePeriods(double period) {
        new Requirements()
                .range(Pointer.ROOT.at("period"), period, Double.MIN_NORMAL, Double.MAX_VALUE)
                .orThrow();
        double span = StrictMath.floor(periods(observedUntil, period));
        if (!(span >= 1 && span <= MOST_PERIODS)) {
            throw Finding.error("rogers.times.period", Pointer.ROOT.at("period"))
                    .message("the observation must be 1 to " + MOST_PERIODS + " periods long")
                    .expected("a period of at most " + (observedUntil - observedFrom))
                    .found(Double.toString(period))
                    .build()
                    .toException();
        }
        return (int) span;
    }

    /** Returns the index of the period in which a time lies. */
    private int index(double time, double period) {
        return (int) StrictMath.max(0, StrictMath.ceil(periods(time, period)) - 1);
    }

    /** Returns the number of periods from the start to a time; whole if it is whole up to rounding. */
    private double periods(double time, double period) {
        double periods = (time - observedFrom) / period;
        double whole = StrictMath.rint(periods);
        double rounding = 4 * (StrictMath.ulp(time / period) + StrictMath.ulp(observedFrom / period));
        return StrictMath.abs(periods - whole) <= rounding ? whole : periods;
    }

    /** {@return the units as tidy rows, one row a unit; the time is empty if it is not known} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns("unit", "state", "time");
        for (int index = 0; index < times.length; index++) {
            rows.row(unit(index), state(index), time(index));
        }
        return rows.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AdoptionTimes that
                && Double.compare(observedFrom, that.observedFrom) == 0
                && Double.compare(observedUntil, that.observedUntil) == 0
                && Arrays.equals(times, that.times)
                && Arrays.equals(units, that.units);
    }

    @Override
    public int hashCode() {
        return Objects.hash(observedFrom, observedUntil, Arrays.hashCode(times), Arrays.hashCode(units));
    }

    /** Returns the number of units in each state. */
    @Override
    public String toString() {
        int before = count(AdoptionState.BEFORE);
        return count(AdoptionState.ADOPTED) + " adopted, " + count(AdoptionState.NOT_YET) + " not yet"
                + (before == 0 ? "" : ", " + before + " before observation") + " (of " + times.length + ")";
    }

    /** Checks deserialised times. */
    @Serial
    private Object readResolve() {
        return new AdoptionTimes(observedFrom, observedUntil, times.clone(), units == null ? null : units.clone());
    }

    @JsonValue
    AdoptionTimesJson toJson() {
        return AdoptionTimesJson.of(this, units != null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AdoptionTimes fromJson(AdoptionTimesJson json) {
        Requirements requirements = new Requirements();
        double[] times = json.times(requirements);
        return new AdoptionTimes(json.observedFrom(), json.observedUntil(), times, json.names(), requirements);
    }

    /** Builds {@link AdoptionTimes} from named units, one by one. Not thread-safe. */
    public static final class Builder {
        private final double from;
        private final double until;
        private final List<String> names = new ArrayList<>();
        private final List<Double> times = new ArrayList<>();

        private Builder(double from, double until) {
            this.from = from;
            this.until = until;
        }

        /**
         * Adds a unit that adopted.
         *
         * @param unit the name of the unit; not blank, used once
         * @param time the time at which it adopted, within the observation
         * @return this builder
         */
        public Builder adopted(String unit, double time) {
            return add(unit, Double.isInfinite(time) ? Double.NaN : time);
        }

        /**
         * Adds a unit that had not adopted when observation ended.
         *
         * @param unit the name of the unit; not blank, used once
         * @return this builder
         */
        public Builder notYet(String unit) {
            return add(unit, NOT_YET);
        }

        /**
         * Adds a unit that adopted before observation began.
         *
         * @param unit the name of the unit; not blank, used once
         * @return this builder
         */
        public Builder before(String unit) {
            return add(unit, BEFORE);
        }

        private Builder add(String unit, double time) {
            names.add(Objects.requireNonNull(unit, "unit"));
            times.add(time);
            return this;
        }

        /**
         * Returns the times.
         *
         * @return the times of all units added
         * @throws org.implsci.core.finding.InvalidInputException with every invalid time and every blank or repeated name
         */
        public AdoptionTimes build() {
            return new AdoptionTimes(
                    from,
                    until,
                    times.stream().mapToDouble(Double::doubleValue).toArray(),
                    names.toArray(new String[0]));
        }

        /** Returns the number of units so far. */
        @Override
        public String toString() {
            return names.size() + " units"
                    + (names.isEmpty() ? "" : ", last " + SafeText.line(names.get(names.size() - 1), 40));
        }
    }
}
