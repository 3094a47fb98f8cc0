package org.implsci.rollout.execution;

import static org.implsci.rollout.Plans.START;
import static org.implsci.rollout.Plans.WHO;
import static org.implsci.rollout.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.FailureLimits;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.junit.jupiter.api.Test;

/** The pilot where each site reports on its own: none speaks for another. */
class SiteScenarioTest extends PilotScenario {
    private CriterionStatus status(String criterion) {
        return reason(criterion).status();
    }

    private DecisionReason.Measured reason(String criterion) {
        return state.decision(now).reasons().stream()
                .filter(reason -> reason.about().equals(criterion))
                .map(DecisionReason.Measured.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private SiteScenarioTest stageTwo() {
        started().goodStage("one-out");
        assertStands(RolloutPhase.LIVE, 2);
        return this;
    }

    private SiteScenarioTest siteBack(String site) {
        then(new RolloutEvent.RollbackOrdered(now, new RollbackScope.Site(site), BY, WHY));
        assertSame(RolloutPhase.ROLLING_BACK, state.phase());
        allSteps().then(new RolloutEvent.RollbackVerified(now, "cso", WHY));
        return this;
    }

    /** What each of the sites reports in two weeks, so that the exit gate of stage two has nothing to ask but approval. */
    private SiteScenarioTest fortnight(String... sites) {
        for (int week = 0; week < 2; week++) {
            days(7);
            for (String site : sites) {
                seenAt(site, "same-day-letters", 0.9).seenAt(site, "missed-flags", 0);
            }
        }
        for (String site : List.of("primary", "ambulance")) {
            seenAt(site, "staff-trained", 0.95);
        }
        then(new RolloutEvent.Approved(now, "two-out", BY, WHY));
        return this;
    }

    @Test
    void an_entry_gate_asks_every_site_that_joins() {
        started().days(7).seen("same-day-letters", 0.9).seen("missed-flags", 0);
        days(7).seen("same-day-letters", 0.9).seenAt("community", "staff-trained", 0.95);
        then(new RolloutEvent.Approved(now, "one-out", BY, WHY)).evaluated();
        assertStands(RolloutPhase.LIVE, 1);
        assertEquals(
                "two-training pending: staff-trained has no value at mental-health, and at least 0.9 is needed;"
                        + " 0 successes (1 needed), 0 in a row (1 needed); 1 of 2 sites reported",
                reason("two-training").sentence());
        days(1).seenAt("acute", "staff-trained", 0.95).evaluated();
        assertStands(RolloutPhase.LIVE, 1);
        days(1).seenAt("mental-health", "staff-trained", 0.95).evaluated();
        assertStands(RolloutPhase.LIVE, 2);
    }

    @Test
    void an_exit_gate_asks_every_site_that_has_the_change() {
        stageTwo().fortnight("acute").evaluated();
        assertStands(RolloutPhase.LIVE, 2);
        assertEquals(List.of("community", "mental-health"), state.silentSites("two-delivery"));
        fortnight("community", "mental-health").evaluated();
        assertStands(RolloutPhase.LIVE, 3);
    }

    @Test
    void a_site_that_reports_no_data_is_not_hidden_by_another() {
        stageTwo();
        for (int week = 0; week < 2; week++) {
            days(7).seenAt("acute", "same-day-letters", 0.9).seenAt("mental-health", "same-day-letters", 0.9);
            then(new RolloutEvent.Observed(now, "same-day-letters", Measurement.absent(), "community"));
        }
        assertSame(CriterionStatus.NO_DATA, status("two-delivery"));
        assertEquals(
                "two-delivery no data: same-day-letters has no value at community, and at least 0.8 is needed;"
                        + " 2 measurements in a row without data, 1 tolerated; 3 of 3 sites reported; record a value",
                reason("two-delivery").sentence());
        assertSame(GateOutcome.HOLD, state.decision(now).outcome());
    }

    /** Two good sites and one that fails, which the tolerance bears: pending at the one, whoever is written down first. */
    @Test
    void the_order_in_which_sites_are_written_down_decides_nothing() {
        List<Stage> stages = new ArrayList<>(plan().stages());
        Gate exit = stages.get(1).exitGate();
        Criterion lenient = exit.criteria().get(0).withFailureLimits(new FailureLimits(1, 2, 1));
        stages.set(
                1,
                stages.get(1)
                        .withExitGate(new Gate(exit.id(), exit.decisionTask(), List.of(lenient), exit.approvers())));
        for (List<String> order : List.of(
                List.of("acute", "community", "mental-health"), List.of("mental-health", "acute", "community"))) {
            state = Rollout.begin(plan().withStages(stages), WHO);
            now = START;
            stageTwo().days(1);
            for (String site : order) {
                seenAt(site, "same-day-letters", site.equals("mental-health") ? 0.1 : 0.9);
            }
            days(1);
            for (String site : order) {
                seenAt(site, "same-day-letters", site.equals("mental-health") ? 0.6 : 0.9);
            }
            assertSame(CriterionStatus.PENDING, status("two-delivery"));
            assertEquals("mental-health", reason("two-delivery").coverage().site());
        }
    }

    @Test
    void a_value_of_the_whole_counts_for_every_site() {
        stageTwo().days(1).seen("same-day-letters", 0.9).seenAt("acute", "same-day-letters", 0.9);
        assertEquals(0, state.refusals().size());
        days(1).seenAt("community", "same-day-letters", 0.9).seenAt("mental-health", "same-day-letters", 0.9);
        assertSame(CriterionStatus.PASS, status("two-delivery"));
    }

    /** Each site alone is within what is borne; all of them are not. */
    @Test
    void what_is_borne_in_all_is_borne_of_all_sites_together() {
        Criterion lenient = plan().guardrails().get(0).withFailureLimits(new FailureLimits(2, 3, 2));
        state = Rollout.begin(plan().withGuardrails(List.of(lenient)), WHO);
        stageTwo().days(1).seenAt("acute", "missed-flags", 3).seenAt("community", "missed-flags", 5);
        assertSame(CriterionStatus.PENDING, status("harm"), "one site has not reported in this stage");
        seenAt("mental-health", "missed-flags", 4);
        assertSame(CriterionStatus.FAIL, status("harm"));
        assertEquals(
                "harm failed: missed-flags was 5, and above 2 fails; 3 failures at all sites together, 2 tolerated;"
                        + " 3 of 3 sites reported; the plan asks for a rollback",
                reason("harm").sentence());
    }

    @Test
    void a_site_takes_its_failures_back_with_it() {
        stageTwo().days(1).seenAt("community", "missed-flags", 9);
        assertEquals("community", reason("harm").coverage().site());
        siteBack("community");
        assertStands(RolloutPhase.HELD, 2);
        then(new RolloutEvent.Resumed(now, BY, "the others do well"));
        assertStands(RolloutPhase.LIVE, 2);
        fortnight("acute", "mental-health").evaluated();
        assertStands(RolloutPhase.LIVE, 3);
    }

    @Test
    void a_failure_of_the_whole_stays_when_a_site_goes_back() {
        stageTwo().days(1).seen("missed-flags", 9);
        siteBack("community").then(new RolloutEvent.Resumed(now, BY, WHY));
        assertRefused(RefusalReason.UNRESOLVED);
    }

    @Test
    void with_its_last_site_the_first_stage_is_gone() {
        started().days(1);
        siteBack("acute");
        assertStands(RolloutPhase.ROLLED_BACK, 0);
        assertEquals(0, state.exposure());
    }

    @Test
    void with_its_last_site_a_later_stage_is_gone_and_the_one_before_counts_anew() {
        stageTwo().days(1);
        siteBack("community").days(1);
        assertStands(RolloutPhase.HELD, 2);
        siteBack("mental-health");
        assertStands(RolloutPhase.HELD, 1);
        assertEquals(List.of("acute"), state.exposedSites());
        assertEquals(0.1, state.exposure());
        assertSame(CriterionStatus.PENDING, status("one-delivery"));
    }

    @Test
    void a_stage_whose_sites_went_back_before_does_not_stay_alone() {
        stageTwo().days(1);
        siteBack("acute");
        assertStands(RolloutPhase.HELD, 2);
        then(new RolloutEvent.RollbackOrdered(now.plusSeconds(1), new RollbackScope.CurrentStage(), BY, WHY));
        now = now.plusSeconds(1);
        allSteps().then(new RolloutEvent.RollbackVerified(now, "cso", WHY));
        assertStands(RolloutPhase.ROLLED_BACK, 0);
    }

    /** No site of stage two is left that could be ready, whatever those say that have the change. */
    @Test
    void nobody_is_not_ready() {
        stageTwo().days(1);
        siteBack("community").days(1);
        siteBack("mental-health").then(new RolloutEvent.Resumed(now, BY, WHY));
        goodStage("one-out");
        assertStands(RolloutPhase.LIVE, 1);
        assertSame(CriterionStatus.PENDING, status("two-training"));
        assertEquals(0, reason("two-training").coverage().of());
    }

    @Test
    void silence_since_embedding_began_is_not_safety() {
        started().goodStage("one-out").goodStage("two-out").goodStage("three-out");
        assertStands(RolloutPhase.EMBEDDING, 3);
        days(90).then(new RolloutEvent.Sustained(now, BY, WHY));
        assertRefused(RefusalReason.UNRESOLVED);
        assertEquals(
                "harm pending: missed-flags was 0, and at most 1 is needed; 3 successes (1 needed), 3 in a row (1 needed),"
                        + " none since the stage or embedding began",
                reason("harm").sentence());
        then(new RolloutEvent.Observed(now, "missed-flags", Measurement.absent(), null));
        days(1).then(new RolloutEvent.Sustained(now, BY, WHY));
        assertStands(RolloutPhase.EMBEDDING, 3);
        seen("missed-flags", 0).days(1).then(new RolloutEvent.Sustained(now, BY, WHY));
        assertStands(RolloutPhase.SUSTAINED, 3);
    }

    @Test
    void a_guardrail_has_to_be_seen_in_every_stage() {
        started().goodStage("one-out");
        days(14).seen("same-day-letters", 0.9).seen("staff-trained", 0.95);
        days(1).seen("same-day-letters", 0.9).then(new RolloutEvent.Approved(now, "two-out", BY, WHY));
        evaluated();
        assertStands(RolloutPhase.LIVE, 2);
        assertSame(CriterionStatus.PENDING, status("harm"));
        days(1).seen("missed-flags", 0).evaluated();
        assertStands(RolloutPhase.LIVE, 3);
        assertFalse(state.lastDecision().orElseThrow().reasons().isEmpty());
        assertTrue(state.refusals().isEmpty());
    }
}
