package org.implsci.examples.rollout;

import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.text.SafeText;
import org.implsci.examples.Case;
import org.implsci.examples.DocumentPrinter;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.execution.EventKind;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.execution.RolloutState;
import org.implsci.rollout.governance.GovernanceMap;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.plan.schedule.WavePlan;
import org.implsci.rollout.plan.schedule.WaveRequest;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.check.RaciPolicy;
import org.implsci.rollout.safety.hazard.HazardLog;
import org.implsci.rollout.spc.MonitoredSeries;
import org.implsci.rollout.spc.RunsAnalysis;
import org.implsci.rollout.spc.SpcRuleSet;
import org.implsci.rollout.spc.XmrChart;
import org.implsci.rollout.stakeholder.StakeholderMap;
import org.implsci.rollout.strategy.ModelFactors;

/** Prints a rollout: who does what, whether the plan can start, and the state after each event with reasons. */
public final class RolloutPrinter implements DocumentPrinter {
    /** The share of flow from which two units count as coupled; our parameter, as no source gives one. */
    private static final double COUPLED_FROM = 0.5;

    /** Makes the printer. */
    public RolloutPrinter() {}

    @Override
    public List<Class<?>> types() {
        return List.of(
                RolloutPlan.class,
                EventLog.class,
                RaciMatrix.class,
                HazardLog.class,
                StakeholderMap.class,
                GovernanceMap.class,
                WaveRequest.class,
                ModelFactors.class);
    }

    @Override
    public void print(Case documents, Options options, Screen screen) {
        for (ModelFactors factors : documents.all(ModelFactors.class)) {
            screen.heading("At once or step by step?");
            screen.print(Rollout.adviseModel(factors, COUPLED_FROM).explain());
            screen.print("Units count as coupled from a share of " + COUPLED_FROM + ", which is our assumption");
        }
        for (RaciMatrix matrix : documents.all(RaciMatrix.class)) {
            screen.heading("Rollout: who does what?");
            screen.print(matrix.toTable());
            screen.print("\n" + Rollout.checkMatrix(matrix, RaciPolicy.plain()).explain());
        }
        for (StakeholderMap map : documents.all(StakeholderMap.class)) {
            screen.heading("Who is affected?");
            print(map.findings(), screen);
        }
        for (GovernanceMap map : documents.all(GovernanceMap.class)) {
            screen.heading("Who has to approve?");
            screen.print(map.toString());
            print(map.findings(), screen);
            documents.first(RaciMatrix.class).ifPresent(matrix -> print(map.findings(matrix), screen));
        }
        for (HazardLog log : documents.all(HazardLog.class)) {
            screen.heading("What can go wrong?");
            screen.print(Rollout.checkHazards(log).explain());
        }
        documents.all(WaveRequest.class).forEach(request -> schedule(request, screen));
        WhoDecides who = documents.first(RaciMatrix.class).map(WhoDecides::of).orElse(task -> Optional.empty());
        for (RolloutPlan plan : documents.all(RolloutPlan.class)) {
            screen.heading("The plan: can it start?");
            screen.print(plan.toString());
            print(Rollout.checkPlan(plan, who), screen);
            documents.all(EventLog.class).stream()
                    .filter(log -> log.plan().equals(plan.id()))
                    .forEach(log -> replay(plan, who, log, screen));
        }
    }

    @Override
    public List<String> incomplete(Case documents) {
        return documents.all(EventLog.class).stream()
                .filter(log -> documents.all(RolloutPlan.class).stream()
                        .noneMatch(plan -> plan.id().equals(log.plan())))
                .map(log -> "the log of events needs its plan " + SafeText.quoted(log.plan(), 60)
                        + " beside it, a document " + RolloutPlan.SCHEMA)
                .toList();
    }

    /** Prints a monitored series: the chart by the rules of one tool, the verdicts of all three tools, and the runs. */
    public static void printSeries(MonitoredSeries series, Options options, Screen screen) {
        XmrChart chart = Rollout.chart(series, SpcRuleSet.NHSR_PLOT_THE_DOTS);
        screen.heading("Control chart: " + series.name());
        screen.print(chart.toText());
        screen.print("\n" + chart.explain());
        screen.print("\nBy the rules of each tool:");
        for (SpcRuleSet rules : SpcRuleSet.shipped()) {
            screen.print(
                    "  " + rules + ": " + Rollout.chart(series, rules).summary().icons());
        }
        if (series.points().stream().anyMatch(point -> point.value() != null)) {
            screen.print("\nRuns: " + RunsAnalysis.of(series).explain());
        }
        options.pictures().draw(chart.picture(), screen);
    }

    private static void schedule(WaveRequest request, Screen screen) {
        screen.heading("Which site comes when?");
        screen.print(request.toString());
        try {
            WavePlan plan = Rollout.planWaves(request.sites(), request.couplings(), request.policy());
            plan.waves().forEach(wave -> screen.print(wave.toString()));
            screen.print(plan.toString());
        } catch (InvalidInputException e) {
            print(e.findings(), screen);
        }
    }

    private static void print(Findings findings, Screen screen) {
        screen.print(findings.isEmpty() ? "nothing" : findings.explain());
    }

    private static void replay(RolloutPlan plan, WhoDecides who, EventLog log, Screen screen) {
        screen.heading("What happened");
        RolloutState state = Rollout.begin(plan, who);
        screen.print("before: " + state);
        for (RolloutEvent event : log.events()) {
            state = state.after(event);
            screen.print(event.at() + " " + event.kind().label() + " -> " + state);
            if (event.kind() == EventKind.EVALUATED) {
                state.lastDecision()
                        .ifPresent(decision -> screen.print(
                                "    " + decision.explain().indent(4).strip()));
            }
        }
        screen.heading("Where the rollout stands");
        screen.print(state.explain());
    }
}
