package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;
import static org.implsci.examples.programme.Words.capital;
import static org.implsci.examples.programme.Words.count;

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

/** Which behaviour must change, what the barriers are, and what people chose from the suggestions of the wheel. */
final class BehaviourChapter extends Chapter {
    private final InterventionDesign design;
    private final Coverage coverage;

    private BehaviourChapter(InterventionDesign design) {
        super(
                "behaviour",
                "COM-B and the Behaviour Change Wheel: which behaviour must change, and how?",
                List.of(design));
        this.design = design;
        this.coverage = Comb.coverage(design);
    }

    static Optional<BehaviourChapter> of(Case documents) {
        return documents.first(InterventionDesign.class).map(BehaviourChapter::new);
    }

    InterventionDesign design() {
        return design;
    }

    @Override
    DataDate asAt() {
        return DataDate.of(design.diagnosis().date());
    }

    @Override
    String answer() {
        TargetBehaviour behaviour = design.diagnosis().behaviour();
        return capital(behaviour.who()) + " must " + behaviour.what() + ". Chosen: "
                + labels(design.selectedFunctions()) + ".";
    }

    @Override
    String basis() {
        int deficits = coverage.deficits().size();
        return count(deficits, "deficit", "deficits") + " found, "
                + (deficits - coverage.open().size())
                + " of them addressed by the choice; "
                + count(coverage.unknown().size(), "component", "components")
                + " not known";
    }

    @Override
    List<String> firstToDo() {
        return Stream.concat(
                        coverage.unknown().stream()
                                .map(part -> "Find out whether there is a deficit in " + part.label()),
                        coverage.open().stream().map(part -> "Nothing chosen addresses the deficit in " + part.label()))
                .toList();
    }

    @Override
    void print(Screen screen) {
        screen.print(design.diagnosis().toTable());
        screen.print("\nThe wheel suggests: "
                + labels(design.candidates().functions().stream()
                        .map(candidate -> candidate.function())
                        .toList())
                + "\nChosen: " + labels(design.selectedFunctions()));
        screen.print(coverage.toTable());
    }

    @Override
    DomContent toHtml(String data) {
        return each(
                HtmlBlocks.data("The target behaviour", behaviour()),
                HtmlBlocks.picture(
                        "wheel",
                        design.picture(),
                        "Lines lead from each deficit to the functions that may address it, and from chosen functions to"
                                + " chosen policies. A heavy frame and the word \"chosen\" mark the choices.",
                        data),
                HtmlBlocks.data("Diagnosis", design.diagnosis().toTable()),
                HtmlBlocks.data(
                        "Priorities by the rule " + PriorityRule.CACTIS.name(),
                        Comb.priorities(design.diagnosis(), PriorityRule.CACTIS).toTable()),
                HtmlBlocks.data(
                        "What the wheel suggests, by " + design.wheel().label(),
                        design.candidates().toTable()),
                HtmlBlocks.data("How the options were judged (APEASE; there is no total)", design.assessmentTable()),
                HtmlBlocks.data("Chosen, by whom and why", chosen()),
                HtmlBlocks.data("What the choice covers", coverage.toTable()),
                smallest(),
                HtmlBlocks.findings("What needs attention", Comb.warnings(design)),
                HtmlBlocks.note("Neither COM-B nor APEASE has a total score. Unknown answers are shown as unknown."));
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
                ul(each(sets, functions -> li(labels(functions)))));
    }

    private static String labels(List<? extends Term> terms) {
        return terms.isEmpty() ? "nothing" : terms.stream().map(Term::label).collect(Collectors.joining(", "));
    }
}
