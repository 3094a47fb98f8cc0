package org.implsci.rollout.execution;

import static org.implsci.rollout.Plans.START;
import static org.implsci.rollout.Plans.WHO;
import static org.implsci.rollout.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.GoLiveClearance;
import org.junit.jupiter.api.Test;

/** The pilot with open hazards and missing approvals. */
class ClearanceScenarioTest extends PilotScenario {
    private static final DecisionReason.OpenHazard HAZARD =
            new DecisionReason.OpenHazard("HZ1", "dcb0129", 4, "mandatory");

    private static GoLiveClearance clear(String... adopters) {
        return new GoLiveClearance("1.0", List.of(adopters), List.of(), List.of());
    }

    @Test
    void a_plan_that_asks_for_clearance_does_not_start_without_it() {
        state = Rollout.begin(plan().withNeedsClearance(true), WHO);
        started();
        assertRefused(RefusalReason.GATE_CLOSED);
        assertEquals(
                List.of(new DecisionReason.NotCleared("avt")),
                state.decision(now).decidingReasons());
        assertSame(GateOutcome.HOLD, state.decision(now).outcome());
        days(1).cleared(clear("community")).then(new RolloutEvent.Started(now, BY, WHY));
        assertRefused(RefusalReason.GATE_CLOSED);
        assertEquals(
                List.of(new DecisionReason.NotCleared("acute")),
                state.decision(now).decidingReasons());
        days(1).cleared(clear("acute")).then(new RolloutEvent.Started(now, BY, WHY));
        assertStands(RolloutPhase.LIVE, 1);
        goodStage("one-out");
        assertStands(RolloutPhase.HELD, 1);
        assertEquals(
                List.of("community", "mental-health"),
                state.lastDecision().orElseThrow().decidingReasons().stream()
                        .map(DecisionReason::about)
                        .toList());
        cleared(clear("acute", "community", "mental-health")).then(new RolloutEvent.Resumed(now, BY, WHY));
        days(1).evaluated();
        assertStands(RolloutPhase.LIVE, 2);
    }

    @Test
    void an_open_hazard_holds_a_plan_that_did_not_ask_and_an_override_shows_it_for_ever() {
        started().cleared(new GoLiveClearance("1.1", List.of(), List.of(HAZARD), List.of()));
        goodStage("one-out");
        assertStands(RolloutPhase.HELD, 1);
        assertEquals(List.of(HAZARD), state.lastDecision().orElseThrow().decidingReasons());
        assertEquals("hazard HZ1 blocks go-live: rated 4, mandatory by dcb0129", HAZARD.sentence());
        then(new RolloutEvent.Overridden(now, "chief executive", "the old licence ends"));
        assertStands(RolloutPhase.LIVE, 2);
        Transition override = state.overrides().get(0);
        assertEquals(List.of(HAZARD), override.decision().decidingReasons());
        days(1).evaluated();
        assertStands(RolloutPhase.HELD, 2);
        cleared(clear()).then(new RolloutEvent.Resumed(now, BY, WHY));
        days(1).evaluated();
        assertStands(RolloutPhase.LIVE, 2);
        assertEquals(List.of(override), state.overrides());
        assertTrue(state.explain().contains("clearance: hazard log 1.0: 0 hazards open, 0 approvals missing"));
    }

    @Test
    void an_approval_of_a_site_is_waited_for_when_its_stage_is_next() {
        DecisionReason.MissingApproval early = new DecisionReason.MissingApproval("community", "Digital board");
        DecisionReason.MissingApproval late = new DecisionReason.MissingApproval("ambulance", null);
        started().cleared(new GoLiveClearance("1.0", List.of(), List.of(), List.of(early, late)));
        goodStage("one-out");
        assertStands(RolloutPhase.LIVE, 1);
        assertSame(
                GateOutcome.AWAIT_APPROVAL, state.lastDecision().orElseThrow().outcome());
        assertEquals(List.of(early), state.lastDecision().orElseThrow().decidingReasons());
        days(1).cleared(new GoLiveClearance("1.0", List.of(), List.of(), List.of(late)))
                .evaluated();
        assertStands(RolloutPhase.LIVE, 2);
        assertTrue(state.decision(now).reasons().contains(late));
        assertEquals("who has to approve ambulance is not known; add its steps to the governance map", late.sentence());
    }

    /** Flagger's trap again, by the other way in which people are asked: what nobody answers is held at the deadline. */
    @Test
    void an_approval_on_the_way_of_a_site_that_nobody_gives_is_held_at_the_deadline() {
        DecisionReason.MissingApproval missing = new DecisionReason.MissingApproval("community", "Digital board");
        started().cleared(new GoLiveClearance("1.0", List.of(), List.of(), List.of(missing)));
        goodStage("one-out");
        assertSame(
                GateOutcome.AWAIT_APPROVAL, state.lastDecision().orElseThrow().outcome());
        days(46).evaluated();
        assertStands(RolloutPhase.LIVE, 1);
        now = now.plusNanos(1);
        evaluated();
        assertStands(RolloutPhase.HELD, 1);
        assertTrue(state.lastDecision().orElseThrow().decidingReasons().get(0) instanceof DecisionReason.TooLate);
    }

    @Test
    void a_repaired_version_has_to_be_cleared_anew_and_an_open_hazard_is_not_forgotten() {
        state = Rollout.begin(plan().withNeedsClearance(true), WHO);
        cleared(clear("acute")).started().days(1).seen("missed-flags", 4).evaluated();
        then(new RolloutEvent.StepFailed(now, "switch", "IT lead", "no licence"));
        then(new RolloutEvent.FixedForward(now, "2.1", BY, "repaired"));
        assertEquals(Optional.empty(), state.clearance());
        assertEquals(
                List.of(new DecisionReason.NotCleared("avt")),
                state.decision(now).decidingReasons());

        state = Rollout.begin(plan(), WHO);
        now = START;
        started().cleared(new GoLiveClearance("1.1", List.of(), List.of(HAZARD), List.of()));
        days(1).seen("missed-flags", 4).evaluated();
        then(new RolloutEvent.StepFailed(now, "switch", "IT lead", "no licence"));
        then(new RolloutEvent.FixedForward(now, "2.1", BY, "repaired"));
        assertEquals(List.of(HAZARD), state.decision(now).decidingReasons());
    }
}
