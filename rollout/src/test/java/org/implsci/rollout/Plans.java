package org.implsci.rollout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionKind;
import org.implsci.rollout.gate.FailureLimits;
import org.implsci.rollout.gate.FailureResponse;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.Threshold;
import org.implsci.rollout.plan.ComponentType;
import org.implsci.rollout.plan.LocalChange;
import org.implsci.rollout.plan.ProgrammePart;
import org.implsci.rollout.plan.Reversibility;
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
import org.implsci.rollout.plan.pilot.Pilot;
import org.implsci.rollout.plan.pilot.PilotQuestion;
import org.implsci.rollout.plan.pilot.PilotRole;
import org.implsci.rollout.plan.pilot.QuestionKind;
import org.implsci.rollout.plan.rollback.Communication;
import org.implsci.rollout.plan.rollback.DataReconciliation;
import org.implsci.rollout.plan.rollback.FallbackService;
import org.implsci.rollout.plan.rollback.RollbackPlan;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.implsci.rollout.plan.rollback.RollbackStep;
import org.implsci.rollout.plan.rollback.RollbackTrigger;
import org.implsci.rollout.plan.rollback.TriggerKind;
import org.implsci.rollout.strategy.ImplementationModel;

/** A plan without a fault, in the manner of the ambient voice technology pilot, and its parts to be varied. */
public final class Plans {
    public static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    public static final WhoDecides WHO = WhoDecides.of(Map.of(
            "decide-entry", "ccio",
            "decide-exit", "ccio",
            "decide-rollback", "ccio",
            "escalate", "cso"));

    private Plans() {}

    /** Missed safety flags per 1,000 letters: one failure takes everything back. */
    public static Criterion harm() {
        return Criterion.builder()
                .id("harm")
                .measure("missed-flags")
                .kind(CriterionKind.GUARDRAIL)
                .threshold(Threshold.lower(1, 2))
                .failureLimits(new FailureLimits(0, 3, 2))
                .critical(true)
                .build();
    }

    /** Share of letters ready on the same day. */
    public static Criterion delivery(String id) {
        return Criterion.builder()
                .id(id)
                .measure("same-day-letters")
                .threshold(Threshold.higher(0.8, 0.5))
                .failureLimits(new FailureLimits(0, 2, 1))
                .requiredSuccesses(2)
                .onFail(FailureResponse.ROLL_BACK)
                .build();
    }

    public static Criterion training(String id) {
        return Criterion.builder()
                .id(id)
                .measure("staff-trained")
                .kind(CriterionKind.READINESS)
                .threshold(Threshold.higher(0.9, 0.6))
                .failureLimits(new FailureLimits(9, 9, 9))
                .build();
    }

    public static Stage stage(String id, double exposure, Reversibility reversibility, String... sites) {
        return Stage.builder()
                .id(id)
                .addSites(sites)
                .exposure(exposure)
                .entryGate(new Gate(id + "-in", "decide-entry", List.of(training(id + "-training")), List.of()))
                .exitGate(new Gate(id + "-out", "decide-exit", List.of(delivery(id + "-delivery")), List.of("board")))
                .minimumDuration(Duration.ofDays(14))
                .deadline(Duration.ofDays(60))
                .reversibility(reversibility)
                .build();
    }

    public static MonitoredMeasure measure(String id, MonitoringDimension dimension) {
        return MonitoredMeasure.builder()
                .id(id)
                .label(id)
                .dimension(dimension)
                .cadence(Duration.ofDays(7))
                .baseline(new Baseline(1, "2025"))
                .comparison(Comparison.TIME_PERIOD)
                .endState("time for patients")
                .build();
    }

    public static MonitoringPlan monitoring() {
        return MonitoringPlan.builder()
                .addMeasures(
                        measure("same-day-letters", MonitoringDimension.PERFORMANCE),
                        measure("staff-trained", MonitoringDimension.USAGE),
                        measure("missed-flags", MonitoringDimension.UNINTENDED_CONSEQUENCES))
                .addEscalations(new Escalation("safety", "a patient may be harmed", "escalate"))
                .embeddingWindow(Duration.ofDays(90))
                .build();
    }

    public static List<RollbackTrigger> triggers() {
        return List.of(
                new RollbackTrigger(
                        "harm", TriggerKind.HARM, List.of("harm"), new RollbackScope.Everything(), "decide-rollback"),
                new RollbackTrigger(
                        "no-use",
                        TriggerKind.NON_DELIVERY,
                        List.of("one-delivery", "two-delivery", "three-delivery"),
                        new RollbackScope.CurrentStage(),
                        "decide-rollback"));
    }

    public static RollbackPlan rollback() {
        return rollback(triggers(), Optional.of("three"), true, Duration.ofHours(8));
    }

    public static RollbackPlan rollback(
            List<RollbackTrigger> triggers, Optional<String> pointOfNoReturn, boolean viable, Duration most) {
        return RollbackPlan.builder()
                .addAllTriggers(triggers)
                .addSteps(
                        new RollbackStep(
                                "switch", "switch dictation back on", "IT lead", Duration.ofHours(2), "a test"),
                        new RollbackStep("staff", "bring typists back", "manager", Duration.ofHours(6), "a full rota"))
                .fallback(new FallbackService("dictation", viable, "licences to the end of the year"))
                .addReconciliations(new DataReconciliation("letters", "patient record", "export", "records manager"))
                .mostTimeToSafeState(most)
                .pointOfNoReturn(pointOfNoReturn)
                .lastRehearsed(LocalDate.parse("2025-12-01"))
                .addCommunications(new Communication("staff", "huddle", "manager"))
                .decisionTask("decide-rollback")
                .build();
    }

    public static Pilot pilot() {
        return Pilot.builder()
                .whatIsTested("ambient voice technology")
                .forWhom("clinicians in five settings")
                .why("to give time back to patients")
                .addQuestions(new PilotQuestion(QuestionKind.FITS_WORKFLOW, "does it fit the clinic?"))
                .addRoles(PilotRole.USERS, PilotRole.DIGITAL)
                .starts(LocalDate.parse("2026-01-05"))
                .businessCaseDrafted(LocalDate.parse("2025-11-01"))
                .fundingIfSuccessful("system allocation")
                .addQualitativeSuccess("clinicians want to keep it")
                .addQuantitativeSuccess("one-delivery")
                .build();
    }

    public static RolloutPlan.Builder bare() {
        return RolloutPlan.builder().id("avt").title("Ambient voice technology").model(ImplementationModel.PHASED);
    }

    public static List<Stage> stages() {
        return List.of(
                stage("one", 0.1, new Reversibility.Always(), "acute"),
                stage("two", 0.5, new Reversibility.Until(Duration.ofDays(30)), "community", "mental-health"),
                stage("three", 1, new Reversibility.Never(), "primary", "ambulance"));
    }

    public static RolloutPlan plan() {
        return bare().addAllStages(stages())
                .addGuardrails(harm())
                .rollback(rollback())
                .monitoring(monitoring())
                .addFeedback(new FeedbackLoop("clinicians", true, Duration.ofDays(7), "manager", "templates"))
                .pilot(pilot())
                .addParts(
                        new ProgrammePart("consent", ComponentType.CORE),
                        new ProgrammePart("rooms", ComponentType.ADAPTABLE))
                .addLocalChanges(new LocalChange("acute", "rooms", "in the ward"))
                .build();
    }
}
