package org.implsci.examples.story;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.comb.design.Selection;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.finding.Requirements;
import org.implsci.nasss.guidance.NasssGuidance;
import org.implsci.rogers.adopter.AdopterCategory;
import org.implsci.rogers.adopter.AdopterClassification;
import org.implsci.rogers.adoption.AdoptionState;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Task;
import org.implsci.rollout.raci.TaskKind;
import org.implsci.rollout.wave.WaveSite;

/**
 * Where the findings of one framework become the input of another.
 *
 * <p>The frameworks know nothing of each other. Each crossing is a pure function here; what people have to decide on the way
 * comes in as an argument and is never made up.
 */
final class Joints {
    private Joints() {}

    /** Recommendations and chosen options by the name that a choice calls them by, each as what there is to do. */
    static List<Offer> offers(Optional<NasssGuidance> guidance, Optional<InterventionDesign> design) {
        Stream<Offer> advice = guidance.stream()
                .flatMap(given -> given.recommendations().stream())
                .map(Offer::of);
        Stream<Offer> options =
                design.stream().flatMap(made -> made.selections().stream()).map(Offer::of);
        return Stream.concat(advice, options).toList();
    }

    /**
     * Something that a framework offers to do.
     *
     * @param name what a choice calls it: the id of a rule, or the code of an option
     * @param action what there is to do
     * @param origin the framework and the source
     */
    record Offer(String name, String action, String origin) {
        static Offer of(Recommendation recommendation) {
            return new Offer(
                    recommendation.rule(),
                    recommendation.action(),
                    "NASSS; " + recommendation.citation().cite());
        }

        static Offer of(Selection selection) {
            return new Offer(
                    selection.option().toString(),
                    "Change behaviour by " + selection.option() + ": " + selection.reason(),
                    "Behaviour Change Wheel, chosen by " + selection.by());
        }
    }

    /**
     * Chosen recommendations as tasks of the matrix, with who does what about each.
     *
     * @param matrix the matrix of the plan
     * @param offers what the frameworks recommend
     * @param choices what people took up of it
     * @return the matrix with a row more for each choice
     * @throws org.implsci.core.finding.InvalidInputException if a choice names nothing that is offered; all such at once
     */
    static RaciMatrix withChoices(RaciMatrix matrix, List<Offer> offers, List<Programme.Choice> choices) {
        Requirements requirements = new Requirements();
        RaciMatrix grown = matrix;
        for (int index = 0; index < choices.size(); index++) {
            Programme.Choice choice = choices.get(index);
            Optional<Offer> offer = offers.stream()
                    .filter(candidate -> candidate.name().equals(choice.recommendation()))
                    .findFirst();
            if (offer.isEmpty()) {
                requirements.add(Finding.error(
                                "programme.choice.unknown",
                                Pointer.ROOT.at("choices").at(index).at("recommendation"))
                        .message("no framework recommends this")
                        .expected("one of "
                                + String.join(
                                        ", ", offers.stream().map(Offer::name).toList()))
                        .foundText(choice.recommendation())
                        .build());
                continue;
            }
            String task =
                    "do-" + choice.recommendation().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            grown = grown.plus(Task.of(task, offer.get().action(), TaskKind.ACTIVITY));
            for (Programme.Duty duty : choice.duties()) {
                grown = grown.assign(task, duty.party(), duty.letters().toArray(String[]::new));
            }
        }
        requirements.orThrow();
        return grown;
    }

    /**
     * Sites as the wave planner wants them.
     *
     * <p>How ready a site is, is the share of its staff who are trained, and unknown where that is not known. A site that took
     * up an earlier change late or not yet follows the earliest adopter of its own setting, as an exemplar and a fast
     * follower do (report 002, L494). Of a site that the earlier data do not hold, or do not place in a category, nothing is
     * known, so that it follows nobody.
     *
     * @param sites the sites, and who is trained
     * @param earlier when each of them took up an earlier change, in categories
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
