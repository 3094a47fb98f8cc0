package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.comb.Comb;
import org.implsci.comb.design.Coverage;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.comb.diagnosis.PriorityRule;
import org.implsci.comb.diagnosis.TargetBehaviour;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.core.term.Term;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.examples.chart.WheelMap;

/** Which behaviour has to change, what stands in the way, and what was chosen of what the wheel suggests. */
final class BehaviourChapter implements Chapter {
    private final InterventionDesign design;
    private final Coverage coverage;

    private BehaviourChapter(InterventionDesign design) {
        this.design = design;
        this.coverage = Comb.coverage(design);
    }

    static Optional<BehaviourChapter> of(Case read) {
        return read.first(InterventionDesign.class).map(BehaviourChapter::new);
    }

    InterventionDesign design() {
        return design;
    }

    @Override
    public List<Object> documents() {
        return List.of(design);
    }

    @Override
    public Moment asAt() {
        return design.diagnosis().date().map(Moment::on).orElse(Moment.UNDATED);
    }

    @Override
    public String id() {
        return "behaviour";
    }

    @Override
    public String title() {
        return "COM-B and the Behaviour Change Wheel: which behaviour must change, and how?";
    }

    @Override
    public String answer() {
        return design.diagnosis().behaviour().who() + " have to "
                + design.diagnosis().behaviour().what() + "; chosen: " + labels(design.selectedFunctions());
    }

    @Override
    public String basis() {
        int deficits = coverage.deficits().size();
        return HtmlBlocks.count(deficits, "deficit", "deficits") + " found, "
                + (deficits - coverage.open().size())
                + " of them addressed by what was chosen, "
                + HtmlBlocks.count(coverage.unknown().size(), "component", "components")
                + " not known";
    }

    @Override
    public List<String> firstToDo() {
        return Stream.concat(
                        coverage.unknown().stream().map(part -> "not known whether a deficit: " + part.label()),
                        coverage.open().stream().map(part -> "a deficit that nothing addresses: " + part.label()))
                .toList();
    }

    @Override
    public void tell(Screen screen) {
        screen.print(design.diagnosis().toTable());
        screen.print("\nthe wheel suggests "
                + labels(design.candidates().functions().stream()
                        .map(candidate -> candidate.function())
                        .toList())
                + "\nchosen: " + labels(design.selectedFunctions()));
        screen.print(coverage.toTable());
    }

    @Override
    public DomContent page(String data) {
        return each(
                HtmlBlocks.data("The target behaviour", behaviour()),
                HtmlBlocks.picture(
                        "wheel",
                        new WheelMap(design).picture(),
                        "Lines lead from each deficit to the functions that may address it, and from chosen functions to"
                                + " chosen policies. A heavy frame and the word chosen mark what was chosen.",
                        data),
                HtmlBlocks.data("Diagnosis", design.diagnosis().toTable()),
                HtmlBlocks.data(
                        "Priorities by the rule " + PriorityRule.CACTIS.name(),
                        Comb.priorities(design.diagnosis(), PriorityRule.CACTIS).toTable()),
                HtmlBlocks.data(
                        "What the wheel suggests, by " + design.wheel().label(),
                        design.candidates().toTable()),
                HtmlBlocks.data("How the options were judged by APEASE; there is no total", design.assessmentTable()),
                HtmlBlocks.data("Chosen, by whom and why", chosen()),
                HtmlBlocks.data("What the choice covers", coverage.toTable()),
                smallest(),
                HtmlBlocks.findings("What deserves attention", Comb.warnings(design)),
                HtmlBlocks.note("Neither COM-B nor APEASE has a total score. What is not known is shown as such."));
    }

    private TextTable behaviour() {
        TargetBehaviour behaviour = design.diagnosis().behaviour();
        return new TextTable(
                List.of("who", "what", "when", "where", "how often", "with whom"),
                List.of(List.of(
                        behaviour.who(),
                        behaviour.what(),
                        behaviour.when(),
                        behaviour.where(),
                        behaviour.howOften(),
                        behaviour.withWhom())));
    }

    private TextTable chosen() {
        return new TextTable(
                List.of("option", "by", "because", "delivered"),
                design.selections().stream()
                        .map(selection -> List.of(
                                selection.option().toString(),
                                selection.by(),
                                selection.reason(),
                                selection.delivery().isEmpty()
                                        ? "not stated"
                                        : String.join(", ", selection.delivery())))
                        .toList());
    }

    private DomContent smallest() {
        List<List<InterventionFunction>> sets = design.candidates().covers().smallest();
        return each(
                h3("Smallest sets of functions that would address every deficit"),
                ul(each(sets, set -> li(labels(set)))));
    }

    private static String labels(List<? extends Term> terms) {
        return terms.isEmpty() ? "nothing" : terms.stream().map(Term::label).collect(Collectors.joining(", "));
    }
}
