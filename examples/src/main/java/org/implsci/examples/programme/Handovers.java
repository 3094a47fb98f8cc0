package org.implsci.examples.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.comb.design.Selection;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.finding.Requirements;
import org.implsci.nasss.guidance.GuidanceRules;
import org.implsci.nasss.guidance.NasssGuidance;
import org.implsci.rogers.adoption.AdoptionState;
import org.implsci.rogers.category.AdopterCategory;
import org.implsci.rogers.category.AdopterClassification;
import org.implsci.rollout.plan.schedule.WaveSite;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Task;
import org.implsci.rollout.raci.TaskKind;
import org.implsci.rollout.readiness.ReadinessProfile;

/**
 * Turns the findings of one framework into the input of another.
 *
 * <p>The frameworks do not know each other. Each handover is a pure function here; decisions of people are arguments and are
 * never made up.
 */
final class Handovers {
    private Handovers() {}

    /**
     * Returns what the frameworks recommend, in the order NASSS, Behaviour Change Wheel, readiness, NPT.
     *
     * @param guidance the recommendations of NASSS
     * @param design the choices from the suggestions of the wheel
     * @param checklists the checklists with their open items
     * @param embedding the recommendations of NPT for low means
     * @return the offers, each with the name that a choice uses
     */
    static List<Offer> offers(
            Optional<NasssGuidance> guidance,
            Optional<InterventionDesign> design,
            List<ReadinessProfile> checklists,
            List<Recommendation> embedding) {
        List<Offer> offers = new ArrayList<>();
        guidance.ifPresent(given -> given.recommendations().forEach(advice -> offers.add(Offer.of("NASSS", advice))));
        design.ifPresent(made -> made.selections().forEach(selection -> offers.add(Offer.of(made, selection))));
        checklists.forEach(list -> list.nextSteps().forEach(advice -> offers.add(Offer.of("readiness", advice))));
        embedding.forEach(advice -> offers.add(Offer.of("NPT", advice)));
        return List.copyOf(offers);
    }

    /**
     * Returns what the frameworks could recommend on other answers; people may have chosen it on earlier answers.
     *
     * @param design the design, for the functions of its wheel
     * @param checklists the checklists, for all their items
     * @param embedding the recommendations of NPT if every mean were low
     * @return the offers
     */
    static List<Offer> lapsed(
            Optional<InterventionDesign> design, List<ReadinessProfile> checklists, List<Recommendation> embedding) {
        List<Offer> offers = new ArrayList<>();
        GuidanceRules.STANDARD
                .rules()
                .forEach(rule -> offers.add(new Offer(
                        rule.id(), rule.action(), "NASSS", rule.citation().cite())));
        design.ifPresent(made -> Stream.of(InterventionFunction.values())
                .forEach(function -> offers.add(new Offer(
                        function.code(),
                        "Change behaviour by " + function.label(),
                        Offer.WHEEL,
                        made.wheel().citation().cite()))));
        checklists.forEach(list -> list.checklist()
                .items()
                .forEach(item -> offers.add(new Offer(
                        list.checklist().id() + "/" + item.id(),
                        item.nextStep(),
                        "readiness",
                        item.citation().cite()))));
        embedding.forEach(advice -> offers.add(Offer.of("NPT", advice)));
        return List.copyOf(offers);
    }

    /**
     * A recommendation of a framework that people can choose.
     *
     * @param name the name that a choice uses: the id of a rule, or the code of an option
     * @param action what to do
     * @param framework the framework that recommends it
     * @param source the source of the recommendation
     */
    record Offer(String name, String action, String framework, String source) {
        static final String WHEEL = "Behaviour Change Wheel";

        static Offer of(String framework, Recommendation recommendation) {
            return new Offer(
                    recommendation.rule(),
                    recommendation.action(),
                    framework,
                    recommendation.citation().cite());
        }

        static Offer of(InterventionDesign design, Selection selection) {
            return new Offer(
                    selection.option().toString(),
                    "Change behaviour by " + selection.option() + ": " + selection.reason(),
                    WHEEL,
                    design.wheel().citation().cite() + "; chosen by " + selection.by());
        }

        static Optional<Offer> named(String name, List<Offer> offers) {
            return offers.stream().filter(offer -> offer.name().equals(name)).findFirst();
        }
    }

    /**
     * The choices as tasks.
     *
     * @param matrix the matrix with one more row for each choice
     * @param taken the offer of each choice, in the order of the choices
     * @param findings warnings about choices that nothing recommends any longer
     */
    record Tasks(RaciMatrix matrix, List<Offer> taken, Findings findings) {}

    /**
     * Adds the chosen recommendations to a matrix, as tasks with the duties of each party.
     *
     * <p>People decide: a choice that is recommended only on other answers, or under another policy, stays with a warning.
     *
     * @param matrix the matrix of the plan
     * @param offers what the frameworks recommend
     * @param lapsed what they could recommend on other answers
     * @param choices what people chose
     * @return the matrix with one more row for each choice
     * @throws org.implsci.core.finding.InvalidInputException if a choice is unknown to every framework, or a duty does not
     *     fit the matrix; with every fault at its place in the programme
     */
    static Tasks withChoices(
            RaciMatrix matrix, List<Offer> offers, List<Offer> lapsed, List<Programme.Choice> choices) {
        Requirements requirements = new Requirements();
        List<Offer> taken = new ArrayList<>();
        RaciMatrix grown = matrix;
        for (int index = 0; index < choices.size(); index++) {
            Programme.Choice choice = choices.get(index);
            Pointer place = Pointer.ROOT.at("choices").at(index);
            Optional<Offer> current = Offer.named(choice.recommendation(), offers);
            Optional<Offer> offer = current.or(() -> Offer.named(choice.recommendation(), lapsed));
            if (offer.isEmpty()) {
                requirements.add(Finding.error("programme.choice.unknown", place.at("recommendation"))
                        .message("no framework recommends this choice")
                        .expected("one of " + offers.stream().map(Offer::name).collect(Collectors.joining(", ")))
                        .foundText(choice.recommendation())
                        .build());
                continue;
            }
            if (current.isEmpty()) {
                requirements.add(Finding.warning("programme.choice.lapsed", place.at("recommendation"))
                        .message("the choice stays, although these answers and this policy no longer recommend it")
                        .foundText(choice.recommendation())
                        .build());
            }
            taken.add(offer.get());
            String named =
                    "do-" + choice.recommendation().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            String task = grown.task(named).isEmpty() ? named : named + "-choice-" + index;
            grown = grown.plus(Task.of(task, offer.get().action(), TaskKind.ACTIVITY));
            for (int duty = 0; duty < choice.duties().size(); duty++) {
                grown = assign(
                        grown,
                        task,
                        choice.duties().get(duty),
                        place.at("duties").at(duty),
                        requirements);
            }
        }
        requirements.orThrow();
        return new Tasks(grown, List.copyOf(taken), requirements.findings());
    }

    /** Assigns a duty; findings about a row of the matrix are moved to the duty, which the author of the programme can see. */
    private static RaciMatrix assign(
            RaciMatrix matrix, String task, Programme.Duty duty, Pointer place, Requirements requirements) {
        try {
            return matrix.assign(task, duty.party(), duty.letters().toArray(String[]::new));
        } catch (InvalidInputException e) {
            e.findings().forEach(finding -> requirements.add(finding.withPointer(withinRow(finding.pointer(), place))));
            return matrix;
        }
    }

    /** Appends what follows the row in {@code /assignments/12/party} to the place of a duty. */
    private static Pointer withinRow(Pointer inMatrix, Pointer place) {
        Pointer moved = place;
        List<String> steps = inMatrix.steps();
        int row = !steps.isEmpty() && steps.get(0).equals("assignments") ? 2 : 0;
        for (String step : steps.subList(Math.min(row, steps.size()), steps.size())) {
            moved = moved.at(step);
        }
        return moved;
    }

    /**
     * Returns the sites in the form that the wave planner needs.
     *
     * <p>The readiness of a site is the share of staff trained; unknown stays unknown. A site that adopted an earlier change
     * late, or has not adopted it yet, follows the earliest adopter of its setting, as a fast follower follows an exemplar
     * (report 002, L494). A site without data or category follows no other site.
     *
     * @param sites the sites, with the share of staff trained
     * @param earlier the adopter categories of an earlier change
     * @return the sites in the order given
     */
    static List<WaveSite> waveSites(List<Programme.Site> sites, AdopterClassification earlier) {
        return sites.stream()
                .map(site -> {
                    WaveSite.Builder builder =
                            WaveSite.builder().id(site.id()).load(site.teams()).readiness(site.trainedShare());
                    if (isLate(site, earlier)) {
                        exemplar(site, sites, earlier).ifPresent(leader -> builder.addAfter(leader.id()));
                    }
                    return builder.build();
                })
                .toList();
    }

    private static boolean isLate(Programme.Site site, AdopterClassification earlier) {
        boolean notYet = index(site, earlier)
                .filter(unit -> earlier.times().state(unit) == AdoptionState.NOT_YET)
                .isPresent();
        return notYet
                || category(site, earlier)
                        .filter(category -> category.compareTo(AdopterCategory.LATE_MAJORITY) >= 0)
                        .isPresent();
    }

    private static Optional<Programme.Site> exemplar(
            Programme.Site site, List<Programme.Site> sites, AdopterClassification earlier) {
        return sites.stream()
                .filter(other -> !other.equals(site) && other.setting().equals(site.setting()))
                .filter(other -> time(other, earlier).isPresent())
                .min(Comparator.comparingDouble(other -> time(other, earlier).getAsDouble()));
    }

    static Optional<AdopterCategory> category(Programme.Site site, AdopterClassification earlier) {
        return index(site, earlier).flatMap(earlier::category);
    }

    /** Returns the state of a site in the earlier data; empty if it is not in them. */
    static Optional<AdoptionState> state(Programme.Site site, AdopterClassification earlier) {
        return index(site, earlier).map(earlier.times()::state);
    }

    private static OptionalDouble time(Programme.Site site, AdopterClassification earlier) {
        Optional<Integer> index = index(site, earlier);
        return index.isPresent() ? earlier.times().time(index.get()) : OptionalDouble.empty();
    }

    private static Optional<Integer> index(Programme.Site site, AdopterClassification earlier) {
        return IntStream.range(0, earlier.times().size())
                .filter(unit -> earlier.times().unit(unit).equals(site.id()))
                .boxed()
                .findFirst();
    }
}
