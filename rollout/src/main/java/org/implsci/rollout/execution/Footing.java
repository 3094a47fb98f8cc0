package org.implsci.rollout.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.FailureResponse;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.measurement.Measurement;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.rollback.RollbackScope;
import org.implsci.rollout.plan.rollback.RollbackTrigger;
import org.jspecify.annotations.Nullable;

/** What a decision rests on at a moment: phase, stage, evidence, approvals and clocks. Changes as events are folded. */
final class Footing {
    final PlanIndex index;
    RolloutPhase phase = RolloutPhase.READY;
    int live;
    private final SiteTallySnapshot[] evidence;
    /** Where the evidence was looked at or added to; null elsewhere. */
    private final @Nullable SiteTallies[] gathering;
    /** Where the gatherer knows more than the evidence. */
    private final boolean[] changed;

    /** The sites that were taken back one by one, in the order in which they were. */
    final Set<String> withdrawn = new LinkedHashSet<>();

    private final BitSet withdrawnNumbers = new BitSet();

    final Set<DecisionReason.GateApproval> approvals = new LinkedHashSet<>();
    /** When each stage first went live. */
    final @Nullable Instant[] wentLive;
    /** Since when the stage, or embedding, has been measured. */
    @Nullable
    Instant since;

    boolean fallbackViable;
    /** What was last reported of hazards and approvals. */
    @Nullable
    GoLiveClearance clearance;

    Footing(PlanIndex index) {
        this.index = index;
        this.evidence = new SiteTallySnapshot[index.criteria.length];
        this.gathering = new @Nullable SiteTallies[index.criteria.length];
        this.changed = new boolean[index.criteria.length];
        this.wentLive = new @Nullable Instant[index.plan.stages().size()];
        this.fallbackViable = index.plan
                .rollback()
                .map(rollback -> rollback.fallback().viable())
                .orElse(false);
        Arrays.fill(evidence, SiteTallySnapshot.NONE);
    }

    /** Returns whether the gates of the stage are before us. */
    boolean atGates() {
        return phase == RolloutPhase.READY || phase == RolloutPhase.LIVE || phase == RolloutPhase.HELD;
    }

    boolean isActive(int slot) {
        return (live > 0 && slot < index.guardrails)
                || (atGates() && slot >= index.start(live) && slot < index.end(live));
    }

    /** A stage, or embedding, begins: guardrails remember what they saw, and have to be seen anew. */
    void beginStage() {
        forget(index.start(live), index.end(live));
        for (int slot = 0; slot < index.guardrails; slot++) {
            changing(slot).beginStage();
        }
        approvals.clear();
    }

    /** Embedding begins: the gates are behind us. */
    void beginEmbedding() {
        for (int slot = 0; slot < index.guardrails; slot++) {
            changing(slot).beginStage();
        }
    }

    void startEvidenceAnew() {
        forget(index.start(live), index.end(live));
        forget(0, index.guardrails);
        approvals.clear();
    }

    private void forget(int from, int to) {
        for (int slot = from; slot < to; slot++) {
            setEvidence(slot, SiteTallySnapshot.NONE);
        }
    }

    SiteTallySnapshot evidence(int slot) {
        if (changed[slot]) {
            evidence[slot] = gatherer(slot).evidence();
            changed[slot] = false;
        }
        return evidence[slot];
    }

    void setEvidence(int slot, SiteTallySnapshot known) {
        evidence[slot] = known;
        gathering[slot] = null;
        changed[slot] = false;
    }

    private SiteTallies gatherer(int slot) {
        SiteTallies gatherer = gathering[slot];
        if (gatherer == null) {
            gatherer = new SiteTallies(index.criteria[slot], index.firstSite(slot), evidence[slot]);
            gathering[slot] = gatherer;
        }
        return gatherer;
    }

    private SiteTallies changing(int slot) {
        changed[slot] = true;
        return gatherer(slot);
    }

    void gather(int slot, Measurement measurement) {
        changing(slot).add(measurement);
    }

    void gather(int slot, int site, Measurement measurement) {
        changing(slot).add(site, measurement);
    }

    void review(int slot) {
        changing(slot).review();
    }

    /** A site goes back alone, and what it reported goes with it. */
    void withdraw(String id) {
        int site = index.site(id);
        knowWithdrawn(id);
        for (int slot = 0; slot < index.criteria.length; slot++) {
            if (evidence(slot).sites().containsKey(site)) {
                changing(slot).withdraw(site);
            }
        }
    }

    /** A site that went back earlier; its readings are not in the evidence any more. */
    void knowWithdrawn(String id) {
        withdrawn.add(id);
        withdrawnNumbers.set(index.site(id));
    }

    CriterionStatus status(int slot) {
        return gatherer(slot).status(index.endOfSites(slot, live), withdrawnNumbers);
    }

    DecisionReason.Measured measured(int slot) {
        return gatherer(slot).judged(index.endOfSites(slot, live), withdrawnNumbers, index.sites);
    }

    /** Returns the sites that a criterion is about and that have not reported on their own. */
    List<String> silentSites(int slot) {
        SiteTallies gatherer = gatherer(slot);
        return IntStream.range(index.firstSite(slot), index.endOfSites(slot, live))
                .filter(site -> gatherer.isSilent(site, withdrawnNumbers))
                .mapToObj(index.sites::get)
                .toList();
    }

    /** Returns how many stages stay once the last ones are left out of which no site has the change any more. */
    int withoutEmptyStages(int stages) {
        int kept = stages;
        while (kept > 0 && withdrawnNumbers.nextClearBit(index.sitesBefore(kept - 1)) >= index.sitesBefore(kept)) {
            kept--;
        }
        return kept;
    }

    /** Returns what the gates and guardrails ask for at a moment. */
    GateDecision decide(Instant at) {
        List<DecisionReason> reasons = new ArrayList<>();
        boolean undecided = false;
        boolean goBack = false;
        boolean lacksApproval = addClearance(reasons);
        int from = live > 0 ? 0 : index.guardrails;
        for (int slot = from; slot < index.guardrails; slot++) {
            GateOutcome asked = add(slot, reasons);
            goBack |= asked == GateOutcome.ROLL_BACK;
            undecided |= asked != GateOutcome.ADVANCE;
        }
        if (atGates()) {
            for (int slot = index.start(live); slot < index.end(live); slot++) {
                GateOutcome asked = add(slot, reasons);
                goBack |= asked == GateOutcome.ROLL_BACK;
                undecided |= asked != GateOutcome.ADVANCE;
            }
            boolean unanswered = lacksApproval;
            for (Gate gate : index.gates(live)) {
                for (String approver : gate.approvers()) {
                    boolean given = approvals.contains(new DecisionReason.GateApproval(gate.id(), approver, true));
                    reasons.add(new DecisionReason.GateApproval(gate.id(), approver, given));
                    unanswered |= !given;
                }
            }
            goBack |= live > 0 && addTime(at, undecided, unanswered, reasons);
        }
        if (goBack) {
            reasons.addAll(obstacles(target(wayBack()), at));
        }
        return GateDecision.because(reasons);
    }

    private GateOutcome add(int slot, List<DecisionReason> reasons) {
        DecisionReason.Measured reason = measured(slot);
        reasons.add(reason);
        return reason.asksFor();
    }

    /**
     * Adds the hazards and approvals that stand in the way, and what is not known of them if the plan asks for it. An
     * approval of a site counts from the time when its stage is next. True if people have not answered, which the clock of the
     * stage has to know.
     */
    private boolean addClearance(List<DecisionReason> reasons) {
        boolean lacksApproval = false;
        GoLiveClearance known = clearance;
        if (known != null) {
            reasons.addAll(known.openHazards());
            for (DecisionReason.MissingApproval missing : known.missingApprovals()) {
                if (index.stageOfSite(missing.of()) <= live) {
                    reasons.add(missing);
                    lacksApproval = true;
                }
            }
        }
        if (!index.plan.needsClearance()) {
            return lacksApproval;
        }
        if (known == null) {
            reasons.add(new DecisionReason.NotCleared(index.plan.id()));
        } else if (atGates() && live < index.plan.stages().size()) {
            Set<String> sites = new LinkedHashSet<>(index.stage(live).sites());
            known.adopters().forEach(sites::remove);
            sites.forEach(site -> reasons.add(new DecisionReason.NotCleared(site)));
        }
        return lacksApproval;
    }

    /**
     * Adds what the clock of the stage has to say; true if it asks for going back.
     *
     * @param undecided whether a criterion that counts has not passed; were only those meant that are pending, a criterion
     *     could improve the decision by failing
     * @param unanswered whether people have not answered; that never waits for ever, and never goes back for it alone
     */
    private boolean addTime(Instant at, boolean undecided, boolean unanswered, List<DecisionReason> reasons) {
        Stage stage = index.stage(live - 1);
        Duration elapsed = Duration.between(Objects.requireNonNull(since), at);
        if (elapsed.compareTo(stage.minimumDuration()) < 0) {
            reasons.add(new DecisionReason.TooEarly(stage.id(), elapsed, stage.minimumDuration()));
        }
        Duration deadline = stage.deadline().orElse(null);
        if (deadline == null || elapsed.compareTo(deadline) <= 0 || !(undecided || unanswered)) {
            return false;
        }
        FailureResponse response = undecided ? stage.afterDeadline() : FailureResponse.HOLD;
        reasons.add(new DecisionReason.TooLate(stage.id(), elapsed, deadline, response));
        return response == FailureResponse.ROLL_BACK;
    }

    /**
     * Returns how far back what failed asks to go: the scope that goes furthest, the stage alone if no trigger says
     * more.
     */
    RollbackScope wayBack() {
        RollbackScope furthest = new RollbackScope.CurrentStage();
        for (int slot = 0; slot < index.criteria.length; slot++) {
            Criterion criterion = index.criteria[slot];
            if (isActive(slot)
                    && criterion.isEnforced()
                    && criterion.rollsBack()
                    && status(slot) == CriterionStatus.FAIL) {
                for (RollbackTrigger trigger : index.rollback().triggers()) {
                    if (trigger.criteria().contains(criterion.id()) && target(trigger.scope()) < target(furthest)) {
                        furthest = trigger.scope();
                    }
                }
            }
        }
        return furthest;
    }

    /** Returns how many stages stay live after a rollback; as many as now if only a site goes back. */
    int target(RollbackScope scope) {
        if (scope instanceof RollbackScope.Everything) {
            return 0;
        }
        if (scope instanceof RollbackScope.BackTo back) {
            return Math.min(index.stage(back.stage()) + 1, live - 1);
        }
        return scope instanceof RollbackScope.Site ? live : live - 1;
    }

    /** Returns what stands in the way of taking back all stages but the first so many. */
    List<DecisionReason.CannotGoBack> obstacles(int target, Instant at) {
        List<DecisionReason.CannotGoBack> obstacles = new ArrayList<>();
        for (int stage = Math.max(target, 0); stage < live; stage++) {
            addObstacle(stage, at, obstacles);
        }
        addFallback(obstacles);
        return obstacles;
    }

    /** Returns what stands in the way of taking back a site of a stage. */
    List<DecisionReason.CannotGoBack> obstaclesForSite(int stage, Instant at) {
        List<DecisionReason.CannotGoBack> obstacles = new ArrayList<>();
        addObstacle(stage, at, obstacles);
        addFallback(obstacles);
        return obstacles;
    }

    private void addObstacle(int stage, Instant at, List<DecisionReason.CannotGoBack> obstacles) {
        Instant from = Objects.requireNonNull(wentLive[stage]);
        if (!index.stage(stage).reversibility().isReversibleAfter(Duration.between(from, at))) {
            obstacles.add(new DecisionReason.CannotGoBack(
                    index.stage(stage).id(), "the stage cannot be taken back any more"));
        }
    }

    /** Returns what the fallback alone puts in the way of going back. */
    List<DecisionReason.CannotGoBack> fallbackObstacles() {
        List<DecisionReason.CannotGoBack> obstacles = new ArrayList<>();
        addFallback(obstacles);
        return obstacles;
    }

    private void addFallback(List<DecisionReason.CannotGoBack> obstacles) {
        if (!fallbackViable) {
            obstacles.add(new DecisionReason.CannotGoBack(
                    index.rollback().fallback().name(), "the fallback service is not viable"));
        }
    }
}
