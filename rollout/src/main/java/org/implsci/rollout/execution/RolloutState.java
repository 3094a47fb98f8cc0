package org.implsci.rollout.execution;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.implsci.core.finding.Findings;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
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
 * The state of a rollout after some events, with the history that led to it.
 *
 * <p>The state depends only on the plan, on who decides, and on the events in their order.
 *
 * <p>Measurements are counted by stage. The counts of a gate begin at 0 when its stage begins, those of guardrails when the
 * rollout begins; both begin again after a verified rollback of a stage and with a repaired version. A guardrail keeps its counts
 * from earlier stages, and passes only with a measurement since the stage, or the embedding phase, began.
 *
 * <p>Measurements are also counted by site. A gate opens when every site that it covers has passed: at an entry gate the sites
 * that join, at an exit gate and for guardrails all sites that have the change. A measurement without a site counts for each. A
 * site without any measurement is pending, whatever the others show. A site that is taken back loses its measurements, and a stage
 * ends with its last site.
 *
 * <p>Exposure is that of the last live stage. It falls when a rollback is verified and not when it is ordered, because people are
 * still exposed until then. An override stays visible in {@link #overrides()} for ever. Replaying is linear in the number of
 * events. Immutable and thread-safe.
 */
public final class RolloutState implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final PlanIndex index;
    private final Findings planFindings;
    private final RolloutSituation situation;
    private final List<SiteTallySnapshot> tallies;
    private final EventHistory history;

    RolloutState(
            PlanIndex index,
            Findings planFindings,
            RolloutSituation situation,
            List<SiteTallySnapshot> tallies,
            EventHistory history) {
        this.index = index;
        this.planFindings = planFindings;
        this.situation = situation;
        this.tallies = tallies;
        this.history = history;
    }

    /**
     * Returns the state before the first event: ready if the plan has no error, otherwise a draft that refuses every event.
     *
     * @param plan the plan
     * @param who the people or bodies that decide on each task
     * @return the state
     */
    public static RolloutState begin(RolloutPlan plan, WhoDecides who) {
        Objects.requireNonNull(plan, "plan");
        return new RolloutStateMachine(new PlanIndex(plan), PlanCheck.check(plan, Objects.requireNonNull(who, "who")))
                .state();
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
     * @param events the events in their order; those that cannot happen are refused and listed
     * @return the next state, the same as by {@link #after} one by one
     */
    public RolloutState afterAll(List<RolloutEvent> events) {
        RolloutStateMachine machine = new RolloutStateMachine(index, planFindings, planTallies(), situation, history);
        events.forEach(machine::apply);
        return machine.state();
    }

    private PlanTallies planTallies() {
        return new PlanTallies(index, tallies, situation.withdrawnSites());
    }

    /**
     * Returns the decision of the gates and guardrails at a moment, on the events so far. The state does not change.
     *
     * @param at the moment; not before the last event
     * @return the decision with its reasons
     */
    public GateDecision decision(Instant at) {
        return new DecisionRules(index, situation, planTallies()).decide(Objects.requireNonNull(at, "at"));
    }

    /** {@return the plan} */
    public RolloutPlan plan() {
        return index.plan;
    }

    /** {@return the findings of the check of the plan when the rollout began} */
    public Findings planFindings() {
        return planFindings;
    }

    /** {@return the phase and the number of live stages} */
    public RolloutPosition position() {
        return situation.position();
    }

    /** {@return the phase} */
    public RolloutPhase phase() {
        return situation.phase();
    }

    /** {@return the number of live stages; 0 before the first and when the whole change was taken back} */
    public int stagesLive() {
        return situation.stagesLive();
    }

    /** {@return the last stage that is live; empty if none is} */
    public Optional<Stage> stage() {
        return stagesLive() == 0 ? Optional.empty() : Optional.of(index.stage(stagesLive() - 1));
    }

    /** {@return the share of people who have the change, from 0 to 1: the exposure of the last live stage, 0 if none is live} */
    public double exposure() {
        return stage().map(Stage::exposure).orElse(0.0);
    }

    /**
     * {@return the sites that have the change: those of all live stages, without those that were taken back one by one; the
     * ids in the order of the plan; unmodifiable}
     */
    public List<String> exposedSites() {
        return index.plan.stages().stream()
                .limit(stagesLive())
                .flatMap(stage -> stage.sites().stream())
                .filter(site -> !situation.withdrawnSites().contains(site))
                .toList();
    }

    /** {@return the ids of the sites that were taken back one by one, in that order; unmodifiable} */
    public Set<String> withdrawnSites() {
        return situation.withdrawnSites();
    }

    /** {@return the moment of the last accepted event; empty before the first} */
    public Optional<Instant> at() {
        return Optional.ofNullable(history.last());
    }

    /** {@return the changes of position so far, in their order; unmodifiable} */
    public List<Transition> transitions() {
        return history.transitions();
    }

    /**
     * {@return the overrides: each time that people advanced against a gate, with who, why, and the decision of the gate; in
     * their order; never fewer than in an earlier state; unmodifiable}
     */
    public List<Transition> overrides() {
        return transitions().stream()
                .filter(transition -> transition.event().kind() == EventKind.OVERRIDDEN)
                .toList();
    }

    /** {@return the refused events, in their order; unmodifiable} */
    public List<Refusal> refusals() {
        return history.refusals();
    }

    /** {@return the refusals as findings, each at its event in the log} */
    public Findings refusalFindings() {
        return new Findings(refusals().stream().map(Refusal::finding).toList());
    }

    /** {@return the progress of the last rollback; empty if there was none} */
    public Optional<RollbackProgress> rollback() {
        return situation.rollback();
    }

    /** {@return the decision of the gates when they were last evaluated; empty if they never were} */
    public Optional<GateDecision> lastDecision() {
        return situation.lastDecision();
    }

    /** {@return the repaired version that is live; empty if the first version is} */
    public Optional<String> revision() {
        return situation.revision();
    }

    /** {@return whether the fallback service is viable, as last reported} */
    public boolean isFallbackViable() {
        return situation.isFallbackViable();
    }

    /**
     * {@return the open hazards and approvals, as last reported; empty before the first report, and after a repaired version
     * that has to be cleared again}
     */
    public Optional<GoLiveClearance> clearance() {
        return situation.clearance();
    }

    /**
     * Returns the tally that decides the status of a criterion: that of the site with the worst status, or that of all sites
     * together where only their total breaks a limit.
     *
     * @param criterion the id of the criterion
     * @return the tally; empty if the plan has no such criterion
     */
    public Optional<CriterionTally> tally(String criterion) {
        return slot(criterion)
                .map(slot -> planTallies().reason(slot, stagesLive()).tally());
    }

    /**
     * Returns the tally of a criterion at one site.
     *
     * @param criterion the id of the criterion
     * @param site the id of the site
     * @return the tally of the site and the whole rollout, or of the whole rollout alone if the site has not reported; empty if
     *     the plan has no such criterion or no such site
     */
    public Optional<CriterionTally> tally(String criterion, String site) {
        int number = index.site(site);
        return number < 0
                ? Optional.empty()
                : slot(criterion).map(tallies::get).map(known -> {
                    CriterionTally own = known.sites().get(number);
                    return own == null ? known.whole() : own;
                });
    }

    /**
     * Returns the sites that a criterion covers and that have not reported on it on their own.
     *
     * @param criterion the id of the criterion
     * @return the ids in the order of the plan; empty if the plan has no such criterion; unmodifiable
     */
    public List<String> silentSites(String criterion) {
        return slot(criterion)
                .map(slot -> planTallies().silentSites(slot, stagesLive()))
                .orElse(List.of());
    }

    private Optional<Integer> slot(String criterion) {
        return IntStream.range(0, index.criteria.length)
                .filter(slot -> index.criteria[slot].id().equals(criterion))
                .boxed()
                .findFirst();
    }

    /** {@return the kinds of events that the phase allows, in their declared order; unmodifiable} */
    public Set<EventKind> possibleEvents() {
        return phase().possibleEvents();
    }

    /** {@return the changes of position for people, in their order} */
    public TextTable toTable() {
        return new TextTable(
                List.of("At", "Event", "From", "To", "By", "Rationale", "Gates"),
                transitions().stream()
                        .map(transition -> List.of(
                                transition.event().at().toString(),
                                transition.event().kind().code(),
                                transition.from().toString(),
                                transition.to().toString(),
                                transition
                                        .decidedBy()
                                        .map(RolloutEvent.Decided::by)
                                        .orElse(""),
                                transition
                                        .decidedBy()
                                        .map(RolloutEvent.Decided::rationale)
                                        .orElse(""),
                                transition
                                        .gateDecision()
                                        .map(GateDecision::toString)
                                        .orElse("")))
                        .toList());
    }

    /** {@return the changes of position for programs, a row each in their order} */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns(
                "at",
                "event",
                "from_phase",
                "from_stages_live",
                "to_phase",
                "to_stages_live",
                "by",
                "rationale",
                "gate_outcome");
        for (Transition transition : transitions()) {
            table.row(
                    transition.event().at(),
                    transition.event().kind(),
                    transition.from().phase(),
                    transition.from().stagesLive(),
                    transition.to().phase(),
                    transition.to().stagesLive(),
                    transition.decidedBy().map(RolloutEvent.Decided::by),
                    transition.decidedBy().map(RolloutEvent.Decided::rationale),
                    transition.gateDecision().map(GateDecision::outcome));
        }
        return table.build();
    }

    /** {@return the refused events for people, in their order} */
    public TextTable refusalsToTable() {
        return new TextTable(
                List.of("Event", "At", "Kind", "Refused because"),
                refusals().stream()
                        .map(refusal -> List.of(
                                Long.toString(refusal.position()),
                                refusal.event().at().toString(),
                                refusal.event().kind().code(),
                                refusal.reason().label()))
                        .toList());
    }

    /** {@return the refused events for programs, a row each in their order} */
    public TidyTable refusalsToData() {
        TidyTable.Builder table = TidyTable.columns("position", "at", "event", "reason");
        refusals()
                .forEach(refusal -> table.row(
                        refusal.position(),
                        refusal.event().at(),
                        refusal.event().kind(),
                        refusal.reason()));
        return table.build();
    }

    /**
     * {@return the long form for a person: phase, last decision with its reasons, overrides, what remains of a rollback, open
     * hazards and approvals, and possible next steps; several lines, without a line end after the last}
     */
    public String explain() {
        List<String> lines = new ArrayList<>();
        lines.add(phase().label() + ", stages live: " + stagesLive() + " of "
                + index.plan.stages().size() + ", sites: " + exposedSites().size() + ", exposure "
                + Decimals.fixed(exposure(), 2));
        lastDecision().ifPresent(decision -> lines.add("last decision: " + decision.explain()));
        for (Transition override : overrides()) {
            RolloutEvent.Decided event = override.decidedBy().orElseThrow();
            lines.add("overridden at " + event.at() + " by " + SafeText.line(event.by(), 60) + ": "
                    + SafeText.line(event.rationale(), 200));
            override.gateDecision().ifPresent(decision -> lines.addAll(overruled(decision)));
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
        String next = possibleEvents().stream().map(EventKind::label).collect(Collectors.joining(", "));
        lines.add("next: " + (next.isEmpty() ? "nothing more" : next));
        return String.join("\n", lines);
    }

    /** Returns the decision that an override went against, and the failed guardrails that it cannot undo. */
    private List<String> overruled(GateDecision decision) {
        if (decision.outcome() == GateOutcome.ADVANCE) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("  the gates asked for: " + decision));
        decision.reasons().stream()
                .filter(reason -> reason instanceof DecisionReason.Measured measured
                        && index.plan.guardrails().contains(measured.criterion())
                        && measured.criterion().rollsBack()
                        && measured.status() == CriterionStatus.FAIL)
                .forEach(reason -> lines.add("  " + SafeText.line(reason.about(), 40)
                        + " had failed, which no override undoes: the next evaluation asks for a rollback"));
        return lines;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RolloutState that
                && index.plan.equals(that.index.plan)
                && planFindings.equals(that.planFindings)
                && situation.equals(that.situation)
                && tallies.equals(that.tallies)
                && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index.plan, planFindings, situation, tallies, history);
    }

    /** Returns the phase and the numbers of live stages and events. */
    @Override
    public String toString() {
        return phase().label() + ", stages live: " + stagesLive() + ", events: " + history.count();
    }
}
