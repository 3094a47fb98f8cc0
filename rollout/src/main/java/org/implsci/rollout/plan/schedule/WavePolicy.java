package org.implsci.rollout.plan.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * The capacity of a wave and the conditions for the first one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param capacity the load that one wave can take; at least 1
 * @param firstWaveReadiness the least readiness of a site in the first wave; 0 to 1
 * @param filling the rule for a wave in which the next site does not fit
 */
public record WavePolicy(int capacity, double firstWaveReadiness, PackingOrder filling) implements Serializable {
    /** Refuses numbers outside their range. */
    public WavePolicy {
        Objects.requireNonNull(filling, "filling");
        new Requirements()
                .range("capacity", capacity, 1, Integer.MAX_VALUE)
                .range(Pointer.ROOT.at("firstWaveReadiness"), firstWaveReadiness, 0, 1)
                .orThrow();
    }

    @JsonValue
    Json toJson() {
        return new Json(capacity, firstWaveReadiness, filling);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WavePolicy fromJson(Json json) {
        return new WavePolicy(json.capacity, json.firstWaveReadiness, json.filling);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(Integer capacity, Double firstWaveReadiness, PackingOrder filling) {}
}
