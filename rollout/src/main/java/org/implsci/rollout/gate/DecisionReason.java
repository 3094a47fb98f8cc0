package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.Durations;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a gate decision: its subject, the outcome that it asks for, and a sentence for people.
 *
 * <p>The gravest reason gives the outcome of the decision. Immutable and thread-safe.
 */
public sealed interface DecisionReason extends Serializable {
    /** {@return the outcome that this reason asks for} */
    GateOutcome asksFor();

    /** {@return the subject: the id of a criterion, an approver, a hazard, a site, a stage or a service} */
    String about();

    /** {@return the reason in words, with value and bound where there are any; one line without a full stop} */
    String sentence();

    /**
     * The status of a criterion.
     *
     * @param criterion the criterion
     * @param tally the tally that decides: that of the site with the worst status, or that of all sites together where only
     *     their total breaks a limit
     * @param coverage the sites that have reported and the site that decides; null where sites were not asked for
     */
    record Measured(
            Criterion criterion,
            CriterionTally tally,
            @Nullable SiteCoverage coverage) implements DecisionReason {
        /** Refuses null criteria and tallies. */
        public Measured {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(tally, "tally");
        }

        /**
         * Makes the reason of a criterion whose measurements are not told apart by site.
         *
         * @param criterion the criterion
         * @param tally its tally
         */
        public Measured(Criterion criterion, CriterionTally tally) {
            this(criterion, tally, null);
        }

        /** {@return the sites that have reported; empty where sites were not asked for} */
        public Optional<SiteCoverage> siteCoverage() {
            return Optional.ofNullable(coverage);
        }

        /** {@return the status of the criterion} */
        public CriterionStatus status() {
            return criterion.status(tally);
        }

        /**
         * {@return the value that decided: the last failure of a failed criterion, the last inconclusive value of an
         * inconclusive one, otherwise the last value; empty if there is none}
         */
        public OptionalDouble value() {
            Measurement deciding = switch (status()) {
                case FAIL -> tally.lastFailure();
                case INCONCLUSIVE ->
                    tally.lastInconclusive() != null
                            ? tally.lastInconclusive()
                            : tally.lastFailure() != null ? tally.lastFailure() : tally.last();
                default -> tally.last();
            };
            return deciding == null ? OptionalDouble.empty() : deciding.value();
        }

        /** {@return the bound that the value is compared with: the value to fail of a failed criterion, else the value to pass} */
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
            return criterion.id() + " " + status.label() + ": " + comparison(status) + "; " + counts(status) + reports()
                    + action(status);
        }

        private String comparison(CriterionStatus status) {
            OptionalDouble value = value();
            String place = siteCoverage()
                    .flatMap(SiteCoverage::decidingSite)
                    .map(site -> " at " + site)
                    .orElse("");
            boolean lower = criterion.threshold().direction() == Direction.LOWER_IS_BETTER;
            String bound = Decimals.plain(bound());
            return (value.isPresent()
                            ? criterion.measure() + " was " + Decimals.plain(value.getAsDouble()) + place
                            : criterion.measure() + " has no value" + place)
                    + (status == CriterionStatus.FAIL
                            ? ", and " + (lower ? "above " : "below ") + bound + " fails"
                            : ", and at " + (lower ? "most " : "least ") + bound + " is needed");
        }

        private String counts(CriterionStatus status) {
            FailureLimits limits = criterion.failureLimits();
            return switch (status) {
                case PASS, PENDING ->
                    number(tally.successes(), "success", "successes") + " (" + criterion.requiredSuccesses()
                            + " needed), " + tally.successRun() + " in a row (" + criterion.requiredConsecutive()
                            + " needed)" + (isStale(status) ? ", none since the stage or embedding began" : "");
                case NO_DATA ->
                    number(tally.noDataRun(), "measurement", "measurements") + " in a row without data, "
                            + limits.noData() + " tolerated";
                case INCONCLUSIVE -> inconclusive(limits);
                case FAIL ->
                    tally.failures() > limits.failures()
                            ? number(tally.failures(), "failure", "failures") + atAllSites() + ", " + limits.failures()
                                    + " tolerated"
                            : number(tally.longestFailureRun(), "failure", "failures") + " in a row, "
                                    + limits.failuresInARow() + " tolerated";
            };
        }

        private String inconclusive(FailureLimits limits) {
            if (tally.nonSuccesses() > limits.nonSuccesses()) {
                return tally.nonSuccesses() + " of " + number(tally.counted(), "measurement", "measurements")
                        + " not successful" + atAllSites() + ", " + limits.nonSuccesses() + " tolerated";
            }
            if (tally.longestNonSuccessRun() > limits.nonSuccessesInARow()) {
                return number(tally.longestNonSuccessRun(), "measurement", "measurements")
                        + " in a row not successful, " + limits.nonSuccessesInARow() + " tolerated";
            }
            return "not passed after " + number(tally.counted(), "measurement", "measurements") + ", "
                    + criterion.mostMeasurements().orElseThrow() + " allowed";
        }

        /** Returns whether only a measurement since the stage began is missing. */
        private boolean isStale(CriterionStatus status) {
            return status == CriterionStatus.PENDING
                    && tally.recent() == 0
                    && tally.successes() >= criterion.requiredSuccesses()
                    && tally.successRun() >= criterion.requiredConsecutive();
        }

        private String atAllSites() {
            boolean together = coverage != null && coverage.reported() > 0 && coverage.site() == null;
            return together ? " at all sites together" : "";
        }

        /** Returns how many sites have reported, unless measurements are taken of the whole rollout only. */
        private String reports() {
            boolean bySite = coverage != null && (coverage.reported() > 0 || tally.last() == null);
            return bySite ? "; " + coverage : "";
        }

        private String action(CriterionStatus status) {
            if (!criterion.isEnforced()) {
                return "";
            }
            return switch (status) {
                case PASS, PENDING -> "";
                case NO_DATA -> "; record a value";
                case INCONCLUSIVE -> "; people have to review it";
                case FAIL -> criterion.rollsBack() ? "; the plan asks for a rollback" : "; people have to decide";
            };
        }

        private static String number(int count, String one, String several) {
            return count + " " + (count == 1 ? one : several);
        }
    }

    /**
     * The approval of a gate by a person or body, given or missing.
     *
     * @param gate the id of the gate; not blank
     * @param about the person or body who must approve; not blank
     * @param given whether the approval is given
     */
    record GateApproval(String gate, String about, boolean given) implements DecisionReason {
        /** Refuses blank texts. */
        public GateApproval {
            new Requirements().notBlank("gate", gate).notBlank("about", about).orThrow();
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
     * A stage that has not lasted its minimum time.
     *
     * @param about the id of the stage; not blank
     * @param elapsed the time since it began
     * @param minimum the time that it must last
     */
    record TooEarly(String about, Duration elapsed, Duration minimum) implements DecisionReason {
        /** Refuses a blank id and null durations. */
        public TooEarly {
            Objects.requireNonNull(elapsed, "elapsed");
            Objects.requireNonNull(minimum, "minimum");
            new Requirements().notBlank("about", about).orThrow();
        }

        @Override
        public GateOutcome asksFor() {
            return GateOutcome.CONTINUE;
        }

        @Override
        public String sentence() {
            return "stage " + about + " has lasted " + Durations.words(elapsed) + ", and must last at least "
                    + Durations.words(minimum);
        }
    }

    /**
     * A stage that is past its deadline and still undecided.
     *
     * @param about the id of the stage; not blank
     * @param elapsed the time since it began
     * @param deadline the time that it may last
     * @param response the response that the plan asks for
     */
    record TooLate(String about, Duration elapsed, Duration deadline, FailureResponse response)
            implements DecisionReason {
        /** Refuses a blank id and null components. */
        public TooLate {
            Objects.requireNonNull(elapsed, "elapsed");
            Objects.requireNonNull(deadline, "deadline");
            Objects.requireNonNull(response, "response");
            new Requirements().notBlank("about", about).orThrow();
        }

        @Override
        public GateOutcome asksFor() {
            return response == FailureResponse.ROLL_BACK ? GateOutcome.ROLL_BACK : GateOutcome.HOLD;
        }

        @Override
        public String sentence() {
            return "stage " + about + " has lasted " + Durations.words(elapsed) + ", past its deadline of "
                    + Durations.words(deadline)
                    + (response == FailureResponse.ROLL_BACK
                            ? "; the plan asks for a rollback"
                            : "; people have to decide");
        }
    }

    /**
     * An obstacle to a rollback that is asked for.
     *
     * @param about the id of the stage that cannot be undone, or the fallback service that is not viable; not blank
     * @param obstacle the obstacle in words; not blank
     */
    record CannotGoBack(String about, String obstacle) implements DecisionReason {
        /** Refuses blank texts. */
        public CannotGoBack {
            new Requirements()
                    .notBlank("about", about)
                    .notBlank("obstacle", obstacle)
                    .orThrow();
        }

        @Override
        public GateOutcome asksFor() {
            return GateOutcome.CONTAIN;
        }

        @Override
        public String sentence() {
            return "a rollback is not possible: " + obstacle + " (" + about + ")";
        }
    }

    /**
     * A hazard that blocks go-live.
     *
     * @param hazard the id of the hazard; not blank
     * @param matrix the id of the matrix by which it is rated; not blank
     * @param score its score by that matrix; null if it is not rated
     * @param band the code of the band of that score; null if it is not rated
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
                    .notBlank("band", Optional.ofNullable(band))
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
            return "hazard " + hazard + " blocks go-live: "
                    + (score == null ? "not rated" : "rated " + score + (band == null ? "" : ", " + band)) + " by "
                    + matrix;
        }
    }

    /**
     * An approval that an adopter, or the hazard log, still lacks.
     *
     * @param of the subject of the approval: the id of the adopter, or the version of the hazard log; not blank
     * @param approver the person or body who has to approve; null if not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MissingApproval(String of, @Nullable String approver) implements DecisionReason {
        /** Refuses blank texts. */
        public MissingApproval {
            new Requirements()
                    .notBlank("of", of)
                    .notBlank("approver", Optional.ofNullable(approver))
                    .orThrow();
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
                    ? "who has to approve " + of + " is not known; add its steps to the governance map"
                    : approver + " has not approved " + of;
        }
    }

    /**
     * A clearance that is not reported: it is not known whether hazards or approvals are open.
     *
     * @param about the plan that asks for a clearance, or the site that no clearance names; not blank
     */
    record NotCleared(String about) implements DecisionReason {
        /** Refuses a blank subject. */
        public NotCleared {
            new Requirements().notBlank("about", about).orThrow();
        }

        @Override
        public GateOutcome asksFor() {
            return GateOutcome.HOLD;
        }

        @Override
        public String sentence() {
            return "no clearance is reported for " + about + "; check its hazards and approvals";
        }
    }

    /**
     * A lack of any measurement that could decide.
     *
     * @param about the place where nothing is measured; not blank
     */
    record NothingMeasured(String about) implements DecisionReason {
        /** Refuses a blank subject. */
        public NothingMeasured {
            new Requirements().notBlank("about", about).orThrow();
        }

        @Override
        public GateOutcome asksFor() {
            return GateOutcome.HOLD;
        }

        @Override
        public String sentence() {
            return "no measurement can decide: " + about;
        }
    }
}
