package org.implsci.rollout.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rollout.measurement.Measurement;
import org.junit.jupiter.api.Test;

/** What tools for progressive delivery get wrong, or decide in a way that people should not have to live with. */
class PeerTrapsTest {
    private static Criterion criterion(FailureLimits tolerance) {
        return Criterion.builder()
                .id("c")
                .measure("m")
                .threshold(Threshold.lower(2, 5))
                .failureLimits(tolerance)
                .build();
    }

    private static GateOutcome outcome(Criterion criterion, Measurement... measurements) {
        Gate gate = new Gate("g", "t", List.of(criterion), List.of());
        return gate.decide(Map.of("m", List.of(measurements)), Set.of()).outcome();
    }

    private static Measurement[] values(double... values) {
        return DoubleStream.of(values).mapToObj(Measurement::of).toArray(Measurement[]::new);
    }

    /** Argo Rollouts: a failed metric with no measurement is successful when it is ended early. */
    @Test
    void no_measurement_is_no_success() {
        assertEquals(GateOutcome.CONTINUE, outcome(criterion(FailureLimits.NONE)));
    }

    /** Argo Rollouts: isNaN can make a success; Kayenta: a group without data counts as 100. */
    @Test
    void not_a_number_is_no_data_and_never_passes() {
        assertEquals(Measurement.absent(), Measurement.of(Double.NaN));
        assertEquals(Measurement.absent(), Measurement.of(Double.POSITIVE_INFINITY));
        assertEquals(GateOutcome.HOLD, outcome(criterion(FailureLimits.NONE), Measurement.of(Double.NaN)));
    }

    /** Flagger: missing data is a failed check, and enough of them take everything back. */
    @Test
    void missing_data_holds_and_does_not_go_back() {
        Criterion critical = criterion(FailureLimits.NONE).withCritical(true);
        Measurement[] many = Collections.nCopies(50, Measurement.absent()).toArray(new Measurement[0]);
        assertEquals(GateOutcome.HOLD, outcome(critical, many));
    }

    /** Argo Rollouts' documentation says that a limit of three needs three failures; its code needs four. */
    @Test
    void tolerated_failures_are_tolerated_and_one_more_is_not() {
        Criterion critical = criterion(new FailureLimits(3, 3, 0)).withCritical(true);
        assertEquals(GateOutcome.CONTINUE, outcome(critical, values(9, 9, 9)));
        assertEquals(GateOutcome.ROLL_BACK, outcome(critical, values(9, 9, 9, 9)));
    }

    /** Argo Rollouts: with separate budgets a mildly bad value pauses while a clearly bad one is tolerated. */
    @Test
    void a_worse_value_is_never_borne_more_easily() {
        Criterion one = criterion(new FailureLimits(1, 1, 0));
        assertEquals(outcome(one, values(3)), outcome(one, values(9)));
        assertTrue(outcome(one, values(9, 9)).compareTo(outcome(one, values(3, 3))) >= 0);
        assertThrows(InvalidInputException.class, () -> new FailureLimits(1, 0, 0));
    }

    /** Flagger counts failed checks over the whole run, so that bad luck adds up: here people say which of the two they mean. */
    @Test
    void failures_in_a_row_can_be_told_from_failures_in_all() {
        Criterion inARow = criterion(new FailureLimits(9, 9, 0).withInARow(1, 2))
                .withCritical(true)
                .withRequiredSuccesses(9);
        assertEquals(GateOutcome.CONTINUE, outcome(inARow, values(9, 1, 9, 1, 9, 1, 9)));
        assertEquals(GateOutcome.ROLL_BACK, outcome(inARow, values(1, 9, 9)));
        assertEquals(GateOutcome.ROLL_BACK, outcome(inARow, values(9, 9, 1, 1, 1)), "a later success undoes nothing");
        assertEquals(
                GateOutcome.CONTINUE, outcome(inARow, values(9, 3, 1, 3, 9)), "a mild value ends a run of failures");
        assertEquals(GateOutcome.HOLD, outcome(inARow, values(9, 3, 9)), "and not one of what is no success");
        assertEquals(GateOutcome.HOLD, outcome(inARow, values(3, 3, 3, 1)));
        assertEquals(GateOutcome.CONTINUE, outcome(criterion(new FailureLimits(9, 9, 0)), values(9, 9, 9, 9)));
    }

    /** Otherwise a gap in the data would hide that nothing good was seen between two failures. */
    @Test
    void no_data_neither_breaks_nor_lengthens_a_run_of_failures() {
        Criterion one = criterion(new FailureLimits(9, 9, 9).withInARow(1, 1)).withCritical(true);
        Measurement bad = Measurement.of(9);
        assertEquals(GateOutcome.ROLL_BACK, outcome(one, bad, Measurement.absent(), bad));
        assertEquals(GateOutcome.CONTINUE, outcome(one, bad, Measurement.absent(), Measurement.absent()));
    }

    @Test
    void a_review_forgets_a_run_of_what_was_inconclusive_and_no_run_of_failures() {
        Criterion criterion = criterion(new FailureLimits(9, 9, 0).withInARow(2, 2));
        CriterionTally mild = CriterionTally.of(criterion.threshold(), List.of(values(9, 3, 9)));
        assertEquals(CriterionStatus.INCONCLUSIVE, criterion.status(mild));
        assertEquals(
                "c inconclusive: m was 3, and at most 2 is needed; 3 measurements in a row not successful, 2 tolerated;"
                        + " people have to review it",
                new DecisionReason.Measured(criterion, mild).sentence());
        CriterionTally reviewed = mild.reviewed();
        assertEquals(CriterionStatus.PENDING, criterion.status(reviewed));
        CriterionTally second = reviewed.plus(criterion.threshold(), Measurement.of(9));
        assertEquals(CriterionStatus.PENDING, criterion.status(second));
        CriterionTally third = second.plus(criterion.threshold(), Measurement.of(9));
        assertEquals(CriterionStatus.FAIL, criterion.status(third));
        assertEquals(CriterionStatus.FAIL, criterion.status(third.reviewed()));
        assertEquals(
                "c failed: m was 9, and above 5 fails; 3 failures in a row, 2 tolerated; people have to decide",
                new DecisionReason.Measured(criterion, third).sentence());
    }

    @Test
    void counts_are_said_with_what_is_needed() {
        Criterion criterion =
                criterion(FailureLimits.NONE).withRequiredSuccesses(2).withMostMeasurements(2);
        assertEquals(
                "c pending: m was 1, and at most 2 is needed; 1 success (2 needed), 1 in a row (1 needed)",
                new DecisionReason.Measured(criterion, CriterionTally.of(criterion.threshold(), List.of(values(1))))
                        .sentence());
        assertEquals(
                "c inconclusive: m was 3, and at most 2 is needed; not passed after 2 measurements, 2 allowed;"
                        + " people have to review it",
                new DecisionReason.Measured(
                                criterion.withFailureLimits(new FailureLimits(1, 1, 0)),
                                CriterionTally.of(criterion.threshold(), List.of(values(1, 3))))
                        .sentence());
    }

    /** Argo Rollouts: where several limits are breached the later check wins, so that an error hides a failure. */
    @Test
    void where_several_bounds_are_broken_the_gravest_wins() {
        Criterion critical = criterion(FailureLimits.NONE).withCritical(true);
        Measurement absent = Measurement.absent();
        assertEquals(GateOutcome.ROLL_BACK, outcome(critical, Measurement.of(9), Measurement.of(3), absent));
        assertEquals(GateOutcome.ROLL_BACK, outcome(critical, absent, Measurement.of(3), Measurement.of(9)));
        CriterionTally mild = CriterionTally.of(critical.threshold(), List.of(Measurement.of(3), absent));
        assertEquals(CriterionStatus.INCONCLUSIVE, critical.status(mild));
    }

    /** Argo Rollouts: a metric without any condition is always successful. */
    @Test
    void a_criterion_without_a_threshold_cannot_be_built() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> Criterion.builder().id("c").measure("m").build());
        assertEquals("/threshold", refusal.findings().all().get(0).pointer().text());
    }

    /** A small trial: one error is a huge percentage, and some let it pass below twenty. */
    @Test
    void a_small_sample_is_no_data() {
        Criterion criterion = criterion(FailureLimits.NONE)
                .withCritical(true)
                .withThreshold(Threshold.lower(2, 5).withMinimumSample(20));
        assertEquals(GateOutcome.HOLD, outcome(criterion, Measurement.of(50, 2)));
        assertEquals(GateOutcome.HOLD, outcome(criterion, Measurement.of(0, 2)));
        assertEquals(GateOutcome.HOLD, outcome(criterion, Measurement.of(0)), "a sample of unknown size");
        assertEquals(GateOutcome.ADVANCE, outcome(criterion, Measurement.of(0, 20)));
        assertEquals(GateOutcome.ROLL_BACK, outcome(criterion, Measurement.of(50, 20)));
    }

    /** Kayenta: good metrics make up for bad ones in a weighted score. */
    @Test
    void nothing_makes_up_for_a_failure() {
        Criterion good = criterion(FailureLimits.NONE);
        Criterion bad = good.withId("bad").withMeasure("n");
        Gate gate = new Gate("g", "t", List.of(good, bad), List.of());
        GateDecision decision = gate.decide(Map.of("m", List.of(values(1)), "n", List.of(values(9))), Set.of());
        assertEquals(GateOutcome.HOLD, decision.outcome());
        assertEquals("bad", decision.decidingReasons().get(0).about());
    }

    /** Bounds: equality passes, as Flagger has it; between the two bounds nothing is decided. */
    @Test
    void equality_passes_in_both_directions() {
        assertEquals(MeasurementOutcome.SUCCESS, Threshold.lower(2, 2).read(Measurement.of(2)));
        assertEquals(MeasurementOutcome.FAILURE, Threshold.lower(2, 2).read(Measurement.of(Math.nextUp(2.0))));
        assertEquals(MeasurementOutcome.SUCCESS, Threshold.higher(2, 2).read(Measurement.of(2)));
        assertEquals(MeasurementOutcome.FAILURE, Threshold.higher(2, 2).read(Measurement.of(Math.nextDown(2.0))));
        assertEquals(MeasurementOutcome.INCONCLUSIVE, Threshold.lower(2, 5).read(Measurement.of(5)));
        assertEquals(MeasurementOutcome.INCONCLUSIVE, Threshold.higher(5, 2).read(Measurement.of(2)));
    }
}
