package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalDouble;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.Durations;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a decision: what it is about, what it asks for, and the sentence for people.
 *
 * <p>A decision is the gravest of its reasons. Immutable and thread-safe.
 */
public sealed interface DecisionReason extends Serializable {
    /** {@return what this reason asks for; the outcome} */
    GateOutcome asksFor();

    /** {@return what it is about: the id of a criterion, an approver, a hazard, a site, a stage or a service} */
    String about();

    /** {@return the reason in words, with value and bound where there are any; one line} */
    String sentence();

    /**
     * How a criterion stands.
     *
     * @param criterion the criterion
     * @param evidence what was gathered for it: at the site that stands worst, or at all together where only together they
     *     are more than is borne
     * @param reporting how many sites have reported and which of them decides, null where nobody asked by site
     */
    record Measured(
            Criterion criterion,
            CriterionTally evidence,
            @Nullable SiteCoverage reporting) implements DecisionReason {
        /** Refuses null components but the last. */
        public Measured {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(evidence, "evidence");
        }

        /**
         * How a criterion stands that nobody asked by site.
         *
         * @param criterion the criterion
         * @param evidence what was gathered for it
         */
        public Measured(Criterion criterion, CriterionTally evidence) {
            this(criterion, evidence, null);
        }

        /** {@return where the criterion stands; the status} */
        public CriterionStatus status() {
            return criterion.status(evidence);
        }

        /**
         * {@return the value that decided: the last failure of what failed, the last inconclusive one of what is
         * inconclusive, otherwise the last; the value, if there is one}
         */
        public OptionalDouble value() {
            Measurement deciding = switch (status()) {
                case FAIL -> evidence.lastFailure();
                case INCONCLUSIVE ->
                    evidence.lastInconclusive() != null
                            ? evidence.lastInconclusive()
                            : evidence.lastFailure() != null ? evidence.lastFailure() : evidence.last();
                default -> evidence.last();
            };
            return deciding == null ? OptionalDouble.empty() : deciding.value();
        }

        /**
         * {@return the bound that the value was held against: the value to fail of what failed, otherwise the value to
         * pass}
         */
        public double bound() {
            return status() == CriterionStatus.FAIL
                    ? criterion.threshold().failAt()
                    : criterion.threshold().passAt();
        }

        @Override
        public GateOutcome asksFor() {
            return criterion.isEnforced() ? criterion.asksFor(status()) : GateOutcome.ADVANCE;
        }

        @Override
        public String about() {
            return criterion.id();
        }

        @Override
        public String sentence() {
            CriterionStatus status = status();
            boolean lower = criterion.threshold().direction() == Direction.LOWER_IS_BETTER;
            String sign = status == CriterionStatus.FAIL ? (lower ? "> " : "< ") : lower ? "<= " : ">= ";
            OptionalDouble value = value();
            return criterion.id() + " " + status.label() + ": " + criterion.measure() + " "
                    + (value.isPresent() ? Decimals.plain(value.getAsDouble()) : "has no value")
                    + (reporting == null || reporting.site() == null ? "" : " at " + reporting.site())
                    + (status == CriterionStatus.FAIL ? ", failing " : ", to pass ") + sign + Decimals.plain(bound())
                    + "; "
                    + counts(status)
                    + stale(status)
                    + (isAskedBySite() ? "; " + reporting : "");
        }

        /** Returns where the whole rollout alone was measured, that no site reported is no lack. */
        private boolean isAskedBySite() {
            return reporting != null && (reporting.reported() > 0 || evidence.last() == null);
        }

        private boolean isOfAllTogether() {
            return reporting != null && reporting.reported() > 0 && reporting.site() == null;
        }

        private String stale(CriterionStatus status) {
            boolean only = status == CriterionStatus.PENDING
                    && evidence.recent() == 0
                    && evidence.successes() >= criterion.requiredSuccesses()
                    && evidence.successRun() >= criterion.requiredConsecutive();
            return only ? ", none since the stage or embedding began" : "";
        }

        private String counts(CriterionStatus status) {
            FailureLimits borne = criterion.tolerance();
            return switch (status) {
                case PASS, PENDING ->
                    successes(evidence.successes()) + " (" + criterion.requiredSuccesses() + " needed), "
                            + evidence.successRun() + " in a row (" + criterion.requiredConsecutive() + " needed)";
                case NO_DATA -> evidence.noDataRun() + " in a row without data, " + borne.noData() + " tolerated";
                case INCONCLUSIVE -> inconclusive(borne);
                case FAIL ->
                    evidence.failures() > borne.failures()
                            ? failures(evidence.failures()) + together() + ", " + borne.failures() + " tolerated"
                            : failures(evidence.longestFailureRun()) + " in a row, " + borne.failuresInARow()
                                    + " tolerated";
            };
        }

        private String inconclusive(FailureLimits borne) {
            if (evidence.nonSuccesses() > borne.nonSuccesses()) {
                return evidence.nonSuccesses() + " of " + evidence.counted() + " no success" + together() + ", "
                        + borne.nonSuccesses() + " tolerated";
            }
            if (evidence.longestNonSuccessRun() > borne.nonSuccessesInARow()) {
                return evidence.longestNonSuccessRun() + " in a row no success, " + borne.nonSuccessesInARow()
                        + " tolerated";
            }
            return "not passed within " + evidence.counted() + " measurements, "
                    + criterion.mostMeasurements().orElseThrow() + " at most";
        }

        private String together() {
            return isOfAllTogether() ? " at all sites together" : "";
        }

        private static String successes(int count) {
            return count + (count == 1 ? " success" : " successes");
        }

        private static String failures(int count) {
            return count + (count == 1 ? " failure" : " failures");
        }
    }

    /**
     * Whether a person or body has agreed.
     *
     * @param gate the id of the gate
     * @param about who has to agree
     * @param given whether they have
     */
    record GateApproval(String gate, String about, boolean given) implements DecisionReason {
        /** Refuses null components. */
        public GateApproval {
            Objects.requireNonNull(gate, "gate");
            Objects.requireNonNull(about, "about");
        }

        @Override
        public GateOutcome asksFor() {
            return given ? GateOutcome.ADVANCE : GateOutcome.AWAIT_APPROVAL;
        }

        @Override
        public String sentence() {
            return about + (given ? " has approved gate " : " has not approved gate ") + gate;
        }
    }

    /**
     * A stage has not lasted as long as it must.
     *
     * @param about the id of the stage
     * @param elapsed how long it has lasted
     * @param minimum how long it must last
     */
    record TooEarly(String about, Duration elapsed, Duration minimum) implements DecisionReason {
        /** Refuses null components. */
        public TooEarly {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(elapsed, "elapsed");
            Objects.requireNonNull(minimum, "minimum");
        }

        @Override
        public GateOutcome asksFor() {
            return GateOutcome.CONTINUE;
        }

        @Override
        public String sentence() {
            return "stage " + about + " has lasted " + Durations.words(elapsed) + ", at least "
                    + Durations.words(minimum) + " is planned";
        }
    }

    /**
     * A stage is over its deadline and still not decided.
     *
     * @param about the id of the stage
     * @param elapsed how long it has lasted
     * @param deadline how long it may last
     * @param response what the plan says is to happen then
     */
    record TooLate(String about, Duration elapsed, Duration deadline, FailureResponse response)
            implements DecisionReason {
        /** Refuses null components. */
        public TooLate {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(elapsed, "elapsed");
            Objects.requireNonNull(deadline, "deadline");
            Objects.requireNonNull(response, "response");
        }

        @Override
        public GateOutcome asksFor() {
            return response == FailureResponse.ROLL_BACK ? GateOutcome.ROLL_BACK : GateOutcome.HOLD;
        }

        @Override
        public String sentence() {
            return "stage " + about + " has lasted " + Durations.words(elapsed) + ", past its deadline of "
                    + Durations.words(deadline)
                    + ", and is not decided";
        }
    }

    /**
     * Going back is asked for and something stands in the way.
     *
     * @param about the id of the stage that cannot be undone, or the fallback service that is not viable
     * @param obstacle what stands in the way, in words
     */
    record CannotGoBack(String about, String obstacle) implements DecisionReason {
        /** Refuses null components. */
        public CannotGoBack {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(obstacle, "obstacle");
        }

        @Override
        public GateOutcome asksFor() {
            return GateOutcome.CONTAIN;
        }

        @Override
        public String sentence() {
            return "cannot go back: " + obstacle + " (" + about + ")";
        }
    }

    /**
     * A hazard stands in the way of going live.
     *
     * @param hazard the id of the hazard; not blank
     * @param matrix the id of the matrix by which it is rated; not blank
     * @param score its score by that matrix, null if nobody has rated it
     * @param band the code of the band of that score, null if nobody has rated it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpenHazard(
            String hazard,
            String matrix,
            @Nullable Integer score,
            @Nullable String band) implements DecisionReason {
        /** Refuses blank texts. */
        public OpenHazard {
            new Requirements()
                    .notBlank("hazard", hazard)
                    .notBlank("matrix", matrix)
                    .orThrow();
        }

        @Override
        public GateOutcome asksFor() {
            return GateOutcome.HOLD;
        }

        @Override
        public String about() {
            return hazard;
        }

        @Override
        public String sentence() {
            return "hazard " + hazard + " stands in the way: "
                    + (score == null ? "not rated" : "rated " + score + (band == null ? "" : ", " + band)) + " by "
                    + matrix;
        }
    }

    /**
     * An approval on the way of an adopter is not given.
     *
     * @param of what has to be approved: the id of the adopter, or the version of the hazard log; not blank
     * @param approver who has to approve it, null if that is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MissingApproval(String of, @Nullable String approver) implements DecisionReason {
        /** Refuses blank texts. */
        public MissingApproval {
            Requirements requirements = new Requirements().notBlank("of", of);
            if (approver != null) {
                requirements.notBlank("approver", approver);
            }
            requirements.orThrow();
        }

        @Override
        public GateOutcome asksFor() {
            return GateOutcome.AWAIT_APPROVAL;
        }

        @Override
        public String about() {
            return approver == null ? of : approver;
        }

        @Override
        public String sentence() {
            return approver == null
                    ? "who has to approve " + of + " is not known"
                    : approver + " has not approved " + of;
        }
    }

    /**
     * Whether hazards or approvals stand in the way is not known.
     *
     * @param about the plan that asks for it, or the site of which nothing was said
     */
    record NotCleared(String about) implements DecisionReason {
        /** Refuses a null component. */
        public NotCleared {
            Objects.requireNonNull(about, "about");
        }

        @Override
        public GateOutcome asksFor() {
            return GateOutcome.HOLD;
        }

        @Override
        public String sentence() {
            return "nobody has said whether hazards or approvals stand in the way: " + about;
        }
    }

    /**
     * Nothing is measured, so nothing can be decided.
     *
     * @param about where nothing is measured
     */
    record NothingMeasured(String about) implements DecisionReason {
        /** Refuses a null component. */
        public NothingMeasured {
            Objects.requireNonNull(about, "about");
        }

        @Override
        public GateOutcome asksFor() {
            return GateOutcome.HOLD;
        }

        @Override
        public String sentence() {
            return "nothing is measured: " + about;
        }
    }
}
