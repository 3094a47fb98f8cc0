package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static org.implsci.examples.programme.Words.capital;
import static org.implsci.examples.programme.Words.count;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.finding.Findings;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.execution.EventKind;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.execution.RolloutState;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.WhoDecides;

/** Where the rollout stands: the check of the plan, the events of the log, and the last decision with its reasons. */
final class RolloutChapter extends Chapter {
    private final RolloutPlan plan;
    private final Findings findings;
    private final EventLog log;
    private final WhoDecides who;
    private final RolloutAnswer answer;
    private final List<RolloutState> states = new ArrayList<>();

    private RolloutChapter(RolloutPlan plan, EventLog log, TasksChapter tasks) {
        super("rollout", "Rollout: where does it stand, and may it go on?", List.of(plan, tasks.planned(), log));
        this.who = WhoDecides.of(tasks.matrix());
        this.plan = plan;
        this.findings = Rollout.checkPlan(plan, who);
        this.log = log;
        RolloutState state = Rollout.begin(plan, who);
        for (RolloutEvent event : log.events()) {
            state = state.after(event);
            states.add(state);
        }
        this.answer = new RolloutAnswer(plan, log, state);
    }

    static Optional<RolloutChapter> of(Case documents, Optional<TasksChapter> tasks) {
        return documents
                .first(RolloutPlan.class)
                .flatMap(plan -> documents.all(EventLog.class).stream()
                        .filter(log -> log.plan().equals(plan.id()))
                        .findFirst()
                        .flatMap(log -> tasks.map(known -> new RolloutChapter(plan, log, known))));
    }

    private RolloutState last() {
        return answer.state();
    }

    @Override
    String answer() {
        RolloutState state = last();
        return capital(state.phase().label()) + ": " + state.stagesLive() + " of "
                + plan.stages().size() + " stages, "
                + count(state.exposedSites().size(), "site", "sites") + ". May it go on? "
                + answer.verdict();
    }

    @Override
    String basis() {
        int refused = last().refusals().size();
        return log.events().size() + " events, " + refused + " of them refused"
                + (refused == 0 ? "" : ", so the answer rests on the others") + "; "
                + count(findings.errors().size(), "error", "errors") + " in the plan";
    }

    @Override
    DataDate asAt() {
        return answer.asAt();
    }

    /** {@return whether the rollout may go on, and why} */
    RolloutAnswer rolloutAnswer() {
        return answer;
    }

    @Override
    List<String> firstToDo() {
        return answer.firstToDo();
    }

    @Override
    void print(Screen screen) {
        screen.print(stages());
        screen.print(decisions());
        screen.print("\n" + last().explain());
    }

    @Override
    DomContent toHtml(String data) {
        return each(
                states.isEmpty()
                        ? each()
                        : HtmlBlocks.picture(
                                "timeline",
                                log.picture(plan, who),
                                "Solid bars run to the minimum duration of a stage, light bars to its deadline. They start on the day"
                                        + " the stage began or, if dashed, on the earliest day it could begin. Marks show events.",
                                data),
                HtmlBlocks.data("Stages", stages()),
                HtmlBlocks.data("Decisions of gates and of people", decisions()),
                HtmlBlocks.data("Reasons of the last decision", reasons()),
                HtmlBlocks.findings(
                        "Events that were refused; the answer does not rest on them", last().refusalFindings()),
                HtmlBlocks.data("What can be undone", answer.undoTable()),
                HtmlBlocks.findings("Findings of the check of the plan", findings),
                HtmlBlocks.note(
                        "Missing data never advances a gate, and guardrails apply in every state. A decision against a gate"
                                + " is recorded with who made it and why."));
    }

    private TextTable stages() {
        return new TextTable(
                List.of("stage", "sites", "exposure", "minimum", "deadline", "state"),
                plan.stages().stream().map(this::row).toList());
    }

    private List<String> row(Stage stage) {
        int index = plan.stages().indexOf(stage);
        int live = last().stagesLive();
        return List.of(
                stage.id(),
                String.join(", ", stage.sites()),
                Decimals.fixed(100 * stage.exposure(), 0) + " %",
                stage.minimumDuration().toDays() + " days",
                stage.deadline().map(end -> end.toDays() + " days").orElse("none"),
                index < live - 1 ? "passed" : index == live - 1 ? last().phase().label() : "not begun");
    }

    private TextTable decisions() {
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < states.size(); index++) {
            RolloutEvent event = log.events().get(index);
            if (event.kind() == EventKind.OBSERVED) {
                continue;
            }
            String why = event instanceof RolloutEvent.Decided decided
                    ? decided.by() + ": " + decided.rationale()
                    : states.get(index).lastDecision().map(RolloutChapter::why).orElse("");
            String outcome = event.kind() == EventKind.EVALUATED
                    ? states.get(index)
                            .lastDecision()
                            .map(decision -> decision.outcome().label())
                            .orElse("")
                    : event.kind().label();
            rows.add(List.of(event.at().toString().substring(0, 10), outcome, why));
        }
        return new TextTable(List.of("day", "what", "why"), rows);
    }

    private static String why(GateDecision decision) {
        return decision.decidingReasons().stream().map(DecisionReason::sentence).collect(Collectors.joining("; "));
    }

    private TextTable reasons() {
        return new TextTable(
                List.of("asks to", "because"),
                last().lastDecision().stream()
                        .flatMap(decision -> decision.reasons().stream())
                        .map(reason -> List.of(reason.asksFor().label(), reason.sentence()))
                        .toList());
    }
}
