package org.implsci.examples.programme;

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
 * Whether a rollout may go on, why, by when it has to be decided, and what can be undone.
 *
 * @param plan the plan
 * @param log the events
 * @param state where they lead
 */
record Outlook(RolloutPlan plan, EventLog log, RolloutState state) {
    /** The last entry of the log. */
    Moment asAt() {
        return state.at()
                .map(at -> Moment.on(LocalDate.ofInstant(at, ZoneOffset.UTC)))
                .orElse(Moment.UNDATED);
    }

    /** What stands between this stage and the next. */
    List<String> firstToDo() {
        List<String> open = new ArrayList<>();
        if (state.phase() == RolloutPhase.DRAFT) {
            state.planFindings().errors().forEach(error -> open.add("mend the plan: " + error.sentence()));
            return open;
        }
        if (!state.refusals().isEmpty()) {
            open.add(
                    HtmlBlocks.count(state.refusals().size(), "event", "events") + " of the log refused: mend the log");
        }
        if (state.phase() == RolloutPhase.READY) {
            open.add("the entry gate of stage " + plan.stages().get(0).id() + " has not been passed");
        }
        if (!state.phase().isFinal()) {
            asked().stream()
                    .flatMap(decision -> decision.reasons().stream())
                    .filter(reason -> reason.asksFor() != GateOutcome.ADVANCE)
                    .map(this::plain)
                    .forEach(open::add);
        }
        return open;
    }

    /** Whether it may go on, by the phase first: what people decided since is not undone by what a gate once asked for. */
    String verdict() {
        return switch (state.phase()) {
            case DRAFT -> "no: the plan has errors";
            case READY -> "not yet: the first stage has not begun";
            case HELD -> "no: it was held" + since();
            case ROLLING_BACK -> "no: it is being taken back, ordered" + since();
            case ROLLED_BACK -> "no: it was taken back" + since();
            case CONTAINED -> "no: it cannot be taken back, and is contained" + since();
            case ABANDONED -> "no: it was given up" + since();
            case EMBEDDING -> "there is no further stage: all are live, and it is being embedded" + since();
            case SUSTAINED -> "there is no further stage: it is normal practice" + since();
            case LIVE ->
                unread().map(step -> "not yet: it "
                                + (step.to().stagesLive() > step.from().stagesLive() ? "advanced to " : "went back to ")
                                + state.stage().map(Stage::id).orElse("") + when(step)
                                + "; its next gate has not been read yet")
                        .or(() -> state.lastDecision().map(decision -> verdict(decision.outcome())))
                        .orElse("not yet: no gate has been read");
        };
    }

    private static String verdict(GateOutcome outcome) {
        return switch (outcome) {
            case ADVANCE -> "yes, to the next stage";
            case AWAIT_APPROVAL -> "not yet: an approval is awaited";
            case CONTINUE -> "not yet: it stays in this stage and goes on measuring";
            case HOLD -> "no: it is held until people decide";
            case ROLL_BACK -> "no: it is to be taken back";
            case CONTAIN -> "no: it cannot be taken back, and is contained";
        };
    }

    /**
     * The last step to another stage, if no gate has been read since: a decision that was carried out, or that people went
     * past, is no permission for the stage after.
     */
    private Optional<Transition> unread() {
        Set<RolloutEvent> refused =
                state.refusals().stream().map(Refusal::event).collect(Collectors.toSet());
        Optional<Instant> read = log.events().stream()
                .filter(event -> event.kind() == EventKind.EVALUATED && !refused.contains(event))
                .map(RolloutEvent::at)
                .max(Comparator.naturalOrder());
        return state.transitions().stream()
                .filter(step -> step.from().stagesLive() != step.to().stagesLive())
                .reduce((first, second) -> second)
                .filter(step ->
                        read.isEmpty() || !read.get().isAfter(step.event().at()));
    }

    /** When it came into this phase, and by whom. */
    private String since() {
        return state.transitions().stream()
                .reduce((first, second) -> second)
                .map(Outlook::when)
                .orElse("");
    }

    private static String when(Transition step) {
        return " on " + day(step.event().at())
                + (step.event() instanceof RolloutEvent.Decided decided ? " by " + decided.by() : "");
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    /** What the gates ask for on all that is recorded; nothing where no gate stands open. */
    private Optional<GateDecision> asked() {
        return state.phase() == RolloutPhase.LIVE || state.phase() == RolloutPhase.HELD
                ? state.at().map(state::decision)
                : state.phase() == RolloutPhase.READY ? Optional.empty() : state.lastDecision();
    }

    /** A reason in the words of the plan's measures, with the criterion behind it. */
    private String plain(DecisionReason reason) {
        if (reason instanceof DecisionReason.Measured measured
                && measured.value().isEmpty()) {
            Criterion criterion = measured.criterion();
            return label(criterion.measure()) + " is not measured yet ("
                    + (criterion.threshold().direction() == Direction.LOWER_IS_BETTER ? "at most " : "at least ")
                    + Decimals.significant(criterion.threshold().passAt(), 6)
                    + " to pass, criterion " + criterion.id() + ")";
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
     * The answer to whether it may go on, with what hangs on it: why, what can be undone, and by when it has to be decided.
     *
     * @param latest the last day that any data of the account speak of
     * @return sentences
     */
    List<String> lines(Optional<LocalDate> latest) {
        List<String> lines = new ArrayList<>();
        String why = asked().stream()
                .flatMap(decision -> decision.deciding().stream())
                .filter(reason -> reason.asksFor() != GateOutcome.ADVANCE)
                .map(this::plain)
                .collect(Collectors.joining("; "));
        lines.add((state.at().isPresent()
                        ? "As at " + asAt().shown() + ", the last entry of the log: "
                        : "With no entry in the log: ")
                + verdict()
                + (why.isEmpty() ? "" : ", because " + why) + ".");
        refused().ifPresent(lines::add);
        deadline(latest).ifPresent(lines::add);
        lines.addAll(undoing(latest));
        return lines;
    }

    private Optional<String> refused() {
        return state.refusals().isEmpty()
                ? Optional.empty()
                : Optional.of(HtmlBlocks.count(state.refusals().size(), "event", "events") + " of "
                        + log.events().size() + " in the log were refused, so this may be wrong; below it says which"
                        + " and why.");
    }

    /** The deadline of the stage that is live, and what the gate would say on the last day of the data. */
    private Optional<String> deadline(Optional<LocalDate> latest) {
        if (state.phase() != RolloutPhase.LIVE && state.phase() != RolloutPhase.HELD) {
            return Optional.empty();
        }
        return state.stage()
                .flatMap(stage -> stage.deadline()
                        .flatMap(limit -> begun(stage).map(at -> {
                            Instant end = at.plus(limit);
                            String what = "The deadline of stage " + stage.id() + " is " + day(end);
                            Optional<Instant> seen = latest.map(
                                    day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
                            if (seen.isEmpty() || !seen.get().isAfter(end)) {
                                return what + ".";
                            }
                            Instant now =
                                    state.at().filter(seen.get()::isBefore).orElse(seen.get());
                            return what + " and has passed: other data go on to " + day(now)
                                    + ", and read on that day with nothing more recorded the gate asks to "
                                    + state.decision(now).outcome().label() + ". Bring the log up to date first.";
                        })));
    }

    private Optional<Instant> begun(Stage stage) {
        int number = plan.stages().indexOf(stage) + 1;
        return state.transitions().stream()
                .filter(step -> step.from().stagesLive() < number && step.to().stagesLive() >= number)
                .map(step -> step.event().at())
                .reduce((first, second) -> second);
    }

    /** Whether what is live and what comes next can be taken back, and to what. */
    private List<String> undoing(Optional<LocalDate> latest) {
        List<String> lines = new ArrayList<>();
        if (state.phase().isFinal()) {
            return lines;
        }
        state.stage()
                .ifPresent(stage -> lines.add("What is live: stage " + stage.id() + " "
                        + undone(stage.reversibility(), begun(stage), latest) + "."));
        if (state.stagesLive() < plan.stages().size()) {
            Stage next = plan.stages().get(state.stagesLive());
            boolean noReturn = plan.rollback()
                    .flatMap(RollbackPlan::pointOfNoReturn)
                    .filter(next.id()::equals)
                    .isPresent();
            lines.add("The next stage, " + next.id() + " (" + String.join(", ", next.sites()) + "), "
                    + undone(next.reversibility(), Optional.empty(), latest)
                    + (noReturn ? "; the plan calls it the point of no return" : "") + ".");
        }
        lines.add(plan.rollback()
                .map(back -> "The way back: " + HtmlBlocks.count(back.steps().size(), "step", "steps") + " to "
                        + back.fallback().name() + ", which is "
                        + (state.isFallbackViable() ? "viable" : "not viable") + " as last reported; "
                        + Durations.words(back.timeNeeded()) + " needed, at most "
                        + Durations.words(back.mostTimeToSafeState()) + " allowed until a safe state; "
                        + back.lastRehearsed()
                                .map(day -> "last rehearsed on " + day)
                                .orElse("never rehearsed")
                        + ".")
                .orElse("There is no way back: the plan has no rollback."));
        return lines;
    }

    private static String undone(Reversibility reversibility, Optional<Instant> begun, Optional<LocalDate> latest) {
        if (reversibility instanceof Reversibility.Never) {
            return "cannot be undone";
        }
        if (reversibility instanceof Reversibility.Until until) {
            return begun.map(at -> at.plus(until.window()))
                    .map(end -> {
                        boolean over = latest.filter(day -> day.atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                        .isAfter(end))
                                .isPresent();
                        return "could be taken back until " + day(end)
                                + (over ? ", which has passed by the last date in the data" : "");
                    })
                    .orElse("can be taken back for " + Durations.words(until.window()) + " after it went live");
        }
        return "can be taken back";
    }

    TextTable undoneTable() {
        return new TextTable(
                List.of("stage", "taken back"),
                plan.stages().stream()
                        .map(stage ->
                                List.of(stage.id(), undone(stage.reversibility(), begun(stage), Optional.empty())))
                        .toList());
    }
}
