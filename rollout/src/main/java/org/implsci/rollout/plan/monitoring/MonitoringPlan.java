package org.implsci.rollout.plan.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.rollout.internal.PositiveDuration;

/**
 * The monitoring plan: the measures tracked after go-live and the routes for concerns.
 *
 * <p>Source: report 001, line 314. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MonitoringPlan implements WithMonitoringPlan, Serializable
        permits ImmutableMonitoringPlan {
    @Serial
    private static final long serialVersionUID = 1L;

    MonitoringPlan() {}

    /** {@return a builder with nothing set; mandatory are {@code embeddingWindow}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the measures; unmodifiable} */
    public abstract List<MonitoredMeasure> measures();

    /** {@return the escalation routes; unmodifiable} */
    public abstract List<Escalation> escalations();

    /** {@return the time of monitoring after the last stage until the change counts as sustained; positive} */
    public abstract Duration embeddingWindow();

    /** Refuses repeated ids and a window that is not positive. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .unique("measures", "measure", measures(), MonitoredMeasure::id)
                .unique("escalations", "escalation", escalations(), Escalation::id);
        PositiveDuration.require(requirements, "embeddingWindow", embeddingWindow());
        requirements.orThrow();
    }

    /** Returns the numbers of measures and escalations, and the embedding window. */
    @Override
    public final String toString() {
        return measures().size() + " measures, " + escalations().size() + " escalations, then " + embeddingWindow();
    }

    @JsonValue
    Json toJson() {
        return new Json(measures(), escalations(), embeddingWindow());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MonitoringPlan fromJson(Json json) {
        return builder()
                .addAllMeasures(json.measures)
                .addAllEscalations(json.escalations)
                .embeddingWindow(json.embeddingWindow)
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            List<MonitoredMeasure> measures,
            List<Escalation> escalations,
            @IsoText Duration embeddingWindow) {}

    /** Builds a {@link MonitoringPlan}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableMonitoringPlan.Builder {
        Builder() {}
    }
}
