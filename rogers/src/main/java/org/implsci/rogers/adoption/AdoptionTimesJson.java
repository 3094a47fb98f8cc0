package org.implsci.rogers.adoption;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Requirements;
import org.jspecify.annotations.Nullable;

/** The JSON form of times of adoption. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdoptionTimesJson(String schema, Double observedFrom, Double observedUntil, List<Unit> units) {
    static AdoptionTimesJson of(AdoptionTimes times, boolean named) {
        List<Unit> units = new ArrayList<>(times.size());
        for (int index = 0; index < times.size(); index++) {
            units.add(new Unit(
                    named ? times.unit(index) : null,
                    times.state(index),
                    times.time(index).isPresent() ? (Double) times.time(index).getAsDouble() : null));
        }
        return new AdoptionTimesJson(AdoptionTimes.SCHEMA, times.observedFrom(), times.observedUntil(), units);
    }

    /**
     * Returns the times with their markers, and adds a finding for each unit whose state and time contradict each other. Such
     * a unit gets a marker that causes no second finding.
     */
    double[] times(Requirements requirements) {
        double[] times = new double[units.size()];
        for (int index = 0; index < times.length; index++) {
            Unit unit = units.get(index);
            boolean adopted = unit.state == AdoptionState.ADOPTED;
            if (adopted && unit.time == null) {
                requirements.add(Finding.error(
                                "rogers.times.time.absent",
                                AdoptionTimes.unitAt(index).at("time"))
                        .message("a unit that adopted must have a time")
                        .build());
            }
            if (!adopted && unit.time != null) {
                requirements.add(Finding.error(
                                "rogers.times.time-without-adoption",
                                AdoptionTimes.unitAt(index).at("time"))
                        .message("a unit in this state must not have a time")
                        .expected("no time with the state " + unit.state.code())
                        .found(Double.toString(unit.time))
                        .build());
            }
            times[index] = adopted && unit.time != null
                    ? unit.time
                    : unit.state == AdoptionState.BEFORE ? AdoptionTimes.BEFORE : AdoptionTimes.NOT_YET;
        }
        return times;
    }

    /** Returns the names, or the numbers of units without a name; null if no unit has a name. */
    String @Nullable [] names() {
        String[] names = new String[units.size()];
        int named = 0;
        for (int index = 0; index < names.length; index++) {
            String name = units.get(index).unit;
            names[index] = name == null ? Integer.toString(index + 1) : name;
            named += name == null ? 0 : 1;
        }
        return named == 0 ? null : names;
    }

    /** The JSON form of a unit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unit(
            @Nullable String unit,
            AdoptionState state,
            @Nullable Double time) {}
}
