package org.implsci.examples.story;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.term.Term;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adopter.AdopterClassification;
import org.implsci.rogers.adopter.ClassificationComparison;
import org.implsci.rogers.adopter.ClassificationRule;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.wave.Filling;
import org.implsci.rollout.wave.Wave;
import org.implsci.rollout.wave.WavePlan;
import org.implsci.rollout.wave.WavePolicy;
import org.implsci.rollout.wave.WaveSite;

/** Which site comes when: adopter categories of an earlier change and readiness order the waves. */
final class WavesChapter implements Chapter {
    /** Our parameters: how many teams can be trained in a wave, and how ready a site of the first wave has to be. */
    private static final WavePolicy POLICY = new WavePolicy(12, 0.8, Filling.BACKFILL);

    private final List<Programme.Site> sites;
    private final AdopterClassification earlier;
    private final List<WaveSite> waveSites;
    private final WavePlan plan;

    private WavesChapter(List<Programme.Site> sites, AdoptionTimes times) {
        this.sites = sites;
        this.earlier = Rogers.classify(times, ClassificationRule.rogers());
        this.waveSites = Joints.waveSites(sites, earlier);
        this.plan = Rollout.waves(waveSites, List.of(), POLICY);
    }

    static Optional<WavesChapter> of(Case read, List<Programme.Site> sites) {
        return sites.isEmpty()
                ? Optional.empty()
                : read.first(AdoptionTimes.class).map(times -> new WavesChapter(sites, times));
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
        return sites.size() + " sites in " + plan.waves().size() + " waves; fewer than " + plan.lowerBound()
                + " are not possible";
    }

    @Override
    public String basis() {
        return earlier.adopters() + " of " + earlier.times().size()
                + " sites had taken up an earlier change; share of staff trained known for "
                + sites.stream().filter(site -> site.trainedShare().isPresent()).count() + " of " + sites.size();
    }

    @Override
    public void tell(Screen screen) {
        screen.print(waves());
    }

    @Override
    public DomContent page() {
        return each(
                Blocks.data("Waves", waves()),
                Blocks.data("Sites", siteTable()),
                Blocks.data(
                        "Adopters of the earlier change, by every rule",
                        Rogers.compare(earlier.times(), ClassificationComparison.rules())
                                .toTable()),
                Blocks.note(
                        "A wave takes at most " + POLICY.capacity() + " teams, and the first only sites with at least "
                                + Decimals.fixed(100 * POLICY.firstWaveReadiness(), 0)
                                + " % of staff trained; both are our parameters. A site that took up the earlier change late or not"
                                + " yet follows the earliest adopter of its setting (report 002, L494)."));
    }

    private TextTable waves() {
        return new TextTable(
                List.of("wave", "sites", "teams"),
                plan.waves().stream().map(WavesChapter::row).toList());
    }

    private static List<String> row(Wave wave) {
        return List.of(Integer.toString(wave.number()), String.join(", ", wave.sites()), Integer.toString(wave.load()));
    }

    private TextTable siteTable() {
        return new TextTable(
                List.of("site", "setting", "adopter category", "staff trained", "teams", "comes after"),
                sites.stream().map(this::row).toList());
    }

    private List<String> row(Programme.Site site) {
        WaveSite planned = waveSites.get(sites.indexOf(site));
        return List.of(
                site.id(),
                site.setting(),
                Joints.category(site, earlier).map(Term::label).orElse("not yet adopted"),
                site.trainedShare()
                        .map(share -> Decimals.fixed(100 * share, 0) + " %")
                        .orElse("not known"),
                Integer.toString(site.teams()),
                planned.after().isEmpty() ? "-" : planned.after().stream().collect(Collectors.joining(", ")));
    }
}
