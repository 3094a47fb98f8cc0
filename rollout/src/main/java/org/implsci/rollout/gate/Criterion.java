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
 * One thing that has to be seen before a stage may start or end, or that must not be seen at all.
 *
 * <p>With S, F, I the numbers of successes, failures and inconclusive readings, in this order of precedence: more failures
 * than are borne, in all or in a row, is {@link CriterionStatus#FAIL}, for good; F + I since the last review above the pooled
 * tolerance, in all or in a row, is {@link CriterionStatus#INCONCLUSIVE}; more readings in a row without data than are borne
 * is {@link CriterionStatus#NO_DATA}; S at least {@link #requiredSuccesses} and the current run of successes at least
 * {@link #requiredConsecutive} is {@link CriterionStatus#PASS} if something was read since the stage began, for a guardrail
 * remembers what it saw in earlier ones, and silence since is not safety; S + F + I since the last review at least
 * {@link #mostMeasurements} is inconclusive; anything else is {@link CriterionStatus#PENDING}. What counts in a row is the
 * longest run there was, so that a later success does not undo it; a stricter threshold can only lengthen it. A reading
 * without data breaks a run of successes, neither breaks nor lengthens a run of the others, and is not counted among the
 * measurements.
 *
 * <p>Where sites report apart, each stands on its own readings and on those of the whole rollout, because a log has no order
 * of sites: successes, rows and no data are asked of each, and the criterion stands as the worst of them does. What is borne
 * in all is borne of all sites together. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Criterion implements WithCriterion, Serializable permits ImmutableCriterion {
    @Serial
    private static final long serialVersionUID = 1L;

    Criterion() {}

    /** {@return a builder with nothing set; mandatory are {@code id}, {@code measure}, {@code threshold}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique in a plan; never blank} */
    public abstract String id();

    /** {@return the id of the monitored measure; never blank} */
    public abstract String measure();

    /** {@return what it is for; the kind; success unless set} */
    @Value.Default
    public CriterionKind kind() {
        return CriterionKind.SUCCESS;
    }

    /** {@return where the measure passes and fails; the threshold} */
    public abstract Threshold threshold();

    /** {@return how much that is no success is borne; the tolerance; none unless set} */
    @Value.Default
    public FailureLimits tolerance() {
        return FailureLimits.NONE;
    }

    /** {@return how many successes it takes; at least 1; 1 unless set} */
    @Value.Default
    public int requiredSuccesses() {
        return 1;
    }

    /** {@return how many of them in a row, up to the last reading; at least 1; 1 unless set} */
    @Value.Default
    public int requiredConsecutive() {
        return 1;
    }

    /** {@return after how many measurements without a pass it is inconclusive; the number, if there is an end} */
    public abstract Optional<Integer> mostMeasurements();

    /** {@return whether it counts; the mode; enforced unless set} */
    @Value.Default
    public CriterionMode mode() {
        return CriterionMode.ENFORCED;
    }

    /** {@return whether its failure always asks for going back; true if so; false unless set} */
    @Value.Default
    public boolean critical() {
        return false;
    }

    /** {@return what its failure asks for; the response; hold unless set} */
    @Value.Default
    public FailureResponse onFail() {
        return FailureResponse.HOLD;
    }

    /** {@return whether a failure asks for going back; true if critical, or if the response is to roll back} */
    public boolean rollsBack() {
        return critical() || onFail() == FailureResponse.ROLL_BACK;
    }

    /** {@return whether it counts; true if enforced} */
    public boolean isEnforced() {
        return mode() == CriterionMode.ENFORCED;
    }

    /**
     * Returns where this criterion stands on evidence.
     *
     * @param evidence what was gathered
     * @return the status
     */
    public CriterionStatus status(CriterionTally evidence) {
        return evidence.against(this);
    }

    /**
     * Returns the rules on bare counts, so that evidence can be judged while it is gathered and without a copy for each
     * event.
     */
    CriterionStatus status(
            int failures,
            int longestFailureRun,
            int nonSuccesses,
            int longestNonSuccessRun,
            int noDataRun,
            int successes,
            int successRun,
            int recent,
            int counted) {
        FailureLimits tolerance = tolerance();
        if (failures > tolerance.failures() || longestFailureRun > tolerance.failuresInARow()) {
            return CriterionStatus.FAIL;
        }
        if (nonSuccesses > tolerance.nonSuccesses() || longestNonSuccessRun > tolerance.nonSuccessesInARow()) {
            return CriterionStatus.INCONCLUSIVE;
        }
        if (noDataRun > tolerance.noData()) {
            return CriterionStatus.NO_DATA;
        }
        if (successes >= requiredSuccesses() && successRun >= requiredConsecutive()) {
            return recent > 0 ? CriterionStatus.PASS : CriterionStatus.PENDING;
        }
        return counted >= mostMeasurements().orElse(Integer.MAX_VALUE)
                ? CriterionStatus.INCONCLUSIVE
                : CriterionStatus.PENDING;
    }

    /**
     * Returns what a status of this criterion asks for, were it enforced.
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

    /** Refuses blank texts, requirements below one, and too few measurements to decide anything. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("id", id())
                .notBlank("measure", measure())
                .range("requiredSuccesses", requiredSuccesses(), 1, Integer.MAX_VALUE)
                .range("requiredConsecutive", requiredConsecutive(), 1, Integer.MAX_VALUE);
        long needed = Math.max(
                Math.max(requiredSuccesses(), requiredConsecutive()),
                1L + Math.min(tolerance().failures(), tolerance().failuresInARow()));
        mostMeasurements()
                .filter(most -> most < needed)
                .ifPresent(most -> requirements.add(
                        Finding.error("rollout.criterion.measurements", Pointer.ROOT.at("mostMeasurements"))
                                .message("too few measurements to pass or to fail")
                                .expected("at least " + needed)
                                .found(Integer.toString(most))
                                .build()));
        requirements.orThrow();
    }

    /** Id, measure and threshold. */
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
                tolerance(),
                requiredSuccesses(),
                requiredConsecutive(),
                mostMeasurements().orElse(null),
                mode(),
                critical(),
                onFail());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Criterion fromJson(Json json) {
        return builder()
                .id(json.id)
                .measure(json.measure)
                .kind(json.kind == null ? CriterionKind.SUCCESS : json.kind)
                .threshold(json.threshold)
                .tolerance(json.tolerance == null ? FailureLimits.NONE : json.tolerance)
                .requiredSuccesses(json.requiredSuccesses == null ? 1 : json.requiredSuccesses)
                .requiredConsecutive(json.requiredConsecutive == null ? 1 : json.requiredConsecutive)
                .mostMeasurements(Optional.ofNullable(json.mostMeasurements))
                .mode(json.mode == null ? CriterionMode.ENFORCED : json.mode)
                .critical(json.critical == null ? false : json.critical)
                .onFail(json.onFail == null ? FailureResponse.HOLD : json.onFail)
                .build();
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
