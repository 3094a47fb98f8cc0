package org.implsci.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.rule.RaciPolicy;
import org.implsci.rollout.risk.hazard.Hazard;
import org.implsci.rollout.risk.hazard.HazardLog;
import org.implsci.rollout.stakeholder.GovernanceMap;
import org.implsci.rollout.stakeholder.StakeholderMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents written by hand, which this version and every later one has to read. */
class GoldenDocumentsTest {
    private static final Map<String, Class<?>> TYPES = Map.of(
            "raci-avt-rollout.json", RaciMatrix.class,
            "raci-own-scheme.json", RaciMatrix.class,
            "raci-policy.json", RaciPolicy.class,
            "stakeholders-avt-rollout.json", StakeholderMap.class,
            "governance-avt-rollout.json", GovernanceMap.class,
            "hazards-avt-rollout.json", HazardLog.class);

    @ParameterizedTest
    @CsvSource({
        "raci-avt-rollout.json",
        "raci-own-scheme.json",
        "raci-policy.json",
        "stakeholders-avt-rollout.json",
        "governance-avt-rollout.json",
        "hazards-avt-rollout.json"
    })
    void whatIsReadIsWrittenAsItStood(String name) {
        String text = Resources.text(name);
        Object value = JsonCodec.standard().read(text, TYPES.get(name)).orThrow();
        assertEquals(text, JsonCodec.standard().write(value));
    }

    @Test
    void theDocumentsOfOneRolloutFitTogether() {
        RaciMatrix raci =
                Rollout.readRaci(Resources.text("raci-avt-rollout.json")).orThrow();
        RaciPolicy policy = JsonCodec.standard()
                .read(Resources.text("raci-policy.json"), RaciPolicy.class)
                .orThrow();
        StakeholderMap stakeholders = Rollout.readStakeholders(Resources.text("stakeholders-avt-rollout.json"))
                .orThrow();
        GovernanceMap governance = Rollout.readGovernance(Resources.text("governance-avt-rollout.json"))
                .orThrow();
        HazardLog hazards =
                Rollout.readHazards(Resources.text("hazards-avt-rollout.json")).orThrow();
        assertTrue(governance.findings(raci).isEmpty());
        assertTrue(hazards.findings(raci).isEmpty());
        // Nobody stands for the patients in the matrix, and the CSO for no stakeholder.
        assertEquals(
                List.of("raci.category.absent", "stakeholder.party.unmapped"),
                Rollout.check(stakeholders, raci).all().stream()
                        .map(finding -> finding.code())
                        .toList());
        // The ward manager trains, the CCIO decides on the wave: nobody does and approves. One control lacks evidence.
        assertTrue(Rollout.check(raci, policy).isValid());
        assertEquals(List.of(), Rollout.check(hazards).blocking());
        assertEquals(
                List.of("hazard.control.evidence.absent"),
                Rollout.check(hazards).findings().all().stream()
                        .map(finding -> finding.code())
                        .toList());
        assertEquals(
                List.of("HZ1"), hazards.openHazards().stream().map(Hazard::id).toList());
    }
}
