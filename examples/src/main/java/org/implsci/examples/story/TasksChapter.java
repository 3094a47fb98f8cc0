package org.implsci.examples.story;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.rule.RaciPolicy;
import org.implsci.rollout.raci.rule.RaciReport;

/** Who does what: the tasks of the plan, and those that came from recommendations that people took up. */
final class TasksChapter implements Chapter {
    private final List<Programme.Choice> choices;
    private final List<Joints.Offer> offers;
    private final RaciMatrix matrix;
    private final RaciReport report;

    private TasksChapter(RaciMatrix planned, List<Joints.Offer> offers, List<Programme.Choice> choices) {
        this.choices = choices;
        this.offers = offers;
        this.matrix = Joints.withChoices(planned, offers, choices);
        this.report = Rollout.check(matrix, RaciPolicy.plain());
    }

    static Optional<TasksChapter> of(Case read, List<Joints.Offer> offers, List<Programme.Choice> choices) {
        return read.first(RaciMatrix.class).map(planned -> new TasksChapter(planned, offers, choices));
    }

    RaciMatrix matrix() {
        return matrix;
    }

    @Override
    public String id() {
        return "tasks";
    }

    @Override
    public String title() {
        return "RACI: who does what?";
    }

    @Override
    public String answer() {
        return choices.size() + " of " + offers.size() + " recommendations became tasks; "
                + report.validity().part() + " of " + report.validity().whole()
                + " rows say who decides and who does the work";
    }

    @Override
    public String basis() {
        return matrix.tasks().size() + " tasks, " + matrix.parties().size() + " parties, "
                + matrix.assignments().size() + " assignments";
    }

    @Override
    public void tell(Screen screen) {
        screen.print(matrix.toTable());
        screen.print("\n" + report.findings());
    }

    @Override
    public DomContent page() {
        return each(
                Blocks.data("Who is responsible, accountable, consulted and informed", matrix.toTable()),
                Blocks.data("Recommendations that were taken up", taken()),
                Blocks.findings("What deserves attention", report.findings()));
    }

    private TextTable taken() {
        return new TextTable(
                List.of("recommendation", "chosen by", "because", "from"),
                choices.stream()
                        .map(choice -> List.of(
                                offer(choice).action(),
                                choice.by(),
                                choice.because(),
                                offer(choice).origin()))
                        .toList());
    }

    private Joints.Offer offer(Programme.Choice choice) {
        return offers.stream()
                .filter(offer -> offer.name().equals(choice.recommendation()))
                .findFirst()
                .orElseThrow();
    }
}
