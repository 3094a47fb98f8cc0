package org.implsci.rollout.plan.rollback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.rollout.internal.PositiveDuration;
import org.jspecify.annotations.Nullable;

/**
 * The plan for taking the change back if it harms people or does not deliver, made before go-live.
 *
 * <p>Source: report 001, lines 311 to 317 ask for such a plan from the outset; its parts are our own choice. The check of the
 * whole plan reports missing and contradictory parts. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RollbackPlan implements WithRollbackPlan, Serializable permits ImmutableRollbackPlan {
    @Serial
    private static final long serialVersionUID = 1L;

    RollbackPlan() {}

    /**
     * {@return a builder with nothing set; mandatory are {@code fallback}, {@code mostTimeToSafeState}, {@code
     * decisionTask}}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the triggers of a rollback; unmodifiable} */
    public abstract List<RollbackTrigger> triggers();

    /** {@return the steps, in order; unmodifiable} */
    public abstract List<RollbackStep> steps();

    /** {@return the service that people use again} */
    public abstract FallbackService fallback();

    /** {@return the plans for the datasets recorded in the new system; unmodifiable} */
    public abstract List<DataReconciliation> reconciliations();

    /** {@return the longest time allowed until the old state is reached; positive} */
    public abstract Duration mostTimeToSafeState();

    /** {@return the id of the first stage that the planners call irreversible; empty if they call none so} */
    public abstract Optional<String> pointOfNoReturn();

    /** {@return the date of the last rehearsal; empty if there was none} */
    public abstract Optional<LocalDate> lastRehearsed();

    /** {@return the messages about a rollback; unmodifiable} */
    public abstract List<Communication> communications();

    /**
     * {@return the id of the task whose RACI row names the decision maker for a rollback without a trigger; never blank}
     */
    public abstract String decisionTask();

    /** {@return the time needed: the sum of the durations of all steps} */
    public Duration timeNeeded() {
        return steps().stream().map(RollbackStep::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** Refuses blank and repeated ids, and a time that is not positive. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("pointOfNoReturn", pointOfNoReturn())
                .notBlank("decisionTask", decisionTask())
                .unique("triggers", "trigger", triggers(), RollbackTrigger::id)
                .unique("steps", "step", steps(), RollbackStep::id)
                .unique("reconciliations", "dataset", reconciliations(), DataReconciliation::dataset);
        PositiveDuration.require(requirements, "mostTimeToSafeState", mostTimeToSafeState());
        requirements.orThrow();
    }

    /** Returns the numbers of triggers and steps, and the longest time allowed. */
    @Override
    public final String toString() {
        return "rollback: " + triggers().size() + " triggers, " + steps().size() + " steps within "
                + mostTimeToSafeState();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                triggers(),
                steps(),
                fallback(),
                reconciliations(),
                mostTimeToSafeState(),
                pointOfNoReturn().orElse(null),
                lastRehearsed().orElse(null),
                communications(),
                decisionTask());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RollbackPlan fromJson(Json json) {
        return builder()
                .addAllTriggers(json.triggers)
                .addAllSteps(json.steps)
                .fallback(json.fallback)
                .addAllReconciliations(json.reconciliations)
                .mostTimeToSafeState(json.mostTimeToSafeState)
                .pointOfNoReturn(Optional.ofNullable(json.pointOfNoReturn))
                .lastRehearsed(Optional.ofNullable(json.lastRehearsed))
                .addAllCommunications(json.communications)
                .decisionTask(json.decisionTask)
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            List<RollbackTrigger> triggers,
            List<RollbackStep> steps,
            FallbackService fallback,
            List<DataReconciliation> reconciliations,
            @IsoText Duration mostTimeToSafeState,
            @Nullable String pointOfNoReturn,
            @IsoText @Nullable LocalDate lastRehearsed,
            List<Communication> communications,
            String decisionTask) {}

    /** Builds a {@link RollbackPlan}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableRollbackPlan.Builder {
        Builder() {}
    }
}
