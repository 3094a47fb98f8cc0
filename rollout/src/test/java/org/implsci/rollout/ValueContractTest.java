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
import org.implsci.core.term.Term;
import org.implsci.rollout.advice.Flow;
import org.implsci.rollout.advice.ImplementationModel;
import org.implsci.rollout.advice.ModelFactors;
import org.implsci.rollout.advice.Participation;
import org.implsci.rollout.advice.RiskLevel;
import org.implsci.rollout.advice.SharedService;
import org.implsci.rollout.advice.UseClass;
import org.implsci.rollout.gate.Clearance;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionKind;
import org.implsci.rollout.gate.CriterionMode;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.Direction;
import org.implsci.rollout.gate.Evidence;
import org.implsci.rollout.gate.FailureResponse;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.Measurement;
import org.implsci.rollout.gate.Reading;
import org.implsci.rollout.gate.Reason;
import org.implsci.rollout.gate.Threshold;
import org.implsci.rollout.gate.Tolerance;
import org.implsci.rollout.plan.Baseline;
import org.implsci.rollout.plan.Comparison;
import org.implsci.rollout.plan.Escalation;
import org.implsci.rollout.plan.FeedbackLoop;
import org.implsci.rollout.plan.LocalChange;
import org.implsci.rollout.plan.MonitoredMeasure;
import org.implsci.rollout.plan.MonitoringDimension;
import org.implsci.rollout.plan.MonitoringPlan;
import org.implsci.rollout.plan.PartKind;
import org.implsci.rollout.plan.Pilot;
import org.implsci.rollout.plan.PilotQuestion;
import org.implsci.rollout.plan.PilotRole;
import org.implsci.rollout.plan.ProgrammePart;
import org.implsci.rollout.plan.QuestionKind;
import org.implsci.rollout.plan.Reversibility;
import org.implsci.rollout.plan.RolloutModel;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.rollback.Communication;
import org.implsci.rollout.rollback.DataReconciliation;
import org.implsci.rollout.rollback.FallbackService;
import org.implsci.rollout.rollback.RollbackPlan;
import org.implsci.rollout.rollback.RollbackProgress;
import org.implsci.rollout.rollback.RollbackScope;
import org.implsci.rollout.rollback.RollbackStep;
import org.implsci.rollout.rollback.RollbackTrigger;
import org.implsci.rollout.rollback.TriggerKind;
import org.implsci.rollout.state.EventKind;
import org.implsci.rollout.state.EventLog;
import org.implsci.rollout.state.RefusalReason;
import org.implsci.rollout.state.RolloutEvent;
import org.implsci.rollout.state.RolloutPhase;
import org.implsci.rollout.state.RolloutState;
import org.implsci.rollout.wave.Filling;
import org.implsci.rollout.wave.WaveCoupling;
import org.implsci.rollout.wave.WavePlan;
import org.implsci.rollout.wave.WavePlanner;
import org.implsci.rollout.wave.WavePolicy;
import org.implsci.rollout.wave.WaveRequest;
import org.implsci.rollout.wave.WaveSite;
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
                .use(UseClass.CLINICAL_FACING)
                .reversible(true)
                .addFlows(new Flow("a", "b", 1.5))
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
                new Tolerance(1, 2, 3),
                new Tolerance(1, 2, 3).withInARow(0, 1),
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
                new ProgrammePart("p", PartKind.CORE),
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
                new Clearance("1.0", List.of("acute"), List.of(), List.of()),
                new Clearance(
                        "1.0",
                        List.of(),
                        List.of(
                                new Reason.OpenHazard("h", "dcb0129", 4, "mandatory"),
                                new Reason.OpenHazard("i", "dcb0129", null, null)),
                        List.of(
                                new Reason.MissingApproval("acute", "board"),
                                new Reason.MissingApproval("acute", null))),
                log(1),
                log(2),
                log(3),
                new EventLog("empty", List.of()),
                site(),
                WaveSite.builder().id("A").load(1).build(),
                new WaveCoupling(List.of("A", "B"), "laboratory"),
                new WavePolicy(3, 0.5, Filling.IN_ORDER),
                new WaveRequest(
                        List.of(site()),
                        List.of(new WaveCoupling(List.of("A", "B"), "laboratory")),
                        new WavePolicy(3, 0.5, Filling.IN_ORDER)),
                new WaveRequest(List.of(), List.of(), new WavePolicy(3, 0.5, Filling.IN_ORDER)),
                factors(),
                ModelFactors.builder().addUnits("a").build());
    }

    /** Results, which are made and shown, and not read. */
    static Stream<Object> results() {
        RolloutState state = new RandomRollout(7, 80).states.get(80);
        GateDecision decision = state.decision(Plans.START.plus(Duration.ofDays(500)));
        RollbackProgress progress = RollbackProgress.begun(
                        Plans.rollback(), new RollbackScope.CurrentStage(), Plans.START)
                .withVerified("switch")
                .withFailed("staff");
        WavePlan waves =
                WavePlanner.plan(List.of(site().withAfter()), List.of(), new WavePolicy(3, 0.5, Filling.BACKFILL));
        return Stream.of(
                Evidence.of(Threshold.lower(1, 2), List.of(Measurement.of(1), Measurement.of(5))),
                decision,
                new Reason.TooLate("s", Duration.ofDays(2), Duration.ofDays(1), FailureResponse.ROLL_BACK),
                new Reason.NothingMeasured("s"),
                new Reason.NotCleared("s"),
                progress,
                state,
                RolloutState.begin(Plans.bare().build(), RandomRollout.WHO),
                waves,
                waves.waves().get(0),
                Rollout.advise(factors(), 0.5));
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
                        Reading.values(),
                        CriterionKind.values(),
                        CriterionMode.values(),
                        CriterionStatus.values(),
                        FailureResponse.values(),
                        GateOutcome.values(),
                        TriggerKind.values(),
                        RolloutModel.values(),
                        PartKind.values(),
                        QuestionKind.values(),
                        PilotRole.values(),
                        MonitoringDimension.values(),
                        Comparison.values(),
                        EventKind.values(),
                        RolloutPhase.values(),
                        RefusalReason.values(),
                        Filling.values(),
                        ImplementationModel.values(),
                        RiskLevel.values(),
                        UseClass.values(),
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
        assertThrows(InvalidInputException.class, () -> new Tolerance(-1, 0, 0));
        assertThrows(InvalidInputException.class, () -> new Tolerance(0, 0, -1));
        assertThrows(InvalidInputException.class, () -> new Tolerance(2, 1, 0));
        assertThrows(InvalidInputException.class, () -> new Tolerance(0, 0, 0, -1, 0));
        assertThrows(InvalidInputException.class, () -> Tolerance.NONE.withInARow(2, 1));
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
        assertThrows(InvalidInputException.class, () -> new ProgrammePart("", PartKind.CORE));
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
