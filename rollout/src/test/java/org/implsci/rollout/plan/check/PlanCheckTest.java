package org.implsci.rollout.plan.check;

import static org.implsci.rollout.Plans.WHO;
import static org.implsci.rollout.Plans.bare;
import static org.implsci.rollout.Plans.harm;
import static org.implsci.rollout.Plans.measure;
import static org.implsci.rollout.Plans.monitoring;
import static org.implsci.rollout.Plans.pilot;
import static org.implsci.rollout.Plans.plan;
import static org.implsci.rollout.Plans.rollback;
import static org.implsci.rollout.Plans.stage;
import static org.implsci.rollout.Plans.training;
import static org.implsci.rollout.Plans.triggers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.source.Provenance;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.Plans;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionKind;
import org.implsci.rollout.gate.CriterionMode;
import org.implsci.rollout.gate.FailureResponse;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.plan.ComponentType;
import org.implsci.rollout.plan.LocalChange;
import org.implsci.rollout.plan.ProgrammePart;
import org.implsci.rollout.plan.Reversibility;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.plan.monitoring.Escalation;
import org.implsci.rollout.plan.monitoring.FeedbackLoop;
import org.implsci.rollout.plan.monitoring.MonitoredMeasure;
import org.implsci.rollout.plan.monitoring.MonitoringDimension;
import org.implsci.rollout.plan.pilot.Pilot;
import org.implsci.rollout.plan.pilot.PilotRole;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.implsci.rollout.plan.rollback.RollbackTrigger;
import org.implsci.rollout.plan.rollback.TriggerKind;
import org.implsci.rollout.strategy.ImplementationModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCheckTest {
    private static RolloutPlan stages(Stage... stages) {
        return plan().withStages(stages);
    }

    private static Stage first() {
        return plan().stages().get(0);
    }

    private static RolloutPlan withFirst(Stage stage) {
        List<Stage> all = new ArrayList<>(plan().stages());
        all.set(0, stage);
        return plan().withStages(all);
    }

    private static RolloutPlan withMeasure(MonitoredMeasure measure) {
        List<MonitoredMeasure> all = new ArrayList<>(monitoring().measures());
        all.set(0, measure);
        return plan().withMonitoring(monitoring().withMeasures(all));
    }

    private static RolloutPlan withTriggers(RollbackTrigger... triggers) {
        return plan().withRollback(rollback(List.of(triggers), Optional.of("three"), true, Duration.ofHours(8)));
    }

    private static RolloutPlan withPilot(Pilot pilot) {
        return plan().withPilot(pilot);
    }

    private static Pilot unstated() {
        return Pilot.builder().starts(LocalDate.parse("2026-01-05")).build();
    }

    private static Arguments fault(String rule, String code, String pointer, RolloutPlan plan) {
        return Arguments.of(rule, code, pointer, plan);
    }

    static Stream<Arguments> faults() {
        MonitoredMeasure letters = monitoring().measures().get(0);
        Gate approvalOnly = new Gate("one-out", "decide-exit", List.of(), List.of("board"));
        RollbackTrigger harm = triggers().get(0);
        RollbackTrigger use = triggers().get(1);
        RollbackTrigger lost = new RollbackTrigger(
                "lost",
                TriggerKind.HARM,
                List.of("harm", "nowhere", "one-training"),
                new RollbackScope.BackTo("nowhere"),
                "decide-rollback");
        Stage two = plan().stages().get(1);
        return Stream.of(
                fault("S1", "stage.absent", "/stages", plan().withStages()),
                fault("S5", "big-bang", "/stages", plan().withModel(ImplementationModel.BIG_BANG)),
                fault("S6", "phased-at-once", "/stages", stages(first())),
                fault("S7", "stage.duplicate", "/stages/1/id", stages(first(), two.withId("one"))),
                fault("S2", "site.absent", "/stages/0/sites", withFirst(first().withSites())),
                fault("S3", "site.duplicate", "/stages/1/sites/0", withFirst(first().withSites("community"))),
                fault("S3", "site.duplicate", "/stages/0/sites/1", withFirst(first().withSites("acute", "acute"))),
                fault("S4", "exposure.shrinks", "/stages/1/exposure", withFirst(first().withExposure(0.6))),
                fault(
                        "G1",
                        "exit-criterion.absent",
                        "/stages/0/exitGate/criteria",
                        withFirst(first().withExitGate(approvalOnly))),
                fault("G2", "criterion.duplicate", "/guardrails/1/id", plan().withGuardrails(harm(), harm())),
                fault(
                        "G3",
                        "gate.duplicate",
                        "/stages/0/exitGate/id",
                        withFirst(first().withExitGate(new Gate(
                                "one-in", "decide-exit", first().exitGate().criteria(), List.of())))),
                fault(
                        "G4",
                        "measure.absent",
                        "/guardrails/0/measure",
                        plan().withGuardrails(harm().withMeasure("luck"))),
                fault(
                        "G5",
                        "baseline.absent",
                        "/stages/0/exitGate/criteria/0/measure",
                        withMeasure(letters.withBaseline(Optional.empty()))),
                fault(
                        "G6",
                        "guardrail.absent",
                        "/guardrails",
                        plan().withGuardrails(harm().withMode(CriterionMode.OBSERVE_ONLY))),
                fault(
                        "G7",
                        "guardrail.kind",
                        "/guardrails/0/kind",
                        plan().withGuardrails(harm().withKind(CriterionKind.SUCCESS))),
                fault(
                        "G10",
                        "entry-criterion.kind",
                        "/stages/0/entryGate/criteria/0/kind",
                        withFirst(first().withEntryGate(new Gate(
                                "one-in",
                                "decide-entry",
                                List.of(training("one-training").withKind(CriterionKind.SUCCESS)),
                                List.of())))),
                fault(
                        "G8",
                        "end-state.absent",
                        "/monitoring/measures/0/endState",
                        withMeasure(letters.withEndState(Optional.empty()))),
                fault(
                        "G9",
                        "comparison.absent",
                        "/monitoring/measures/0/comparison",
                        withMeasure(letters.withComparison(Optional.empty()))),
                fault("D1", "rollback.absent", "/rollback", plan().withRollback(Optional.empty())),
                fault("D2", "monitoring.absent", "/monitoring", plan().withMonitoring(Optional.empty())),
                fault("D3", "feedback.absent", "/feedback", plan().withFeedback()),
                fault("D4", "trigger.absent", "/rollback/triggers", withTriggers(harm)),
                fault("D4", "trigger.absent", "/rollback/triggers", withTriggers(use)),
                fault(
                        "D5",
                        "dimension.absent",
                        "/monitoring/measures",
                        withMeasure(measure("same-day-letters", MonitoringDimension.USAGE))),
                fault(
                        "D6",
                        "real-world-feedback.absent",
                        "/feedback",
                        plan().withFeedback(
                                        new FeedbackLoop("vendor", false, Duration.ofDays(1), "manager", "templates"))),
                fault(
                        "D7",
                        "feedback.slow",
                        "/feedback/0/cadence",
                        plan().withFeedback(
                                        new FeedbackLoop("users", true, Duration.ofDays(15), "manager", "templates"))),
                fault(
                        "D8",
                        "escalation.absent",
                        "/monitoring/escalations",
                        plan().withMonitoring(monitoring().withEscalations())),
                fault("R1", "trigger-criterion.absent", "/rollback/triggers/0/criteria/1", withTriggers(lost, use)),
                fault("R11", "trigger-criterion.mild", "/rollback/triggers/0/criteria/2", withTriggers(lost, use)),
                fault("R5", "scope-stage.absent", "/rollback/triggers/0/scope/stage", withTriggers(lost, use)),
                fault("R2", "criterion-trigger.absent", "/rollback/triggers", withTriggers(harm)),
                fault(
                        "R3",
                        "rollback-step.absent",
                        "/rollback/steps",
                        plan().withRollback(rollback().withSteps())),
                fault(
                        "R4",
                        "rollback.too-slow",
                        "/rollback/steps",
                        plan().withRollback(rollback()
                                .withMostTimeToSafeState(Duration.ofHours(8).minusNanos(1)))),
                fault(
                        "R6",
                        "fallback.not-viable",
                        "/rollback/fallback/viable",
                        plan().withRollback(rollback(triggers(), Optional.of("three"), false, Duration.ofHours(8)))),
                fault(
                        "R7",
                        "rehearsal.absent",
                        "/rollback/lastRehearsed",
                        plan().withRollback(rollback().withLastRehearsed(Optional.empty()))),
                fault(
                        "R8",
                        "communication.absent",
                        "/rollback/communications",
                        plan().withRollback(rollback().withCommunications())),
                fault(
                        "R9",
                        "point-of-no-return",
                        "/rollback/pointOfNoReturn",
                        plan().withRollback(rollback().withPointOfNoReturn("two"))),
                fault(
                        "R9",
                        "point-of-no-return",
                        "/rollback/pointOfNoReturn",
                        plan().withRollback(rollback().withPointOfNoReturn(Optional.empty()))),
                fault(
                        "R10",
                        "reconciliation.absent",
                        "/rollback/reconciliations",
                        plan().withRollback(rollback().withReconciliations())),
                fault(
                        "X4",
                        "decider.absent",
                        "/stages/0/entryGate/decisionTask",
                        withFirst(first().withEntryGate(new Gate("one-in", "nobody", List.of(), List.of("board"))))),
                fault(
                        "X4",
                        "decider.absent",
                        "/rollback/decisionTask",
                        plan().withRollback(rollback().withDecisionTask("nobody"))),
                fault(
                        "X4",
                        "decider.absent",
                        "/rollback/triggers/0/decisionTask",
                        withTriggers(
                                new RollbackTrigger("harm", TriggerKind.HARM, List.of("harm"), harm.scope(), "nobody"),
                                use)),
                fault(
                        "X4",
                        "decider.absent",
                        "/monitoring/escalations/0/decisionTask",
                        plan().withMonitoring(monitoring().withEscalations(new Escalation("e", "soon", "nobody")))),
                fault("L1", "pilot-scope.absent", "/pilot/whatIsTested", withPilot(unstated())),
                fault("L1", "pilot-scope.absent", "/pilot/forWhom", withPilot(unstated())),
                fault("L1", "pilot-scope.absent", "/pilot/why", withPilot(unstated())),
                fault("L2", "pilot-question.absent", "/pilot/questions", withPilot(unstated())),
                fault(
                        "L3",
                        "pilot.one-sided",
                        "/pilot/roles",
                        withPilot(pilot().withRoles(PilotRole.USERS, PilotRole.USERS))),
                fault("L4", "business-case.absent", "/pilot/businessCaseDrafted", withPilot(unstated())),
                fault(
                        "L4",
                        "business-case.late",
                        "/pilot/businessCaseDrafted",
                        withPilot(pilot().withBusinessCaseDrafted(pilot().starts()))),
                fault("L5", "funding.absent", "/pilot/fundingIfSuccessful", withPilot(unstated())),
                fault("L6", "qualitative-success.absent", "/pilot/qualitativeSuccess", withPilot(unstated())),
                fault("L6", "quantitative-success.absent", "/pilot/quantitativeSuccess", withPilot(unstated())),
                fault(
                        "C1",
                        "part.absent",
                        "/parts",
                        plan().withParts(new ProgrammePart("rooms", ComponentType.ADAPTABLE))),
                fault("C1", "part.absent", "/parts", plan().withParts(new ProgrammePart("rooms", ComponentType.CORE))),
                fault(
                        "C2",
                        "core-changed",
                        "/localChanges/0",
                        plan().withLocalChanges(new LocalChange("acute", "consent", "not asked"))),
                fault(
                        "C3",
                        "change-site.absent",
                        "/localChanges/0/site",
                        plan().withLocalChanges(new LocalChange("moon", "rooms", "larger"))),
                fault(
                        "C3",
                        "change-part.absent",
                        "/localChanges/0/part",
                        plan().withLocalChanges(new LocalChange("acute", "colour", "blue"))),
                fault(
                        "C4",
                        "part.duplicate",
                        "/parts/1/name",
                        plan().withParts(
                                        new ProgrammePart("a", ComponentType.CORE),
                                        new ProgrammePart("a", ComponentType.ADAPTABLE))),
                fault("C5", "adapted", "/localChanges/0", plan()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_is_found_where_it_is(String rule, String code, String pointer, RolloutPlan plan) {
        Findings findings = Rollout.checkPlan(plan, WHO);
        List<Finding> found = findings.all().stream()
                .filter(finding -> finding.code().equals("rollout.plan." + code)
                        && finding.pointer().text().equals(pointer))
                .toList();
        assertFalse(found.isEmpty(), () -> findings.explain());
        assertEquals(rule, found.get(0).parameters().get("rule"));
        assertEquals(1, found.get(0).citations().size());
        assertTrue(found.get(0).citations().get(0).cite().contains("report 00"));
    }

    @Test
    void a_plan_without_a_fault_has_only_its_note() {
        Findings findings = Rollout.checkPlan(plan(), WHO);
        assertEquals("1 note", findings.toString());
        assertEquals("rollout.plan.adapted", findings.all().get(0).code());
    }

    @Test
    void a_bare_draft_is_told_everything_at_once() {
        Findings findings = Rollout.checkPlan(bare().build(), WHO);
        assertEquals(
                List.of("S1", "G6", "D1", "D2", "D3", "C1", "C1"),
                findings.all().stream()
                        .map(finding -> finding.parameters().get("rule"))
                        .toList());
    }

    @Test
    void what_the_report_asks_for_cites_it_and_what_is_ours_says_so() {
        Findings findings = Rollout.checkPlan(bare().build(), WHO);
        Finding rollback = findings.all().get(2);
        assertEquals(Provenance.SOURCE_REPORT, rollback.citations().get(0).provenance());
        assertTrue(rollback.citations().get(0).cite().contains("L313"));
        assertEquals(Provenance.OWN, findings.all().get(1).citations().get(0).provenance());
    }

    @Test
    void without_a_matrix_nobody_decides() {
        long without = Rollout.checkPlan(plan(), WhoDecides.of(Map.of())).errors().stream()
                .filter(finding -> finding.code().equals("rollout.plan.decider.absent"))
                .count();
        assertEquals(2 * plan().stages().size() + 1 + triggers().size() + 1, without);
    }

    @Test
    void an_exposure_is_a_share_and_not_nothing() {
        for (double wrong : new double[] {0, -0.1, 1.2, Double.NaN, Double.POSITIVE_INFINITY}) {
            InvalidInputException refusal =
                    assertThrows(InvalidInputException.class, () -> first().withExposure(wrong));
            assertEquals(
                    "rollout.stage.exposure", refusal.findings().all().get(0).code());
        }
        assertEquals(1, first().withExposure(1).exposure());
        assertEquals(Double.MIN_VALUE, first().withExposure(Double.MIN_VALUE).exposure());
    }

    @Test
    void a_deadline_comes_after_the_minimum_duration() {
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> first().withDeadline(first().minimumDuration()));
        assertEquals("/deadline", refusal.findings().all().get(0).pointer().text());
        assertThrows(InvalidInputException.class, () -> first().withMinimumDuration(Duration.ofDays(-1)));
    }

    @Test
    void a_stage_says_all_its_faults_at_once() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> Stage.builder()
                        .id(" ")
                        .addSites("")
                        .exposure(0)
                        .entryGate(first().entryGate())
                        .exitGate(first().exitGate())
                        .minimumDuration(Duration.ofDays(-1))
                        .deadline(Duration.ofDays(-2))
                        .build());
        assertEquals(
                List.of("/id", "/sites/0", "/exposure", "/minimumDuration", "/deadline"),
                refusal.findings().all().stream()
                        .map(finding -> finding.pointer().text())
                        .toList());
    }

    @Test
    void ten_thousand_sites_and_one_of_them_twice() {
        List<String> sites = new ArrayList<>(
                IntStream.range(0, 10_000).mapToObj(site -> "site-" + site).toList());
        sites.add("acute");
        sites.add("site-0");
        Findings findings = Rollout.checkPlan(withFirst(first().withSites(sites)), WHO);
        assertEquals(1, findings.errors().size());
        assertEquals("/stages/0/sites/10001", findings.errors().get(0).pointer().text());
        assertTrue(findings.errors().get(0).message().contains("/stages/0/sites/0"));
    }

    @Test
    void thresholds_the_wrong_way_round_are_refused() {
        for (Criterion criterion : List.of(harm(), org.implsci.rollout.Plans.delivery("d"))) {
            double pass = criterion.threshold().passAt();
            double fail = criterion.threshold().failAt();
            InvalidInputException refusal = assertThrows(
                    InvalidInputException.class,
                    () -> new org.implsci.rollout.gate.Threshold(
                            criterion.threshold().direction(), fail, pass, 0));
            assertEquals(
                    "rollout.threshold.reversed",
                    refusal.findings().all().get(0).code());
        }
    }

    @Test
    void a_stage_that_must_end_without_a_decision_says_what_happens_then() {
        assertEquals(
                FailureResponse.HOLD,
                stage("s", 1, new Reversibility.Always(), "a").afterDeadline());
    }

    /** A plan may have any of the four models; all but the big bang count as phased. */
    @Test
    void everyModelButTheBigBangCountsAsPhased() {
        for (ImplementationModel model : ImplementationModel.values()) {
            boolean isPhased = model != ImplementationModel.BIG_BANG;
            List<String> several = codes(plan().withModel(model));
            List<String> one = codes(stages(first()).withModel(model));
            assertEquals(!isPhased, several.contains("rollout.plan.big-bang"), model.code());
            assertEquals(isPhased, one.contains("rollout.plan.phased-at-once"), model.code());
            RolloutPlan written = JsonCodec.standard()
                    .read(JsonCodec.standard().write(plan().withModel(model)), RolloutPlan.class)
                    .orThrow();
            assertEquals(model, written.model());
        }
    }

    private static List<String> codes(RolloutPlan plan) {
        return PlanCheck.check(plan, Plans.WHO).all().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void aTriggerRefusesANullScopeAndNamesThePlaceOfNullAndBlankCriteria() {
        RollbackScope scope = new RollbackScope.Everything();
        assertEquals(
                "scope",
                assertThrows(
                                NullPointerException.class,
                                () -> new RollbackTrigger("id", TriggerKind.HARM, List.of("harm"), null, "task"))
                        .getMessage());
        assertEquals(
                "criteria[1]",
                assertThrows(
                                NullPointerException.class,
                                () -> new RollbackTrigger(
                                        "id", TriggerKind.HARM, Arrays.asList("harm", null), scope, "task"))
                        .getMessage());
        assertEquals(
                "/criteria/1",
                assertThrows(
                                InvalidInputException.class,
                                () -> new RollbackTrigger("id", TriggerKind.HARM, List.of("harm", " "), scope, "task"))
                        .findings()
                        .all()
                        .get(0)
                        .pointer()
                        .toString());
    }

    /** By hand: each stage begins when the minimum duration of the one before it is over. */
    @Test
    void aPlanGivesARowAndABarForEachStage() {
        RolloutPlan plan = plan();
        TidyTable data = plan.toData();
        assertEquals(plan.stages().size(), data.size());
        assertEquals(Optional.of("one"), data.cell(0, "id"));
        assertEquals(Optional.of(Long.toString(first().minimumDuration().toDays())), data.cell(0, "minimum_days"));
        String svg = plan.toSvg();
        assertTrue(svg.contains("Stages of " + plan.title()), svg);
        plan.stages().forEach(stage -> assertTrue(svg.contains(">" + stage.id() + "<"), stage.id()));
    }
}
