package org.implsci.examples.programme;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.panel.Panel;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.npt.ConstructScore;
import org.implsci.rollout.npt.Embedding;
import org.implsci.rollout.npt.EmbeddingChange;
import org.implsci.rollout.npt.Nomad;

/** How far the practice has become normal, wave by wave. */
final class EmbeddingChapter implements Chapter {
    /** Our parameter: below the middle of the scale a construct is looked at. */
    private static final double LOW = 3.0;

    /** No mean of answers from 1 to 5 reaches it. */
    private static final double ABOVE_ALL = 6.0;

    /** Our parameter: below it the items of a construct are not taken as answers to one thing. */
    private static final double ENOUGH = 0.7;

    private static final double LEVEL = 0.95;

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

    List<Recommendation> recommendations() {
        return last.recommendations(LOW);
    }

    /** What would be recommended if every mean were low: of these a choice may have been made on earlier answers. */
    List<Recommendation> everyRecommendation() {
        return last.recommendations(ABOVE_ALL);
    }

    private Optional<EmbeddingChange> change() {
        return waves.size() < 2
                ? Optional.empty()
                : Optional.of(EmbeddingChange.of(all, waves.get(0), waves.get(waves.size() - 1)));
    }

    @Override
    public List<Object> documents() {
        return List.of(all.panel());
    }

    @Override
    public Moment asAt() {
        return waves.isEmpty() || waves.get(waves.size() - 1).isEmpty()
                ? Moment.UNDATED
                : new Moment(waves.get(waves.size() - 1), null);
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
        return change().map(moved -> lowest + "; " + told(moved)).orElse(lowest);
    }

    /** A mean that is higher in a sample need not be higher: counted are intervals of the same people's differences. */
    private static String told(EmbeddingChange moved) {
        int rose = 0;
        int fell = 0;
        int open = 0;
        int none = 0;
        for (EmbeddingChange.ConstructChange change : moved.changes()) {
            IntervalEstimate paired = change.paired().mean(LEVEL);
            if (paired.lower().value().isEmpty() || paired.upper().value().isEmpty()) {
                none++;
            } else if (paired.lower().value().getAsDouble() > 0) {
                rose++;
            } else if (paired.upper().value().getAsDouble() < 0) {
                fell++;
            } else {
                open++;
            }
        }
        return moved.from() + " to " + moved.to() + ", by 95 % intervals of the same people: of "
                + moved.changes().size() + " constructs " + rose + " rose, " + fell + " fell, " + open
                + " may not have changed" + (none == 0 ? "" : ", " + none + " without an interval");
    }

    /** The least alpha of the last wave, which says how far the items of a construct were answered as one. */
    private OptionalDouble leastAlpha() {
        return last.constructs().stream()
                .map(score -> score.alpha(LEVEL).value().value())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min();
    }

    @Override
    public String basis() {
        return waves.stream()
                .map(wave -> HtmlBlocks.count(all.wave(wave).panel().size(), "answer sheet", "answer sheets")
                        + (wave.isEmpty() ? "" : " in " + wave))
                .collect(Collectors.joining(", ", "", alpha()));
    }

    private String alpha() {
        OptionalDouble least = leastAlpha();
        if (least.isEmpty()) {
            return "; alpha not known";
        }
        return "; least alpha " + Decimals.fixed(least.getAsDouble(), 2)
                + (least.getAsDouble() < ENOUGH
                        ? ", below " + ENOUGH
                                + " (our parameter): not all constructs were answered as one thing, so read"
                                + " them item by item"
                        : "");
    }

    @Override
    public void tell(Screen screen) {
        screen.print(last.toTable());
        change().ifPresent(moved -> screen.print(moved.toTable()));
        last.recommendations(LOW).forEach(advice -> screen.print("- " + advice.explain()));
    }

    @Override
    public DomContent page(String data) {
        return each(
                HtmlBlocks.picture(
                        "nomad",
                        all.picture(),
                        "Means of the respondents' scores with 95 % intervals. There is no total, and no published cut-off.",
                        data),
                each(
                        waves,
                        wave -> HtmlBlocks.data(
                                "Constructs in " + wave, all.wave(wave).toTable())),
                each(change().stream().map(moved -> HtmlBlocks.data("What changed", moved.toTable()))),
                HtmlBlocks.data("Item by item at the last wave, as answered", last.agreement()),
                HtmlBlocks.data("Construct means by group at the last wave", groups()),
                HtmlBlocks.advice(
                        "Where a mean lies below " + LOW + ", which is our parameter", last.recommendations(LOW)),
                HtmlBlocks.note(
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
