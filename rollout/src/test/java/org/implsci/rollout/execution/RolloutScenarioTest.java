package org.implsci.rollout.execution;

import static org.implsci.rollout.Plans.START;
import static org.implsci.rollout.Plans.WHO;
import static org.implsci.rollout.Plans.bare;
import static org.implsci.rollout.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rollout.Plans;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.CriterionTally;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.junit.jupiter.api.Test;

/** The pilot when it goes well, and what is refused. */
class RolloutScenarioTest extends PilotScenario {
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
    void a_draft_refuses_everything_and_says_why() {
        RolloutPlan draft = bare().addAllStages(Plans.stages()).build();
        state = Rollout.begin(draft, WHO);
        started();
        assertStands(RolloutPhase.DRAFT, 0);
        assertRefused(RefusalReason.DRAFT);
        assertFalse(state.planFindings().isValid());
        assertSame(GateOutcome.HOLD, state.decision(now).outcome());
        assertTrue(state.possibleEvents().isEmpty());
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
        assertEquals(66_667, after.tally("harm").orElseThrow().successes());
        assertEquals(Optional.empty(), after.tally("luck"));
        assertEquals(Optional.empty(), after.tally("luck", "acute"));
        assertEquals(Optional.empty(), after.tally("harm", "moon"));
        assertEquals(List.of(), after.silentSites("luck"));
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
        for (String site : state.exposedSites()) {
            int successes = state.tally("harm", site).orElseThrow().successes();
            assertEquals(2 + 1, successes, "two of the whole in the stages before, and its own");
        }
        assertEquals(List.of(), state.silentSites("harm"));
    }

    @Test
    void a_site_without_the_change_tells_only_whether_it_is_ready() {
        started().days(1).seenAt("community", "missed-flags", 9).seenAt("community", "same-day-letters", 0.9);
        assertEquals(CriterionTally.NONE, state.tally("harm").orElseThrow());
        assertEquals(CriterionTally.NONE, state.tally("one-delivery").orElseThrow());
        seenAt("community", "staff-trained", 0.95);
        assertEquals(1, state.tally("two-training", "community").orElseThrow().successes());
        assertEquals(List.of(), state.refusals());
        seenAt("ambulance", "staff-trained", 0.95);
        assertRefused(RefusalReason.NOT_NOW);
        assertEquals(List.of("mental-health"), state.silentSites("two-training"));
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
