package org.implsci.rollout.plan.check;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.plan.Reversibility;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.monitoring.FeedbackLoop;
import org.implsci.rollout.plan.monitoring.MonitoredMeasure;
import org.implsci.rollout.plan.monitoring.MonitoringDimension;
import org.implsci.rollout.plan.monitoring.MonitoringPlan;
import org.implsci.rollout.plan.rollback.RollbackPlan;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.implsci.rollout.plan.rollback.RollbackTrigger;
import org.implsci.rollout.plan.rollback.TriggerKind;

/** The rules of rollback, monitoring and feedback: a plan needs all three before its first live stage. */
final class SafetyRules {
    private static final Citation ROLLBACK = SourceReport.SERVICE_CHANGE.at("L313, L317");
    private static final Citation MONITORING = SourceReport.SERVICE_CHANGE.at("L314, L317");
    private static final Citation FEEDBACK = SourceReport.SERVICE_CHANGE.at("L315, L317");
    private static final Citation OWN = SourceReport.SERVICE_CHANGE.own("L313");

    private SafetyRules() {}

    static void check(RolloutPlan plan, RuleReport report) {
        plan.rollback()
                .ifPresentOrElse(
                        rollback -> rollback(plan, rollback, report),
                        () -> report.error("D1", "rollback.absent", Pointer.ROOT.at("rollback"))
                                .expected("a rollback plan")
                                .say(
                                        "the plan does not say how the change is taken back; add it before go-live",
                                        ROLLBACK));
        plan.monitoring()
                .ifPresentOrElse(
                        monitoring -> monitoring(monitoring, report),
                        () -> report.error("D2", "monitoring.absent", Pointer.ROOT.at("monitoring"))
                                .expected("a monitoring plan")
                                .say(
                                        "the plan does not say how the change is monitored; add it before go-live",
                                        MONITORING));
        feedback(plan, report);
    }

    private static void rollback(RolloutPlan plan, RollbackPlan rollback, RuleReport report) {
        Pointer place = Pointer.ROOT.at("rollback");
        for (TriggerKind kind : TriggerKind.values()) {
            if (rollback.triggers().stream().noneMatch(trigger -> trigger.kind() == kind)) {
                report.error("D4", "trigger.absent", place.at("triggers"))
                        .expected("a trigger of kind " + kind.code())
                        .say("no trigger takes the change back because " + kind.label(), ROLLBACK);
            }
        }
        if (rollback.steps().isEmpty()) {
            report.error("R3", "rollback-step.absent", place.at("steps"))
                    .expected("at least one step")
                    .say("the rollback plan has no step", ROLLBACK);
        }
        if (rollback.timeNeeded().compareTo(rollback.mostTimeToSafeState()) > 0) {
            report.error("R4", "rollback.too-slow", place.at("steps"))
                    .expected("steps of at most " + rollback.mostTimeToSafeState() + " together")
                    .found(rollback.timeNeeded().toString())
                    .say("the steps take longer than the time allowed for reaching a safe state", OWN);
        }
        if (!rollback.fallback().viable()) {
            report.error("R6", "fallback.not-viable", place.at("fallback").at("viable"))
                    .expected("a service to which people can return")
                    .found(rollback.fallback().name())
                    .say("people cannot return to the fallback service, so a rollback can only contain the harm", OWN);
        }
        if (rollback.reconciliations().isEmpty()) {
            report.warning("R10", "reconciliation.absent", place.at("reconciliations"))
                    .expected("a destination for each dataset of the new system")
                    .say("records of the new system may be lost in a rollback", OWN);
        }
        if (rollback.lastRehearsed().isEmpty()) {
            report.warning("R7", "rehearsal.absent", place.at("lastRehearsed"))
                    .expected("a date")
                    .say("the rollback was never rehearsed", OWN);
        }
        if (rollback.communications().isEmpty()) {
            report.warning("R8", "communication.absent", place.at("communications"))
                    .expected("an audience, a channel and an owner")
                    .say("the plan does not say who is told of a rollback", OWN);
        }
        pointOfNoReturn(plan, rollback, report);
        triggers(plan, rollback, report);
    }

    private static void pointOfNoReturn(RolloutPlan plan, RollbackPlan rollback, RuleReport report) {
        Optional<String> irreversible = plan.stages().stream()
                .filter(stage -> stage.reversibility() instanceof Reversibility.Never)
                .map(Stage::id)
                .findFirst();
        if (!irreversible.equals(rollback.pointOfNoReturn())) {
            report.error("R9", "point-of-no-return", Pointer.ROOT.at("rollback").at("pointOfNoReturn"))
                    .expected(irreversible
                            .map(stage -> "stage " + stage + ", the first that is irreversible")
                            .orElse("none, as every stage can be taken back"))
                    .found(rollback.pointOfNoReturn().orElse("none"))
                    .say("the point of no return is not the first irreversible stage", OWN);
        }
    }

    private static void triggers(RolloutPlan plan, RollbackPlan rollback, RuleReport report) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        plan.guardrails().forEach(criterion -> criteria.put(criterion.id(), criterion));
        for (Stage stage : plan.stages()) {
            stage.entryGate().criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
            stage.exitGate().criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
        }
        Set<String> stages = plan.stages().stream().map(Stage::id).collect(Collectors.toSet());
        Set<String> named = new HashSet<>();
        Pointer place = Pointer.ROOT.at("rollback").at("triggers");
        for (int index = 0; index < rollback.triggers().size(); index++) {
            RollbackTrigger trigger = rollback.triggers().get(index);
            for (int each = 0; each < trigger.criteria().size(); each++) {
                String id = trigger.criteria().get(each);
                Pointer here = place.at(index).at("criteria").at(each);
                Criterion criterion = criteria.get(id);
                named.add(id);
                if (criterion == null) {
                    report.error("R1", "trigger-criterion.absent", here)
                            .expected("a guardrail or a criterion of a gate")
                            .found(id)
                            .say("the trigger names a criterion that the plan does not have", OWN);
                } else if (!criterion.rollsBack() || !criterion.isEnforced()) {
                    report.warning("R11", "trigger-criterion.mild", here)
                            .expected("an enforced criterion that is critical or rolls back on failure")
                            .found(id)
                            .say("a failure of this criterion does not start a rollback", OWN);
                }
            }
            if (trigger.scope() instanceof RollbackScope.BackTo back && !stages.contains(back.stage())) {
                report.error(
                                "R5",
                                "scope-stage.absent",
                                place.at(index).at("scope").at("stage"))
                        .expected("a stage of the plan")
                        .found(back.stage())
                        .say("the trigger goes back to a stage that the plan does not have", OWN);
            }
        }
        criteria.values().stream()
                .filter(criterion -> criterion.isEnforced() && criterion.rollsBack() && !named.contains(criterion.id()))
                .forEach(criterion -> report.error("R2", "criterion-trigger.absent", place)
                        .expected("a trigger that names criterion " + SafeText.line(criterion.id(), 60))
                        .say("a failure of the criterion starts a rollback, but no trigger gives its scope", OWN));
    }

    private static void monitoring(MonitoringPlan monitoring, RuleReport report) {
        Pointer place = Pointer.ROOT.at("monitoring").at("measures");
        for (MonitoringDimension dimension : MonitoringDimension.values()) {
            if (monitoring.measures().stream().noneMatch(measure -> measure.dimension() == dimension)) {
                report.error("D5", "dimension.absent", place)
                        .expected("a measure of " + dimension.label())
                        .say("no measure tracks " + dimension.label(), MONITORING);
            }
        }
        for (int index = 0; index < monitoring.measures().size(); index++) {
            MonitoredMeasure measure = monitoring.measures().get(index);
            if (measure.endState().isEmpty()) {
                report.warning("G8", "end-state.absent", place.at(index).at("endState"))
                        .expected("the part of the desired end state that it shows")
                        .say(
                                "measure " + SafeText.line(measure.id(), 60) + " is not aligned with the end state",
                                SourceReport.SERVICE_CHANGE.at("L325"));
            }
            if (measure.comparison().isEmpty()) {
                report.warning("G9", "comparison.absent", place.at(index).at("comparison"))
                        .expected("a goal, another group or another time")
                        .say(
                                "measure " + SafeText.line(measure.id(), 60) + " is compared with nothing",
                                SourceReport.SERVICE_CHANGE.own("L326"));
            }
        }
        if (monitoring.escalations().isEmpty()) {
            report.warning(
                            "D8",
                            "escalation.absent",
                            Pointer.ROOT.at("monitoring").at("escalations"))
                    .expected("at least one escalation")
                    .say(
                            "the plan has no route for concerns that the team cannot settle",
                            SourceReport.SERVICE_CHANGE.at("L663"));
        }
    }

    private static void feedback(RolloutPlan plan, RuleReport report) {
        Pointer place = Pointer.ROOT.at("feedback");
        if (plan.feedback().isEmpty()) {
            report.error("D3", "feedback.absent", place)
                    .expected("a feedback loop")
                    .say("the plan has no feedback loop; add one before go-live", FEEDBACK);
        } else if (plan.feedback().stream().noneMatch(FeedbackLoop::realWorld)) {
            report.error("D6", "real-world-feedback.absent", place)
                    .expected("a loop that collects experience of real use")
                    .say("no feedback loop collects experience of real use", FEEDBACK);
        }
        Optional<Duration> shortest =
                plan.stages().stream().map(Stage::minimumDuration).min(Comparator.naturalOrder());
        for (int index = 0; index < plan.feedback().size(); index++) {
            Duration cadence = plan.feedback().get(index).cadence();
            Pointer here = place.at(index).at("cadence");
            shortest.filter(stage -> cadence.compareTo(stage) > 0)
                    .ifPresent(stage -> report.warning("D7", "feedback.slow", here)
                            .expected("at most " + stage + ", the shortest stage")
                            .found(cadence.toString())
                            .say(
                                    "a stage can end before this feedback loop reports once",
                                    SourceReport.SERVICE_CHANGE.own("L664")));
        }
    }
}
