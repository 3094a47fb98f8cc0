package org.implsci.rollout.execution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.jspecify.annotations.Nullable;

/**
 * An event of a rollout.
 *
 * <p>A decision of people names who decided and why. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RolloutEvent.Started.class, name = "started"),
    @JsonSubTypes.Type(value = RolloutEvent.Approved.class, name = "approved"),
    @JsonSubTypes.Type(value = RolloutEvent.Observed.class, name = "observed"),
    @JsonSubTypes.Type(value = RolloutEvent.Evaluated.class, name = "evaluated"),
    @JsonSubTypes.Type(value = RolloutEvent.Reviewed.class, name = "reviewed"),
    @JsonSubTypes.Type(value = RolloutEvent.Held.class, name = "held"),
    @JsonSubTypes.Type(value = RolloutEvent.Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = RolloutEvent.Overridden.class, name = "overridden"),
    @JsonSubTypes.Type(value = RolloutEvent.RollbackOrdered.class, name = "rollback-ordered"),
    @JsonSubTypes.Type(value = RolloutEvent.StepVerified.class, name = "step-verified"),
    @JsonSubTypes.Type(value = RolloutEvent.StepFailed.class, name = "step-failed"),
    @JsonSubTypes.Type(value = RolloutEvent.DataReconciled.class, name = "data-reconciled"),
    @JsonSubTypes.Type(value = RolloutEvent.RollbackVerified.class, name = "rollback-verified"),
    @JsonSubTypes.Type(value = RolloutEvent.FallbackReported.class, name = "fallback-reported"),
    @JsonSubTypes.Type(value = RolloutEvent.ClearanceReported.class, name = "clearance-reported"),
    @JsonSubTypes.Type(value = RolloutEvent.FixedForward.class, name = "fixed-forward"),
    @JsonSubTypes.Type(value = RolloutEvent.Abandoned.class, name = "abandoned"),
    @JsonSubTypes.Type(value = RolloutEvent.Sustained.class, name = "sustained")
})
public sealed interface RolloutEvent extends Serializable {
    /** {@return the time at which it happened, as the host states it} */
    Instant at();

    /** {@return the kind of event} */
    EventKind kind();

    /** Returns the checks that every decision of people has to pass. */
    private static Requirements stated(Instant at, String by, String rationale) {
        Objects.requireNonNull(at, "at");
        return new Requirements().notBlank("by", by).notBlank("rationale", rationale);
    }

    /** An event that a person or body decided. */
    sealed interface Decided extends RolloutEvent {
        /** {@return the person or body that decided; never blank} */
        String by();

        /** {@return the reason; never blank} */
        String rationale();
    }

    /**
     * The start of the first stage, which its entry gate has to allow.
     *
     * @param at the time
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record Started(@IsoText Instant at, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public Started {
            stated(at, by, rationale).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.STARTED;
        }
    }

    /**
     * The approval of a gate by a person or body.
     *
     * @param at the time
     * @param gate the id of the gate; not blank
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record Approved(@IsoText Instant at, String gate, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public Approved {
            stated(at, by, rationale).notBlank("gate", gate).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.APPROVED;
        }
    }

    /**
     * A measurement that was taken, or was due and has no value.
     *
     * <p>A value of the whole rollout counts for every criterion of its measure, and for every site. A value of a site that has
     * the change counts for that site, at guardrails and at the exit gate. A value of a site of the next stage counts at the
     * entry gate of that stage. Values of later sites, and of sites that were taken back, are refused.
     *
     * @param at the time
     * @param measure the id of the measure; not blank
     * @param measurement the measurement, with or without a value
     * @param site the id of the site where it was taken; null for the whole rollout
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Observed(
            @IsoText Instant at,
            String measure,
            Measurement measurement,
            @Nullable String site) implements RolloutEvent {
        /** Refuses blank texts. */
        public Observed {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(measurement, "measurement");
            new Requirements()
                    .notBlank("measure", measure)
                    .notBlank("site", Optional.ofNullable(site))
                    .orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.OBSERVED;
        }
    }

    /**
     * The evaluation of the gates and guardrails, whose outcome takes effect.
     *
     * @param at the time
     */
    record Evaluated(@IsoText Instant at) implements RolloutEvent {
        /** Refuses a null time. */
        public Evaluated {
            Objects.requireNonNull(at, "at");
        }

        @Override
        public EventKind kind() {
            return EventKind.EVALUATED;
        }
    }

    /**
     * The review of an inconclusive criterion by people; its counts of non-successes begin again at 0.
     *
     * @param at the time
     * @param criterion the id of the criterion; not blank
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record Reviewed(@IsoText Instant at, String criterion, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public Reviewed {
            stated(at, by, rationale).notBlank("criterion", criterion).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.REVIEWED;
        }
    }

    /**
     * The decision of people to hold the rollout.
     *
     * @param at the time
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record Held(@IsoText Instant at, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public Held {
            stated(at, by, rationale).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.HELD;
        }
    }

    /**
     * The decision of people to resume a held rollout.
     *
     * @param at the time
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record Resumed(@IsoText Instant at, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public Resumed {
            stated(at, by, rationale).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.RESUMED;
        }
    }

    /**
     * The decision of people to advance against the gate, which stays visible for ever. A failed guardrail stays failed, and
     * the next evaluation asks for a rollback.
     *
     * @param at the time
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record Overridden(@IsoText Instant at, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public Overridden {
            stated(at, by, rationale).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.OVERRIDDEN;
        }
    }

    /**
     * The decision of people to take the change back. A contained rollout can be taken back once no obstacle remains; its steps
     * then begin with the first.
     *
     * @param at the time
     * @param scope the part of the change that is taken back
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record RollbackOrdered(@IsoText Instant at, RollbackScope scope, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public RollbackOrdered {
            Objects.requireNonNull(scope, "scope");
            stated(at, by, rationale).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.ROLLBACK_ORDERED;
        }
    }

    /**
     * The verification of a step of the rollback.
     *
     * @param at the time
     * @param step the id of the step; not blank
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record StepVerified(@IsoText Instant at, String step, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public StepVerified {
            stated(at, by, rationale).notBlank("step", step).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.STEP_VERIFIED;
        }
    }

    /**
     * The failure of a step of the rollback, verified before or not; the rollout is then contained.
     *
     * @param at the time
     * @param step the id of the step; not blank
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record StepFailed(@IsoText Instant at, String step, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public StepFailed {
            stated(at, by, rationale).notBlank("step", step).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.STEP_FAILED;
        }
    }

    /**
     * The report that the records of a dataset from the new system have found their place.
     *
     * @param at the time
     * @param dataset the dataset; not blank
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record DataReconciled(@IsoText Instant at, String dataset, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public DataReconciled {
            stated(at, by, rationale).notBlank("dataset", dataset).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.DATA_RECONCILED;
        }
    }

    /**
     * The verification that the old state is reached, after every step and dataset. If the fallback is not viable then, the
     * rollout is contained instead.
     *
     * @param at the time
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record RollbackVerified(@IsoText Instant at, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public RollbackVerified {
            stated(at, by, rationale).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.ROLLBACK_VERIFIED;
        }
    }

    /**
     * The report on whether the fallback service is viable.
     *
     * @param at the time
     * @param viable whether people can return to it
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record FallbackReported(@IsoText Instant at, Boolean viable, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public FallbackReported {
            Objects.requireNonNull(viable, "viable");
            stated(at, by, rationale).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.FALLBACK_REPORTED;
        }
    }

    /**
     * The report on open hazards and approvals; the latest one counts, even if the plan asks for none.
     *
     * @param at the time
     * @param clearance the open hazards and approvals
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record ClearanceReported(@IsoText Instant at, GoLiveClearance clearance, String by, String rationale)
            implements Decided {
        /** Refuses blank texts. */
        public ClearanceReported {
            Objects.requireNonNull(clearance, "clearance");
            stated(at, by, rationale).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.CLEARANCE_REPORTED;
        }
    }

    /**
     * The decision of people to continue a contained rollout with a repaired version; all counts begin again at 0.
     *
     * @param at the time
     * @param revision the repaired version; not blank
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record FixedForward(@IsoText Instant at, String revision, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public FixedForward {
            stated(at, by, rationale).notBlank("revision", revision).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.FIXED_FORWARD;
        }
    }

    /**
     * The decision of people to abandon a contained rollout.
     *
     * @param at the time
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record Abandoned(@IsoText Instant at, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public Abandoned {
            stated(at, by, rationale).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.ABANDONED;
        }
    }

    /**
     * The declaration that the change is part of usual practice.
     *
     * @param at the time
     * @param by the person or body that decided; not blank
     * @param rationale the reason; not blank
     */
    record Sustained(@IsoText Instant at, String by, String rationale) implements Decided {
        /** Refuses blank texts. */
        public Sustained {
            stated(at, by, rationale).orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.SUSTAINED;
        }
    }
}
