package org.implsci.examples.programme;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.implsci.rollout.raci.RaciMatrix;

/** Where the rollout stands: the plan checked, the log replayed, and the last decision with its reasons. */
final class RolloutChapter implements Chapter {
    private final RolloutPlan plan;
    private final Findings findings;
    private final EventLog log;
    private final WhoDecides who;
    private final RaciMatrix matrix;
    private final RolloutState begun;
    private final List<RolloutState> states = new ArrayList<>();

    private RolloutChapter(RolloutPlan plan, EventLog log, TasksChapter tasks) {
        this.who = WhoDecides.of(tasks.matrix());
        this.matrix = tasks.planned();
        this.plan = plan;
        this.findings = Rollout.check(plan, who);
        this.log = log;
        RolloutState state = Rollout.begin(plan, who);
        this.begun = state;
        for (RolloutEvent event : log.events()) {
            state = state.after(event);
            states.add(state);
        }
    }

    static Optional<RolloutChapter> of(Case read, Optional<TasksChapter> tasks) {
        return read.first(RolloutPlan.class)
                .flatMap(plan -> read.all(EventLog.class).stream()
                        .filter(log -> log.plan().equals(plan.id()))
                        .findFirst()
                        .flatMap(log -> tasks.map(told -> new RolloutChapter(plan, log, told))));
    }

    private RolloutState last() {
        return states.isEmpty() ? begun : states.get(states.size() - 1);
    }

    @Override
    public List<Object> documents() {
        return List.of(plan, matrix, log);
    }

    @Override
    public String id() {
        return "rollout";
    }

    @Override
    public String title() {
        return "Rollout: where does it stand, and may it go on?";
    }

    @Override
    public String answer() {
        RolloutState state = last();
        return state.phase().label() + ", " + state.stagesLive() + " of "
                + plan.stages().size() + " stages, "
                + HtmlBlocks.count(state.exposedSites().size(), "site", "sites") + "; may it go on? "
                + outlook().verdict();
    }

    @Override
    public String basis() {
        int refused = last().refusals().size();
        return log.events().size() + " events, " + refused + " of them refused"
                + (refused == 0 ? "" : ", so that the answer rests on the others") + "; "
                + HtmlBlocks.count(findings.errors().size(), "error", "errors") + " in the plan";
    }

    @Override
    public Moment asAt() {
        return outlook().asAt();
    }

    /** Whether it may go on, and what hangs on it. */
    Outlook outlook() {
        return new Outlook(plan, log, last());
    }

    /** Events that were refused, with pointers into the log. */
    Findings refusals() {
        return last().refusalFindings();
    }

    @Override
    public List<String> firstToDo() {
        return outlook().firstToDo();
    }

    @Override
    public void tell(Screen screen) {
        screen.print(stages());
        screen.print(decisions());
        screen.print("\n" + last().explain());
    }

    @Override
    public DomContent page(String data) {
        return each(
                states.isEmpty()
                        ? each()
                        : HtmlBlocks.picture(
                                "timeline",
                                log.picture(plan, who),
                                "Solid bars run to a stage's minimum duration and light ones to its deadline, from the day it began or,"
                                        + " dashed, from the earliest day it could. Marks tell what happened.",
                                data),
                HtmlBlocks.data("Stages", stages()),
                HtmlBlocks.data("Decisions at the gates, and by people", decisions()),
                HtmlBlocks.data("Reasons of the last decision", reasons()),
                HtmlBlocks.findings("Events that were refused, which the answer does not rest on", refusals()),
                HtmlBlocks.data("What can be undone", outlook().undoneTable()),
                HtmlBlocks.findings("What the check of the plan found", findings),
                HtmlBlocks.note(
                        "No data never advances a gate, and guardrails are read in every state. What people decide against"
                                + " a gate is recorded with who and why."));
    }

    private TextTable stages() {
        return new TextTable(
                List.of("stage", "sites", "exposure", "minimum", "deadline", "standing"),
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

    /** What kept the gate from going on, or all that let it. */
    private static String why(GateDecision decision) {
        List<String> holding =
                decision.deciding().stream().map(DecisionReason::sentence).toList();
        return String.join("; ", holding);
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
