package org.implsci.examples.story;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.panel.Panel;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.examples.chart.ConstructDots;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.embed.ConstructScore;
import org.implsci.rollout.embed.Embedding;
import org.implsci.rollout.embed.EmbeddingChange;
import org.implsci.rollout.embed.Nomad;

/** How far the practice has become normal, wave by wave. */
final class EmbeddingChapter implements Chapter {
    /** Our parameter: below the middle of the scale a construct is looked at. */
    private static final double LOW = 3.0;

    private final Embedding all;
    private final List<String> waves;
    private final Embedding last;

    private EmbeddingChapter(Panel panel) {
        this.all = Rollout.embedding(panel);
        this.waves = panel.waves();
        this.last = waves.isEmpty() ? all : all.wave(waves.get(waves.size() - 1));
    }

    static Optional<EmbeddingChapter> of(Case read) {
        return read.all(Panel.class).stream()
                .filter(panel -> panel.instrument().id().equals(Nomad.INSTRUMENT.id()))
                .findFirst()
                .map(EmbeddingChapter::new);
    }

    private Optional<EmbeddingChange> change() {
        return waves.size() < 2
                ? Optional.empty()
                : Optional.of(new EmbeddingChange(all, waves.get(0), waves.get(waves.size() - 1)));
    }

    @Override
    public String id() {
        return "embedding";
    }

    @Override
    public String title() {
        return "NPT and NoMAD: does it become normal?";
    }

    @Override
    public String answer() {
        String lowest = last.lowest()
                .map(score -> "lowest construct " + score.construct().label() + " at "
                        + score.mean().mean() + " of 5")
                .orElse("no construct has a score");
        return change().map(moved -> lowest + "; " + moved).orElse(lowest);
    }

    @Override
    public String basis() {
        return waves.stream()
                .map(wave -> Blocks.count(all.wave(wave).panel().size(), "answer sheet", "answer sheets")
                        + (wave.isEmpty() ? "" : " in " + wave))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void tell(Screen screen) {
        screen.print(last.toTable());
        change().ifPresent(moved -> screen.print(moved.toTable()));
        last.recommendations(LOW).forEach(advice -> screen.print("- " + advice.explain()));
    }

    @Override
    public DomContent page() {
        return each(
                Blocks.picture(
                        new ConstructDots(all).draw(),
                        "Means of the respondents' scores with 95 % intervals. There is no total, and no published cut-off."),
                each(
                        waves,
                        wave -> Blocks.data(
                                "Constructs in " + wave, all.wave(wave).toTable())),
                each(change().stream().map(moved -> Blocks.data("What changed", moved.toTable()))),
                Blocks.data("Item by item at the last wave, as answered", last.agreement()),
                Blocks.data("Construct means by group at the last wave", groups()),
                Blocks.advice("Where a mean lies below " + LOW + ", which is our parameter", last.recommendations(LOW)),
                Blocks.note(
                        "A score needs at least half of the relevant items, by our choice. Q13 counts against and is turned"
                                + " round for the score."));
    }

    private TextTable groups() {
        return new TextTable(
                List.of("group", "construct", "mean", "scored"),
                last.panel().groups().stream()
                        .flatMap(
                                group -> last.group(group).constructs().stream().map(score -> row(group, score)))
                        .toList());
    }

    private static List<String> row(String group, ConstructScore score) {
        return List.of(
                group,
                score.construct().label(),
                score.mean().mean().toString(),
                score.scored() + " of " + score.answerSheets());
    }
}
