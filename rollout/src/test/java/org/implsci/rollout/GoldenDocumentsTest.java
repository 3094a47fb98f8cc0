package org.implsci.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.governance.GovernanceMap;
import org.implsci.rollout.plan.schedule.Wave;
import org.implsci.rollout.plan.schedule.WaveRequest;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.check.RaciPolicy;
import org.implsci.rollout.safety.hazard.Hazard;
import org.implsci.rollout.safety.hazard.HazardLog;
import org.implsci.rollout.stakeholder.StakeholderMap;
import org.implsci.rollout.strategy.ModelFactors;
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
            "hazards-avt-rollout.json", HazardLog.class,
            "wave-request.json", WaveRequest.class,
            "model-factors.json", ModelFactors.class);

    @ParameterizedTest
    @CsvSource({
        "raci-avt-rollout.json",
        "raci-own-scheme.json",
        "raci-policy.json",
        "stakeholders-avt-rollout.json",
        "governance-avt-rollout.json",
        "hazards-avt-rollout.json",
        "wave-request.json",
        "model-factors.json"
    })
    void whatIsReadIsWrittenAsItStood(String name) {
        String text = Resources.text(name);
        Object value = JsonCodec.standard().read(text, TYPES.get(name)).orThrow();
        assertEquals(text, JsonCodec.standard().write(value));
    }

    /** The pair waits for the acute site, and wave 2 is blocked for one of the two: waves 1 and 3, and an empty one. */
    @Test
    void aWaveRequestIsScheduledAndItsFaultsArePlacedInIt() {
        String text = Resources.text("wave-request.json");
        WaveRequest request = Rollout.readWaves(text).orThrow();
        assertEquals(
                List.of(List.of("acute-1"), List.of(), List.of("community-1", "primary-1")),
                Rollout.planWaves(request.sites(), request.couplings(), request.policy()).waves().stream()
                        .map(Wave::sites)
                        .toList());
        WaveRequest broken = Rollout.readWaves(text.replace("\"primary-1\"\n      ]", "\"moon\"\n      ]"))
                .orThrow();
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> Rollout.planWaves(broken.sites(), broken.couplings(), broken.policy()));
        assertEquals(
                "/couplings/0/sites/1",
                refusal.findings().all().get(0).pointer().text());
        assertTrue(Rollout.readWaves("{}").value().isEmpty());
    }

    /** 40 of 200 pass between the two units. */
    @Test
    void factorsAreReadForAdvice() {
        ModelFactors factors =
                Rollout.readFactors(Resources.text("model-factors.json")).orThrow();
        assertEquals(0.2, factors.couplingShare().getAsDouble());
        assertTrue(Rollout.adviseModel(factors, 0.5).explain().contains("phased"));
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
                Rollout.checkStakeholders(stakeholders, raci).all().stream()
                        .map(finding -> finding.code())
                        .toList());
        // The ward manager trains, the CCIO decides on the wave: nobody does and approves. One control lacks evidence.
        assertTrue(Rollout.checkMatrix(raci, policy).isValid());
        assertEquals(List.of(), Rollout.checkHazards(hazards).blockingHazards());
        assertEquals(
                List.of("hazard.control.evidence.absent"),
                Rollout.checkHazards(hazards).findings().all().stream()
                        .map(finding -> finding.code())
                        .toList());
        assertEquals(
                List.of("HZ1"), hazards.openHazards().stream().map(Hazard::id).toList());
    }
}
