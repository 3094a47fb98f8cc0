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
                        .say(
                                "the stage ends on a date or an opinion alone; name a criterion that has to pass",
                                NO_DATES);
            }
        }
        Pointer place = Pointer.ROOT.at("guardrails");
        if (plan.guardrails().stream().noneMatch(Criterion::isEnforced)) {
            report.error("G6", "guardrail.absent", place)
                    .expected("an enforced criterion")
                    .say(
                            "without a guardrail nothing is watched during decisions and after the last stage",
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
                        .say("this criterion is a guardrail of the plan, but its kind is another", NO_DATES);
            }
        }
    }

    /** Warns of entry criteria other than readiness: only joining sites report to the gate, and they lack the change. */
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
                                "sites that are about to join can report their readiness, not the effect of the change;"
                                        + " ask for the effect at the exit gate of the stage before",
                                PACE);
            }
        }
    }

    private void gate(Gate gate, Pointer place) {
        if (!gates.add(gate.id())) {
            report.error("G3", "gate.duplicate", place.at("id"))
                    .expected("each id once")
                    .found(gate.id())
                    .say("two gates have this id", DECISIONS);
        }
        for (int index = 0; index < gate.criteria().size(); index++) {
            int number = index;
            criterion(gate.criteria().get(index), () -> place.at("criteria").at(number));
        }
    }

    /** Checks one criterion. The place is made only for a finding, because a plan may have thousands of criteria. */
    private void criterion(Criterion criterion, Supplier<Pointer> place) {
        if (!criteria.add(criterion.id())) {
            report.error("G2", "criterion.duplicate", place.get().at("id"))
                    .expected("each id once in the plan")
                    .found(criterion.id())
                    .say("two criteria have this id", DECISIONS);
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
                            "the plan does not monitor this measure, so the criterion never gets data",
                            SourceReport.SERVICE_CHANGE.at("L314, L325"));
        } else if (measure.baseline().isEmpty()) {
            report.error("G5", "baseline.absent", place.get().at("measure"))
                    .expected("a baseline of the measure")
                    .found(criterion.measure())
                    .say("the measure has no baseline, so the effect of the change cannot be judged", BASELINE);
        }
    }
}
