package org.implsci.comb.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.comb.model.CombSources;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.technique.BehaviourChangeTechnique;
import org.implsci.comb.technique.TechniqueTable;
import org.implsci.comb.wheel.FunctionCandidate;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.comb.wheel.PolicyCategory;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;

/** Compares the choices of a design with its rule set, its assessments and its deficits. */
final class DesignReview {
    private static final TechniqueTable TECHNIQUES = TechniqueTable.GUIDE_2014;

    private static final Citation LISTED = Citation.published(CombSources.GUIDE_2014.at("table 3.3"));

    private final InterventionDesign design;
    private final List<Determinant> deficits;
    private final List<FunctionCandidate> candidates;
    private final List<InterventionFunction> chosen;
    private final List<Finding> findings = new ArrayList<>();

    DesignReview(InterventionDesign design) {
        this.design = design;
        this.deficits = design.deficits().present();
        this.candidates = design.candidates().functions();
        this.chosen = design.selectedFunctions();
    }

    Findings findings() {
        for (int index = 0; index < design.selections().size(); index++) {
            Option option = design.selections().get(index).option();
            Pointer place = Pointer.ROOT.at("selections").at(index).at("option");
            need(option, place.at("need"));
            option.policy().ifPresent(policy -> policy(option, policy, place));
            option.technique().ifPresent(technique -> technique(option, technique, place));
            if (option.policy().isEmpty() && option.technique().isEmpty()) {
                option.function().ifPresent(function -> function(option, function, place.at("function")));
            }
            judgement(option, place);
        }
        coverage();
        return new Findings(findings);
    }

    private void need(Option option, Pointer place) {
        option.need()
                .filter(need -> !deficits.contains(need))
                .ifPresent(need -> findings.add(Finding.warning("comb.selection.need", place)
                        .message("the option is for a determinant that is not a deficit in this diagnosis")
                        .expected(
                                deficits.isEmpty() ? "no choice, since the diagnosis has no deficit" : codes(deficits))
                        .found(need.code())
                        .build()));
    }

    private void function(Option option, InterventionFunction function, Pointer place) {
        List<Determinant> addressed = candidates.stream()
                .filter(candidate -> candidate.function() == function)
                .flatMap(candidate -> candidate.needs().stream())
                .toList();
        List<Determinant> needs = option.need().map(List::of).orElse(deficits);
        if (needs.stream().noneMatch(need -> addressed.contains(need) || isLinked(need, function))) {
            findings.add(offMatrix(
                            "comb.selection.function",
                            place,
                            design.wheel().label(),
                            design.wheel().citation())
                    .message("this rule set does not link the chosen function with its need")
                    .putParameters("missing", cells(needs, function))
                    .expected("one of the links " + cells(needs, function))
                    .found(function.code())
                    .build());
        }
    }

    private boolean isLinked(Determinant need, InterventionFunction function) {
        return design.wheel().candidates(List.of(need), design.route()).functions().stream()
                .anyMatch(candidate -> candidate.function() == function);
    }

    private void policy(Option option, PolicyCategory policy, Pointer place) {
        served(
                option,
                place,
                "comb.selection.policy",
                policy,
                place.at("policy"),
                design.wheel().label(),
                design.wheel().citation(),
                function -> design.wheel().policies().links(function, policy));
    }

    private void technique(Option option, BehaviourChangeTechnique technique, Pointer place) {
        served(
                option,
                place,
                "comb.selection.technique",
                technique,
                place.at("technique"),
                TECHNIQUES.name(),
                LISTED,
                function -> TECHNIQUES.frequency(function, technique).isPresent());
    }

    /** Adds findings unless a policy or technique serves its own function or, if it has none, any chosen function. */
    private void served(
            Option option,
            Pointer place,
            String code,
            Term term,
            Pointer at,
            String table,
            Citation citation,
            Function<InterventionFunction, Boolean> isLinked) {
        option.function()
                .filter(function -> !chosen.contains(function))
                .ifPresent(
                        function -> findings.add(Finding.warning("comb.selection.function.absent", place.at("function"))
                                .message("the option serves a function that is not chosen")
                                .expected(chosen.isEmpty() ? "a chosen function; none is chosen" : codes(chosen))
                                .found(function.code())
                                .build()));
        List<InterventionFunction> served = option.function().map(List::of).orElse(chosen);
        if (served.stream().noneMatch(isLinked::apply)) {
            String missing = served.stream()
                    .map(function -> function.code() + " -> " + term.code())
                    .collect(Collectors.joining(", "));
            findings.add(offMatrix(code, at, table, citation)
                    .message("the table does not link this choice with its function")
                    .putParameters("missing", missing)
                    .expected(missing.isEmpty() ? "a chosen function to serve" : "one of the links " + missing)
                    .found(term.code())
                    .build());
        }
    }

    private static Finding.Builder offMatrix(String code, Pointer place, String table, Citation citation) {
        Finding.Builder finding = Finding.warning(code + ".off-matrix", place);
        finding.putParameters("table", table).addCitations(citation);
        finding.advice("you may choose against the table; keep the reason with the choice");
        return finding;
    }

    private void judgement(Option option, Pointer place) {
        Optional<Apease> apease = design.assessment(option);
        if (apease.isEmpty()) {
            findings.add(Finding.info("comb.selection.assessment.absent", place)
                    .message("the chosen option has no assessment")
                    .build());
        }
        apease.filter(assessed -> assessed.verdict().value().equals(Optional.of(ApeaseVerdict.DOES_NOT_MEET)))
                .ifPresent(assessed -> findings.add(Finding.warning("comb.selection.verdict", place)
                        .message("the choice contradicts the verdict of its assessment")
                        .expected("an option that meets APEASE")
                        .found(assessed.toString())
                        .build()));
    }

    private void coverage() {
        Coverage coverage = design.coverage();
        for (Determinant deficit : coverage.open()) {
            List<InterventionFunction> suggested = candidates.stream()
                    .filter(candidate -> candidate.needs().contains(deficit))
                    .map(FunctionCandidate::function)
                    .toList();
            findings.add(Finding.warning("comb.coverage.open", reading(deficit))
                    .message("no chosen function addresses this deficit")
                    .expected(
                            suggested.isEmpty()
                                    ? "a function; this rule set has no row for the deficit"
                                    : "one of " + codes(suggested))
                    .found(chosen.isEmpty() ? "no function" : codes(chosen))
                    .addCitations(design.wheel().citation())
                    .build());
        }
        if (!coverage.unknown().isEmpty()) {
            findings.add(Finding.info("comb.coverage.unknown", Pointer.ROOT.at("diagnosis"))
                    .message("it is not known whether these determinants are deficits")
                    .found(codes(coverage.unknown()))
                    .build());
        }
    }

    private Pointer reading(Determinant determinant) {
        int index = Stream.iterate(0, next -> next + 1)
                .filter(next -> design.diagnosis().readings().get(next).determinant() == determinant)
                .findFirst()
                .orElseThrow();
        return Pointer.ROOT.at("diagnosis").at("readings").at(index);
    }

    private static String cells(List<Determinant> needs, InterventionFunction function) {
        return needs.isEmpty()
                ? "none, since the diagnosis has no deficit"
                : needs.stream()
                        .map(need -> need.code() + " -> " + function.code())
                        .collect(Collectors.joining(", "));
    }

    private static String codes(List<? extends Term> terms) {
        return terms.stream().map(Term::code).collect(Collectors.joining(", "));
    }
}
