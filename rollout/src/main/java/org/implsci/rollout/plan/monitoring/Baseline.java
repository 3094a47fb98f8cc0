package org.implsci.rollout.plan.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * The value of a measure before the change.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the value; finite
 * @param period the period in which it was measured; not blank
 */
public record Baseline(double value, String period) implements Serializable {
    /** Refuses a value that is not finite and a blank period. */
    public Baseline {
        new Requirements()
                .range(Pointer.ROOT.at("value"), value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .notBlank("period", period)
                .orThrow();
    }

    @JsonValue
    Json toJson() {
        return new Json(value, period);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Baseline fromJson(Json json) {
        return new Baseline(json.value, json.period);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(Double value, String period) {}
}
