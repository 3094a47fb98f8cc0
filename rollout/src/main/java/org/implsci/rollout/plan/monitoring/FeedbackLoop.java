package org.implsci.rollout.plan.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.Duration;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.rollout.internal.PositiveDuration;

/**
 * A feedback loop: one group's experience reaches the team and may change the programme.
 *
 * <p>Source: report 001, line 315. Immutable and thread-safe.
 *
 * @param source the group whose experience is collected; not blank
 * @param realWorld true for experience of real use
 * @param cadence the time between two rounds; positive
 * @param owner the person who runs the loop; not blank
 * @param adaptation the part of the programme that the loop may change; not blank
 */
public record FeedbackLoop(String source, boolean realWorld, Duration cadence, String owner, String adaptation)
        implements Serializable {
    /** Refuses blank texts and a cadence that is not positive. */
    public FeedbackLoop {
        Requirements requirements = new Requirements()
                .notBlank("source", source)
                .notBlank("owner", owner)
                .notBlank("adaptation", adaptation);
        PositiveDuration.require(requirements, "cadence", cadence);
        requirements.orThrow();
    }

    @JsonValue
    Json toJson() {
        return new Json(source, realWorld, cadence, owner, adaptation);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FeedbackLoop fromJson(Json json) {
        return new FeedbackLoop(json.source, json.realWorld, json.cadence, json.owner, json.adaptation);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(String source, Boolean realWorld, @IsoText Duration cadence, String owner, String adaptation) {}
}
