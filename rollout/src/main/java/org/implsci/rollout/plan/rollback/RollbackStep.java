package org.implsci.rollout.plan.rollback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.Duration;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;

/**
 * One thing to do when a change is taken back.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, unique in a plan; not blank
 * @param action what is done; not blank
 * @param owner who does it; not blank
 * @param duration how long it takes at most; positive
 * @param verification how one sees that it worked; not blank
 */
public record RollbackStep(String id, String action, String owner, Duration duration, String verification)
        implements Serializable {
    /** Refuses blank texts and a duration that is not positive. */
    public RollbackStep {
        Requirements requirements = new Requirements()
                .notBlank("id", id)
                .notBlank("action", action)
                .notBlank("owner", owner)
                .notBlank("verification", verification);
        if (duration.isNegative() || duration.isZero()) {
            requirements.add(Finding.error("rollout.duration", Pointer.ROOT.at("duration"))
                    .message("a step takes time")
                    .expected("a positive duration")
                    .found(duration.toString())
                    .build());
        }
        requirements.orThrow();
    }

    @JsonValue
    Json toJson() {
        return new Json(id, action, owner, duration, verification);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RollbackStep fromJson(Json json) {
        return new RollbackStep(json.id, json.action, json.owner, json.duration, json.verification);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id, String action, String owner, @IsoText Duration duration, String verification) {}
}
