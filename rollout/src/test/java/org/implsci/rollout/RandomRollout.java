package org.implsci.rollout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.implsci.rollout.execution.EventKind;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.execution.RolloutPhase;
import org.implsci.rollout.execution.RolloutState;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionMode;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.FailureResponse;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.gate.RandomGates;
import org.implsci.rollout.plan.Reversibility;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.plan.monitoring.FeedbackLoop;
import org.implsci.rollout.plan.monitoring.MonitoringDimension;
import org.implsci.rollout.plan.monitoring.MonitoringPlan;
import org.implsci.rollout.plan.rollback.RollbackPlan;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.implsci.rollout.plan.rollback.RollbackTrigger;
import org.implsci.rollout.plan.rollback.TriggerKind;
import org.implsci.rollout.strategy.ImplementationModel;

/** A plan without errors and a log of it, drawn at random from a seed. The log is drawn so that it reaches every phase. */
public final class RandomRollout {
    public static final WhoDecides WHO = task -> Optional.of("somebody");
    private static final int MEASURES = 4;

    public final RolloutPlan plan;
    public final List<RolloutEvent> events = new ArrayList<>();
    public final List<RolloutState> states = new ArrayList<>();
    private final SplittableRandom random;
    private final RandomGates gates;
    private int criteria;

    public RandomRollout(long seed, int length) {
        random = new SplittableRandom(seed);
        gates = new RandomGates(random);
        plan = draw();
        log(length);
    }

    private Criterion criterion(CriterionMode mode) {
        Criterion drawn = gates.criterion("c" + criteria++, "m" + random.nextInt(MEASURES), mode);
        // Small requirements, so that gates open now and then.
        return random.nextBoolean() ? drawn.withRequiredSuccesses(1).withRequiredConsecutive(1) : drawn;
    }

    private Gate gate(String id, boolean needsCriterion) {
        List<Criterion> all = new ArrayList<>();
        if (needsCriterion || random.nextBoolean()) {
            all.add(criterion(CriterionMode.ENFORCED));
        }
        if (random.nextInt(3) == 0) {
            all.add(criterion(gates.mode()));
        }
        boolean approved = all.stream().noneMatch(Criterion::isEnforced) || random.nextInt(3) == 0;
        return new Gate(id, "task", all, approved ? List.of("board") : List.of());
    }

    private Reversibility reversibility() {
        return switch (random.nextInt(5)) {
            case 0 -> new Reversibility.Never();
            case 1 -> new Reversibility.Until(Duration.ofDays(1 + random.nextInt(20)));
            default -> new Reversibility.Always();
        };
    }

    private RolloutPlan draw() {
        int count = 1 + random.nextInt(4);
        List<Stage> stages = new ArrayList<>();
        for (int stage = 0; stage < count; stage++) {
            List<String> sites = new ArrayList<>();
            for (int site = 0; site <= random.nextInt(3); site++) {
                sites.add("site-" + stage + "-" + site);
            }
            Duration minimum = Duration.ofDays(random.nextInt(4));
            stages.add(Stage.builder()
                    .id("s" + stage)
                    .addAllSites(sites)
                    .exposure((stage + 1.0) / count)
                    .entryGate(gate("in" + stage, false))
                    .exitGate(gate("out" + stage, true))
                    .minimumDuration(minimum)
                    .deadline(
                            random.nextBoolean()
                                    ? Optional.of(minimum.plusDays(1 + random.nextInt(15)))
                                    : Optional.<Duration>empty())
                    .afterDeadline(random.nextInt(3) == 0 ? FailureResponse.ROLL_BACK : FailureResponse.HOLD)
                    .reversibility(reversibility())
                    .build());
        }
        List<Criterion> guardrails = new ArrayList<>(List.of(criterion(CriterionMode.ENFORCED)));
        if (random.nextBoolean()) {
            guardrails.add(criterion(gates.mode()));
        }
        return RolloutPlan.builder()
                .id("random")
                .title("random")
                .model(count == 1 && random.nextBoolean() ? ImplementationModel.BIG_BANG : ImplementationModel.PHASED)
                .addAllStages(stages)
                .addAllGuardrails(guardrails)
                .needsClearance(random.nextInt(4) == 0)
                .rollback(rollback(stages, guardrails))
                .monitoring(MonitoringPlan.builder()
                        .addMeasures(
                                Plans.measure("m0", MonitoringDimension.PERFORMANCE),
                                Plans.measure("m1", MonitoringDimension.USAGE),
                                Plans.measure("m2", MonitoringDimension.UNINTENDED_CONSEQUENCES),
                                Plans.measure("m3", MonitoringDimension.PERFORMANCE))
                        .addEscalations(Plans.monitoring().escalations().get(0))
                        .embeddingWindow(Duration.ofDays(5))
                        .build())
                .addFeedback(new FeedbackLoop("users", true, Duration.ofDays(1), "manager", "templates"))
                .build();
    }

    private RollbackPlan rollback(List<Stage> stages, List<Criterion> guardrails) {
        List<String> pulled = new ArrayList<>();
        Predicate<Criterion> pulls = criterion -> criterion.isEnforced() && criterion.rollsBack();
        guardrails.stream().filter(pulls).forEach(criterion -> pulled.add(criterion.id()));
        for (Stage stage : stages) {
            stage.entryGate().criteria().stream().filter(pulls).forEach(each -> pulled.add(each.id()));
            stage.exitGate().criteria().stream().filter(pulls).forEach(each -> pulled.add(each.id()));
        }
        List<String> anyway = List.of(guardrails.get(0).id());
        RollbackTrigger harm = new RollbackTrigger("harm", TriggerKind.HARM, anyway, scope(stages), "task");
        RollbackTrigger other = new RollbackTrigger(
                "other", TriggerKind.NON_DELIVERY, pulled.isEmpty() ? anyway : pulled, scope(stages), "task");
        Optional<String> end = stages.stream()
                .filter(stage -> stage.reversibility() instanceof Reversibility.Never)
                .map(Stage::id)
                .findFirst();
        return Plans.rollback(List.of(harm, other), end, true, Duration.ofHours(8));
    }

    private RollbackScope scope(List<Stage> stages) {
        return switch (random.nextInt(3)) {
            case 0 -> new RollbackScope.Everything();
            case 1 -> new RollbackScope.CurrentStage();
            default -> new RollbackScope.BackTo("s" + random.nextInt(stages.size()));
        };
    }

    private void log(int length) {
        RolloutState state = RolloutState.begin(plan, WHO);
        states.add(state);
        Instant at = Plans.START;
        for (int index = 0; index < length; index++) {
            at = at.plus(step());
            RolloutEvent event = event(state, at);
            events.add(event);
            state = state.after(event);
            states.add(state);
        }
    }

    private Duration step() {
        return switch (random.nextInt(12)) {
            case 0 -> Duration.ofHours(-random.nextInt(48));
            case 1, 2, 3 -> Duration.ZERO;
            default -> Duration.ofHours(random.nextInt(60));
        };
    }

    private RolloutEvent event(RolloutState state, Instant at) {
        if (random.nextInt(20) == 0 && !events.isEmpty()) {
            return events.get(events.size() - 1);
        }
        int draw = random.nextInt(10);
        if (draw < 4 || state.phase().isFinal()) {
            String measure = random.nextInt(30) == 0 ? "luck" : "m" + random.nextInt(MEASURES);
            String site = random.nextInt(3) == 0 ? (random.nextInt(8) == 0 ? "moon" : site(state)) : null;
            return new RolloutEvent.Observed(at, measure, gates.measurement(), site);
        }
        // An evaluation moves nothing in a rollback; without it more of them come to their end.
        if (draw < 7 && state.phase() != RolloutPhase.ROLLING_BACK) {
            return new RolloutEvent.Evaluated(at);
        }
        List<EventKind> next = new ArrayList<>(state.possibleEvents());
        if (random.nextInt(10) == 0) {
            next = List.of(EventKind.values());
        }
        EventKind kind = next.get(random.nextInt(next.size()));
        // Orders of rollback and reports of a lost fallback would otherwise end most logs early.
        boolean rare = kind == EventKind.ROLLBACK_ORDERED
                || kind == EventKind.FALLBACK_REPORTED
                || kind == EventKind.STEP_FAILED;
        return of(rare && random.nextInt(3) > 0 ? EventKind.EVALUATED : kind, state, at);
    }

    /** A site with the change, or one that joins next; rarely one of later. */
    private String site(RolloutState state) {
        int stage =
                Math.min(random.nextInt(state.stagesLive() + 2), plan.stages().size() - 1);
        List<String> sites = plan.stages().get(stage).sites();
        return sites.get(random.nextInt(sites.size()));
    }

    /** Mostly of all sites, mostly clear, so that logs go on. */
    public GoLiveClearance clearance() {
        List<String> sites = plan.stages().stream()
                .flatMap(stage -> stage.sites().stream())
                .filter(site -> random.nextInt(12) > 0)
                .toList();
        Integer score = random.nextBoolean() ? 1 + random.nextInt(5) : null;
        return new GoLiveClearance(
                "1." + random.nextInt(9),
                sites,
                random.nextInt(4) == 0
                        ? List.of(new DecisionReason.OpenHazard("hz", "own", score, score == null ? null : "high"))
                        : List.of(),
                random.nextInt(4) == 0
                        ? List.of(new DecisionReason.MissingApproval(
                                random.nextBoolean() ? "hazard log" : "site-" + random.nextInt(4) + "-0",
                                random.nextBoolean() ? "cso" : null))
                        : List.of());
    }

    private RolloutEvent of(EventKind kind, RolloutState state, Instant at) {
        String by = "board";
        String why = "because";
        int stage = random.nextInt(plan.stages().size() + 1);
        return switch (kind) {
            case STARTED -> new RolloutEvent.Started(at, by, why);
            case APPROVED ->
                new RolloutEvent.Approved(
                        at,
                        state.phase() == RolloutPhase.READY
                                ? "in0"
                                : random.nextBoolean() ? "out" + (state.stagesLive() - 1) : "in" + state.stagesLive(),
                        random.nextInt(8) == 0 ? "nobody" : by,
                        why);
            case OBSERVED -> new RolloutEvent.Observed(at, "m0", gates.measurement(), null);
            case EVALUATED -> new RolloutEvent.Evaluated(at);
            case REVIEWED -> new RolloutEvent.Reviewed(at, "c" + random.nextInt(criteria + 1), by, why);
            case HELD -> new RolloutEvent.Held(at, by, why);
            case RESUMED -> new RolloutEvent.Resumed(at, by, why);
            case OVERRIDDEN -> new RolloutEvent.Overridden(at, by, why);
            case ROLLBACK_ORDERED ->
                new RolloutEvent.RollbackOrdered(
                        at,
                        switch (random.nextInt(4)) {
                            case 0 -> new RollbackScope.Everything();
                            case 1 -> new RollbackScope.CurrentStage();
                            case 2 -> new RollbackScope.BackTo("s" + stage);
                            default -> new RollbackScope.Site("site-" + stage + "-0");
                        },
                        by,
                        why);
            case STEP_VERIFIED -> new RolloutEvent.StepVerified(at, random.nextBoolean() ? "switch" : "staff", by, why);
            case STEP_FAILED -> new RolloutEvent.StepFailed(at, random.nextInt(4) == 0 ? "luck" : "staff", by, why);
            case DATA_RECONCILED ->
                new RolloutEvent.DataReconciled(at, random.nextInt(4) == 0 ? "luck" : "letters", by, why);
            case ROLLBACK_VERIFIED -> new RolloutEvent.RollbackVerified(at, by, why);
            case FALLBACK_REPORTED -> new RolloutEvent.FallbackReported(at, random.nextInt(4) > 0, by, why);
            case CLEARANCE_REPORTED -> new RolloutEvent.ClearanceReported(at, clearance(), by, why);
            case FIXED_FORWARD -> new RolloutEvent.FixedForward(at, "1." + random.nextInt(9), by, why);
            case ABANDONED -> new RolloutEvent.Abandoned(at, by, why);
            case SUSTAINED -> new RolloutEvent.Sustained(at, by, why);
        };
    }
}
