package org.implsci.rollout.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.implsci.rollout.Resources;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.governance.GovernanceMap;
import org.implsci.rollout.safety.hazard.Hazard;
import org.implsci.rollout.safety.hazard.HazardLog;
import org.implsci.rollout.safety.matrix.RiskEstimate;
import org.junit.jupiter.api.Test;

/** From a hazard log and a governance map to the clearance that a gate reads. */
class GoLiveCheckTest {
    private static final GovernanceMap WAYS = Rollout.readGovernance(Resources.text("governance-avt-rollout.json"))
            .orThrow();
    private static final HazardLog LOG =
            Rollout.readHazards(Resources.text("hazards-avt-rollout.json")).orThrow();
    private static final Map<String, Set<String>> GIVEN =
            Map.of("acute-1", Set.of("Clinical governance group", "Digital board"));

    private static GoLiveClearance clearance(HazardLog log, Map<String, Set<String>> given, String... adopters) {
        return Rollout.clearance(Rollout.checkHazards(log), WAYS, List.of(adopters), given);
    }

    @Test
    void nothing_is_open_when_the_log_is_clear_and_all_have_approved() {
        GoLiveClearance clearance = clearance(LOG, GIVEN, "acute-1");
        assertTrue(clearance.isClear());
        assertEquals("1.0", clearance.hazardLog());
        assertEquals("hazard log 1.0: 0 hazards open, 0 approvals missing", clearance.toString());
    }

    @Test
    void each_approval_that_is_not_given_is_missing_and_a_way_that_is_not_mapped_too() {
        GoLiveClearance clearance = clearance(LOG, Map.of("acute-1", Set.of("Digital board")), "acute-1", "moon");
        assertFalse(clearance.isClear());
        assertEquals(
                List.of(
                        new DecisionReason.MissingApproval("acute-1", "Clinical governance group"),
                        new DecisionReason.MissingApproval("moon", null)),
                clearance.missingApprovals());
        assertEquals(
                "Clinical governance group has not approved acute-1",
                clearance.missingApprovals().get(0).sentence());
    }

    @Test
    void a_version_that_is_not_approved_waits_for_the_safety_officer() {
        GoLiveClearance clearance = clearance(LOG.withVersion("1.1"), GIVEN, "acute-1");
        assertEquals(
                List.of(new DecisionReason.MissingApproval("hazard log 1.1", "CSO")), clearance.missingApprovals());
        assertEquals("CSO", clearance.missingApprovals().get(0).about());
    }

    /** The cells are those of the published matrix: very high and catastrophic is 5. */
    @Test
    void a_hazard_that_stands_in_the_way_comes_with_its_rating_or_without_one() {
        Hazard worst = LOG.hazards().get(0).withResidual(new RiskEstimate("very-high", "catastrophic"));
        Hazard unrated = LOG.hazards().get(1).withInitial(Optional.empty()).withResidual(Optional.empty());
        GoLiveClearance clearance = clearance(LOG.withHazards(worst, unrated), GIVEN, "acute-1");
        DecisionReason.OpenHazard rated = clearance.openHazards().get(0);
        assertEquals(worst.id(), rated.about());
        assertEquals(5, rated.score());
        assertEquals(LOG.matrix().id(), rated.matrix());
        assertEquals(GateOutcome.HOLD, rated.asksFor());
        DecisionReason.OpenHazard unknown = clearance.openHazards().get(1);
        assertEquals(
                "hazard " + unrated.id() + " blocks go-live: not rated by "
                        + LOG.matrix().id(),
                unknown.sentence());
    }
}
