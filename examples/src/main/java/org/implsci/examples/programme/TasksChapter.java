package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static org.implsci.examples.programme.Words.capital;
import static org.implsci.examples.programme.Words.count;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.implsci.comb.Comb;
import org.implsci.comb.design.Coverage;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.core.finding.Findings;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.check.RaciPolicy;
import org.implsci.rollout.raci.check.RaciReport;

/** Who does what: the tasks of the plan and the recommendations that people chose. */
final class TasksChapter extends Chapter {
    private final Optional<Programme> programme;
    private final RaciMatrix planned;
    private final Optional<InterventionDesign> design;
    private final List<Handovers.Offer> offers;
    private final Handovers.Tasks tasks;
    private final RaciReport report;

    private TasksChapter(
            RaciMatrix planned,
            Optional<InterventionDesign> design,
            List<Handovers.Offer> offers,
            List<Handovers.Offer> lapsed,
            Optional<Programme> programme) {
        super(
                "tasks",
                "RACI: who does what?",
                Stream.concat(Stream.<Object>of(planned), programme.stream()).toList());
        this.programme = programme;
        this.planned = planned;
        this.design = design;
        this.offers = offers;
        this.tasks = Handovers.withChoices(
                planned, offers, lapsed, programme.map(Programme::choices).orElse(List.of()));
        this.report = Rollout.checkMatrix(tasks.matrix(), RaciPolicy.plain());
    }

    /**
     * Returns the chapter, if the case has a matrix.
     *
     * @throws org.implsci.core.finding.InvalidInputException if a choice does not fit, with every fault at its place in
     *     the programme
     */
    static Optional<TasksChapter> of(
            Case documents,
            Optional<InterventionDesign> design,
            List<Handovers.Offer> offers,
            List<Handovers.Offer> lapsed,
            Optional<Programme> programme) {
        return documents
                .first(RaciMatrix.class)
                .map(planned -> new TasksChapter(planned, design, offers, lapsed, programme));
    }

    RaciMatrix matrix() {
        return tasks.matrix();
    }

    RaciMatrix planned() {
        return planned;
    }

    /** {@return warnings about choices, with pointers into the programme} */
    Findings findings() {
        return tasks.findings();
    }

    private List<Programme.Choice> choices() {
        return programme.map(Programme::choices).orElse(List.of());
    }

    @Override
    String answer() {
        long lapsed = choices().size() - current();
        return current() + " of " + offers.size() + " recommendations became tasks."
                + (lapsed > 0
                        ? " " + count(lapsed, "more task comes", "more tasks come")
                                + " from a choice that nothing recommends now."
                        : "")
                + " " + report.validity().part() + " of "
                + report.validity().whole() + " tasks name who decides and who does the work.";
    }

    private long current() {
        return tasks.taken().stream().filter(offers::contains).count();
    }

    @Override
    String basis() {
        String byFramework = offers.stream()
                .map(Handovers.Offer::framework)
                .distinct()
                .map(framework -> framework + " "
                        + tasks.taken().stream()
                                .filter(offers::contains)
                                .filter(offer -> offer.framework().equals(framework))
                                .count()
                        + " of "
                        + offers.stream()
                                .filter(offer -> offer.framework().equals(framework))
                                .count())
                .collect(Collectors.joining(", "));
        return matrix().tasks().size() + " tasks, " + matrix().parties().size() + " parties, "
                + matrix().assignments().size() + " assignments"
                + (byFramework.isEmpty() ? "" : "; recommendations taken up: " + byFramework);
    }

    /** Names the functions that were chosen but have no owner, and the deficits that are therefore not addressed. */
    @Override
    List<String> firstToDo() {
        List<String> open = new ArrayList<>();
        if (design.isEmpty() || programme.isEmpty()) {
            return open;
        }
        Coverage coverage = Comb.coverage(design.get());
        List<InterventionFunction> carried = design.get().selections().stream()
                .filter(selection -> choices().stream()
                        .anyMatch(choice -> choice.recommendation()
                                .equals(selection.option().toString())))
                .flatMap(selection -> selection.option().function().stream())
                .toList();
        for (InterventionFunction function : design.get().selectedFunctions()) {
            if (!carried.contains(function)) {
                String alone = coverage.deficits().stream()
                        .filter(deficit -> coverage.addressing(deficit).contains(function))
                        .filter(deficit -> coverage.addressing(deficit).stream().noneMatch(carried::contains))
                        .map(Determinant::label)
                        .collect(Collectors.joining(", "));
                open.add(capital(function.label()) + " was chosen but has no owner"
                        + (alone.isEmpty() ? "" : "; no other task addresses " + alone));
            }
        }
        return open;
    }

    @Override
    void print(Screen screen) {
        screen.print(matrix().toTable());
        screen.print("\n" + report.findings());
    }

    @Override
    DomContent toHtml(String data) {
        return each(
                HtmlBlocks.data("Who is responsible, accountable, consulted and informed", matrix().toTable()),
                HtmlBlocks.data("Recommendations that became tasks", taken()),
                HtmlBlocks.findings("What needs attention", report.findings()));
    }

    private TextTable taken() {
        return new TextTable(
                List.of("recommendation", "chosen by", "because", "from", "source"),
                IntStream.range(0, choices().size())
                        .mapToObj(
                                index -> row(choices().get(index), tasks.taken().get(index)))
                        .toList());
    }

    private static List<String> row(Programme.Choice choice, Handovers.Offer offer) {
        return List.of(offer.action(), choice.by(), choice.because(), offer.framework(), offer.source());
    }
}
