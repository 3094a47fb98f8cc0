package org.implsci.rollout.execution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.WhoDecides;

/**
 * What happened in one rollout, in the order in which it was recorded.
 *
 * <p>The order of the log is kept as it is; what comes late or twice is refused when the log is folded. Immutable and
 * thread-safe.
 *
 * @param plan the id of the plan; not blank
 * @param events the events; unmodifiable
 */
@JsonDocument(EventLog.SCHEMA)
public record EventLog(String plan, List<RolloutEvent> events) implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/rollout-log/1";

    /** Refuses a blank id. */
    public EventLog {
        events = ImmutableList.copyOf(events);
        new Requirements().notBlank("plan", plan).orThrow();
    }

    /**
     * Returns the state to which this log leads.
     *
     * @param of the plan
     * @param who who decides on which task
     * @return the state; events that could not happen are refused and listed in it
     * @throws org.implsci.core.finding.InvalidInputException if this is the log of another plan
     */
    public RolloutState replay(RolloutPlan of, WhoDecides who) {
        if (!of.id().equals(plan)) {
            throw Finding.error("rollout.log.other-plan", Pointer.ROOT.at("plan"))
                    .message("this is the log of another plan")
                    .expected(SafeText.line(of.id(), 60))
                    .foundText(plan)
                    .build()
                    .toException();
        }
        return RolloutState.begin(of, who).afterAll(events);
    }

    /**
     * Returns a picture of this log on a line of time: the stages as begun, or as they could begin, and the events.
     *
     * @param of the plan
     * @param who the lookup of the accountable party of each task
     * @return the picture
     */
    public Picture picture(RolloutPlan of, WhoDecides who) {
        return new LogDrawing(of, who, events).picture();
    }

    /** Returns the plan and how many events. */
    @Override
    public String toString() {
        return SafeText.line(plan, 40) + ": " + events.size() + " events";
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, plan, events);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EventLog fromJson(Json json) {
        return new EventLog(json.plan, json.events);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(String schema, String plan, List<RolloutEvent> events) {}
}
