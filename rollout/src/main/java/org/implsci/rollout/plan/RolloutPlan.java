package org.implsci.rollout.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.internal.Timeline;
import org.implsci.rollout.plan.check.PlanCheck;
import org.implsci.rollout.plan.monitoring.FeedbackLoop;
import org.implsci.rollout.plan.monitoring.MonitoringPlan;
import org.implsci.rollout.plan.pilot.Pilot;
import org.implsci.rollout.plan.rollback.RollbackPlan;
import org.implsci.rollout.strategy.ImplementationModel;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a rollout: its stages with their gates, how the change is taken back, and how it is monitored.
 *
 * <p>A draft can be stored: {@link PlanCheck} reports missing and contradictory parts, and this type accepts them. A phased
 * plan with one stage behaves like a big bang. Immutable and thread-safe.
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

    /** {@return the title, which names the change; never blank} */
    public abstract String title();

    /**
     * Returns the implementation model. The check of a plan tells two cases apart: a big bang has one stage, and each of
     * the other three models counts as phased.
     *
     * @return one of the four models
     */
    public abstract ImplementationModel model();

    /** {@return the stages, in order; unmodifiable} */
    public abstract List<Stage> stages();

    /** {@return the guardrails: criteria that apply in every state from the first stage on; unmodifiable} */
    public abstract List<Criterion> guardrails();

    /**
     * {@return whether the rollout needs a report on hazards and approvals before it moves on; without the report the
     * gates hold; false unless set}
     */
    @Value.Default
    public boolean needsClearance() {
        return false;
    }

    /** {@return the rollback plan; empty in a draft without one} */
    public abstract Optional<RollbackPlan> rollback();

    /** {@return the monitoring plan; empty in a draft without one} */
    public abstract Optional<MonitoringPlan> monitoring();

    /** {@return the feedback loops; unmodifiable} */
    public abstract List<FeedbackLoop> feedback();

    /** {@return the pilot; empty if there is none} */
    public abstract Optional<Pilot> pilot();

    /** {@return the parts of the change, core and adaptable; unmodifiable} */
    public abstract List<ProgrammePart> parts();

    /** {@return the local changes of single sites; unmodifiable} */
    public abstract List<LocalChange> localChanges();

    /** {@return a picture of the stages on a line of time, each from the earliest week in which it can begin} */
    public Picture picture() {
        List<Timeline.Bar> bars = new ArrayList<>();
        StringBuilder description = new StringBuilder();
        double day = 0;
        for (Stage stage : stages()) {
            double start = day;
            bars.add(stage.bar(start));
            description
                    .append(stage)
                    .append(", from week ")
                    .append(Decimals.fixed(start / 7 + 1, 0))
                    .append("; ");
            day = bars.get(bars.size() - 1).minimum();
        }
        return new Timeline(bars, List.of(), days -> "week " + (days / 7 + 1))
                .picture(
                        "Stages of " + title(),
                        description.append("each as early as it can begin.").toString(),
                        List.of());
    }

    /** {@return the picture as a standalone SVG document} */
    public String toSvg() {
        return picture().toSvg();
    }

    /** {@return one row for each stage: its position, id, number of sites, exposure, durations in days and criteria} */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns(
                "stage",
                "id",
                "sites",
                "exposure",
                "minimum_days",
                "deadline_days",
                "entry_criteria",
                "exit_criteria",
                "after_deadline");
        for (int index = 0; index < stages().size(); index++) {
            Stage stage = stages().get(index);
            data.row(
                    index + 1,
                    stage.id(),
                    stage.sites().size(),
                    stage.exposure(),
                    Stage.days(stage.minimumDuration()),
                    stage.deadline().map(Stage::days),
                    stage.entryGate().criteria().size(),
                    stage.exitGate().criteria().size(),
                    stage.afterDeadline());
        }
        return data.build();
    }

    /** Refuses blank texts. */
    @Value.Check
    void check() {
        new Requirements().notBlank("id", id()).notBlank("title", title()).orThrow();
    }

    /** Returns the title, the model and the number of stages. */
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
