package org.implsci.rollout.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.implsci.rollout.gate.CriterionTally;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.plan.rollback.RollbackProgress;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.junit.jupiter.api.Test;

/** The pilot taken back, in whole or in part, or contained where it cannot be. */
class RollbackScenarioTest extends PilotScenario {
    @Test
    void one_missed_flag_too_many_takes_everything_back() {
        started().goodStage("one-out").days(1).seen("missed-flags", 4);
        assertStands(RolloutPhase.LIVE, 2);
        GateDecision before = state.decision(now);
        assertSame(GateOutcome.ROLL_BACK, before.outcome());
        evaluated();
        assertStands(RolloutPhase.ROLLING_BACK, 2);
        assertEquals(before, state.lastDecision().orElseThrow());
        DecisionReason.Measured reason =
                (DecisionReason.Measured) before.decidingReasons().get(0);
        assertEquals("harm", reason.about());
        assertEquals(4, reason.value().getAsDouble());
        assertEquals(2, reason.bound());
        assertEquals(
                "harm failed: missed-flags was 4, and above 2 fails; 1 failure, 0 tolerated; the plan asks for a rollback",
                reason.sentence());
        assertEquals(0.5, state.exposure(), "until the rollback is verified people are still exposed");
        assertTrue(state.rollback().orElseThrow().scope() instanceof RollbackScope.Everything);

        then(new RolloutEvent.RollbackVerified(now, BY, WHY));
        assertRefused(RefusalReason.INCOMPLETE);
        then(new RolloutEvent.StepVerified(now, "switch", "IT lead", "tested"));
        then(new RolloutEvent.StepVerified(now.plusSeconds(1), "switch", "IT lead", "tested again"));
        assertRefused(RefusalReason.DUPLICATE);
        now = now.plusSeconds(2);
        then(new RolloutEvent.StepVerified(now, "staff", "manager", "full rota"));
        RollbackProgress progress = state.rollback().orElseThrow();
        assertFalse(progress.isComplete());
        assertEquals("letters", progress.dataRemaining().get(0).dataset());
        assertFalse(progress.isOverdue(now));
        assertTrue(progress.isOverdue(now.plus(Duration.ofHours(8))));
        then(new RolloutEvent.DataReconciled(now, "letters", "records manager", "all counted"));
        then(new RolloutEvent.RollbackVerified(now, "cso", "walked round"));
        assertStands(RolloutPhase.ROLLED_BACK, 0);
        assertEquals(0, state.exposure());
        assertEquals(List.of(), state.exposedSites());
    }

    @Test
    void a_failed_step_contains_with_what_remains_and_a_repaired_version_goes_on() {
        started().days(1).seen("missed-flags", 4).evaluated();
        then(new RolloutEvent.StepFailed(now, "switch", "IT lead", "licence has run out"));
        assertStands(RolloutPhase.CONTAINED, 1);
        assertEquals(0.1, state.exposure());
        RollbackProgress progress = state.rollback().orElseThrow();
        assertEquals("switch", progress.failedStep());
        assertEquals(2, progress.stepsRemaining().size());
        assertTrue(state.explain().contains("remains: switch dictation back on"), state.explain());
        then(new RolloutEvent.StepVerified(now, "staff", "manager", "too late"));
        assertRefused(RefusalReason.NOT_NOW);
        days(3).then(new RolloutEvent.FixedForward(now, "2.1", BY, "flags are checked twice"));
        assertStands(RolloutPhase.LIVE, 1);
        assertEquals("2.1", state.revision().orElseThrow());
        assertEquals(CriterionTally.NONE, state.tally("harm").orElseThrow());
        assertSame(GateOutcome.CONTINUE, state.decision(now).outcome());
    }

    @Test
    void a_contained_rollout_can_be_given_up() {
        started().then(new RolloutEvent.FallbackReported(now, false, BY, "licences have ended"));
        then(new RolloutEvent.RollbackOrdered(now, new RollbackScope.Everything(), BY, WHY));
        assertStands(RolloutPhase.CONTAINED, 1);
        DecisionReason reason =
                state.transitions().get(1).decision().decidingReasons().get(0);
        assertEquals("dictation", reason.about());
        assertTrue(reason.sentence().contains("not viable"));
        then(new RolloutEvent.Abandoned(now, BY, WHY));
        assertStands(RolloutPhase.ABANDONED, 1);
    }

    @Test
    void past_the_point_of_no_return_harm_is_contained() {
        started()
                .goodStage("one-out")
                .goodStage("two-out")
                .days(1)
                .seen("missed-flags", 4)
                .evaluated();
        assertStands(RolloutPhase.CONTAINED, 3);
        assertEquals(
                List.of("three"),
                state.lastDecision().orElseThrow().decidingReasons().stream()
                        .map(DecisionReason::about)
                        .toList());
    }

    @Test
    void a_window_of_reversibility_is_open_at_its_last_moment() {
        started().goodStage("one-out").days(30).then(rollbackTo("one"));
        assertStands(RolloutPhase.ROLLING_BACK, 2);
    }

    @Test
    void a_window_of_reversibility_is_over_after_its_last_moment() {
        started().goodStage("one-out").days(30);
        now = now.plusNanos(1);
        then(rollbackTo("one"));
        assertStands(RolloutPhase.CONTAINED, 2);
    }

    @Test
    void a_stage_goes_back_to_the_one_before_and_starts_to_count_anew() {
        started().goodStage("one-out").days(1).seen("same-day-letters", 0.1).evaluated();
        assertStands(RolloutPhase.ROLLING_BACK, 2);
        allSteps().then(new RolloutEvent.RollbackVerified(now, "cso", WHY));
        assertStands(RolloutPhase.HELD, 1);
        assertEquals(List.of("acute"), state.exposedSites());
        assertEquals(CriterionTally.NONE, state.tally("one-delivery").orElseThrow());
        then(new RolloutEvent.Resumed(now, BY, WHY));
        assertStands(RolloutPhase.LIVE, 1);
    }

    @Test
    void one_site_goes_back_and_the_others_stay() {
        started().goodStage("one-out");
        then(new RolloutEvent.RollbackOrdered(now, new RollbackScope.Site("community"), BY, WHY));
        assertStands(RolloutPhase.ROLLING_BACK, 2);
        allSteps().then(new RolloutEvent.RollbackVerified(now, "cso", WHY));
        assertStands(RolloutPhase.HELD, 2);
        assertEquals(List.of("acute", "mental-health"), state.exposedSites());
        then(new RolloutEvent.RollbackOrdered(now.plusSeconds(1), new RollbackScope.Site("community"), BY, WHY));
        assertRefused(RefusalReason.UNKNOWN_SITE);
        then(new RolloutEvent.RollbackOrdered(now.plusSeconds(1), new RollbackScope.Site("ambulance"), BY, WHY));
        assertRefused(RefusalReason.UNKNOWN_SITE);
    }

    /** Reference 3.6: rolling back, with a fallback that fails its checks, leads to contained and not to a dead end. */
    @Test
    void a_rollback_to_a_fallback_that_is_not_viable_is_contained() {
        started().then(rollbackOfEverything());
        allSteps().then(new RolloutEvent.FallbackReported(now, false, BY, "power is off"));
        assertStands(RolloutPhase.ROLLING_BACK, 1);
        then(new RolloutEvent.RollbackVerified(now, BY, WHY));
        assertStands(RolloutPhase.CONTAINED, 1);
        GateDecision why = state.transitions().get(2).decision();
        assertEquals("dictation", why.decidingReasons().get(0).about());
        assertEquals(0.1, state.exposure(), "nobody was taken back");
    }

    @Test
    void a_fallback_that_was_lost_for_a_while_only_delays_the_rollback() {
        started().then(rollbackOfEverything());
        allSteps().then(new RolloutEvent.FallbackReported(now, false, BY, "power is off"));
        then(new RolloutEvent.FallbackReported(now, true, BY, "power is on"));
        then(new RolloutEvent.RollbackVerified(now, BY, WHY));
        assertStands(RolloutPhase.ROLLED_BACK, 0);
    }

    @Test
    void a_step_that_was_verified_can_fail_afterwards() {
        started().then(rollbackOfEverything());
        allSteps().then(new RolloutEvent.StepFailed(now, "switch", "IT lead", "went off again"));
        assertStands(RolloutPhase.CONTAINED, 1);
        RollbackProgress progress = state.rollback().orElseThrow();
        assertEquals(List.of("staff"), progress.verified());
        assertEquals("switch", progress.stepsRemaining().get(0).id());
        assertFalse(progress.isComplete());
    }

    /** Law 12: rollback stays reachable. */
    @Test
    void what_is_contained_goes_back_once_nothing_stands_in_the_way() {
        started().then(new RolloutEvent.FallbackReported(now, false, BY, "licences have ended"));
        then(rollbackOfEverything());
        assertStands(RolloutPhase.CONTAINED, 1);
        days(1).then(rollbackOfEverything());
        assertRefused(RefusalReason.CANNOT_GO_BACK);
        assertStands(RolloutPhase.CONTAINED, 1);
        then(new RolloutEvent.FallbackReported(now, true, BY, "licences are renewed"));
        assertTrue(state.possibleEvents().contains(EventKind.ROLLBACK_ORDERED));
        then(rollbackOfEverything());
        assertStands(RolloutPhase.ROLLING_BACK, 1);
        allSteps().then(new RolloutEvent.RollbackVerified(now, BY, WHY));
        assertStands(RolloutPhase.ROLLED_BACK, 0);
    }

    @Test
    void a_rollback_that_failed_at_a_step_can_be_tried_again_from_the_first_step() {
        started().then(rollbackOfEverything());
        then(new RolloutEvent.StepVerified(now, "switch", "IT lead", WHY));
        then(new RolloutEvent.StepFailed(now, "staff", "manager", "nobody to be had"));
        days(1).then(rollbackOfEverything());
        assertStands(RolloutPhase.ROLLING_BACK, 1);
        RollbackProgress progress = state.rollback().orElseThrow();
        assertEquals(List.of(), progress.verified());
        assertEquals(null, progress.failedStep());
    }

    @Test
    void a_site_that_was_taken_back_tells_nothing_more() {
        started().goodStage("one-out");
        then(new RolloutEvent.RollbackOrdered(now, new RollbackScope.Site("community"), BY, WHY));
        allSteps().then(new RolloutEvent.RollbackVerified(now, "cso", WHY));
        CriterionTally before = state.tally("harm").orElseThrow();
        days(1).seenAt("community", "missed-flags", 9);
        assertRefused(RefusalReason.UNKNOWN_SITE);
        assertEquals(before, state.tally("harm").orElseThrow());
        seenAt("mental-health", "missed-flags", 9);
        assertEquals(1, state.tally("harm").orElseThrow().failures());
    }
}
