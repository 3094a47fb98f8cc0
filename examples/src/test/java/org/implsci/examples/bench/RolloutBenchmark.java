package org.implsci.examples.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.implsci.core.finding.Findings;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.execution.RolloutState;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionKind;
import org.implsci.rollout.gate.FailureLimits;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.Threshold;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.plan.monitoring.Baseline;
import org.implsci.rollout.plan.monitoring.Comparison;
import org.implsci.rollout.plan.monitoring.Escalation;
import org.implsci.rollout.plan.monitoring.FeedbackLoop;
import org.implsci.rollout.plan.monitoring.MonitoredMeasure;
import org.implsci.rollout.plan.monitoring.MonitoringDimension;
import org.implsci.rollout.plan.monitoring.MonitoringPlan;
import org.implsci.rollout.plan.rollback.FallbackService;
import org.implsci.rollout.plan.rollback.RollbackPlan;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.implsci.rollout.plan.rollback.RollbackStep;
import org.implsci.rollout.plan.rollback.RollbackTrigger;
import org.implsci.rollout.plan.rollback.TriggerKind;
import org.implsci.rollout.strategy.ImplementationModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Folding a log, checking a plan of 7,000 sites, and one decision of a gate with 20 criteria. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@org.openjdk.jmh.annotations.Measurement(iterations = 3, time = 2)
public class RolloutBenchmark {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private RolloutPlan plan;
    private WhoDecides who;
    private Gate gate;
    private Map<String, List<Measurement>> measured;

    /** The plan has 7,000 sites in 70 stages; both gates of a stage and the guardrails have 20 criteria together. */
    @Setup
    public void prepare() {
        who = WhoDecides.of(Map.of("task", "board"));
        List<Stage> stages = new ArrayList<>();
        for (int index = 0; index < 70; index++) {
            int number = index;
            stages.add(Stage.builder()
                    .id("stage-" + index)
                    .addAllSites(IntStream.range(0, 100)
                            .mapToObj(site -> "site-" + (100 * number + site))
                            .toList())
                    .exposure((index + 1) / 70.0)
                    .entryGate(new Gate("in-" + index, "task", criteria("in-" + index, 8), List.of()))
                    .exitGate(new Gate("out-" + index, "task", criteria("out-" + index, 8), List.of("board")))
                    .minimumDuration(Duration.ofDays(14))
                    .build());
        }
        plan = RolloutPlan.builder()
                .id("plan")
                .title("A national rollout")
                .model(ImplementationModel.PHASED)
                .addAllStages(stages)
                .addAllGuardrails(criteria("guard", 4).stream()
                        .map(criterion -> criterion.withKind(CriterionKind.GUARDRAIL))
                        .toList())
                .rollback(rollback())
                .monitoring(monitoring())
                .addFeedback(new FeedbackLoop("users", true, Duration.ofDays(7), "owner", "templates"))
                .build();
        gate = new Gate("gate", "task", criteria("c", 20), List.of("board"));
        List<Measurement> values =
                IntStream.range(0, 5).mapToObj(week -> Measurement.of(1, 100)).toList();
        measured = Map.of("m0", values, "m1", values, "m2", values, "m3", values);
    }

    private static List<Criterion> criteria(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> Criterion.builder()
                        .id(prefix + "-" + index)
                        .measure("m" + index % 4)
                        .threshold(Threshold.lower(2, 5).withMinimumSample(20))
                        .failureLimits(new FailureLimits(1, 2, 1))
                        .requiredSuccesses(3)
                        .requiredConsecutive(2)
                        .build())
                .toList();
    }

    private static RollbackPlan rollback() {
        return RollbackPlan.builder()
                .addTriggers(
                        new RollbackTrigger(
                                "h", TriggerKind.HARM, List.of("guard-0"), new RollbackScope.Everything(), "task"),
                        new RollbackTrigger(
                                "n",
                                TriggerKind.NON_DELIVERY,
                                List.of("guard-1"),
                                new RollbackScope.CurrentStage(),
                                "task"))
                .addSteps(new RollbackStep("step", "go back", "owner", Duration.ofHours(1), "seen"))
                .fallback(new FallbackService("paper", true, "stock"))
                .mostTimeToSafeState(Duration.ofHours(2))
                .decisionTask("task")
                .build();
    }

    private static MonitoringPlan monitoring() {
        MonitoringPlan.Builder monitoring = MonitoringPlan.builder().embeddingWindow(Duration.ofDays(90));
        for (int index = 0; index < 4; index++) {
            monitoring.addMeasures(MonitoredMeasure.builder()
                    .id("m" + index)
                    .label("measure")
                    .dimension(List.of(MonitoringDimension.values()).get(index % 3))
                    .cadence(Duration.ofDays(7))
                    .baseline(new Baseline(1, "2025"))
                    .comparison(Comparison.GOAL)
                    .endState("end")
                    .build());
        }
        return monitoring.addEscalations(new Escalation("e", "soon", "task")).build();
    }

    /** A log of a live rollout: one evaluation after each 99 observations of single sites. */
    @State(Scope.Benchmark)
    public static class Log {
        /** How many events; the cost an event must not depend on it. */
        @Param({"10000", "100000", "1000000"})
        public int events;

        private RolloutState begun;
        private List<RolloutEvent> log;

        /** Draws the log. */
        @Setup
        public void prepare(RolloutBenchmark benchmark) {
            begun = Rollout.begin(benchmark.plan, benchmark.who)
                    .after(new RolloutEvent.Overridden(START, "board", "to measure"));
            log = new ArrayList<>(events);
            for (int index = 0; index < events; index++) {
                Instant at = START.plusMillis(index + 1L);
                log.add(
                        index % 100 == 99
                                ? new RolloutEvent.Evaluated(at)
                                : new RolloutEvent.Observed(
                                        at, "m" + index % 4, Measurement.of(1, 100), "site-" + index % 100));
            }
        }
    }

    /** Folds the whole log at once. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public RolloutState fold(Log log) {
        return log.begun.afterAll(log.log);
    }

    /** Checks the plan. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Findings check() {
        return Rollout.checkPlan(plan, who);
    }

    /** Reads five measurements for each of 20 criteria and decides. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public GateDecision decide() {
        return gate.decide(measured, Set.of("board"));
    }
}
