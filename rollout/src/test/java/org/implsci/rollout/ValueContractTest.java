package org.implsci.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;
import org.implsci.core.term.CareSetting;
import org.implsci.core.term.Term;
import org.implsci.rollout.execution.EventKind;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.RefusalReason;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.execution.RolloutPhase;
import org.implsci.rollout.execution.RolloutState;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionKind;
import org.implsci.rollout.gate.CriterionMode;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.CriterionTally;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.FailureLimits;
import org.implsci.rollout.gate.FailureResponse;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.gate.MeasurementOutcome;
import org.implsci.rollout.gate.Threshold;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.ComponentType;
import org.implsci.rollout.plan.LocalChange;
import org.implsci.rollout.plan.ProgrammePart;
import org.implsci.rollout.plan.Reversibility;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.monitoring.Baseline;
import org.implsci.rollout.plan.monitoring.Comparison;
import org.implsci.rollout.plan.monitoring.Escalation;
import org.implsci.rollout.plan.monitoring.FeedbackLoop;
import org.implsci.rollout.plan.monitoring.MonitoredMeasure;
import org.implsci.rollout.plan.monitoring.MonitoringDimension;
import org.implsci.rollout.plan.monitoring.MonitoringPlan;
import org.implsci.rollout.plan.pilot.Pilot;
import org.implsci.rollout.plan.pilot.PilotQuestion;
import org.implsci.rollout.plan.pilot.PilotRole;
import org.implsci.rollout.plan.pilot.QuestionKind;
import org.implsci.rollout.plan.rollback.Communication;
import org.implsci.rollout.plan.rollback.DataReconciliation;
import org.implsci.rollout.plan.rollback.FallbackService;
import org.implsci.rollout.plan.rollback.RollbackPlan;
import org.implsci.rollout.plan.rollback.RollbackProgress;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.implsci.rollout.plan.rollback.RollbackStep;
import org.implsci.rollout.plan.rollback.RollbackTrigger;
import org.implsci.rollout.plan.rollback.TriggerKind;
import org.implsci.rollout.plan.schedule.PackingOrder;
import org.implsci.rollout.plan.schedule.WaveCoupling;
import org.implsci.rollout.plan.schedule.WavePlan;
import org.implsci.rollout.plan.schedule.WavePlanner;
import org.implsci.rollout.plan.schedule.WavePolicy;
import org.implsci.rollout.plan.schedule.WaveRequest;
import org.implsci.rollout.plan.schedule.WaveSite;
import org.implsci.rollout.strategy.ImplementationModel;
import org.implsci.rollout.strategy.ModelFactors;
import org.implsci.rollout.strategy.Participation;
import org.implsci.rollout.strategy.PatientFlow;
import org.implsci.rollout.strategy.RiskLevel;
import org.implsci.rollout.strategy.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value type keeps: equality, being shipped and read back, a short text, and its form in JSON. */
class ValueContractTest {
    private static final JsonCodec CODEC = JsonCodec.standard();

    private static Criterion full() {
        return Plans.harm()
                .withThreshold(Threshold.lower(1, 2).withMinimumSample(30))
                .withMostMeasurements(9)
                .withMode(CriterionMode.OBSERVE_ONLY)
                .withOnFail(FailureResponse.ROLL_BACK);
    }

    private static ModelFactors factors() {
        return ModelFactors.builder()
                .addUnits("a", "b")
                .risk(RiskLevel.MEDIUM)
                .use(CareSetting.CLINICAL_FACING)
                .reversible(true)
                .addFlows(new PatientFlow("a", "b", 1.5))
                .addSharedServices(new SharedService("laboratory", List.of("a", "b")))
                .participation(Participation.COMPULSORY)
                .holdoutRisk(RiskLevel.LOW)
                .peerSupportNeeded(false)
                .build();
    }

    private static WaveSite site() {
        return WaveSite.builder()
                .id("A")
                .load(2)
                .readiness(0.5)
                .addAfter("B")
                .addBlockedWaves(3)
                .build();
    }

    private static EventLog log(long seed) {
        return new EventLog("random", new RandomRollout(seed, 80).events);
    }

    /** Types with a JSON form, each with everything that it can hold, and some with as little as they can. */
    static Stream<Object> written() {
        return Stream.of(
                Measurement.of(1.5),
                Measurement.of(1.5, 30),
                Measurement.of(Double.NaN, 30),
                Measurement.absent(),
                Threshold.higher(0.9, 0.5),
                new FailureLimits(1, 2, 3),
                new FailureLimits(1, 2, 3).withInARow(0, 1),
                full(),
                Plans.delivery("d"),
                new Gate("g", "t", List.of(full()), List.of("board")),
                new Gate("g", "t", List.of(), List.of("board")),
                new Gate("g", "t", List.of(Plans.harm()), List.of()),
                Plans.triggers().get(0),
                new RollbackTrigger("t", TriggerKind.HARM, List.of("c"), new RollbackScope.BackTo("s"), "task"),
                Plans.rollback().steps().get(0),
                Plans.rollback().fallback(),
                Plans.rollback().reconciliations().get(0),
                Plans.rollback().communications().get(0),
                Plans.rollback(),
                Plans.pilot(),
                Plans.pilot().questions().get(0),
                new ProgrammePart("p", ComponentType.CORE),
                new LocalChange("s", "p", "c"),
                new Baseline(-1.25, "2025"),
                Plans.monitoring(),
                Plans.monitoring().measures().get(0),
                Plans.monitoring().escalations().get(0),
                new FeedbackLoop("users", true, Duration.ofDays(7), "manager", "templates"),
                Plans.stages().get(0),
                Plans.stages().get(1),
                Plans.plan(),
                Plans.bare().build(),
                Plans.bare().needsClearance(true).build(),
                new GoLiveClearance("1.0", List.of("acute"), List.of(), List.of()),
                new GoLiveClearance(
                        "1.0",
                        List.of(),
                        List.of(
                                new DecisionReason.OpenHazard("h", "dcb0129", 4, "mandatory"),
                                new DecisionReason.OpenHazard("i", "dcb0129", null, null)),
                        List.of(
                                new DecisionReason.MissingApproval("acute", "board"),
                                new DecisionReason.MissingApproval("acute", null))),
                log(1),
                log(2),
                log(3),
                new EventLog("empty", List.of()),
                site(),
                WaveSite.builder().id("A").load(1).build(),
                new WaveCoupling(List.of("A", "B"), "laboratory"),
                new WavePolicy(3, 0.5, PackingOrder.IN_ORDER),
                new WaveRequest(
                        List.of(site()),
                        List.of(new WaveCoupling(List.of("A", "B"), "laboratory")),
                        new WavePolicy(3, 0.5, PackingOrder.IN_ORDER)),
                new WaveRequest(List.of(), List.of(), new WavePolicy(3, 0.5, PackingOrder.IN_ORDER)),
                factors(),
                ModelFactors.builder().addUnits("a").build());
    }

    /** Results, which are made and shown, and not read. */
    static Stream<Object> results() {
        RolloutState state = new RandomRollout(7, 80).states.get(80);
        GateDecision decision = state.decision(Plans.START.plus(Duration.ofDays(500)));
        RollbackProgress progress = RollbackProgress.start(
                        Plans.rollback(), new RollbackScope.CurrentStage(), Plans.START)
                .withVerified("switch")
                .withFailed("staff");
        WavePlan waves =
                WavePlanner.plan(List.of(site().withAfter()), List.of(), new WavePolicy(3, 0.5, PackingOrder.BACKFILL));
        return Stream.of(
                CriterionTally.of(Threshold.lower(1, 2), List.of(Measurement.of(1), Measurement.of(5))),
                decision,
                new DecisionReason.TooLate("s", Duration.ofDays(2), Duration.ofDays(1), FailureResponse.ROLL_BACK),
                new DecisionReason.NothingMeasured("s"),
                new DecisionReason.NotCleared("s"),
                progress,
                state,
                RolloutState.begin(Plans.bare().build(), RandomRollout.WHO),
                waves,
                waves.waves().get(0),
                Rollout.adviseModel(factors(), 0.5));
    }

    static Stream<Object> all() {
        return Stream.concat(written(), results());
    }

    @ParameterizedTest
    @MethodSource("all")
    void being_shipped_changes_nothing(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object back = in.readObject();
            assertEquals(value, back);
            assertEquals(value.hashCode(), back.hashCode());
            assertEquals(value.toString(), back.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_is_itself_and_nothing_else(Object value) {
        assertEquals(value, value);
        assertNotEquals(value, new Object());
        assertFalse(value.equals(null));
        assertFalse(value.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_is_written_reads_back_and_is_written_alike(Object value) {
        String text = CODEC.write(value);
        Class<?> type = value.getClass().isRecord() || value instanceof Measurement
                ? value.getClass()
                : value.getClass().getSuperclass();
        ReadResult<?> read = CODEC.read(text, type);
        assertTrue(read.findings().isEmpty(), () -> text + read.findings().explain());
        assertEquals(value, read.orThrow());
        assertEquals(text, CODEC.write(read.orThrow()));
    }

    /** A restored state goes on as the original would. */
    @Test
    void a_state_that_was_shipped_can_be_folded_on() throws IOException, ClassNotFoundException {
        RandomRollout rollout = new RandomRollout(11, 60);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rollout.states.get(30));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RolloutState back = (RolloutState) in.readObject();
            assertEquals(rollout.states.get(60), back.afterAll(rollout.events.subList(30, 60)));
        }
    }

    @Test
    void every_term_is_found_by_its_code_and_every_code_is_stable_text() {
        Stream.<Term[]>of(
                        Direction.values(),
                        MeasurementOutcome.values(),
                        CriterionKind.values(),
                        CriterionMode.values(),
                        CriterionStatus.values(),
                        FailureResponse.values(),
                        GateOutcome.values(),
                        TriggerKind.values(),
                        ImplementationModel.values(),
                        ComponentType.values(),
                        QuestionKind.values(),
                        PilotRole.values(),
                        MonitoringDimension.values(),
                        Comparison.values(),
                        EventKind.values(),
                        RolloutPhase.values(),
                        RefusalReason.values(),
                        PackingOrder.values(),
                        ImplementationModel.values(),
                        RiskLevel.values(),
                        CareSetting.values(),
                        Participation.values())
                .flatMap(Stream::of)
                .forEach(term -> {
                    assertTrue(term.code().matches("[a-z]+([-.][a-z]+)*"), term.code());
                    assertFalse(term.label().isBlank());
                });
        assertEquals(GateOutcome.HOLD, GateOutcome.VOCABULARY.parse("Hold"));
        assertEquals(GateOutcome.HOLD, GateOutcome.HOLD.worse(GateOutcome.CONTINUE));
        assertEquals(GateOutcome.HOLD, GateOutcome.CONTINUE.worse(GateOutcome.HOLD));
    }

    /** The names under which a log stores its events are those of their kinds. */
    @Test
    void an_event_is_stored_under_the_code_of_its_kind() {
        for (RolloutEvent event : log(5).events()) {
            String text = CODEC.write(new EventLog("random", List.of(event)));
            assertTrue(text.contains("\"type\": \"" + event.kind().code() + '"'), text);
        }
    }

    @Test
    void a_document_with_many_faults_is_told_all_of_them() {
        String text = CODEC.write(Plans.plan())
                .replace("\"exposure\": 0.1", "\"exposure\": 1.2")
                .replace("\"type\": \"irreversible\"", "\"type\": \"perhaps\"")
                .replace("\"failAt\": 2.0", "\"failAt\": 0.5")
                .replace("\"duration\": \"PT2H\"", "\"duration\": \"PT0S\"")
                .replace("\"model\": \"phased\"", "\"model\": \"soon\"")
                .replace("\"realWorld\": true", "\"realWorld\": \"yes\"");
        List<String> codes = CODEC.read(text, RolloutPlan.class).findings().all().stream()
                .map(Finding::code)
                .toList();
        assertEquals(
                List.of(
                        "term.unknown",
                        "rollout.stage.exposure",
                        "term.unknown",
                        "rollout.threshold.reversed",
                        "rollout.duration",
                        "json.type"),
                codes);
    }

    @Test
    void a_criterion_in_a_document_needs_its_threshold() {
        String text = "{\"id\": \"c\", \"measure\": \"m\"}";
        Finding finding = CODEC.read(text, Criterion.class).findings().all().get(0);
        assertEquals("json.key.absent", finding.code());
        assertEquals("/threshold", finding.pointer().text());
    }

    @Test
    void an_event_that_people_decide_names_who_and_why() {
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> new RolloutEvent.Overridden(Plans.START, " ", ""));
        assertEquals(
                List.of("/by", "/rationale"),
                refusal.findings().all().stream()
                        .map(finding -> finding.pointer().text())
                        .toList());
        assertThrows(
                InvalidInputException.class, () -> new RolloutEvent.Observed(Plans.START, "m", Measurement.of(1), " "));
    }

    @Test
    void impossible_parts_are_refused() {
        assertThrows(InvalidInputException.class, () -> new FailureLimits(-1, 0, 0));
        assertThrows(InvalidInputException.class, () -> new FailureLimits(0, 0, -1));
        assertThrows(InvalidInputException.class, () -> new FailureLimits(2, 1, 0));
        assertThrows(InvalidInputException.class, () -> new FailureLimits(0, 0, 0, -1, 0));
        assertThrows(InvalidInputException.class, () -> FailureLimits.NONE.withInARow(2, 1));
        assertThrows(InvalidInputException.class, () -> Measurement.of(1, -1));
        assertThrows(InvalidInputException.class, () -> Threshold.lower(Double.NaN, 1));
        assertThrows(InvalidInputException.class, () -> Threshold.lower(0, 1).withMinimumSample(-1));
        assertThrows(InvalidInputException.class, () -> Plans.harm().withRequiredSuccesses(0));
        assertThrows(InvalidInputException.class, () -> Plans.harm().withRequiredConsecutive(0));
        assertThrows(InvalidInputException.class, () -> Plans.delivery("d").withMostMeasurements(1));
        assertThrows(InvalidInputException.class, () -> new Gate("g", "t", List.of(), List.of()));
        assertThrows(
                InvalidInputException.class,
                () -> new Gate("g", "t", List.of(Plans.harm().withMode(CriterionMode.OBSERVE_ONLY)), List.of()));
        assertThrows(
                InvalidInputException.class,
                () -> new Gate("g", "t", List.of(Plans.harm(), Plans.harm()), List.of("board", "board", " ")));
        assertThrows(
                InvalidInputException.class,
                () -> new RollbackTrigger("t", TriggerKind.HARM, List.of(), new RollbackScope.Site("s"), "task"));
        assertThrows(InvalidInputException.class, () -> new RollbackScope.Site(""));
        assertThrows(InvalidInputException.class, () -> new RollbackScope.BackTo(""));
        assertThrows(InvalidInputException.class, () -> new RollbackStep("s", "a", "o", Duration.ofDays(-1), "seen"));
        assertThrows(InvalidInputException.class, () -> new FallbackService("", true, ""));
        assertThrows(InvalidInputException.class, () -> new DataReconciliation("", "", "", ""));
        assertThrows(InvalidInputException.class, () -> new Communication("", "", ""));
        assertThrows(InvalidInputException.class, () -> Plans.rollback().withMostTimeToSafeState(Duration.ZERO));
        assertThrows(InvalidInputException.class, () -> Plans.rollback().withPointOfNoReturn(" "));
        assertThrows(InvalidInputException.class, () -> new Reversibility.Until(Duration.ZERO));
        assertThrows(InvalidInputException.class, () -> new Baseline(Double.NaN, ""));
        assertThrows(InvalidInputException.class, () -> new Escalation("", "", ""));
        assertThrows(InvalidInputException.class, () -> new PilotQuestion(QuestionKind.FITS_WORKFLOW, ""));
        assertThrows(InvalidInputException.class, () -> new LocalChange("", "", ""));
        assertThrows(InvalidInputException.class, () -> new ProgrammePart("", ComponentType.CORE));
        assertThrows(InvalidInputException.class, () -> Plans.monitoring().withEmbeddingWindow(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new GateDecision(List.of(), List.of()));
        assertThrows(InvalidInputException.class, () -> Plans.bare().build().withTitle(""));
        Stage stage = Plans.stages().get(0);
        assertEquals("one: 1 sites, exposure 0.10", stage.toString());
        MonitoredMeasure measure = Plans.monitoring().measures().get(0);
        assertThrows(InvalidInputException.class, () -> measure.withCadence(Duration.ZERO));
        MonitoringPlan monitoring = Plans.monitoring();
        assertThrows(InvalidInputException.class, () -> monitoring.withMeasures(measure, measure));
        Pilot pilot = Plans.pilot();
        assertThrows(InvalidInputException.class, () -> pilot.withWhy(" "));
        RollbackPlan rollback = Plans.rollback();
        RollbackStep step = rollback.steps().get(0);
        assertThrows(InvalidInputException.class, () -> rollback.withSteps(step, step));
    }
}
