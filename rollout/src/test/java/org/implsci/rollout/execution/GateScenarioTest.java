package org.implsci.rollout.execution;

import static org.implsci.rollout.Plans.START;
import static org.implsci.rollout.Plans.WHO;
import static org.implsci.rollout.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.CriterionTally;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.junit.jupiter.api.Test;

/** The pilot at its gates: what lets it go on, what holds it, what people decide against a gate. */
class GateScenarioTest extends PilotScenario {
    /** A tool ignores its threshold while it waits for a person: eighteen failures, five allowed. */
    @Test
    void guardrails_count_while_people_are_asked() {
        started().days(14).seen("same-day-letters", 0.9).seen("missed-flags", 0).seen("staff-trained", 1);
        days(1).seen("same-day-letters", 0.9).evaluated();
        assertSame(
                GateOutcome.AWAIT_APPROVAL, state.lastDecision().orElseThrow().outcome());
        days(1).seen("missed-flags", 4).evaluated();
        assertStands(RolloutPhase.ROLLING_BACK, 1);
    }

    @Test
    void guardrails_count_while_the_rollout_is_held() {
        started().days(1).then(new RolloutEvent.Held(now, BY, "staff are on strike"));
        seen("missed-flags", 4).evaluated();
        assertStands(RolloutPhase.ROLLING_BACK, 1);
    }

    @Test
    void guardrails_count_when_all_stages_are_through() {
        started().goodStage("one-out").goodStage("two-out").goodStage("three-out");
        days(1).seen("missed-flags", 4).evaluated();
        assertStands(RolloutPhase.CONTAINED, 3);
    }

    @Test
    void a_held_rollout_waits_for_people_however_good_the_values_are() {
        started().days(1).then(new RolloutEvent.Held(now, BY, WHY)).goodStage("one-out");
        assertSame(GateOutcome.ADVANCE, state.lastDecision().orElseThrow().outcome());
        assertStands(RolloutPhase.HELD, 1);
        then(new RolloutEvent.Resumed(now, BY, WHY));
        days(1).evaluated();
        assertStands(RolloutPhase.LIVE, 2);
    }

    @Test
    void what_is_inconclusive_holds_until_it_is_reviewed() {
        started().days(1);
        for (int week = 0; week < 3; week++) {
            days(7).seen("same-day-letters", 0.6);
        }
        evaluated();
        assertStands(RolloutPhase.HELD, 1);
        then(new RolloutEvent.Resumed(now, BY, WHY));
        assertRefused(RefusalReason.UNRESOLVED);
        then(new RolloutEvent.Reviewed(now, "harm", BY, WHY));
        assertRefused(RefusalReason.NOT_NOW);
        then(new RolloutEvent.Reviewed(now, "luck", BY, WHY));
        assertRefused(RefusalReason.UNKNOWN_CRITERION);
        then(new RolloutEvent.Reviewed(now, "one-delivery", BY, "two consultants were away"));
        then(new RolloutEvent.Resumed(now, BY, "looked at the letters"));
        assertStands(RolloutPhase.LIVE, 1);
        assertSame(GateOutcome.CONTINUE, state.decision(now).outcome());
    }

    @Test
    void no_values_hold_and_the_next_value_clears() {
        started().days(1);
        then(new RolloutEvent.Observed(now, "same-day-letters", Measurement.absent(), "acute"));
        then(new RolloutEvent.Observed(now, "same-day-letters", Measurement.absent(), null));
        evaluated();
        assertStands(RolloutPhase.HELD, 1);
        days(1).seen("same-day-letters", 0.9).then(new RolloutEvent.Resumed(now, BY, WHY));
        assertStands(RolloutPhase.LIVE, 1);
    }

    @Test
    void an_override_goes_on_and_stays_visible() {
        started().days(1).then(new RolloutEvent.Overridden(now, "chief executive", "the old licence ends"));
        assertStands(RolloutPhase.LIVE, 2);
        Transition override = state.overrides().get(0);
        assertSame(GateOutcome.CONTINUE, override.decision().outcome());
        then(new RolloutEvent.RollbackOrdered(now, new RollbackScope.Everything(), BY, WHY));
        allSteps().then(new RolloutEvent.RollbackVerified(now, "cso", WHY));
        assertStands(RolloutPhase.ROLLED_BACK, 0);
        assertEquals(List.of(override), state.overrides());
        assertTrue(state.explain().contains("by chief executive: the old licence ends"));
    }

    @Test
    void an_override_of_harm_says_that_the_next_evaluation_asks_to_go_back() {
        started().days(1).seen("missed-flags", 9).then(new RolloutEvent.Overridden(now, "chief executive", WHY));
        assertStands(RolloutPhase.LIVE, 2);
        String text = state.explain();
        assertTrue(text.contains("\n  the gates asked for: roll back: harm\n"), text);
        assertTrue(
                text.contains(
                        "\n  harm had failed, which no override undoes: the next evaluation asks for a rollback\n"),
                text);
        days(1).evaluated();
        assertStands(RolloutPhase.ROLLING_BACK, 2);
    }

    @Test
    void a_start_needs_its_gate() {
        then(new RolloutEvent.Started(now, BY, WHY));
        assertRefused(RefusalReason.GATE_CLOSED);
        assertSame(GateOutcome.CONTINUE, state.lastDecision().orElseThrow().outcome());
        evaluated();
        assertStands(RolloutPhase.READY, 0);
        assertEquals(Optional.empty(), state.stage());
        days(1).started();
        assertStands(RolloutPhase.LIVE, 1);
    }

    @Test
    void a_stage_past_its_deadline_is_held_or_goes_back() {
        started().days(60).evaluated();
        assertStands(RolloutPhase.LIVE, 1);
        now = now.plusNanos(1);
        evaluated();
        assertStands(RolloutPhase.HELD, 1);
        DecisionReason reason =
                state.lastDecision().orElseThrow().decidingReasons().get(0);
        assertTrue(
                reason.sentence().contains("lasted 60 days 0.000000001 seconds, past its deadline of 60 days"),
                reason.sentence());

        List<Stage> stages = new ArrayList<>(plan().stages());
        stages.set(0, stages.get(0).withAfterDeadline(org.implsci.rollout.gate.FailureResponse.ROLL_BACK));
        state = Rollout.begin(plan().withStages(stages), WHO);
        now = START;
        started().days(61).evaluated();
        assertStands(RolloutPhase.ROLLING_BACK, 1);
    }

    /** Flagger: a gate that nobody answers waits for ever. Here its deadline holds it, and does not take back what works. */
    @Test
    void an_approval_that_nobody_gives_is_held_at_the_deadline() {
        List<Stage> stages = new ArrayList<>(plan().stages());
        stages.set(0, stages.get(0).withAfterDeadline(org.implsci.rollout.gate.FailureResponse.ROLL_BACK));
        state = Rollout.begin(plan().withStages(stages), WHO);
        started().days(14).seen("same-day-letters", 0.9).seen("missed-flags", 0).seen("staff-trained", 1);
        days(46).seen("same-day-letters", 0.9).evaluated();
        assertSame(
                GateOutcome.AWAIT_APPROVAL, state.lastDecision().orElseThrow().outcome());
        now = now.plusNanos(1);
        evaluated();
        assertStands(RolloutPhase.HELD, 1);
        assertEquals(
                "one",
                state.lastDecision().orElseThrow().decidingReasons().get(0).about());
    }

    /** Flagger: failed checks add up over the whole run. Here what was borne in one stage is not held against the next. */
    @Test
    void what_a_stage_bore_is_not_held_against_the_next() {
        started().days(1).seen("same-day-letters", 0.6).days(1).seen("same-day-letters", 0.6);
        goodStage("one-out");
        assertStands(RolloutPhase.LIVE, 2);
        assertEquals(CriterionTally.NONE, state.tally("two-delivery").orElseThrow());
        assertEquals(1, state.tally("harm").orElseThrow().successes(), "a guardrail remembers");
    }

    @Test
    void a_stage_lasts_its_minimum_however_good_it_is() {
        started().days(1).seen("same-day-letters", 0.9).seen("missed-flags", 0).seen("staff-trained", 1);
        days(1).seen("same-day-letters", 0.9).then(new RolloutEvent.Approved(now, "one-out", BY, WHY));
        evaluated();
        DecisionReason reason =
                state.lastDecision().orElseThrow().decidingReasons().get(0);
        assertEquals("stage one has lasted 2 days, and must last at least 14 days", reason.sentence());
        assertStands(RolloutPhase.LIVE, 1);
    }

    @Test
    void approvals_count_only_from_those_who_are_asked_at_the_gate_before_us() {
        started().then(new RolloutEvent.Approved(now, "one-out", "porter", WHY));
        assertRefused(RefusalReason.UNKNOWN_APPROVER);
        then(new RolloutEvent.Approved(now, "three-out", BY, WHY));
        assertRefused(RefusalReason.UNKNOWN_GATE);
        then(new RolloutEvent.Approved(now, "one-out", BY, WHY));
        then(new RolloutEvent.Approved(now, "one-out", BY, "again"));
        assertRefused(RefusalReason.DUPLICATE);
        assertEquals(3, state.refusals().size());
    }
}
