package org.implsci.rollout.plan.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionKind;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.monitoring.MonitoredMeasure;

/** The rules of gates, criteria and guardrails. */
final class GateRules {
    private static final Citation NO_DATES = SourceReport.SERVICE_CHANGE.at("L408");
    private static final Citation PACE = SourceReport.SERVICE_CHANGE.own("L404-410");
    private static final Citation BASELINE = SourceReport.SERVICE_CHANGE.at("L325-327");
    private static final Citation DECISIONS = SourceReport.SERVICE_CHANGE.own("L556-560");

    private final RolloutPlan plan;
    private final RuleReport report;
    private final Map<String, MonitoredMeasure> measures = new HashMap<>();
    private final Set<String> criteria = new HashSet<>();
    private final Set<String> gates = new HashSet<>();

    private GateRules(RolloutPlan plan, RuleReport report) {
        this.plan = plan;
        this.report = report;
        plan.monitoring().ifPresent(monitoring -> monitoring.measures().forEach(each -> measures.put(each.id(), each)));
    }

    static void check(RolloutPlan plan, RuleReport report) {
        new GateRules(plan, report).check();
    }

    private void check() {
        for (int index = 0; index < plan.stages().size(); index++) {
            Stage stage = plan.stages().get(index);
            Pointer place = Pointer.ROOT.at("stages").at(index);
            gate(stage.entryGate(), place.at("entryGate"));
            entry(stage.entryGate(), place.at("entryGate"));
            gate(stage.exitGate(), place.at("exitGate"));
            if (stage.exitGate().criteria().stream().noneMatch(Criterion::isEnforced)) {
                report.error("G1", "exit-criterion.absent", place.at("exitGate").at("criteria"))
                        .expected("an enforced criterion")
                        .say("a stage must end because of what was seen, not of a date or an opinion alone", NO_DATES);
            }
        }
        Pointer place = Pointer.ROOT.at("guardrails");
        if (plan.guardrails().stream().noneMatch(Criterion::isEnforced)) {
            report.error("G6", "guardrail.absent", place)
                    .expected("an enforced criterion")
                    .say(
                            "nothing is watched while people decide, nor once the last stage is over",
                            SourceReport.SERVICE_CHANGE.own("L314"));
        }
        for (int index = 0; index < plan.guardrails().size(); index++) {
            Criterion guardrail = plan.guardrails().get(index);
            int number = index;
            criterion(guardrail, () -> place.at(number));
            if (guardrail.kind() != CriterionKind.GUARDRAIL) {
                report.warning("G7", "guardrail.kind", place.at(index).at("kind"))
                        .expected(CriterionKind.GUARDRAIL.code())
                        .found(guardrail.kind().code())
                        .say("a guardrail that calls itself something else", NO_DATES);
            }
        }
    }

    /** Only sites that join report to an entry gate, and they are without the change. */
    private void entry(Gate gate, Pointer place) {
        for (int index = 0; index < gate.criteria().size(); index++) {
            CriterionKind kind = gate.criteria().get(index).kind();
            if (kind != CriterionKind.READINESS) {
                report.warning(
                                "G10",
                                "entry-criterion.kind",
                                place.at("criteria").at(index).at("kind"))
                        .expected(CriterionKind.READINESS.code())
                        .found(kind.code())
                        .say(
                                "the sites that join are without the change, so that they can tell whether they are ready,"
                                        + " and not what it does: ask that at the exit gate of the stage before",
                                PACE);
            }
        }
    }

    private void gate(Gate gate, Pointer place) {
        if (!gates.add(gate.id())) {
            report.error("G3", "gate.duplicate", place.at("id"))
                    .expected("each id once")
                    .found(gate.id())
                    .say("two gates of one id", DECISIONS);
        }
        for (int index = 0; index < gate.criteria().size(); index++) {
            int number = index;
            criterion(gate.criteria().get(index), () -> place.at("criteria").at(number));
        }
    }

    /** The place is made only where something is to be said: a plan may have thousands of criteria. */
    private void criterion(Criterion criterion, Supplier<Pointer> place) {
        if (!criteria.add(criterion.id())) {
            report.error("G2", "criterion.duplicate", place.get().at("id"))
                    .expected("each id once in the plan")
                    .found(criterion.id())
                    .say("two criteria of one id", DECISIONS);
        }
        if (plan.monitoring().isEmpty()) {
            return;
        }
        MonitoredMeasure measure = measures.get(criterion.measure());
        if (measure == null) {
            report.error("G4", "measure.absent", place.get().at("measure"))
                    .expected("a measure of the monitoring plan")
                    .found(criterion.measure())
                    .say(
                            "this is not monitored, so the criterion never gets data",
                            SourceReport.SERVICE_CHANGE.at("L314, L325"));
        } else if (measure.baseline().isEmpty()) {
            report.error("G5", "baseline.absent", place.get().at("measure"))
                    .expected("a baseline of the measure")
                    .found(criterion.measure())
                    .say("without a baseline nobody can tell what the change did", BASELINE);
        }
    }
}
