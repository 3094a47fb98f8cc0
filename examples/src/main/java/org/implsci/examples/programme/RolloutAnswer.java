package org.implsci.examples.programme;

import static org.implsci.examples.programme.Words.capital;
import static org.implsci.examples.programme.Words.count;
import static org.implsci.examples.programme.Words.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.Durations;
import org.implsci.core.text.TextTable;
import org.implsci.rollout.execution.EventKind;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.Refusal;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.execution.RolloutPhase;
import org.implsci.rollout.execution.RolloutState;
import org.implsci.rollout.execution.Transition;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.plan.Reversibility;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.monitoring.MonitoredMeasure;
import org.implsci.rollout.plan.rollback.RollbackPlan;

/**
 * The answer to the question whether a rollout may go on: yes or no, why, by when to decide, and what can be undone.
 *
 * @param plan the plan
 * @param log the events
 * @param state the state after the events
 * @param gates the decision of the gates on all recorded data; empty where no gate is open
 */
record RolloutAnswer(RolloutPlan plan, EventLog log, RolloutState state, Optional<GateDecision> gates) {
    RolloutAnswer(RolloutPlan plan, EventLog log, RolloutState state) {
        this(plan, log, state, gates(state));
    }

    private static Optional<GateDecision> gates(RolloutState state) {
        return switch (state.phase()) {
            case LIVE, HELD -> state.at().map(state::decision);
            case READY -> Optional.empty();
            default -> state.lastDecision();
        };
    }

    /** {@return the day of the last entry of the log} */
    DataDate asAt() {
        return DataDate.of(state.at().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }

    /** {@return what to do before the next stage can begin} */
    List<String> firstToDo() {
        List<String> open = new ArrayList<>();
        if (state.phase() == RolloutPhase.DRAFT) {
            state.planFindings().errors().forEach(error -> open.add("Correct the plan: " + error.sentence()));
            return open;
        }
        if (!state.refusals().isEmpty()) {
            open.add("Correct the log: " + count(state.refusals().size(), "event was", "events were") + " refused");
        }
        if (state.phase() == RolloutPhase.READY) {
            open.add("Pass the entry gate of stage " + plan.stages().get(0).id());
        }
        if (!state.phase().isFinal()) {
            gates.stream()
                    .flatMap(decision -> decision.reasons().stream())
                    .filter(reason -> reason.asksFor() != GateOutcome.ADVANCE)
                    .map(this::sentence)
                    .forEach(open::add);
        }
        return open;
    }

    /** Returns whether the rollout may go on; what people decided since counts more than the last decision of a gate. */
    String verdict() {
        return switch (state.phase()) {
            case DRAFT -> "No. The plan has errors.";
            case READY -> "Not yet. The first stage has not begun.";
            case HELD -> "No. It was held" + since() + ".";
            case ROLLING_BACK -> "No. Its rollback was ordered" + since() + ".";
            case ROLLED_BACK -> "No. It was rolled back" + since() + ".";
            case CONTAINED -> "No. It cannot be rolled back; it was contained" + since() + ".";
            case ABANDONED -> "No. It was abandoned" + since() + ".";
            case EMBEDDING -> "There is no further stage. All stages are live; embedding began" + since() + ".";
            case SUSTAINED -> "There is no further stage. It became normal practice" + since() + ".";
            case LIVE ->
                stepSinceGate()
                        .map(step -> "Not yet. It "
                                + (step.to().stagesLive() > step.from().stagesLive() ? "advanced to " : "went back to ")
                                + state.stage().map(Stage::id).orElse("") + when(step)
                                + "; the next gate has not been evaluated.")
                        .or(() -> state.lastDecision().map(decision -> verdict(decision.outcome())))
                        .orElse("Not yet. No gate has been evaluated.");
        };
    }

    private static String verdict(GateOutcome outcome) {
        return switch (outcome) {
            case ADVANCE -> "Yes, to the next stage.";
            case AWAIT_APPROVAL -> "Not yet. An approval is missing.";
            case CONTINUE -> "Not yet. Stay in this stage and go on measuring.";
            case HOLD -> "No. Hold until people decide.";
            case ROLL_BACK -> "No. Roll it back.";
            case CONTAIN -> "No. It cannot be rolled back; contain it.";
        };
    }

    /**
     * Returns the last step to another stage, if no gate has been evaluated since. The decision that led to a stage is no
     * permission for the stage after it.
     */
    private Optional<Transition> stepSinceGate() {
        Set<RolloutEvent> refused =
                state.refusals().stream().map(Refusal::event).collect(Collectors.toSet());
        Optional<Instant> evaluated = log.events().stream()
                .filter(event -> event.kind() == EventKind.EVALUATED && !refused.contains(event))
                .map(RolloutEvent::at)
                .max(Comparator.naturalOrder());
        return state.transitions().stream()
                .filter(step -> step.from().stagesLive() != step.to().stagesLive())
                .reduce((first, second) -> second)
                .filter(step -> evaluated.isEmpty()
                        || !evaluated.get().isAfter(step.event().at()));
    }

    /** Returns when and by whom this phase began. */
    private String since() {
        return state.transitions().stream()
                .reduce((first, second) -> second)
                .map(RolloutAnswer::when)
                .orElse("");
    }

    private static String when(Transition step) {
        return " on " + day(step.event().at())
                + (step.event() instanceof RolloutEvent.Decided decided ? " by " + decided.by() : "");
    }

    /** Returns the sentence of a reason; for a measure without a value, with the label of the measure. */
    private String sentence(DecisionReason reason) {
        if (reason instanceof DecisionReason.Measured measured
                && measured.value().isEmpty()) {
            Criterion criterion = measured.criterion();
            return capital(label(criterion.measure())) + " has no value yet; "
                    + (criterion.threshold().direction() == Direction.LOWER_IS_BETTER ? "at most " : "at least ")
                    + Decimals.significant(criterion.threshold().passAt(), 6)
                    + " is needed (criterion " + criterion.id() + ")";
        }
        return reason.sentence();
    }

    private String label(String measure) {
        return plan.monitoring().stream()
                .flatMap(monitoring -> monitoring.measures().stream())
                .filter(monitored -> monitored.id().equals(measure))
                .map(MonitoredMeasure::label)
                .findFirst()
                .orElse(measure);
    }

    /**
     * Returns the whole answer: the verdict and its reasons, the deadline, and what can be undone.
     *
     * @param latest the last date in any data of the account
     * @return paragraphs
     */
    List<String> lines(Optional<LocalDate> latest) {
        List<String> lines = new ArrayList<>();
        List<String> reasons = gates.stream()
                .flatMap(decision -> decision.decidingReasons().stream())
                .filter(reason -> reason.asksFor() != GateOutcome.ADVANCE)
                .map(this::sentence)
                .toList();
        lines.add((state.at().isPresent()
                        ? "At the last entry of the log, " + asAt().shown() + ": "
                        : "The log is empty. ")
                + verdict()
                + (reasons.isEmpty() ? "" : " " + String.join(". ", reasons) + "."));
        refused().ifPresent(lines::add);
        deadline(latest).ifPresent(lines::add);
        lines.addAll(undoing(latest));
        return lines;
    }

    private Optional<String> refused() {
        return state.refusals().isEmpty()
                ? Optional.empty()
                : Optional.of(state.refusals().size() + " of "
                        + count(log.events().size(), "event", "events")
                        + " in the log were refused, so this answer may be wrong. The list below says which and why.");
    }

    /** Returns the deadline of the live stage and, if it has passed, the decision of the gate on the last day of the data. */
    private Optional<String> deadline(Optional<LocalDate> latest) {
        if (state.phase() != RolloutPhase.LIVE && state.phase() != RolloutPhase.HELD) {
            return Optional.empty();
        }
        return state.stage()
                .flatMap(stage -> stage.deadline()
                        .flatMap(limit -> begun(stage).map(at -> {
                            Instant end = at.plus(limit);
                            String what = "The deadline of stage " + stage.id();
                            Optional<Instant> seen = latest.map(
                                    day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
                            if (seen.isEmpty() || !seen.get().isAfter(end)) {
                                return what + " is " + day(end) + ".";
                            }
                            Instant now =
                                    state.at().filter(seen.get()::isBefore).orElse(seen.get());
                            return what + " was " + day(end) + ". The log stops on " + asAt().shown()
                                    + "; other data run to " + day(now)
                                    + ". If nothing has happened since, the plan says "
                                    + state.decision(now).outcome().label() + ". Update the log first.";
                        })));
    }

    private Optional<Instant> begun(Stage stage) {
        int number = plan.stages().indexOf(stage) + 1;
        return state.transitions().stream()
                .filter(step -> step.from().stagesLive() < number && step.to().stagesLive() >= number)
                .map(step -> step.event().at())
                .reduce((first, second) -> second);
    }

    /** Returns whether the live stage and the next one can be undone, and how. */
    private List<String> undoing(Optional<LocalDate> latest) {
        List<String> lines = new ArrayList<>();
        if (state.phase().isFinal()) {
            return lines;
        }
        state.stage()
                .ifPresent(stage -> lines.add(closed(stage, latest)
                        .map(end -> "The window for undoing stage " + stage.id() + " closed on " + day(end) + ".")
                        .orElseGet(() -> "The live stage, " + stage.id() + ", " + undo(stage) + ".")));
        if (state.stagesLive() < plan.stages().size()) {
            Stage next = plan.stages().get(state.stagesLive());
            boolean noReturn = plan.rollback()
                    .flatMap(RollbackPlan::pointOfNoReturn)
                    .filter(next.id()::equals)
                    .isPresent();
            lines.add("The next stage, " + next.id() + " (" + String.join(", ", next.sites()) + "), "
                    + undo(next)
                    + (noReturn ? "; the plan calls it the point of no return" : "") + ".");
        }
        lines.add(plan.rollback()
                .map(back -> "The rollback has " + count(back.steps().size(), "step", "steps") + " to "
                        + back.fallback().name() + ", which was "
                        + (state.isFallbackViable() ? "viable" : "not viable") + " when last reported. It needs "
                        + Durations.words(back.timeNeeded()) + "; at most "
                        + Durations.words(back.mostTimeToSafeState()) + " are allowed until a safe state. It was "
                        + back.lastRehearsed()
                                .map(day -> "last rehearsed on " + day(day))
                                .orElse("never rehearsed")
                        + ".")
                .orElse("The plan has no rollback."));
        return lines;
    }

    /** Returns when the window for undoing a stage closed, if it closed before the last date in the data. */
    private Optional<Instant> closed(Stage stage, Optional<LocalDate> latest) {
        return windowEnd(stage)
                .filter(end -> latest.filter(day ->
                                day.atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(end))
                        .isPresent());
    }

    private Optional<Instant> windowEnd(Stage stage) {
        return stage.reversibility() instanceof Reversibility.Until until
                ? begun(stage).map(at -> at.plus(until.window()))
                : Optional.empty();
    }

    private String undo(Stage stage) {
        if (stage.reversibility() instanceof Reversibility.Never) {
            return "cannot be undone";
        }
        if (stage.reversibility() instanceof Reversibility.Until until) {
            return "can be undone "
                    + windowEnd(stage)
                            .map(end -> "until " + day(end))
                            .orElseGet(() -> "for " + Durations.words(until.window()) + " after it goes live");
        }
        return "can be undone";
    }

    /** Returns a table that says for each stage whether it can be undone. */
    TextTable undoTable() {
        return new TextTable(
                List.of("stage", "undoing"),
                plan.stages().stream()
                        .map(stage -> List.of(stage.id(), undo(stage)))
                        .toList());
    }
}
