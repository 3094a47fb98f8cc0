package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A rule on one measure that must hold before a stage starts or ends, or that guards against harm throughout.
 *
 * <p>With S, F and I the numbers of successes, failures and inconclusive measurements, the first of these rules that applies
 * gives the status:
 *
 * <ol>
 *   <li>{@link CriterionStatus#FAIL}, for good: F, or the longest run of failures, exceeds its limit.
 *   <li>{@link CriterionStatus#INCONCLUSIVE}: F + I since the last review, or the longest run of them, exceeds its limit.
 *   <li>{@link CriterionStatus#NO_DATA}: the current run of measurements without data exceeds its limit.
 *   <li>{@link CriterionStatus#PASS}: S is at least {@link #requiredSuccesses}, the current run of successes is at least
 *       {@link #requiredConsecutive}, and there is a measurement since the stage began. Without such a measurement the status
 *       is {@link CriterionStatus#PENDING}, because a guardrail keeps its counts from earlier stages.
 *   <li>{@link CriterionStatus#INCONCLUSIVE}: S + F + I since the last review is at least {@link #mostMeasurements}.
 *   <li>{@link CriterionStatus#PENDING} in every other case.
 * </ol>
 *
 * <p>The longest run counts, so a later success does not undo it; a stricter threshold can only lengthen it. A measurement
 * without data ends a run of successes, leaves other runs as they are, and is not counted among the measurements.
 *
 * <p>Where sites report separately, each site is judged on its own measurements and those of the whole rollout, because a log
 * has no order of sites. The criterion takes the worst status of any site. Limits of totals apply to all sites together.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Criterion implements WithCriterion, Serializable permits ImmutableCriterion {
    @Serial
    private static final long serialVersionUID = 1L;

    Criterion() {}

    /** {@return a builder; {@code id}, {@code measure} and {@code threshold} are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique in a plan; never blank} */
    public abstract String id();

    /** {@return the id of the monitored measure; never blank} */
    public abstract String measure();

    /** {@return the kind; success unless set} */
    @Value.Default
    public CriterionKind kind() {
        return CriterionKind.SUCCESS;
    }

    /** {@return the threshold at which the measure passes and fails} */
    public abstract Threshold threshold();

    /** {@return the failure limits; none are tolerated unless set} */
    @Value.Default
    public FailureLimits failureLimits() {
        return FailureLimits.NONE;
    }

    /** {@return the number of successes needed to pass; at least 1; 1 unless set} */
    @Value.Default
    public int requiredSuccesses() {
        return 1;
    }

    /** {@return the number of successes needed in a row, up to the last measurement; at least 1; 1 unless set} */
    @Value.Default
    public int requiredConsecutive() {
        return 1;
    }

    /** {@return the number of measurements after which a criterion without a pass is inconclusive; empty for no end} */
    public abstract Optional<Integer> mostMeasurements();

    /** {@return the mode; enforced unless set} */
    @Value.Default
    public CriterionMode mode() {
        return CriterionMode.ENFORCED;
    }

    /** {@return whether a failure always asks for a rollback; false unless set} */
    @Value.Default
    public boolean critical() {
        return false;
    }

    /** {@return the response to a failure; hold unless set} */
    @Value.Default
    public FailureResponse onFail() {
        return FailureResponse.HOLD;
    }

    /** {@return whether a failure asks for a rollback: the criterion is critical, or its response is to roll back} */
    public boolean rollsBack() {
        return critical() || onFail() == FailureResponse.ROLL_BACK;
    }

    /** {@return whether this criterion is enforced and so decides with the others} */
    public boolean isEnforced() {
        return mode() == CriterionMode.ENFORCED;
    }

    /**
     * Returns the status of this criterion.
     *
     * @param counts the counts of its measurements
     * @return the status
     */
    public CriterionStatus status(CriterionCounts counts) {
        FailureLimits limits = failureLimits();
        if (counts.failures() > limits.failures() || counts.longestFailureRun() > limits.failuresInARow()) {
            return CriterionStatus.FAIL;
        }
        if (counts.nonSuccesses() > limits.nonSuccesses()
                || counts.longestNonSuccessRun() > limits.nonSuccessesInARow()) {
            return CriterionStatus.INCONCLUSIVE;
        }
        if (counts.noDataRun() > limits.noData()) {
            return CriterionStatus.NO_DATA;
        }
        if (counts.successes() >= requiredSuccesses() && counts.successRun() >= requiredConsecutive()) {
            return counts.recent() > 0 ? CriterionStatus.PASS : CriterionStatus.PENDING;
        }
        return counts.counted() >= mostMeasurements().orElse(Integer.MAX_VALUE)
                ? CriterionStatus.INCONCLUSIVE
                : CriterionStatus.PENDING;
    }

    /**
     * Returns the outcome that a status of this criterion asks for when it is enforced.
     *
     * @param status the status
     * @return advance, continue, hold or roll back
     */
    public GateOutcome asksFor(CriterionStatus status) {
        return switch (status) {
            case PASS -> GateOutcome.ADVANCE;
            case PENDING -> GateOutcome.CONTINUE;
            case NO_DATA, INCONCLUSIVE -> GateOutcome.HOLD;
            case FAIL -> rollsBack() ? GateOutcome.ROLL_BACK : GateOutcome.HOLD;
        };
    }

    /** Refuses blank texts, requirements below 1, and a number of measurements too small to pass or to fail. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("id", id())
                .notBlank("measure", measure())
                .range("requiredSuccesses", requiredSuccesses(), 1, Integer.MAX_VALUE)
                .range("requiredConsecutive", requiredConsecutive(), 1, Integer.MAX_VALUE);
        long needed = Math.max(
                Math.max(requiredSuccesses(), requiredConsecutive()),
                1L + Math.min(failureLimits().failures(), failureLimits().failuresInARow()));
        mostMeasurements()
                .filter(most -> most < needed)
                .ifPresent(most -> requirements.add(
                        Finding.error("rollout.criterion.measurements", Pointer.ROOT.at("mostMeasurements"))
                                .message("this number of measurements is too small to pass or to fail")
                                .expected("at least " + needed)
                                .found(Integer.toString(most))
                                .build()));
        requirements.orThrow();
    }

    /** Returns id, measure and threshold. */
    @Override
    public final String toString() {
        return SafeText.line(id(), 20) + ": " + SafeText.line(measure(), 20) + ", " + threshold();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                id(),
                measure(),
                kind(),
                threshold(),
                failureLimits(),
                requiredSuccesses(),
                requiredConsecutive(),
                mostMeasurements().orElse(null),
                mode(),
                critical(),
                onFail());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Criterion fromJson(Json json) {
        Builder builder = builder().id(json.id).measure(json.measure).threshold(json.threshold);
        Optional.ofNullable(json.kind).ifPresent(builder::kind);
        Optional.ofNullable(json.tolerance).ifPresent(builder::failureLimits);
        Optional.ofNullable(json.requiredSuccesses).ifPresent(builder::requiredSuccesses);
        Optional.ofNullable(json.requiredConsecutive).ifPresent(builder::requiredConsecutive);
        Optional.ofNullable(json.mostMeasurements).ifPresent(builder::mostMeasurements);
        Optional.ofNullable(json.mode).ifPresent(builder::mode);
        Optional.ofNullable(json.critical).ifPresent(builder::critical);
        Optional.ofNullable(json.onFail).ifPresent(builder::onFail);
        return builder.build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            String measure,
            @Nullable CriterionKind kind,
            Threshold threshold,
            @Nullable FailureLimits tolerance,
            @Nullable Integer requiredSuccesses,
            @Nullable Integer requiredConsecutive,
            @Nullable Integer mostMeasurements,
            @Nullable CriterionMode mode,
            @Nullable Boolean critical,
            @Nullable FailureResponse onFail) {}

    /** Builds a {@link Criterion}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
