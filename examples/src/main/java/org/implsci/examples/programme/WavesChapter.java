package org.implsci.examples.programme;

import static j2html.TagCreator.each;

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
 * Which site comes when: adopter categories of an earlier change and readiness order the waves.
 *
 * <p>The waves are a suggestion and the stages of the plan are what people decided: where they differ, it is said.
 */
final class WavesChapter implements Chapter {
    /** Our parameters: how many teams can be trained in a wave, and how ready a site of the first wave has to be. */
    private static final WavePolicy POLICY = new WavePolicy(12, 0.8, PackingOrder.BACKFILL);

    private final Programme programme;
    private final List<Programme.Site> sites;
    private final Optional<RolloutPlan> stages;
    private final AdopterClassification earlier;
    private final List<WaveSite> waveSites;
    private final Optional<WavePlan> plan;
    private final String obstacle;

    private WavesChapter(Programme programme, AdoptionTimes times, Optional<RolloutPlan> stages) {
        this.programme = programme;
        this.sites = programme.sites();
        this.stages = stages;
        this.earlier = Rogers.classify(times, ClassificationRule.rogers());
        this.waveSites = Handovers.waveSites(sites, earlier);
        Optional<WavePlan> made;
        String why = "";
        try {
            made = Optional.of(Rollout.waves(waveSites, List.of(), POLICY));
        } catch (InvalidInputException e) {
            // No fault of a document: these sites cannot be put into waves by our parameters.
            made = Optional.empty();
            why = e.findings().all().get(0).sentence();
        }
        this.plan = made;
        this.obstacle = why;
    }

    static Optional<WavesChapter> of(Case read, Optional<Programme> programme) {
        return programme
                .filter(told -> !told.sites().isEmpty())
                .flatMap(told -> read.first(AdoptionTimes.class)
                        .map(times -> new WavesChapter(told, times, read.first(RolloutPlan.class))));
    }

    @Override
    public List<Object> documents() {
        return Stream.concat(Stream.<Object>of(programme, earlier.times()), stages.stream())
                .toList();
    }

    @Override
    public Moment asAt() {
        return Optional.ofNullable(programme.sitesOn()).map(Moment::on).orElse(Moment.UNDATED);
    }

    @Override
    public String id() {
        return "waves";
    }

    @Override
    public String title() {
        return "Rogers' adopters and readiness: which site comes when?";
    }

    @Override
    public String answer() {
        return plan.map(made -> sites.size() + " sites in " + made.waves().size() + " waves; fewer than "
                        + made.lowerBound() + " are not possible" + againstStages(made))
                .orElseGet(() -> "no waves by our parameters: " + obstacle);
    }

    /** The sites whose stage of the plan is not their wave. */
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
                ? "; the stages of the plan are these waves"
                : "; the plan has " + other.size() + " of them in another stage, as people decided: "
                        + String.join(", ", other);
    }

    /** The number of a site's stage in the plan, from 1; 0 if it has none. */
    private int stage(String site) {
        return stages.map(made -> IntStream.range(0, made.stages().size())
                        .filter(index -> made.stages().get(index).sites().contains(site))
                        .map(index -> index + 1)
                        .findFirst()
                        .orElse(0))
                .orElse(0);
    }

    /** Counted are the sites of the programme, not those that the data happen to hold. */
    private long inState(AdoptionState... states) {
        return sites.stream()
                .filter(site -> Handovers.state(site, earlier)
                        .filter(List.of(states)::contains)
                        .isPresent())
                .count();
    }

    @Override
    public String basis() {
        long adopted = inState(AdoptionState.ADOPTED, AdoptionState.BEFORE);
        long notYet = inState(AdoptionState.NOT_YET);
        return "of " + sites.size() + " sites " + adopted + " had taken up an earlier change, " + notYet
                + " not yet, " + (sites.size() - adopted - notYet)
                + " not in the data; share of staff trained known for "
                + sites.stream().filter(site -> site.trainedShare().isPresent()).count() + " of " + sites.size();
    }

    @Override
    public List<String> firstToDo() {
        return sites.stream()
                .filter(site -> site.trainedShare().isEmpty())
                .map(site -> "not known: the share of staff trained at " + site.id())
                .toList();
    }

    @Override
    public void tell(Screen screen) {
        screen.print(waves());
    }

    @Override
    public DomContent page(String data) {
        return each(
                HtmlBlocks.data("Waves", waves()),
                HtmlBlocks.data("Sites", siteTable()),
                HtmlBlocks.data(
                        "Adopters of the earlier change, by every rule",
                        Rogers.compare(earlier.times(), ClassificationComparison.rules())
                                .toTable()),
                HtmlBlocks.note(
                        "A wave takes at most " + POLICY.capacity() + " teams, and the first only sites with at least "
                                + Decimals.fixed(100 * POLICY.firstWaveReadiness(), 0)
                                + " % of staff trained; both are our parameters. A site that took up the earlier change late or not"
                                + " yet follows the earliest adopter of its setting (report 002, L494)."));
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
        String trained = "staff trained" + (programme.sitesOn() == null ? "" : " on " + programme.sitesOn());
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

    /** What the data do not hold is no late adopter. */
    private String category(Programme.Site site) {
        return Handovers.category(site, earlier)
                .map(Term::label)
                .orElseGet(() -> Handovers.state(site, earlier)
                        .map(state -> state == AdoptionState.NOT_YET ? "not yet adopted" : "no category")
                        .orElse("not in the data"));
    }
}
