package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static org.implsci.examples.programme.Words.count;

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

/** How far the practice has become normal, in each wave of answers. */
final class EmbeddingChapter extends Chapter {
    /** Our parameter: recommendations are made for means below the middle of the scale. */
    private static final double LOW = 3.0;

    /** A number above every mean of answers from 1 to 5. */
    private static final double ABOVE_ALL = 6.0;

    /** Our parameter: the least alpha at which a scale holds together. */
    private static final double LEAST_ALPHA = 0.7;

    private static final double LEVEL = 0.95;

    private final Embedding all;
    private final List<String> waves;
    private final Embedding last;

    private EmbeddingChapter(Panel panel) {
        super("embedding", "NPT and NoMAD: does it become normal?", List.of(panel));
        this.all = Rollout.embedding(panel);
        this.waves = panel.waves();
        this.last = waves.isEmpty() ? all : all.wave(waves.get(waves.size() - 1));
    }

    static Optional<EmbeddingChapter> of(Case documents) {
        return documents.all(Panel.class).stream()
                .filter(panel -> panel.instrument().id().equals(Nomad.INSTRUMENT.id()))
                .findFirst()
                .map(EmbeddingChapter::new);
    }

    List<Recommendation> recommendations() {
        return last.recommendations(LOW);
    }

    /** Returns what would be recommended if every mean were low; a choice may rest on earlier answers. */
    List<Recommendation> everyRecommendation() {
        return last.recommendations(ABOVE_ALL);
    }

    private Optional<EmbeddingChange> change() {
        return waves.size() < 2
                ? Optional.empty()
                : Optional.of(EmbeddingChange.of(all, waves.get(0), waves.get(waves.size() - 1)));
    }

    @Override
    DataDate asAt() {
        return waves.isEmpty() || waves.get(waves.size() - 1).isEmpty()
                ? DataDate.UNDATED
                : new DataDate(waves.get(waves.size() - 1), null);
    }

    @Override
    String answer() {
        String lowest = last.lowest()
                .map(score -> "The lowest construct is " + score.construct().label() + " with "
                        + score.mean().mean() + " of 5.")
                .orElse("No construct has a score.");
        return change().map(change -> lowest + " " + changes(change)).orElse(lowest);
    }

    /** Counts a change only where the interval of the differences of the same people excludes zero. */
    private static String changes(EmbeddingChange embedding) {
        int rose = 0;
        int fell = 0;
        int open = 0;
        int none = 0;
        for (EmbeddingChange.ConstructChange change : embedding.changes()) {
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
        return "From " + embedding.from() + " to " + embedding.to() + ", by 95 % intervals for the same people, " + rose
                + " of " + embedding.changes().size() + " constructs rose, " + fell + " fell and " + open
                + " may not have changed" + (none == 0 ? "" : "; " + none + " have no interval") + ".";
    }

    /** Returns the lowest alpha of the last wave, which says how well the items of a construct hold together. */
    private OptionalDouble leastAlpha() {
        return last.constructs().stream()
                .map(score -> score.alpha(LEVEL).value().value())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min();
    }

    @Override
    String basis() {
        return waves.stream()
                .map(wave -> count(all.wave(wave).panel().size(), "answer sheet", "answer sheets")
                        + (wave.isEmpty() ? "" : " in " + wave))
                .collect(Collectors.joining(", ", "", alpha()));
    }

    private String alpha() {
        OptionalDouble least = leastAlpha();
        if (least.isEmpty()) {
            return "; alpha not known";
        }
        return "; lowest alpha " + Decimals.fixed(least.getAsDouble(), 2)
                + (least.getAsDouble() < LEAST_ALPHA
                        ? ", below " + LEAST_ALPHA
                                + " (our parameter): not every scale holds together, so use"
                                + " single items, not averages"
                        : "");
    }

    @Override
    void print(Screen screen) {
        screen.print(last.toTable());
        change().ifPresent(change -> screen.print(change.toTable()));
        last.recommendations(LOW).forEach(advice -> screen.print("- " + advice.explain()));
    }

    @Override
    DomContent toHtml(String data) {
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
                each(change().stream().map(change -> HtmlBlocks.data("What changed", change.toTable()))),
                HtmlBlocks.data("Answers to each item in the last wave", last.agreement()),
                HtmlBlocks.data("Means of the constructs by group in the last wave", groups()),
                HtmlBlocks.advice("For means below " + LOW + " (our parameter)", last.recommendations(LOW)),
                HtmlBlocks.note(
                        "A score needs answers to at least half of the relevant items, which is our choice. Q13 is worded"
                                + " the other way round and is reversed for the score."));
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
