package org.implsci.rollout.state;

import static org.implsci.rollout.Plans.START;
import static org.implsci.rollout.Plans.WHO;
import static org.implsci.rollout.Plans.bare;
import static org.implsci.rollout.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rollout.Plans;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.Clearance;
import org.implsci.rollout.gate.Evidence;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.Measurement;
import org.implsci.rollout.gate.Reason;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.rollback.RollbackProgress;
import org.implsci.rollout.rollback.RollbackScope;
import org.junit.jupiter.api.Test;

/** The ambient voice technology pilot: what happens when it goes well, and when it does not. */
class RolloutScenarioTest {
    private static final String BY = "board";
    private static final String WHY = "agreed on Monday";

    private RolloutState state = Rollout.begin(plan(), WHO);
    private Instant now = START;

    private RolloutScenarioTest days(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    private RolloutScenarioTest then(RolloutEvent event) {
        state = state.after(event);
        return this;
    }

    private RolloutScenarioTest seen(String measure, double value) {
        return then(new RolloutEvent.Observed(now, measure, Measurement.of(value), null));
    }

    private RolloutScenarioTest evaluated() {
        return then(new RolloutEvent.Evaluated(now));
    }

    private RolloutScenarioTest started() {
        return seen("staff-trained", 0.95).then(new RolloutEvent.Started(now, BY, WHY));
    }

    /** Two good fortnights, staff trained for the next stage, and the board agrees. */
    private RolloutScenarioTest goodStage(String gate) {
        return days(7).seen("same-day-letters", 0.9)
                .seen("missed-flags", 0)
                .days(7)
                .seen("same-day-letters", 0.9)
                .seen("staff-trained", 0.95)
                .then(new RolloutEvent.Approved(now, gate, BY, WHY))
                .evaluated();
    }

    private void assertStands(RolloutPhase phase, int stages) {
        assertEquals(new Standing(phase, stages), state.standing(), () -> state.explain());
    }

    private void assertRefused(RefusalReason reason) {
        List<Refusal> refusals = state.refusals();
        assertFalse(refusals.isEmpty());
        assertSame(reason, refusals.get(refusals.size() - 1).reason());
    }

    @Test
    void all_goes_well() {
        started();
        assertStands(RolloutPhase.LIVE, 1);
        assertEquals(0.1, state.exposure());
        assertEquals(List.of("acute"), state.exposedSites());
        goodStage("one-out");
        assertStands(RolloutPhase.LIVE, 2);
        goodStage("two-out");
        assertStands(RolloutPhase.LIVE, 3);
        assertEquals(5, state.exposedSites().size());
        goodStage("three-out");
        assertStands(RolloutPhase.EMBEDDING, 3);
        days(89).seen("missed-flags", 0).then(new RolloutEvent.Sustained(now, BY, WHY));
        assertRefused(RefusalReason.UNRESOLVED);
        days(1).then(new RolloutEvent.Sustained(now, BY, WHY));
        assertStands(RolloutPhase.SUSTAINED, 3);
        seen("missed-flags", 9);
        assertRefused(RefusalReason.AFTER_END);
        assertEquals(
                "rollout.event.after-end", state.refusalFindings().all().get(1).code());
        assertTrue(state.overrides().isEmpty());
    }

    @Test
    void one_missed_flag_too_many_takes_everything_back() {
        started().goodStage("one-out").days(1).seen("missed-flags", 4);
        assertStands(RolloutPhase.LIVE, 2);
        GateDecision before = state.decision(now);
        assertSame(GateOutcome.ROLL_BACK, before.outcome());
        evaluated();
        assertStands(RolloutPhase.ROLLING_BACK, 2);
        assertEquals(before, state.lastDecision().orElseThrow());
        Reason.Measured reason = (Reason.Measured) before.deciding().get(0);
        assertEquals("harm", reason.about());
        assertEquals(4, reason.value().getAsDouble());
        assertEquals(2, reason.bound());
        assertEquals("harm failed: missed-flags 4, failing > 2; 1 failure, 0 tolerated", reason.sentence());
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
        assertEquals(Evidence.NONE, state.evidence("harm").orElseThrow());
        assertSame(GateOutcome.CONTINUE, state.decision(now).outcome());
    }

    @Test
    void a_contained_rollout_can_be_given_up() {
        started().then(new RolloutEvent.FallbackReported(now, false, BY, "licences have ended"));
        then(new RolloutEvent.RollbackOrdered(now, new RollbackScope.Everything(), BY, WHY));
        assertStands(RolloutPhase.CONTAINED, 1);
        Reason reason = state.transitions().get(1).decision().deciding().get(0);
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
                state.lastDecision().orElseThrow().deciding().stream()
                        .map(Reason::about)
                        .toList());
    }

    @Test
    void a_window_of_reversibility_is_open_at_its_last_moment() {
        started().goodStage("one-out").days(30).then(rollbackTo("one"));
        assertStands(RolloutPhase.ROLLING_BACK, 2);
    }

    private RolloutEvent rollbackTo(String stage) {
        return new RolloutEvent.RollbackOrdered(now, new RollbackScope.BackTo(stage), BY, WHY);
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
        assertEquals(Evidence.NONE, state.evidence("one-delivery").orElseThrow());
        then(new RolloutEvent.Resumed(now, BY, WHY));
        assertStands(RolloutPhase.LIVE, 1);
    }

    private RolloutScenarioTest allSteps() {
        return then(new RolloutEvent.StepVerified(now, "switch", "IT lead", WHY))
                .then(new RolloutEvent.StepVerified(now, "staff", "manager", WHY))
                .then(new RolloutEvent.DataReconciled(now, "letters", "records manager", WHY));
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
        Reason reason = state.lastDecision().orElseThrow().deciding().get(0);
        assertTrue(reason.sentence().contains("past its deadline of PT1440H"), reason.sentence());

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
        assertEquals("one", state.lastDecision().orElseThrow().deciding().get(0).about());
    }

    /** Flagger: failed checks add up over the whole run. Here what was borne in one stage is not held against the next. */
    @Test
    void what_a_stage_bore_is_not_held_against_the_next() {
        started().days(1).seen("same-day-letters", 0.6).days(1).seen("same-day-letters", 0.6);
        goodStage("one-out");
        assertStands(RolloutPhase.LIVE, 2);
        assertEquals(Evidence.NONE, state.evidence("two-delivery").orElseThrow());
        assertEquals(1, state.evidence("harm").orElseThrow().successes(), "a guardrail remembers");
    }

    @Test
    void a_stage_lasts_its_minimum_however_good_it_is() {
        started().days(1).seen("same-day-letters", 0.9).seen("missed-flags", 0).seen("staff-trained", 1);
        days(1).seen("same-day-letters", 0.9).then(new RolloutEvent.Approved(now, "one-out", BY, WHY));
        evaluated();
        Reason reason = state.lastDecision().orElseThrow().deciding().get(0);
        assertEquals("stage one has lasted 2 days, at least 14 days is planned", reason.sentence());
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

    @Test
    void what_nobody_planned_is_refused() {
        started().seen("luck", 1);
        assertRefused(RefusalReason.UNKNOWN_MEASURE);
        then(new RolloutEvent.Observed(now, "missed-flags", Measurement.of(0), "moon"));
        assertRefused(RefusalReason.UNKNOWN_SITE);
        then(new RolloutEvent.RollbackOrdered(now, new RollbackScope.BackTo("nowhere"), BY, WHY));
        assertRefused(RefusalReason.UNKNOWN_STAGE);
        then(rollbackTo("one"));
        assertRefused(RefusalReason.NOT_NOW);
        then(new RolloutEvent.Abandoned(now, BY, WHY));
        assertRefused(RefusalReason.NOT_NOW);
        then(new RolloutEvent.RollbackOrdered(now, new RollbackScope.CurrentStage(), BY, WHY));
        then(new RolloutEvent.StepVerified(now, "dance", BY, WHY));
        assertRefused(RefusalReason.UNKNOWN_STEP);
        then(new RolloutEvent.DataReconciled(now, "photos", BY, WHY));
        assertRefused(RefusalReason.UNKNOWN_STEP);
        then(new RolloutEvent.DataReconciled(now, "letters", BY, WHY));
        then(new RolloutEvent.DataReconciled(now, "letters", BY, "again"));
        assertRefused(RefusalReason.DUPLICATE);
        assertEquals(8, state.refusalFindings().errors().size());
    }

    @Test
    void a_rollback_is_not_verified_while_the_fallback_is_not_viable() {
        started().then(new RolloutEvent.RollbackOrdered(now, new RollbackScope.Everything(), BY, WHY));
        allSteps().then(new RolloutEvent.FallbackReported(now, false, BY, "power is off"));
        then(new RolloutEvent.RollbackVerified(now, BY, WHY));
        assertRefused(RefusalReason.UNRESOLVED);
        then(new RolloutEvent.FallbackReported(now, true, BY, "power is on"));
        then(new RolloutEvent.RollbackVerified(now.plusSeconds(1), BY, WHY));
        assertStands(RolloutPhase.ROLLED_BACK, 0);
    }

    @Test
    void a_draft_refuses_everything_and_says_why() {
        RolloutPlan draft = bare().addAllStages(Plans.stages()).build();
        state = Rollout.begin(draft, WHO);
        started();
        assertStands(RolloutPhase.DRAFT, 0);
        assertRefused(RefusalReason.DRAFT);
        assertFalse(state.planFindings().isValid());
        assertSame(GateOutcome.HOLD, state.decision(now).outcome());
        assertTrue(state.mayHappen().isEmpty());
        assertEquals("draft, stages live: 0, events: 2", state.toString());
    }

    @Test
    void a_log_belongs_to_its_plan() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class, () -> Rollout.replay(plan(), WHO, new EventLog("other", List.of())));
        assertEquals("rollout.log.other-plan", refusal.findings().all().get(0).code());
        assertEquals(Rollout.begin(plan(), WHO), Rollout.replay(plan(), WHO, new EventLog("avt", List.of())));
    }

    @Test
    void a_hundred_thousand_events_of_which_every_third_is_late() {
        started();
        List<RolloutEvent> events = new ArrayList<>();
        for (int index = 0; index < 100_000; index++) {
            Instant at = index % 3 == 2 ? START.minusSeconds(1) : now.plusMillis(index);
            events.add(new RolloutEvent.Observed(at, "missed-flags", Measurement.of(0), "acute"));
        }
        RolloutState after = state.afterAll(events);
        assertEquals(33_333, after.refusals().size());
        assertEquals(66_667, after.evidence("harm").orElseThrow().successes());
        assertEquals(Optional.empty(), after.evidence("luck"));
    }

    private RolloutScenarioTest cleared(Clearance clearance) {
        return then(new RolloutEvent.ClearanceReported(now, clearance, "cso", "hazard log and governance map read"));
    }

    private static Clearance clear(String... adopters) {
        return new Clearance("1.0", List.of(adopters), List.of(), List.of());
    }

    private static final Reason.OpenHazard HAZARD = new Reason.OpenHazard("HZ1", "dcb0129", 4, "mandatory");

    @Test
    void a_plan_that_asks_for_clearance_does_not_start_without_it() {
        state = Rollout.begin(plan().withNeedsClearance(true), WHO);
        started();
        assertRefused(RefusalReason.GATE_CLOSED);
        assertEquals(List.of(new Reason.NotCleared("avt")), state.decision(now).deciding());
        assertSame(GateOutcome.HOLD, state.decision(now).outcome());
        days(1).cleared(clear("community")).then(new RolloutEvent.Started(now, BY, WHY));
        assertRefused(RefusalReason.GATE_CLOSED);
        assertEquals(
                List.of(new Reason.NotCleared("acute")), state.decision(now).deciding());
        days(1).cleared(clear("acute")).then(new RolloutEvent.Started(now, BY, WHY));
        assertStands(RolloutPhase.LIVE, 1);
        goodStage("one-out");
        assertStands(RolloutPhase.HELD, 1);
        assertEquals(
                List.of("community", "mental-health"),
                state.lastDecision().orElseThrow().deciding().stream()
                        .map(Reason::about)
                        .toList());
        cleared(clear("acute", "community", "mental-health")).then(new RolloutEvent.Resumed(now, BY, WHY));
        days(1).evaluated();
        assertStands(RolloutPhase.LIVE, 2);
    }

    @Test
    void an_open_hazard_holds_a_plan_that_did_not_ask_and_an_override_shows_it_for_ever() {
        started().cleared(new Clearance("1.1", List.of(), List.of(HAZARD), List.of()));
        goodStage("one-out");
        assertStands(RolloutPhase.HELD, 1);
        assertEquals(List.of(HAZARD), state.lastDecision().orElseThrow().deciding());
        assertEquals("hazard HZ1 stands in the way: rated 4, mandatory by dcb0129", HAZARD.sentence());
        then(new RolloutEvent.Overridden(now, "chief executive", "the old licence ends"));
        assertStands(RolloutPhase.LIVE, 2);
        Transition override = state.overrides().get(0);
        assertEquals(List.of(HAZARD), override.decision().deciding());
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
        Reason.MissingApproval early = new Reason.MissingApproval("community", "Digital board");
        Reason.MissingApproval late = new Reason.MissingApproval("ambulance", null);
        started().cleared(new Clearance("1.0", List.of(), List.of(), List.of(early, late)));
        goodStage("one-out");
        assertStands(RolloutPhase.LIVE, 1);
        assertSame(
                GateOutcome.AWAIT_APPROVAL, state.lastDecision().orElseThrow().outcome());
        assertEquals(List.of(early), state.lastDecision().orElseThrow().deciding());
        days(1).cleared(new Clearance("1.0", List.of(), List.of(), List.of(late)))
                .evaluated();
        assertStands(RolloutPhase.LIVE, 2);
        assertTrue(state.decision(now).reasons().contains(late));
        assertEquals("who has to approve ambulance is not known", late.sentence());
    }

    @Test
    void a_repaired_version_has_to_be_cleared_anew_and_an_open_hazard_is_not_forgotten() {
        state = Rollout.begin(plan().withNeedsClearance(true), WHO);
        cleared(clear("acute")).started().days(1).seen("missed-flags", 4).evaluated();
        then(new RolloutEvent.StepFailed(now, "switch", "IT lead", "no licence"));
        then(new RolloutEvent.FixedForward(now, "2.1", BY, "repaired"));
        assertEquals(Optional.empty(), state.clearance());
        assertEquals(List.of(new Reason.NotCleared("avt")), state.decision(now).deciding());

        state = Rollout.begin(plan(), WHO);
        now = START;
        started().cleared(new Clearance("1.1", List.of(), List.of(HAZARD), List.of()));
        days(1).seen("missed-flags", 4).evaluated();
        then(new RolloutEvent.StepFailed(now, "switch", "IT lead", "no licence"));
        then(new RolloutEvent.FixedForward(now, "2.1", BY, "repaired"));
        assertEquals(List.of(HAZARD), state.decision(now).deciding());
    }

    @Test
    void many_values_at_one_instant_are_told_apart_by_site() {
        started().goodStage("one-out").goodStage("two-out").days(1);
        List<RolloutEvent> events = new ArrayList<>();
        for (String site : List.of("acute", "community", "mental-health", "primary", "ambulance", "acute")) {
            events.add(new RolloutEvent.Observed(now, "missed-flags", Measurement.of(0), site));
        }
        state = state.afterAll(events);
        assertRefused(RefusalReason.DUPLICATE);
        assertEquals(2 + 5, state.evidence("harm").orElseThrow().successes(), "two of the stages before");
    }

    private RolloutScenarioTest seenAt(String site, String measure, double value) {
        return then(new RolloutEvent.Observed(now, measure, Measurement.of(value), site));
    }

    @Test
    void a_site_without_the_change_tells_only_whether_it_is_ready() {
        started().days(1).seenAt("community", "missed-flags", 9).seenAt("community", "same-day-letters", 0.9);
        assertEquals(Evidence.NONE, state.evidence("harm").orElseThrow());
        assertEquals(Evidence.NONE, state.evidence("one-delivery").orElseThrow());
        seenAt("community", "staff-trained", 0.95);
        assertEquals(1, state.evidence("two-training").orElseThrow().successes());
        assertEquals(List.of(), state.refusals());
        seenAt("ambulance", "staff-trained", 0.95);
        assertRefused(RefusalReason.NOT_NOW);
        assertEquals(1, state.evidence("two-training").orElseThrow().successes());
    }

    @Test
    void a_site_that_was_taken_back_tells_nothing_more() {
        started().goodStage("one-out");
        then(new RolloutEvent.RollbackOrdered(now, new RollbackScope.Site("community"), BY, WHY));
        allSteps().then(new RolloutEvent.RollbackVerified(now, "cso", WHY));
        Evidence before = state.evidence("harm").orElseThrow();
        days(1).seenAt("community", "missed-flags", 9);
        assertRefused(RefusalReason.UNKNOWN_SITE);
        assertEquals(before, state.evidence("harm").orElseThrow());
        seenAt("mental-health", "missed-flags", 9);
        assertEquals(1, state.evidence("harm").orElseThrow().failures());
    }

    @Test
    void the_long_form_says_where_it_stands_and_what_may_happen_next() {
        started().evaluated();
        String[] lines = state.explain().split("\n", -1);
        assertEquals("live, stages live: 1 of 3, sites: 1, exposure 0.10", lines[0]);
        assertEquals("last decision: continue", lines[1]);
        assertEquals(
                "next: approve a gate, record a measurement, evaluate the gates, review an inconclusive criterion,"
                        + " hold, override the gate, order a rollback, report on the fallback, report on hazards and"
                        + " approvals",
                lines[lines.length - 1]);
    }
}
