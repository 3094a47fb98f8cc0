package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static org.implsci.examples.programme.Words.count;
import static org.implsci.examples.programme.Words.day;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.term.Term;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionState;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.category.AdopterClassification;
import org.implsci.rogers.category.ClassificationComparison;
import org.implsci.rogers.category.ClassificationRule;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.schedule.PackingOrder;
import org.implsci.rollout.plan.schedule.Wave;
import org.implsci.rollout.plan.schedule.WavePlan;
import org.implsci.rollout.plan.schedule.WavePolicy;
import org.implsci.rollout.plan.schedule.WaveSite;

/**
 * Which site goes live when: adopter categories of an earlier change and readiness order the waves.
 *
 * <p>The waves are a suggestion; the stages of the plan are the decision. The chapter names every difference.
 */
final class WavesChapter extends Chapter {
    /** Our parameters: teams trained in one wave, and the least readiness of a site in the first wave. */
    private static final WavePolicy POLICY = new WavePolicy(12, 0.8, PackingOrder.BACKFILL);

    private final Programme programme;
    private final List<Programme.Site> sites;
    private final Optional<RolloutPlan> stages;
    private final AdopterClassification earlier;
    private final List<WaveSite> waveSites;
    private final Optional<WavePlan> plan;
    private final String obstacle;

    private WavesChapter(Programme programme, AdoptionTimes times, Optional<RolloutPlan> stages) {
        super(
                "waves",
                "Rogers' adopters and readiness: which site comes when?",
                Stream.concat(Stream.<Object>of(programme, times), stages.stream())
                        .toList());
        this.programme = programme;
        this.sites = programme.sites();
        this.stages = stages;
        this.earlier = Rogers.classify(times, ClassificationRule.rogers());
        this.waveSites = Handovers.waveSites(sites, earlier);
        Optional<WavePlan> made;
        String why = "";
        try {
            made = Optional.of(Rollout.planWaves(waveSites, List.of(), POLICY));
        } catch (InvalidInputException e) {
            // The documents are valid, but our parameters allow no waves of these sites.
            made = Optional.empty();
            why = e.findings().all().get(0).sentence();
        }
        this.plan = made;
        this.obstacle = why;
    }

    static Optional<WavesChapter> of(Case documents, Optional<Programme> programme) {
        return programme
                .filter(known -> !known.sites().isEmpty())
                .flatMap(known -> documents
                        .first(AdoptionTimes.class)
                        .map(times -> new WavesChapter(known, times, documents.first(RolloutPlan.class))));
    }

    @Override
    DataDate asAt() {
        return DataDate.of(Optional.ofNullable(programme.sitesOn()));
    }

    @Override
    String answer() {
        return plan.map(made ->
                        sites.size() + " sites go live in " + count(made.waves().size(), "wave", "waves")
                                + "; fewer than " + made.lowerBound() + " are not possible." + againstStages(made))
                .orElseGet(() -> "Our parameters allow no waves: " + obstacle + ".");
    }

    /** Names the sites whose stage in the plan differs from their wave. */
    private String againstStages(WavePlan made) {
        if (stages.isEmpty()) {
            return "";
        }
        List<String> other = new ArrayList<>();
        for (Wave wave : made.waves()) {
            for (String site : wave.sites()) {
                int stage = stage(site);
                if (stage != wave.number()) {
                    other.add(site + " (wave " + wave.number() + ", " + (stage == 0 ? "in no stage" : "stage " + stage)
                            + ")");
                }
            }
        }
        return other.isEmpty()
                ? " The stages of the plan are the same."
                : " The plan, which people decided, has " + other.size() + " of them in another stage: "
                        + String.join(", ", other) + ".";
    }

    /** Returns the number of the stage of a site in the plan, from 1; 0 if it is in no stage. */
    private int stage(String site) {
        return stages.map(made -> IntStream.range(0, made.stages().size())
                        .filter(index -> made.stages().get(index).sites().contains(site))
                        .map(index -> index + 1)
                        .findFirst()
                        .orElse(0))
                .orElse(0);
    }

    /** Counts the sites of the programme, not all units in the data, that are in a state. */
    private long inState(AdoptionState... states) {
        return sites.stream()
                .filter(site -> Handovers.state(site, earlier)
                        .filter(List.of(states)::contains)
                        .isPresent())
                .count();
    }

    @Override
    String basis() {
        long adopted = inState(AdoptionState.ADOPTED, AdoptionState.BEFORE);
        long notYet = inState(AdoptionState.NOT_YET);
        return adopted + " of " + sites.size() + " sites had adopted an earlier change, " + notYet + " had not yet, "
                + (sites.size() - adopted - notYet) + " not in the data; share of staff trained known for "
                + sites.stream().filter(site -> site.trainedShare().isPresent()).count() + " of " + sites.size();
    }

    @Override
    List<String> firstToDo() {
        return sites.stream()
                .filter(site -> site.trainedShare().isEmpty())
                .map(site -> "Find out the share of staff trained at " + site.id())
                .toList();
    }

    @Override
    void print(Screen screen) {
        screen.print(waves());
    }

    @Override
    DomContent toHtml(String data) {
        return each(
                HtmlBlocks.data("Waves", waves()),
                HtmlBlocks.data("Sites", siteTable()),
                HtmlBlocks.data(
                        "Adopters of the earlier change, by every rule",
                        Rogers.compare(earlier.times(), ClassificationComparison.rules())
                                .toTable()),
                HtmlBlocks.note("A wave has at most " + POLICY.capacity()
                        + " teams, and the first wave only sites with at least "
                        + Decimals.fixed(100 * POLICY.firstWaveReadiness(), 0)
                        + " % of staff trained; both are our parameters. A site that adopted the earlier change late, or has"
                        + " not adopted it yet, follows the earliest adopter of its setting (report 002, L494)."));
    }

    private TextTable waves() {
        return new TextTable(
                List.of("wave", "sites", "teams"),
                plan.stream()
                        .flatMap(made -> made.waves().stream())
                        .map(WavesChapter::row)
                        .toList());
    }

    private static List<String> row(Wave wave) {
        return List.of(Integer.toString(wave.number()), String.join(", ", wave.sites()), Integer.toString(wave.load()));
    }

    private TextTable siteTable() {
        String trained = "staff trained" + (programme.sitesOn() == null ? "" : " on " + day(programme.sitesOn()));
        return new TextTable(
                List.of("site", "setting", "adopter category", trained, "teams", "comes after", "stage of the plan"),
                sites.stream().map(this::row).toList());
    }

    private List<String> row(Programme.Site site) {
        WaveSite planned = waveSites.get(sites.indexOf(site));
        int stage = stage(site.id());
        return List.of(
                site.id(),
                site.setting(),
                category(site),
                site.trainedShare()
                        .map(share -> Decimals.fixed(100 * share, 0) + " %")
                        .orElse("not known"),
                Integer.toString(site.teams()),
                planned.after().isEmpty() ? "-" : String.join(", ", planned.after()),
                stage == 0 ? "none" : Integer.toString(stage));
    }

    /** Returns the adopter category, or why there is none; a site without data is not a late adopter. */
    private String category(Programme.Site site) {
        return Handovers.category(site, earlier)
                .map(Term::label)
                .orElseGet(() -> Handovers.state(site, earlier)
                        .map(state -> state == AdoptionState.NOT_YET ? "not yet adopted" : "no category")
                        .orElse("not in the data"));
    }
}
