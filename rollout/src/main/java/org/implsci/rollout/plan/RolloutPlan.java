package org.implsci.rollout.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.plan.check.PlanCheck;
import org.implsci.rollout.plan.monitoring.FeedbackLoop;
import org.implsci.rollout.plan.monitoring.MonitoringPlan;
import org.implsci.rollout.plan.pilot.Pilot;
import org.implsci.rollout.plan.rollback.RollbackPlan;
import org.implsci.rollout.strategy.ImplementationModel;
import org.jspecify.annotations.Nullable;

/**
 * How a change goes live, step by step or at once, and how it is stopped or taken back.
 *
 * <p>A plan can be stored while it is a draft: what is missing, or does not fit together, is said by {@link PlanCheck} and
 * never refused here. A phased plan of one stage behaves as the big bang does. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(RolloutPlan.SCHEMA)
public abstract sealed class RolloutPlan implements WithRolloutPlan, Serializable permits ImmutableRolloutPlan {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/rollout-plan/1";

    @Serial
    private static final long serialVersionUID = 1L;

    RolloutPlan() {}

    /** {@return a builder with nothing set; mandatory are {@code id}, {@code title}, {@code model}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the plan; never blank} */
    public abstract String id();

    /** {@return what goes live; the title; never blank} */
    public abstract String title();

    /** {@return at once or step by step; the model} */
    public abstract ImplementationModel model();

    /** {@return the stages, in order; unmodifiable} */
    public abstract List<Stage> stages();

    /** {@return what must not happen, watched from the first stage on, in every state; the criteria; unmodifiable} */
    public abstract List<Criterion> guardrails();

    /**
     * {@return whether nothing goes on before a report on hazards and approvals: without one it is not known whether
     * they stand in the way, and that holds; true if so; false unless set}
     */
    @Value.Default
    public boolean needsClearance() {
        return false;
    }

    /** {@return how the change is taken back; the rollback plan, if there is one yet} */
    public abstract Optional<RollbackPlan> rollback();

    /** {@return what is tracked; the monitoring plan, if there is one yet} */
    public abstract Optional<MonitoringPlan> monitoring();

    /** {@return how experience comes back; the loops; unmodifiable} */
    public abstract List<FeedbackLoop> feedback();

    /** {@return what is tried first; the pilot, if there is one} */
    public abstract Optional<Pilot> pilot();

    /** {@return what is the same everywhere, and what is not; the parts; unmodifiable} */
    public abstract List<ProgrammePart> parts();

    /** {@return what sites do in their own way; the changes; unmodifiable} */
    public abstract List<LocalChange> localChanges();

    /** Refuses blank texts. */
    @Value.Check
    void check() {
        new Requirements().notBlank("id", id()).notBlank("title", title()).orThrow();
    }

    /** Returns what goes live and in how many stages. */
    @Override
    public final String toString() {
        return SafeText.line(title(), 40) + ": " + model().label() + ", stages: " + stages().size();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                id(),
                title(),
                model(),
                stages(),
                guardrails(),
                needsClearance() ? true : null,
                rollback().orElse(null),
                monitoring().orElse(null),
                feedback().isEmpty() ? null : feedback(),
                pilot().orElse(null),
                parts().isEmpty() ? null : parts(),
                localChanges().isEmpty() ? null : localChanges());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RolloutPlan fromJson(Json json) {
        return builder()
                .id(json.id)
                .title(json.title)
                .model(json.model)
                .addAllStages(json.stages)
                .addAllGuardrails(json.guardrails)
                .needsClearance(json.needsClearance != null && json.needsClearance)
                .rollback(Optional.ofNullable(json.rollback))
                .monitoring(Optional.ofNullable(json.monitoring))
                .addAllFeedback(json.feedback == null ? List.of() : json.feedback)
                .pilot(Optional.ofNullable(json.pilot))
                .addAllParts(json.parts == null ? List.of() : json.parts)
                .addAllLocalChanges(json.localChanges == null ? List.of() : json.localChanges)
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String id,
            String title,
            ImplementationModel model,
            List<Stage> stages,
            List<Criterion> guardrails,
            @Nullable Boolean needsClearance,
            @Nullable RollbackPlan rollback,
            @Nullable MonitoringPlan monitoring,
            @Nullable List<FeedbackLoop> feedback,
            @Nullable Pilot pilot,
            @Nullable List<ProgrammePart> parts,
            @Nullable List<LocalChange> localChanges) {}

    /** Builds a {@link RolloutPlan}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableRolloutPlan.Builder {
        Builder() {}
    }
}
