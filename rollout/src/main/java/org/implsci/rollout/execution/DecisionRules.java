package org.implsci.rollout.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.FailureResponse;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.implsci.rollout.plan.rollback.RollbackTrigger;

/** The rules by which gates, guardrails, clearance and time decide in one situation. Changes nothing but caches in the tallies. */
final class DecisionRules {
    private final PlanIndex index;
    private final RolloutSituation now;
    private final PlanTallies tallies;
    private final int live;

    DecisionRules(PlanIndex index, RolloutSituation now, PlanTallies tallies) {
        this.index = index;
        this.now = now;
        this.tallies = tallies;
        this.live = now.stagesLive();
    }

    /** Returns the decision of the gates and guardrails at a moment. */
    GateDecision decide(Instant at) {
        List<DecisionReason> reasons = new ArrayList<>();
        boolean lacksApproval = addClearance(reasons);
        GateOutcome gravest = live > 0 ? addCriteria(0, index.guardrails, reasons) : GateOutcome.ADVANCE;
        boolean rollBack = false;
        if (now.phase().isAtGates()) {
            gravest = gravest.worse(addCriteria(index.start(live), index.end(live), reasons));
            lacksApproval |= addApprovals(reasons);
            rollBack = live > 0 && addTime(at, gravest != GateOutcome.ADVANCE, lacksApproval, reasons);
        }
        if (rollBack || gravest == GateOutcome.ROLL_BACK) {
            reasons.addAll(obstacles(failedScope(), at));
        }
        return GateDecision.of(reasons);
    }

    /** Adds the criteria of some slots; returns the gravest outcome that one of them asks for. */
    private GateOutcome addCriteria(int from, int to, List<DecisionReason> reasons) {
        GateOutcome gravest = GateOutcome.ADVANCE;
        for (int slot = from; slot < to; slot++) {
            DecisionReason.Measured reason = tallies.reason(slot, live);
            reasons.add(reason);
            gravest = gravest.worse(reason.asksFor());
        }
        return gravest;
    }

    /** Adds the approvals of the gates ahead; returns whether one is missing. */
    private boolean addApprovals(List<DecisionReason> reasons) {
        boolean missing = false;
        for (Gate gate : index.gates(live)) {
            for (String approver : gate.approvers()) {
                boolean given = now.approvals().contains(new DecisionReason.GateApproval(gate.id(), approver, true));
                reasons.add(new DecisionReason.GateApproval(gate.id(), approver, given));
                missing |= !given;
            }
        }
        return missing;
    }

    /**
     * Adds open hazards, missing approvals and, if the plan asks for a clearance, the sites that lack one.
     *
     * <p>An approval of a site counts from the time when its stage is next.
     *
     * @return whether an approval is missing
     */
    private boolean addClearance(List<DecisionReason> reasons) {
        boolean lacksApproval = false;
        Optional<GoLiveClearance> known = now.clearance();
        if (known.isPresent()) {
            reasons.addAll(known.get().openHazards());
            for (DecisionReason.MissingApproval missing : known.get().missingApprovals()) {
                if (index.stageOfSite(missing.of()) <= live) {
                    reasons.add(missing);
                    lacksApproval = true;
                }
            }
        }
        if (!index.plan.needsClearance()) {
            return lacksApproval;
        }
        if (known.isEmpty()) {
            reasons.add(new DecisionReason.NotCleared(index.plan.id()));
        } else if (now.phase().isAtGates() && live < index.plan.stages().size()) {
            Set<String> sites = new LinkedHashSet<>(index.stage(live).sites());
            known.get().adopters().forEach(sites::remove);
            sites.forEach(site -> reasons.add(new DecisionReason.NotCleared(site)));
        }
        return lacksApproval;
    }

    /**
     * Adds the reasons of time: the stage is too young, or past its deadline.
     *
     * @param undecided whether an enforced criterion has not passed; were only pending ones meant, a criterion could improve the
     *     decision by failing
     * @param lacksApproval whether an approval is missing; that ends at the deadline, too, but never in a rollback
     * @return whether a rollback is asked for
     */
    private boolean addTime(Instant at, boolean undecided, boolean lacksApproval, List<DecisionReason> reasons) {
        Stage stage = index.stage(live - 1);
        Duration elapsed = Duration.between(now.since().orElseThrow(), at);
        if (elapsed.compareTo(stage.minimumDuration()) < 0) {
            reasons.add(new DecisionReason.TooEarly(stage.id(), elapsed, stage.minimumDuration()));
        }
        Duration deadline = stage.deadline().orElse(null);
        if (deadline == null || elapsed.compareTo(deadline) <= 0 || !(undecided || lacksApproval)) {
            return false;
        }
        FailureResponse response = undecided ? stage.afterDeadline() : FailureResponse.HOLD;
        reasons.add(new DecisionReason.TooLate(stage.id(), elapsed, deadline, response));
        return response == FailureResponse.ROLL_BACK;
    }

    /** Returns whether a criterion counts now: a guardrail of a live rollout, or one of the gates ahead. */
    boolean isActive(int slot) {
        return (live > 0 && slot < index.guardrails)
                || (now.phase().isAtGates() && slot >= index.start(live) && slot < index.end(live));
    }

    CriterionStatus status(int slot) {
        return tallies.status(slot, live);
    }

    /** Returns the widest scope that a trigger of a failed criterion asks for; the current stage without such a trigger. */
    RollbackScope failedScope() {
        RollbackScope widest = new RollbackScope.CurrentStage();
        for (int slot = 0; slot < index.criteria.length; slot++) {
            Criterion criterion = index.criteria[slot];
            if (isActive(slot)
                    && criterion.isEnforced()
                    && criterion.rollsBack()
                    && status(slot) == CriterionStatus.FAIL) {
                for (RollbackTrigger trigger : index.rollback().triggers()) {
                    if (trigger.criteria().contains(criterion.id())
                            && stagesAfter(trigger.scope()) < stagesAfter(widest)) {
                        widest = trigger.scope();
                    }
                }
            }
        }
        return widest;
    }

    /** Returns the number of live stages after a rollback; all of them if only a site is taken back. */
    int stagesAfter(RollbackScope scope) {
        if (scope instanceof RollbackScope.Everything) {
            return 0;
        }
        if (scope instanceof RollbackScope.BackTo back) {
            return Math.min(index.stage(back.stage()) + 1, live - 1);
        }
        return scope instanceof RollbackScope.Site ? live : live - 1;
    }

    /** Returns the obstacles to a rollback of some scope. */
    List<DecisionReason.CannotGoBack> obstacles(RollbackScope scope, Instant at) {
        List<DecisionReason.CannotGoBack> obstacles = new ArrayList<>();
        if (scope instanceof RollbackScope.Site site) {
            addObstacle(index.stageOfSite(site.site()), at, obstacles);
        } else {
            for (int stage = Math.max(stagesAfter(scope), 0); stage < live; stage++) {
                addObstacle(stage, at, obstacles);
            }
        }
        obstacles.addAll(fallbackObstacles());
        return obstacles;
    }

    private void addObstacle(int stage, Instant at, List<DecisionReason.CannotGoBack> obstacles) {
        Duration elapsed = Duration.between(now.wentLive().get(stage), at);
        if (!index.stage(stage).reversibility().isReversibleAfter(elapsed)) {
            obstacles.add(new DecisionReason.CannotGoBack(
                    index.stage(stage).id(), "the time for undoing this stage is over"));
        }
    }

    /** Returns the obstacle that a fallback service makes if it is not viable. */
    List<DecisionReason.CannotGoBack> fallbackObstacles() {
        return now.isFallbackViable()
                ? List.of()
                : List.of(new DecisionReason.CannotGoBack(
                        index.rollback().fallback().name(), "the fallback service is not viable"));
    }
}
