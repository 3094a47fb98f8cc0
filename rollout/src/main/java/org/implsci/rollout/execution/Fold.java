package org.implsci.rollout.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

/** Folds events into a state, one after the other. The one place where the table of transitions is written down. */
final class Fold {
    private static final int LARGE = 64;

    final Footing now;

    @Nullable
    Instant clock;
    /** What was accepted at the instant of the clock. */
    List<RolloutEvent> atClock = new ArrayList<>();

    /** What must not come twice at the instant of the clock, whatever came between. */
    private @Nullable Set<Object> seen;

    final List<Transition> transitions;
    final List<Refusal> refusals;

    @Nullable
    RollbackProgress rollback;

    @Nullable
    GateDecision lastDecision;

    @Nullable
    String revision;

    long position;

    Fold(Footing now, List<Transition> transitions, List<Refusal> refusals) {
        this.now = now;
        this.transitions = new ArrayList<>(transitions);
        this.refusals = new ArrayList<>(refusals);
    }

    /** One measure of one site, or of the whole: at one instant there is one value of it. */
    private record Series(String measure, @Nullable String site) {}

    void accept(RolloutEvent event) {
        RefusalReason refusal = refusal(event);
        if (refusal == null) {
            remember(event);
        } else {
            refusals.add(new Refusal(position, event, refusal));
        }
        position++;
    }

    private @Nullable RefusalReason refusal(RolloutEvent event) {
        if (now.phase == RolloutPhase.DRAFT) {
            return RefusalReason.DRAFT;
        }
        if (now.phase.isFinal()) {
            return RefusalReason.AFTER_END;
        }
        if (clock != null) {
            int order = event.at().compareTo(clock);
            if (order < 0) {
                return RefusalReason.OUT_OF_ORDER;
            }
            if (order == 0 && isTwice(event)) {
                return RefusalReason.DUPLICATE;
            }
        }
        if (event instanceof RolloutEvent.Observed observed) {
            return observed(observed);
        }
        return now.phase.mayHappen().contains(event.kind()) ? decided(event) : RefusalReason.NOT_NOW;
    }

    private void remember(RolloutEvent event) {
        if (!event.at().equals(clock)) {
            clock = event.at();
            if (atClock.size() > LARGE) {
                atClock = new ArrayList<>();
            } else {
                atClock.clear();
            }
            seen = null;
        } else if (seen != null) {
            seen.add(key(event));
        }
        atClock.add(event);
    }

    /**
     * Returns whether the same was accepted at this instant and nothing since. A log that knows only days asks twice on
     * one day, before and after something was seen; the second question is no copy of the first. What lets a rollout go
     * on, or is a value, is taken for a copy whatever came between: two values of one thing at one moment cannot both
     * be, and to go on twice by one decision delivered twice would expose people whom nobody meant.
     */
    private boolean isTwice(RolloutEvent event) {
        return switch (event.kind()) {
            case OBSERVED, APPROVED, OVERRIDDEN -> seen().contains(key(event));
            default -> event.equals(atClock.get(atClock.size() - 1));
        };
    }

    private Set<Object> seen() {
        Set<Object> known = seen;
        if (known == null) {
            known = new HashSet<>();
            for (RolloutEvent event : atClock) {
                known.add(key(event));
            }
            seen = known;
        }
        return known;
    }

    private static Object key(RolloutEvent event) {
        return event instanceof RolloutEvent.Observed observed
                ? new Series(observed.measure(), observed.site())
                : event;
    }

    private @Nullable RefusalReason observed(RolloutEvent.Observed event) {
        int[][] groups = now.index.slots(event.measure());
        if (groups == null) {
            return RefusalReason.UNKNOWN_MEASURE;
        }
        String id = event.site();
        if (id == null) {
            ofTheWhole(groups, event.measurement());
            return null;
        }
        int site = now.index.site(id);
        if (site < 0 || now.withdrawn.contains(id)) {
            return RefusalReason.UNKNOWN_SITE;
        }
        int live = now.live;
        boolean changed = site < now.index.sitesBefore(live);
        if (!changed && now.index.stageOf(site) > live) {
            return RefusalReason.NOT_NOW;
        }
        // A site of the next stage is without the change yet: what is seen there tells whether it is ready, and no
        // more. And whether it is ready, no site tells that has the change already.
        if (changed) {
            gather(PlanIndex.group(groups, 0), 0, now.index.guardrails, site, event.measurement());
        }
        if (now.atGates()) {
            int entry = now.index.entryStart(live);
            int[] slots = PlanIndex.group(groups, live + 1);
            gather(slots, changed ? 0 : entry, changed ? entry : Integer.MAX_VALUE, site, event.measurement());
        }
        return null;
    }

    private void ofTheWhole(int[][] groups, Measurement measurement) {
        if (now.live > 0) {
            for (int slot : PlanIndex.group(groups, 0)) {
                now.gather(slot, measurement);
            }
        }
        if (now.atGates()) {
            for (int slot : PlanIndex.group(groups, now.live + 1)) {
                now.gather(slot, measurement);
            }
        }
    }

    private void gather(int[] slots, int from, int to, int site, Measurement measurement) {
        for (int slot : slots) {
            if (slot >= from && slot < to) {
                now.gather(slot, site, measurement);
            }
        }
    }

    private @Nullable RefusalReason decided(RolloutEvent event) {
        return switch (event.kind()) {
            case STARTED -> started(event);
            case APPROVED -> approved((RolloutEvent.Approved) event);
            case OBSERVED -> throw new IllegalStateException("an observation decides nothing");
            case EVALUATED -> evaluated(event);
            case REVIEWED -> reviewed((RolloutEvent.Reviewed) event);
            case HELD -> move(event, RolloutPhase.HELD, now.live, now.decide(event.at()));
            case RESUMED -> resumed(event);
            case OVERRIDDEN -> advance(event, now.decide(event.at()));
            case ROLLBACK_ORDERED -> ordered((RolloutEvent.RollbackOrdered) event);
            case STEP_VERIFIED -> stepVerified((RolloutEvent.StepVerified) event);
            case STEP_FAILED -> stepFailed((RolloutEvent.StepFailed) event);
            case DATA_RECONCILED -> dataReconciled((RolloutEvent.DataReconciled) event);
            case ROLLBACK_VERIFIED -> rollbackVerified(event);
            case FALLBACK_REPORTED -> fallback((RolloutEvent.FallbackReported) event);
            case CLEARANCE_REPORTED -> cleared((RolloutEvent.ClearanceReported) event);
            case FIXED_FORWARD -> fixedForward((RolloutEvent.FixedForward) event);
            case ABANDONED -> move(event, RolloutPhase.ABANDONED, now.live, null);
            case SUSTAINED -> sustained(event);
        };
    }

    private @Nullable RefusalReason move(
            RolloutEvent event, RolloutPhase to, int live, @Nullable GateDecision decision) {
        RolloutPosition from = new RolloutPosition(now.phase, now.live);
        now.phase = to;
        now.live = live;
        transitions.add(new Transition(from, new RolloutPosition(to, live), event, decision));
        return null;
    }

    private @Nullable RefusalReason started(RolloutEvent event) {
        GateDecision decision = now.decide(event.at());
        lastDecision = decision;
        return decision.outcome() == GateOutcome.ADVANCE ? advance(event, decision) : RefusalReason.GATE_CLOSED;
    }

    /** On to the next stage, or, behind the last, to embedding. */
    private @Nullable RefusalReason advance(RolloutEvent event, GateDecision decision) {
        boolean last = now.live == now.index.plan.stages().size();
        move(event, last ? RolloutPhase.EMBEDDING : RolloutPhase.LIVE, last ? now.live : now.live + 1, decision);
        now.since = event.at();
        if (last) {
            now.beginEmbedding();
        } else {
            now.wentLive[now.live - 1] = event.at();
            now.beginStage();
        }
        return null;
    }

    private @Nullable RefusalReason approved(RolloutEvent.Approved event) {
        for (Gate gate : now.index.gates(now.live)) {
            if (gate.id().equals(event.gate())) {
                if (!gate.approvers().contains(event.by())) {
                    return RefusalReason.UNKNOWN_APPROVER;
                }
                boolean fresh = now.approvals.add(new DecisionReason.GateApproval(gate.id(), event.by(), true));
                return fresh ? null : RefusalReason.DUPLICATE;
            }
        }
        return RefusalReason.UNKNOWN_GATE;
    }

    private @Nullable RefusalReason evaluated(RolloutEvent event) {
        GateDecision decision = now.decide(event.at());
        lastDecision = decision;
        boolean acts =
                now.phase == RolloutPhase.LIVE || now.phase == RolloutPhase.HELD || now.phase == RolloutPhase.EMBEDDING;
        if (!acts) {
            return null;
        }
        return switch (decision.outcome()) {
            case ADVANCE -> now.phase == RolloutPhase.LIVE ? advance(event, decision) : null;
            case AWAIT_APPROVAL, CONTINUE -> null;
            case HOLD -> now.phase == RolloutPhase.LIVE ? move(event, RolloutPhase.HELD, now.live, decision) : null;
            case ROLL_BACK -> rollBack(event, now.wayBack(), decision);
            case CONTAIN -> move(event, RolloutPhase.CONTAINED, now.live, decision);
        };
    }

    private @Nullable RefusalReason rollBack(RolloutEvent event, RollbackScope scope, GateDecision decision) {
        rollback = RollbackProgress.start(now.index.rollback(), scope, event.at());
        return move(event, RolloutPhase.ROLLING_BACK, now.live, decision);
    }

    private @Nullable RefusalReason reviewed(RolloutEvent.Reviewed event) {
        for (int slot = 0; slot < now.index.criteria.length; slot++) {
            if (now.index.criteria[slot].id().equals(event.criterion()) && now.isActive(slot)) {
                if (now.status(slot) != CriterionStatus.INCONCLUSIVE) {
                    return RefusalReason.NOT_NOW;
                }
                now.review(slot);
                return null;
            }
        }
        return RefusalReason.UNKNOWN_CRITERION;
    }

    private @Nullable RefusalReason resumed(RolloutEvent event) {
        for (int slot = 0; slot < now.index.criteria.length; slot++) {
            Criterion criterion = now.index.criteria[slot];
            if (now.isActive(slot) && criterion.isEnforced()) {
                CriterionStatus status = now.status(slot);
                if (status == CriterionStatus.INCONCLUSIVE
                        || (status == CriterionStatus.FAIL && criterion.critical())) {
                    return RefusalReason.UNRESOLVED;
                }
            }
        }
        return move(event, RolloutPhase.LIVE, now.live, now.decide(event.at()));
    }

    private @Nullable RefusalReason ordered(RolloutEvent.RollbackOrdered event) {
        List<DecisionReason.CannotGoBack> obstacles;
        if (event.scope() instanceof RollbackScope.Site site) {
            int stage = now.index.stageOfSite(site.site());
            if (stage < 0 || stage >= now.live || now.withdrawn.contains(site.site())) {
                return RefusalReason.UNKNOWN_SITE;
            }
            obstacles = now.obstaclesForSite(stage, event.at());
        } else {
            if (event.scope() instanceof RollbackScope.BackTo back) {
                int stage = now.index.stage(back.stage());
                if (stage < 0) {
                    return RefusalReason.UNKNOWN_STAGE;
                }
                if (stage + 1 >= now.live) {
                    return RefusalReason.NOT_NOW;
                }
            }
            obstacles = now.obstacles(now.target(event.scope()), event.at());
        }
        if (obstacles.isEmpty()) {
            return rollBack(event, event.scope(), now.decide(event.at()));
        }
        if (now.phase == RolloutPhase.CONTAINED) {
            return RefusalReason.CANNOT_GO_BACK;
        }
        return move(event, RolloutPhase.CONTAINED, now.live, GateDecision.because(obstacles));
    }

    private RollbackProgress underway() {
        return Objects.requireNonNull(rollback);
    }

    private @Nullable RefusalReason stepVerified(RolloutEvent.StepVerified event) {
        if (isUnknown(event.step())) {
            return RefusalReason.UNKNOWN_STEP;
        }
        if (underway().verified().contains(event.step())) {
            return RefusalReason.DUPLICATE;
        }
        rollback = underway().withVerified(event.step());
        return null;
    }

    private @Nullable RefusalReason stepFailed(RolloutEvent.StepFailed event) {
        if (isUnknown(event.step())) {
            return RefusalReason.UNKNOWN_STEP;
        }
        rollback = underway().withFailed(event.step());
        return move(event, RolloutPhase.CONTAINED, now.live, null);
    }

    private boolean isUnknown(String step) {
        return now.index.rollback().steps().stream().noneMatch(each -> each.id().equals(step));
    }

    private @Nullable RefusalReason dataReconciled(RolloutEvent.DataReconciled event) {
        if (now.index.rollback().reconciliations().stream()
                .noneMatch(each -> each.dataset().equals(event.dataset()))) {
            return RefusalReason.UNKNOWN_STEP;
        }
        if (underway().reconciled().contains(event.dataset())) {
            return RefusalReason.DUPLICATE;
        }
        rollback = underway().withReconciled(event.dataset());
        return null;
    }

    private @Nullable RefusalReason rollbackVerified(RolloutEvent event) {
        RollbackScope scope = underway().scope();
        if (!underway().isComplete()) {
            return RefusalReason.INCOMPLETE;
        }
        if (!now.fallbackViable) {
            return move(event, RolloutPhase.CONTAINED, now.live, GateDecision.because(now.fallbackObstacles()));
        }
        if (scope instanceof RollbackScope.Site site) {
            now.withdraw(site.site());
        }
        // With its last site a stage is gone: nobody could say how it does, and going on would count it as done.
        int target = now.withoutEmptyStages(now.target(scope));
        boolean stagesGo = target < now.live;
        move(event, target == 0 ? RolloutPhase.ROLLED_BACK : RolloutPhase.HELD, target, null);
        if (target > 0 && stagesGo) {
            now.since = event.at();
            now.startEvidenceAnew();
        }
        return null;
    }

    private @Nullable RefusalReason fallback(RolloutEvent.FallbackReported event) {
        now.fallbackViable = event.viable();
        return null;
    }

    private @Nullable RefusalReason cleared(RolloutEvent.ClearanceReported event) {
        now.clearance = event.clearance();
        return null;
    }

    private @Nullable RefusalReason fixedForward(RolloutEvent.FixedForward event) {
        revision = event.revision();
        if (now.index.plan.needsClearance()) {
            now.clearance = null;
        }
        move(event, RolloutPhase.LIVE, now.live, null);
        now.since = event.at();
        now.startEvidenceAnew();
        return null;
    }

    private @Nullable RefusalReason sustained(RolloutEvent event) {
        Duration elapsed = Duration.between(Objects.requireNonNull(now.since), event.at());
        GateDecision decision = now.decide(event.at());
        lastDecision = decision;
        return elapsed.compareTo(now.index.embeddingWindow) >= 0 && decision.outcome() == GateOutcome.ADVANCE
                ? move(event, RolloutPhase.SUSTAINED, now.live, decision)
                : RefusalReason.UNRESOLVED;
    }
}
