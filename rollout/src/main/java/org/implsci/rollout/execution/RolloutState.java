package org.implsci.rollout.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.implsci.core.finding.Findings;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.CriterionTally;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.plan.check.PlanCheck;
import org.implsci.rollout.plan.rollback.RollbackProgress;
import org.jspecify.annotations.Nullable;

/**
 * Where a rollout stands after some events, and how it came there.
 *
 * <p>Begun from a plan, folded forward by events. The state is a function of the plan, of who decides, and of the events in
 * their order, and of nothing else.
 *
 * <p>Evidence is kept by stage: it starts anew when a stage begins, that of guardrails when the rollout begins; both start anew
 * after a verified rollback of a stage and with a repaired version. A guardrail remembers what it saw in earlier stages, and
 * passes only with a reading since the stage, or embedding, began. Evidence is kept by site, too: a gate opens when every site
 * that it is about has passed, at an entry gate those that join, at an exit gate and for guardrails all that have the change. A
 * value without a site counts for each; a site without any is pending, whatever the others say. A site that is taken back takes
 * its evidence with it, and with its last site a stage goes, too.
 *
 * <p>Exposure is that of the last live stage; it falls when a rollback is verified, not when it is ordered, since until then
 * people are still exposed. A stage that was gone on to against its gate shows in {@link #overrides()} for ever. Folding is linear in the
 * number of events. Immutable and thread-safe.
 */
public final class RolloutState implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final PlanIndex index;
    private final Content content;

    private RolloutState(PlanIndex index, Content content) {
        this.index = index;
        this.content = content;
    }

    /** All that tells one state from another. */
    private record Content(
            RolloutPlan plan,
            Findings planFindings,
            RolloutPosition standing,
            List<SiteTallySnapshot> evidence,
            Set<DecisionReason.GateApproval> approvals,
            List<Instant> wentLive,
            @Nullable Instant since,
            boolean fallbackViable,
            @Nullable GoLiveClearance clearance,
            @Nullable Instant clock,
            List<RolloutEvent> atClock,
            Set<String> withdrawn,
            List<Transition> transitions,
            List<Refusal> refusals,
            @Nullable RollbackProgress rollback,
            @Nullable GateDecision lastDecision,
            @Nullable String revision,
            long position)
            implements Serializable {}

    /**
     * Returns the state before anything has happened: ready if the plan has no error, otherwise a draft that refuses
     * every event.
     *
     * @param plan the plan
     * @param who who decides on which task
     * @return the state
     */
    public static RolloutState begin(RolloutPlan plan, WhoDecides who) {
        Findings findings = PlanCheck.check(plan, who);
        Footing footing = new Footing(new PlanIndex(plan));
        footing.phase = findings.isValid() ? RolloutPhase.READY : RolloutPhase.DRAFT;
        return of(new Fold(footing, List.of(), List.of()), findings);
    }

    private static RolloutState of(Fold fold, Findings planFindings) {
        Footing now = fold.now;
        ImmutableList.Builder<Instant> wentLive = ImmutableList.builder();
        for (Instant each : now.wentLive) {
            if (each != null) {
                wentLive.add(each);
            }
        }
        return new RolloutState(
                now.index,
                new Content(
                        now.index.plan,
                        planFindings,
                        new RolloutPosition(now.phase, now.live),
                        IntStream.range(0, now.index.criteria.length)
                                .mapToObj(now::evidence)
                                .collect(ImmutableList.toImmutableList()),
                        ImmutableSet.copyOf(now.approvals),
                        wentLive.build(),
                        now.since,
                        now.fallbackViable,
                        now.clearance,
                        fold.clock,
                        ImmutableList.copyOf(fold.atClock),
                        ImmutableSet.copyOf(now.withdrawn),
                        ImmutableList.copyOf(fold.transitions),
                        ImmutableList.copyOf(fold.refusals),
                        fold.rollback,
                        fold.lastDecision,
                        fold.revision,
                        fold.position));
    }

    private Footing footing() {
        Footing footing = new Footing(index);
        footing.phase = phase();
        footing.live = stagesLive();
        for (int slot = 0; slot < content.evidence.size(); slot++) {
            footing.setEvidence(slot, content.evidence.get(slot));
        }
        content.withdrawn.forEach(footing::knowWithdrawn);
        footing.approvals.addAll(content.approvals);
        for (int stage = 0; stage < content.wentLive.size(); stage++) {
            footing.wentLive[stage] = content.wentLive.get(stage);
        }
        footing.since = content.since;
        footing.fallbackViable = content.fallbackViable;
        footing.clearance = content.clearance;
        return footing;
    }

    /**
     * Returns the state after one more event.
     *
     * @param event the event; one that cannot happen is refused and listed
     * @return the next state
     */
    public RolloutState after(RolloutEvent event) {
        return afterAll(List.of(event));
    }

    /**
     * Returns the state after more events.
     *
     * @param events the events in their order; what cannot happen is refused and listed
     * @return the next state, the same as by {@link #after} one by one
     */
    public RolloutState afterAll(List<RolloutEvent> events) {
        Fold fold = new Fold(footing(), content.transitions, content.refusals);
        fold.clock = content.clock;
        fold.atClock.addAll(content.atClock);
        fold.rollback = content.rollback;
        fold.lastDecision = content.lastDecision;
        fold.revision = content.revision;
        fold.position = content.position;
        for (RolloutEvent event : events) {
            fold.accept(event);
        }
        return of(fold, content.planFindings);
    }

    /**
     * Returns what the gates and guardrails ask for at a moment, on what is known now. Nothing is changed by asking.
     *
     * @param at the moment; not before the last event
     * @return the decision with its reasons
     */
    public GateDecision decision(Instant at) {
        return footing().decide(at);
    }

    /** {@return the plan} */
    public RolloutPlan plan() {
        return content.plan;
    }

    /** {@return what the check of the plan said when the rollout was begun; the findings} */
    public Findings planFindings() {
        return content.planFindings;
    }

    /** {@return the phase and how many stages are live; the standing} */
    public RolloutPosition standing() {
        return content.standing;
    }

    /** {@return the phase} */
    public RolloutPhase phase() {
        return content.standing.phase();
    }

    /** {@return how many stages are live; 0 before the first and when everything went back} */
    public int stagesLive() {
        return content.standing.stagesLive();
    }

    /** {@return the last stage that is live; the stage, or empty if none is} */
    public Optional<Stage> stage() {
        return stagesLive() == 0 ? Optional.empty() : Optional.of(index.stage(stagesLive() - 1));
    }

    /**
     * {@return the share of people at the sites that are live who have the change; the exposure of the last live stage,
     * 0 if none is live}
     */
    public double exposure() {
        return stage().map(Stage::exposure).orElse(0.0);
    }

    /**
     * {@return the sites that have the change: those of all live stages but the ones that were taken back one by one;
     * the ids in the order of the plan; unmodifiable}
     */
    public List<String> exposedSites() {
        return index.plan.stages().stream()
                .limit(stagesLive())
                .flatMap(stage -> stage.sites().stream())
                .filter(site -> !content.withdrawn.contains(site))
                .toList();
    }

    /** {@return the sites that were taken back one by one; the ids, in the order in which they were; unmodifiable} */
    public Set<String> withdrawnSites() {
        return content.withdrawn;
    }

    /** {@return when the last accepted event happened; the instant, or empty before the first} */
    public Optional<Instant> at() {
        return Optional.ofNullable(content.clock);
    }

    /** {@return every change of standing so far; the transitions in their order; unmodifiable} */
    public List<Transition> transitions() {
        return content.transitions;
    }

    /**
     * {@return every time that people went on against a gate: who, why, and what the gate had asked for; the
     * transitions in their order; never fewer than in an earlier state; unmodifiable}
     */
    public List<Transition> overrides() {
        return content.transitions.stream()
                .filter(transition -> transition.event().kind() == EventKind.OVERRIDDEN)
                .toList();
    }

    /** {@return every event that was refused; the refusals in their order; unmodifiable} */
    public List<Refusal> refusals() {
        return content.refusals;
    }

    /** {@return the refusals as findings, each at the place of the event in the log; the report} */
    public Findings refusalFindings() {
        return new Findings(content.refusals.stream().map(Refusal::finding).toList());
    }

    /** {@return how far the last rollback got; the progress, or empty if there was none} */
    public Optional<RollbackProgress> rollback() {
        return Optional.ofNullable(content.rollback);
    }

    /** {@return what the gates asked for when they were last evaluated; the decision, or empty if they never were} */
    public Optional<GateDecision> lastDecision() {
        return Optional.ofNullable(content.lastDecision);
    }

    /** {@return the repaired version that is live; the version, or empty if the first one is} */
    public Optional<String> revision() {
        return Optional.ofNullable(content.revision);
    }

    /** {@return whether the fallback service can be gone back to, as last reported; true if it can} */
    public boolean isFallbackViable() {
        return content.fallbackViable;
    }

    /**
     * {@return what hazards and ways to approval leave open, as last reported; the clearance, or empty if nobody has
     * reported on them, or not since a repaired version that has to be cleared anew}
     */
    public Optional<GoLiveClearance> clearance() {
        return Optional.ofNullable(content.clearance);
    }

    /**
     * Returns what a criterion stands on: what was gathered, since its evidence last started anew, at the site that
     * stands worst, or at all together where only together they are more than is borne.
     *
     * @param criterion the id of the criterion
     * @return the evidence, or empty if the plan has no such criterion
     */
    public Optional<CriterionTally> evidence(String criterion) {
        return slot(criterion).map(slot -> footing().measured(slot).evidence());
    }

    /**
     * Returns what was gathered for a criterion at one site since its evidence last started anew.
     *
     * @param criterion the id of the criterion
     * @param site the id of the site
     * @return what was read of the site and of the whole rollout, or of the whole alone if the site has not reported; empty if
     *     the plan has no such criterion or no such site
     */
    public Optional<CriterionTally> evidence(String criterion, String site) {
        int number = index.site(site);
        return number < 0
                ? Optional.empty()
                : slot(criterion).map(content.evidence::get).map(known -> {
                    CriterionTally own = known.sites().get(number);
                    return own == null ? known.whole() : own;
                });
    }

    /**
     * Returns the sites that a criterion is about and that have not reported on it on their own since its evidence last
     * started anew.
     *
     * @param criterion the id of the criterion
     * @return the ids in the order of the plan; empty if the plan has no such criterion; unmodifiable
     */
    public List<String> silentSites(String criterion) {
        return slot(criterion).map(slot -> footing().silentSites(slot)).orElse(List.of());
    }

    private Optional<Integer> slot(String criterion) {
        return IntStream.range(0, index.criteria.length)
                .filter(slot -> index.criteria[slot].id().equals(criterion))
                .boxed()
                .findFirst();
    }

    /**
     * {@return what may happen next; whether it does can depend on more; the kinds of events, in their declared order;
     * unmodifiable}
     */
    public Set<EventKind> mayHappen() {
        return phase().mayHappen();
    }

    /**
     * {@return the long form for a person: where it stands, what was last decided and why, who went against a gate,
     * what a rollback still needs, what hazards and approvals leave open, and what may happen next; several lines,
     * without a line end after the last}
     */
    public String explain() {
        List<String> lines = new ArrayList<>();
        lines.add(phase().label() + ", stages live: " + stagesLive() + " of "
                + index.plan.stages().size() + ", sites: " + exposedSites().size() + ", exposure "
                + Decimals.fixed(exposure(), 2));
        lastDecision().ifPresent(decision -> lines.add("last decision: " + decision.explain()));
        for (Transition override : overrides()) {
            RolloutEvent.Decided event = (RolloutEvent.Decided) override.event();
            lines.add("overridden at " + event.at() + " by " + SafeText.line(event.by(), 60) + ": "
                    + SafeText.line(event.rationale(), 200));
            lines.addAll(against(override));
        }
        rollback().ifPresent(progress -> {
            lines.add("rollback: " + progress);
            progress.stepsRemaining().forEach(step -> lines.add("  remains: " + SafeText.line(step.action(), 200)));
            progress.dataRemaining()
                    .forEach(data -> lines.add("  remains: " + SafeText.line(data.dataset(), 100) + " to "
                            + SafeText.line(data.destination(), 100)));
        });
        clearance().ifPresent(clearance -> lines.add("clearance: " + clearance));
        if (!refusals().isEmpty()) {
            lines.add("events refused: " + refusals().size());
        }
        String next = mayHappen().stream().map(EventKind::label).collect(Collectors.joining(", "));
        lines.add("next: " + (next.isEmpty() ? "nothing more" : next));
        return String.join("\n", lines);
    }

    /**
     * Returns what an override went against; a guardrail that has failed outlives it, and the next evaluation asks for
     * the same.
     */
    private List<String> against(Transition override) {
        GateDecision decision = override.decision();
        if (decision == null || decision.outcome() == GateOutcome.ADVANCE) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("  the gates asked for: " + decision));
        decision.reasons().stream()
                .filter(reason -> reason instanceof DecisionReason.Measured measured
                        && index.plan.guardrails().contains(measured.criterion())
                        && measured.criterion().rollsBack()
                        && measured.status() == CriterionStatus.FAIL)
                .forEach(reason -> lines.add("  " + SafeText.line(reason.about(), 40)
                        + " had failed, which no override undoes: the next evaluation asks to go back"));
        return lines;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RolloutState that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Phase, stages and how many events. */
    @Override
    public String toString() {
        return phase().label() + ", stages live: " + stagesLive() + ", events: " + content.position;
    }
}
