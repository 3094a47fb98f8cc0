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
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.jspecify.annotations.Nullable;

/**
 * How the change is taken back if it harms or does not deliver, made before anybody uses it.
 *
 * <p>Source: report 001, lines 311 to 317 ask for such a plan from the outset; what stands in it is our own choice. What is
 * missing or does not fit is said by the check of the whole plan. Immutable and thread-safe.
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

    /** {@return what makes a rollback due; the triggers; unmodifiable} */
    public abstract List<RollbackTrigger> triggers();

    /** {@return what is done, in order; the steps; unmodifiable} */
    public abstract List<RollbackStep> steps();

    /** {@return what people use again; the service} */
    public abstract FallbackService fallback();

    /** {@return where the records go that were made in the new system; the reconciliations; unmodifiable} */
    public abstract List<DataReconciliation> reconciliations();

    /** {@return within what time the old state has to be reached; a positive duration} */
    public abstract Duration mostTimeToSafeState();

    /**
     * {@return the id of the first stage that cannot be taken back for ever, as the planners see it; the stage, if
     * there is one}
     */
    public abstract Optional<String> pointOfNoReturn();

    /** {@return when it was last rehearsed; the date, if it ever was} */
    public abstract Optional<LocalDate> lastRehearsed();

    /** {@return who is told; the communications; unmodifiable} */
    public abstract List<Communication> communications();

    /**
     * {@return the id of the task in whose RACI row it stands who decides on a rollback that no trigger asks for; never
     * blank}
     */
    public abstract String decisionTask();

    /** {@return how long the steps take one after the other; the sum of their durations} */
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
        if (mostTimeToSafeState().isNegative() || mostTimeToSafeState().isZero()) {
            requirements.add(Finding.error("rollout.duration", Pointer.ROOT.at("mostTimeToSafeState"))
                    .message("a rollback takes time")
                    .expected("a positive duration")
                    .found(mostTimeToSafeState().toString())
                    .build());
        }
        requirements.orThrow();
    }

    /** Returns how many triggers and steps. */
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
