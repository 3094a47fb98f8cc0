package org.implsci.rollout.execution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a rollout.
 *
 * <p>What people decide names who and why. Immutable and thread-safe.
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
    /** {@return when it happened, as the host states it; the instant} */
    Instant at();

    /** {@return what kind of event it is} */
    EventKind kind();

    /** Returns what every event that somebody decided has to state. */
    private static Requirements stated(Instant at, String by, String rationale) {
        Objects.requireNonNull(at, "at");
        return new Requirements().notBlank("by", by).notBlank("rationale", rationale);
    }

    /** An event that a person or body decided. */
    sealed interface Decided extends RolloutEvent {
        /** {@return who decided; the person or body; never blank} */
        String by();

        /** {@return why; the reason; never blank} */
        String rationale();
    }

    /**
     * The first stage begins; its entry gate has to say so.
     *
     * @param at when
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * A person or body agrees at a gate.
     *
     * @param at when
     * @param gate the id of the gate; not blank
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * A measure was taken, or was due and has no value.
     *
     * <p>A value of the whole rollout counts wherever its measure is asked for, and for every site. One of a site with the
     * change counts for that site, at guardrails and at the exit gate; one of a site of the next stage, which is without the
     * change yet, at the entry gate of that stage. Those of later sites, and of sites that were taken back, are refused.
     *
     * @param at when
     * @param measure the id of the measure; not blank
     * @param measurement the value, or that there is none
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
            Requirements requirements = new Requirements();
            requirements.notBlank("measure", measure);
            if (site != null) {
                requirements.notBlank("site", site);
            }
            requirements.orThrow();
        }

        @Override
        public EventKind kind() {
            return EventKind.OBSERVED;
        }
    }

    /**
     * The gates and guardrails are evaluated, and what they ask for is done.
     *
     * @param at when
     */
    record Evaluated(@IsoText Instant at) implements RolloutEvent {
        /** Refuses null components. */
        public Evaluated {
            Objects.requireNonNull(at, "at");
        }

        @Override
        public EventKind kind() {
            return EventKind.EVALUATED;
        }
    }

    /**
     * People looked at what was inconclusive; its count starts anew.
     *
     * @param at when
     * @param criterion the id of the criterion; not blank
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * People hold the rollout.
     *
     * @param at when
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * People let a held rollout go on.
     *
     * @param at when
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * People go on to the next stage against the gate; this stays visible for ever. A guardrail that has failed stays so, and
     * the next evaluation asks to go back.
     *
     * @param at when
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * People take the change back. A contained rollout, too, once nothing stands in the way any more; its steps are then done
     * from the first.
     *
     * @param at when
     * @param scope how far
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * A step of the rollback worked.
     *
     * @param at when
     * @param step the id of the step; not blank
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * A step of the rollback did not work, or works no more after it was verified; the rollout is contained with what remains.
     *
     * @param at when
     * @param step the id of the step; not blank
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * Records made in the new system have their place.
     *
     * @param at when
     * @param dataset the dataset; not blank
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * The old state is reached; every step and dataset has to be done. If the fallback is not viable then, there is no old
     * state to reach, and the rollout is contained.
     *
     * @param at when
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * The fallback service can be gone back to, or cannot.
     *
     * @param at when
     * @param viable whether it can
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * What the hazard log and the ways to approval leave open; the latest report counts, whatever the plan asks for.
     *
     * @param at when
     * @param clearance what is open
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * A contained rollout goes on with a repaired version; all evidence starts anew.
     *
     * @param at when
     * @param revision the repaired version; not blank
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * A contained rollout is given up.
     *
     * @param at when
     * @param by who decided; not blank
     * @param rationale why; not blank
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
     * The change has become the way things are done.
     *
     * @param at when
     * @param by who decided; not blank
     * @param rationale why; not blank
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
