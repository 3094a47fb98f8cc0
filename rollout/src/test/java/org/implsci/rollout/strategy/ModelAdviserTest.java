package org.implsci.rollout.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.term.CareSetting;
import org.implsci.rollout.Rollout;
import org.junit.jupiter.api.Test;

class ModelAdviserTest {
    private static ModelFactors.Builder units(String... units) {
        return ModelFactors.builder().addUnits(units);
    }

    private static ModelAdvice advise(ModelFactors.Builder factors) {
        return Rollout.adviseModel(factors.build(), 0.3);
    }

    /** A hospital in which laboratories would have two systems: report 003, line 792. */
    @Test
    void wards_that_share_a_laboratory_go_all_at_once_although_the_risk_is_high() {
        ModelAdvice advice = advise(units("ward", "theatre")
                .risk(RiskLevel.HIGH)
                .reversible(true)
                .holdoutRisk(RiskLevel.HIGH)
                .addSharedServices(new SharedService("laboratory", List.of("ward", "theatre"))));
        assertEquals(ImplementationModel.BIG_BANG, advice.recommended());
        assertEquals("M2", advice.rule());
        assertEquals(1, advice.against().size(), "the conflict is listed and not averaged away");
        assertTrue(advice.explain().contains("against big bang: the risk is high"), advice.explain());
        assertTrue(advice.explain().contains("report 003, L798"));
        assertTrue(advice.explain().contains("not known: use, flows between units, participation"));
    }

    @Test
    void several_clusters_go_one_after_the_other() {
        ModelAdvice advice = advise(units("a", "b", "c")
                .addFlows(new PatientFlow("a", "b", 6), new PatientFlow("a", "a", 2), new PatientFlow("c", "c", 2)));
        assertEquals(ImplementationModel.PHASED_BY_CLUSTER, advice.recommended());
        assertEquals(List.of(List.of("a", "b"), List.of("c")), advice.clusters());
    }

    @Test
    void what_cannot_be_taken_back_and_is_risky_is_tried_first() {
        ModelAdvice advice = advise(units("a", "b")
                .risk(RiskLevel.HIGH)
                .reversible(false)
                .addSharedServices(new SharedService("laboratory", List.of("a", "b"))));
        assertEquals(ImplementationModel.PILOT_FIRST, advice.recommended());
        assertEquals("M1", advice.rule());
    }

    @Test
    void people_who_may_choose_come_one_by_one() {
        ModelAdvice advice =
                advise(units("a", "b").participation(Participation.OPT_IN).peerSupportNeeded(true));
        assertEquals(ImplementationModel.PHASED, advice.recommended());
        assertEquals("M3", advice.rule());
        assertTrue(advice.against().isEmpty());
    }

    @Test
    void a_risky_change_of_independent_units_is_phased() {
        ModelFactors.Builder independent = units("a", "b")
                .risk(RiskLevel.HIGH)
                .addFlows(new PatientFlow("a", "a", 9), new PatientFlow("a", "b", 1));
        assertEquals("M4", advise(independent).rule());
        assertEquals("none", advise(units("a", "b").risk(RiskLevel.HIGH)).rule(), "not known to be independent");
    }

    @Test
    void low_risk_back_office_work_may_change_at_once() {
        ModelAdvice advice = advise(units("a").risk(RiskLevel.LOW).use(CareSetting.BACK_OFFICE));
        assertEquals(ImplementationModel.BIG_BANG, advice.recommended());
        assertEquals("M5", advice.rule());
        assertEquals(
                "none",
                advise(units("a").risk(RiskLevel.LOW).use(CareSetting.CLINICAL_FACING))
                        .rule());
    }

    @Test
    void nothing_known_gives_no_advice_and_says_so() {
        ModelAdvice advice = advise(units("a"));
        assertEquals(null, advice.recommended());
        assertEquals("no rule applies (rule none), 0 arguments", advice.toString());
        assertEquals(7, advice.unknown().size());
        assertTrue(advice.against().isEmpty());
    }

    @Test
    void the_share_of_flow_between_units() {
        assertEquals(OptionalDouble.empty(), units("a").build().couplingShare());
        ModelFactors factors = units("a", "b")
                .addFlows(new PatientFlow("a", "b", 3), new PatientFlow("b", "b", 7))
                .build();
        assertEquals(0.3, factors.couplingShare().getAsDouble(), 1e-15);
        assertEquals("M2", Rollout.adviseModel(factors, 0.3).rule());
        assertEquals("none", Rollout.adviseModel(factors, 0.31).rule());
    }

    @Test
    void impossible_factors_are_refused_all_at_once() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> units("a", "a")
                        .addFlows(new PatientFlow("x", "a", 1), new PatientFlow("a", "y", 1))
                        .addSharedServices(new SharedService("laboratory", List.of("z")))
                        .build());
        assertEquals(4, refusal.findings().all().size());
        assertThrows(InvalidInputException.class, () -> ModelFactors.builder().build());
        for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(InvalidInputException.class, () -> new PatientFlow("a", "b", wrong));
            assertThrows(
                    InvalidInputException.class,
                    () -> Rollout.adviseModel(units("a").build(), wrong));
        }
        assertFalse(units("a").build().toString().isBlank());
    }

    @Test
    void aSettingThatIsNotStatedCountsAsAbsent() {
        ModelFactors absent = units("a", "b").risk(RiskLevel.LOW).build();
        ModelFactors notStated =
                units("a", "b").risk(RiskLevel.LOW).use(CareSetting.NOT_STATED).build();
        assertEquals(Rollout.adviseModel(absent, 0.3), Rollout.adviseModel(notStated, 0.3));
        assertTrue(Rollout.adviseModel(notStated, 0.3).unknown().contains("use"));
        JsonCodec codec = JsonCodec.standard();
        assertEquals(codec.write(absent), codec.write(notStated));
        String document = codec.write(
                        units("a", "b").use(CareSetting.BACK_OFFICE).build())
                .replace("\"back-office\"", "\"not-stated\"");
        assertEquals(
                Rollout.adviseModel(units("a", "b").build(), 0.3),
                Rollout.adviseModel(Rollout.readFactors(document).orThrow(), 0.3));
    }
}
