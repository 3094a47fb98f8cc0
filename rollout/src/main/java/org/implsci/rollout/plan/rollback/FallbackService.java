package org.implsci.rollout.plan.rollback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * The service that people use again after a rollback.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the service; not blank
 * @param viable true if people can return to it today
 * @param keptRunningBy the means that keep it running: staff, contracts, paper forms; not blank
 */
public record FallbackService(String name, boolean viable, String keptRunningBy) implements Serializable {
    /** Refuses blank texts. */
    public FallbackService {
        new Requirements()
                .notBlank("name", name)
                .notBlank("keptRunningBy", keptRunningBy)
                .orThrow();
    }

    @JsonValue
    Json toJson() {
        return new Json(name, viable, keptRunningBy);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FallbackService fromJson(Json json) {
        return new FallbackService(json.name, json.viable, json.keptRunningBy);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(String name, Boolean viable, String keptRunningBy) {}
}
