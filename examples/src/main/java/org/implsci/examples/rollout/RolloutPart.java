package org.implsci.examples.rollout;

import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.text.SafeText;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
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
import org.implsci.rollout.stakeholder.StakeholderMap;
import org.implsci.rollout.strategy.ModelFactors;

/** Prints a rollout: who does what, what stands in the way of starting, and the state after each event with reasons. */
public final class RolloutPart implements Part {
    /** From which share of flow between units on they count as coupled; no source gives one. */
    private static final double COUPLED_FROM = 0.5;

    /** The part. */
    public RolloutPart() {}

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
    public void show(Case read, Options options, Screen screen) {
        for (ModelFactors factors : read.all(ModelFactors.class)) {
            screen.heading("At once or step by step?");
            screen.print(Rollout.advise(factors, COUPLED_FROM).explain());
            screen.print("units count as coupled from a share of " + COUPLED_FROM + " on, which is our assumption");
        }
        for (RaciMatrix matrix : read.all(RaciMatrix.class)) {
            screen.heading("Rollout: who does what?");
            screen.print(matrix.toTable());
            screen.print("\n" + Rollout.check(matrix, RaciPolicy.plain()).explain());
        }
        for (StakeholderMap map : read.all(StakeholderMap.class)) {
            screen.heading("Whom it touches");
            tell(map.findings(), screen);
        }
        for (GovernanceMap map : read.all(GovernanceMap.class)) {
            screen.heading("Who has to approve?");
            screen.print(map.toString());
            tell(map.findings(), screen);
            read.first(RaciMatrix.class).ifPresent(matrix -> tell(map.findings(matrix), screen));
        }
        for (HazardLog log : read.all(HazardLog.class)) {
            screen.heading("What can go wrong");
            screen.print(Rollout.check(log).explain());
        }
        read.all(WaveRequest.class).forEach(request -> schedule(request, screen));
        WhoDecides who = read.first(RaciMatrix.class).map(WhoDecides::of).orElse(task -> Optional.empty());
        for (RolloutPlan plan : read.all(RolloutPlan.class)) {
            screen.heading("The plan: what stands in the way of starting?");
            screen.print(plan.toString());
            tell(Rollout.check(plan, who), screen);
            read.all(EventLog.class).stream()
                    .filter(log -> log.plan().equals(plan.id()))
                    .forEach(log -> replay(plan, who, log, screen));
        }
    }

    @Override
    public List<String> incomplete(Case read) {
        return read.all(EventLog.class).stream()
                .filter(log -> read.all(RolloutPlan.class).stream()
                        .noneMatch(plan -> plan.id().equals(log.plan())))
                .map(log -> "a log of events has no plan " + SafeText.quoted(log.plan(), 60)
                        + " beside it, which is a document " + RolloutPlan.SCHEMA)
                .toList();
    }

    private static void schedule(WaveRequest request, Screen screen) {
        screen.heading("Which site comes when?");
        screen.print(request.toString());
        try {
            WavePlan plan = Rollout.waves(request.sites(), request.couplings(), request.policy());
            plan.waves().forEach(wave -> screen.print(wave.toString()));
            screen.print(plan.toString());
        } catch (InvalidInputException e) {
            tell(e.findings(), screen);
        }
    }

    private static void tell(Findings findings, Screen screen) {
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
        screen.heading("Where it stands");
        screen.print(state.explain());
    }
}
