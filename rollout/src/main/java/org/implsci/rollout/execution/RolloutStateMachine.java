package org.implsci.rollout.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.implsci.core.finding.Findings;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.rollback.RollbackProgress;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.jspecify.annotations.Nullable;

/**
 * The state machine of a rollout: applies events one after the other, and holds the table of transitions.
 *
 * <p>It begins with a {@link RolloutState} and ends with another one. Not thread-safe.
 */
final class RolloutStateMachine {
    private static final Outcome ACCEPTED = new Outcome.Accepted();

    private final PlanIndex index;
    private final Findings planFindings;
    private final PlanTallies tallies;
    private final EventClock clock;
    private final List<Transition> transitions;
    private final List<Refusal> refusals;
    private RolloutSituation now;
    private long count;

    /** Begins before the first event. */
    RolloutStateMachine(PlanIndex index, Findings planFindings) {
        this(
                index,
                planFindings,
                new PlanTallies(index),
                RolloutSituation.before(
                        planFindings.isValid() ? RolloutPhase.READY : RolloutPhase.DRAFT,
                        index.plan
                                .rollback()
                                .map(rollback -> rollback.fallback().viable())
                                .orElse(false)),
                EventHistory.NONE);
    }

    /** Continues from a situation and the history that led to it. */
    RolloutStateMachine(
            PlanIndex index,
            Findings planFindings,
            PlanTallies tallies,
            RolloutSituation situation,
            EventHistory history) {
        this.index = index;
        this.planFindings = planFindings;
        this.tallies = tallies;
        this.clock = new EventClock(history);
        this.transitions = new ArrayList<>(history.transitions());
        this.refusals = new ArrayList<>(history.refusals());
        this.now = situation;
        this.count = history.count();
    }

    /** The outcome of applying one event. */
    sealed interface Outcome {
        /** The outcome of an event that happened. */
        record Accepted() implements Outcome {}

        /**
         * The outcome of an event that could not happen.
         *
         * @param reason the reason
         */
        record Refused(RefusalReason reason) implements Outcome {}
    }

    /** Returns the state after all events so far. */
    RolloutState state() {
        return new RolloutState(
                index,
                planFindings,
                now,
                tallies.snapshots(),
                new EventHistory(clock.last(), clock.atLast(), transitions, refusals, count));
    }

    /** Applies the next event and lists it among the refusals if it could not happen. */
    Outcome apply(RolloutEvent event) {
        Outcome outcome = outcomeOf(event);
        if (outcome instanceof Outcome.Refused refused) {
            refusals.add(new Refusal(count, event, refused.reason()));
        } else {
            clock.accept(event);
        }
        count++;
        return outcome;
    }

    private Outcome outcomeOf(RolloutEvent event) {
        RolloutPhase phase = now.phase();
        if (phase == RolloutPhase.DRAFT) {
            return refuse(RefusalReason.DRAFT);
        }
        if (phase.isFinal()) {
            return refuse(RefusalReason.AFTER_END);
        }
        if (clock.isLate(event)) {
            return refuse(RefusalReason.OUT_OF_ORDER);
        }
        if (clock.isRepeated(event)) {
            return refuse(RefusalReason.DUPLICATE);
        }
        if (event instanceof RolloutEvent.Observed observed) {
            return observe(observed);
        }
        return phase.possibleEvents().contains(event.kind()) ? act(event) : refuse(RefusalReason.NOT_NOW);
    }

    private static Outcome refuse(RefusalReason reason) {
        return new Outcome.Refused(reason);
    }

    private Outcome act(RolloutEvent event) {
        return switch (event.kind()) {
            case STARTED -> start(event);
            case APPROVED -> approve((RolloutEvent.Approved) event);
            case OBSERVED -> observe((RolloutEvent.Observed) event);
            case EVALUATED -> evaluate(event);
            case REVIEWED -> review((RolloutEvent.Reviewed) event);
            case HELD -> move(event, RolloutPhase.HELD, decide(event.at()));
            case RESUMED -> resume(event);
            case OVERRIDDEN -> advance(event, decide(event.at()));
            case ROLLBACK_ORDERED -> orderRollback((RolloutEvent.RollbackOrdered) event);
            case STEP_VERIFIED -> verifyStep((RolloutEvent.StepVerified) event);
            case STEP_FAILED -> failStep((RolloutEvent.StepFailed) event);
            case DATA_RECONCILED -> reconcileData((RolloutEvent.DataReconciled) event);
            case ROLLBACK_VERIFIED -> verifyRollback(event);
            case FALLBACK_REPORTED -> reportFallback((RolloutEvent.FallbackReported) event);
            case CLEARANCE_REPORTED -> reportClearance((RolloutEvent.ClearanceReported) event);
            case FIXED_FORWARD -> fixForward((RolloutEvent.FixedForward) event);
            case ABANDONED -> move(event, RolloutPhase.ABANDONED, null);
            case SUSTAINED -> sustain(event);
        };
    }

    private DecisionRules rules() {
        return new DecisionRules(index, now, tallies);
    }

    private GateDecision decide(Instant at) {
        return rules().decide(at);
    }

    /** Decides and keeps the decision as the last one. */
    private GateDecision evaluateGates(Instant at) {
        GateDecision decision = decide(at);
        now = now.withLastDecision(decision);
        return decision;
    }

    private Outcome observe(RolloutEvent.Observed event) {
        int[][] groups = index.slots(event.measure());
        if (groups == null) {
            return refuse(RefusalReason.UNKNOWN_MEASURE);
        }
        String site = event.site();
        return site == null
                ? observeWhole(groups, event.measurement())
                : observeSite(groups, site, event.measurement());
    }

    private Outcome observeWhole(int[][] groups, Measurement measurement) {
        int live = now.stagesLive();
        if (live > 0) {
            for (int slot : PlanIndex.group(groups, 0)) {
                tallies.add(slot, measurement);
            }
        }
        if (now.phase().isAtGates()) {
            for (int slot : PlanIndex.group(groups, live + 1)) {
                tallies.add(slot, measurement);
            }
        }
        return ACCEPTED;
    }

    /**
     * Adds a measurement of one site. A site that has the change counts for guardrails and the exit gate. A site of the next stage
     * is without the change yet, so it counts for the entry gate only.
     */
    private Outcome observeSite(int[][] groups, String id, Measurement measurement) {
        int site = index.site(id);
        if (site < 0 || now.withdrawnSites().contains(id)) {
            return refuse(RefusalReason.UNKNOWN_SITE);
        }
        int live = now.stagesLive();
        boolean hasChange = site < index.sitesBefore(live);
        if (!hasChange && index.stageOf(site) > live) {
            return refuse(RefusalReason.NOT_NOW);
        }
        if (hasChange) {
            addAll(PlanIndex.group(groups, 0), 0, index.guardrails, site, measurement);
        }
        if (now.phase().isAtGates()) {
            int entry = index.entryStart(live);
            int[] slots = PlanIndex.group(groups, live + 1);
            addAll(slots, hasChange ? 0 : entry, hasChange ? entry : Integer.MAX_VALUE, site, measurement);
        }
        return ACCEPTED;
    }

    private void addAll(int[] slots, int from, int to, int site, Measurement measurement) {
        for (int slot : slots) {
            if (slot >= from && slot < to) {
                tallies.add(slot, site, measurement);
            }
        }
    }

    private Outcome move(RolloutEvent event, RolloutPhase phase, @Nullable GateDecision decision) {
        return move(event, new RolloutPosition(phase, now.stagesLive()), decision);
    }

    private Outcome move(RolloutEvent event, RolloutPosition to, @Nullable GateDecision decision) {
        transitions.add(new Transition(now.position(), to, event, decision));
        now = now.withPosition(to);
        return ACCEPTED;
    }

    private Outcome start(RolloutEvent event) {
        GateDecision decision = evaluateGates(event.at());
        return decision.outcome() == GateOutcome.ADVANCE ? advance(event, decision) : refuse(RefusalReason.GATE_CLOSED);
    }

    /** Advances to the next stage or, from the last one, to embedding. */
    private Outcome advance(RolloutEvent event, GateDecision decision) {
        int live = now.stagesLive();
        if (live == index.plan.stages().size()) {
            move(event, RolloutPhase.EMBEDDING, decision);
        } else {
            move(event, new RolloutPosition(RolloutPhase.LIVE, live + 1), decision);
            List<Instant> wentLive = new ArrayList<>(now.wentLive());
            if (live < wentLive.size()) {
                wentLive.set(live, event.at());
            } else {
                wentLive.add(event.at());
            }
            now = now.withWentLive(wentLive).withApprovals(Set.of());
            tallies.clearGates(live + 1);
        }
        tallies.beginStage();
        now = now.withSince(event.at());
        return ACCEPTED;
    }

    private Outcome approve(RolloutEvent.Approved event) {
        for (Gate gate : index.gates(now.stagesLive())) {
            if (gate.id().equals(event.gate())) {
                if (!gate.approvers().contains(event.by())) {
                    return refuse(RefusalReason.UNKNOWN_APPROVER);
                }
                Set<DecisionReason.GateApproval> approvals = new LinkedHashSet<>(now.approvals());
                if (!approvals.add(new DecisionReason.GateApproval(gate.id(), event.by(), true))) {
                    return refuse(RefusalReason.DUPLICATE);
                }
                now = now.withApprovals(approvals);
                return ACCEPTED;
            }
        }
        return refuse(RefusalReason.UNKNOWN_GATE);
    }

    private Outcome evaluate(RolloutEvent event) {
        GateDecision decision = evaluateGates(event.at());
        RolloutPhase phase = now.phase();
        if (phase != RolloutPhase.LIVE && phase != RolloutPhase.HELD && phase != RolloutPhase.EMBEDDING) {
            return ACCEPTED;
        }
        boolean live = phase == RolloutPhase.LIVE;
        return switch (decision.outcome()) {
            case ADVANCE -> live ? advance(event, decision) : ACCEPTED;
            case AWAIT_APPROVAL, CONTINUE -> ACCEPTED;
            case HOLD -> live ? move(event, RolloutPhase.HELD, decision) : ACCEPTED;
            case ROLL_BACK -> rollBack(event, rules().failedScope(), decision);
            case CONTAIN -> move(event, RolloutPhase.CONTAINED, decision);
        };
    }

    private Outcome review(RolloutEvent.Reviewed event) {
        DecisionRules rules = rules();
        for (int slot = 0; slot < index.criteria.length; slot++) {
            if (index.criteria[slot].id().equals(event.criterion()) && rules.isActive(slot)) {
                if (rules.status(slot) != CriterionStatus.INCONCLUSIVE) {
                    return refuse(RefusalReason.NOT_NOW);
                }
                tallies.review(slot);
                return ACCEPTED;
            }
        }
        return refuse(RefusalReason.UNKNOWN_CRITERION);
    }

    private Outcome resume(RolloutEvent event) {
        DecisionRules rules = rules();
        for (int slot = 0; slot < index.criteria.length; slot++) {
            Criterion criterion = index.criteria[slot];
            if (rules.isActive(slot) && criterion.isEnforced()) {
                CriterionStatus status = rules.status(slot);
                if (status == CriterionStatus.INCONCLUSIVE
                        || (status == CriterionStatus.FAIL && criterion.critical())) {
                    return refuse(RefusalReason.UNRESOLVED);
                }
            }
        }
        return move(event, RolloutPhase.LIVE, decide(event.at()));
    }

    private Outcome orderRollback(RolloutEvent.RollbackOrdered event) {
        if (event.scope() instanceof RollbackScope.Site site) {
            int stage = index.stageOfSite(site.site());
            if (stage < 0 || stage >= now.stagesLive() || now.withdrawnSites().contains(site.site())) {
                return refuse(RefusalReason.UNKNOWN_SITE);
            }
        }
        if (event.scope() instanceof RollbackScope.BackTo back) {
            int stage = index.stage(back.stage());
            if (stage < 0) {
                return refuse(RefusalReason.UNKNOWN_STAGE);
            }
            if (stage + 1 >= now.stagesLive()) {
                return refuse(RefusalReason.NOT_NOW);
            }
        }
        List<DecisionReason.CannotGoBack> obstacles = rules().obstacles(event.scope(), event.at());
        if (obstacles.isEmpty()) {
            return rollBack(event, event.scope(), decide(event.at()));
        }
        return now.phase() == RolloutPhase.CONTAINED
                ? refuse(RefusalReason.CANNOT_GO_BACK)
                : move(event, RolloutPhase.CONTAINED, GateDecision.of(obstacles));
    }

    private Outcome rollBack(RolloutEvent event, RollbackScope scope, GateDecision decision) {
        now = now.withRollback(RollbackProgress.start(index.rollback(), scope, event.at()));
        return move(event, RolloutPhase.ROLLING_BACK, decision);
    }

    private RollbackProgress progress() {
        return now.rollback().orElseThrow();
    }

    private Outcome verifyStep(RolloutEvent.StepVerified event) {
        if (isUnknownStep(event.step())) {
            return refuse(RefusalReason.UNKNOWN_STEP);
        }
        if (progress().verified().contains(event.step())) {
            return refuse(RefusalReason.DUPLICATE);
        }
        now = now.withRollback(progress().withVerified(event.step()));
        return ACCEPTED;
    }

    private Outcome failStep(RolloutEvent.StepFailed event) {
        if (isUnknownStep(event.step())) {
            return refuse(RefusalReason.UNKNOWN_STEP);
        }
        now = now.withRollback(progress().withFailed(event.step()));
        return move(event, RolloutPhase.CONTAINED, null);
    }

    private boolean isUnknownStep(String step) {
        return index.rollback().steps().stream().noneMatch(each -> each.id().equals(step));
    }

    private Outcome reconcileData(RolloutEvent.DataReconciled event) {
        if (index.rollback().reconciliations().stream()
                .noneMatch(each -> each.dataset().equals(event.dataset()))) {
            return refuse(RefusalReason.UNKNOWN_STEP);
        }
        if (progress().reconciled().contains(event.dataset())) {
            return refuse(RefusalReason.DUPLICATE);
        }
        now = now.withRollback(progress().withReconciled(event.dataset()));
        return ACCEPTED;
    }

    private Outcome verifyRollback(RolloutEvent event) {
        RollbackScope scope = progress().scope();
        if (!progress().isComplete()) {
            return refuse(RefusalReason.INCOMPLETE);
        }
        if (!now.isFallbackViable()) {
            return move(event, RolloutPhase.CONTAINED, GateDecision.of(rules().fallbackObstacles()));
        }
        if (scope instanceof RollbackScope.Site site) {
            Set<String> withdrawn = new LinkedHashSet<>(now.withdrawnSites());
            withdrawn.add(site.site());
            now = now.withWithdrawnSites(withdrawn);
            tallies.withdraw(index.site(site.site()));
        }
        // A stage without a site ends with its last site: nothing could be measured in it, so advancing would be wrong.
        int target = tallies.withoutEmptyStages(rules().stagesAfter(scope));
        boolean stagesEnd = target < now.stagesLive();
        move(event, new RolloutPosition(target == 0 ? RolloutPhase.ROLLED_BACK : RolloutPhase.HELD, target), null);
        if (target > 0 && stagesEnd) {
            restartMeasuring(event.at());
        }
        return ACCEPTED;
    }

    /** Clears the tallies of the stage, the guardrails and the approvals, and starts the clock of the stage again. */
    private void restartMeasuring(Instant at) {
        now = now.withSince(at).withApprovals(Set.of());
        tallies.clearGates(now.stagesLive());
        tallies.clearGuardrails();
    }

    private Outcome reportFallback(RolloutEvent.FallbackReported event) {
        now = now.withIsFallbackViable(event.viable());
        return ACCEPTED;
    }

    private Outcome reportClearance(RolloutEvent.ClearanceReported event) {
        now = now.withClearance(event.clearance());
        return ACCEPTED;
    }

    private Outcome fixForward(RolloutEvent.FixedForward event) {
        now = now.withRevision(event.revision());
        if (index.plan.needsClearance()) {
            now = now.withClearance(Optional.empty());
        }
        move(event, RolloutPhase.LIVE, null);
        restartMeasuring(event.at());
        return ACCEPTED;
    }

    private Outcome sustain(RolloutEvent event) {
        Duration elapsed = Duration.between(now.since().orElseThrow(), event.at());
        GateDecision decision = evaluateGates(event.at());
        return elapsed.compareTo(index.embeddingWindow) >= 0 && decision.outcome() == GateOutcome.ADVANCE
                ? move(event, RolloutPhase.SUSTAINED, decision)
                : refuse(RefusalReason.UNRESOLVED);
    }
}
