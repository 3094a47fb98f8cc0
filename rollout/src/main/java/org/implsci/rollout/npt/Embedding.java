package org.implsci.rollout.npt;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.finding.Requirements;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.MissingRule;
import org.implsci.core.instrument.Scoring;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.descriptive.ItemSummary;
import org.implsci.core.measure.descriptive.QuartileMethod;
import org.implsci.core.panel.Panel;
import org.implsci.core.text.TextTable;

/**
 * What a panel of NoMAD answers says of how far a practice has become normal.
 *
 * <p>There is one score for each construct and none for all of them; a total is not published without a caveat, and a cut-off
 * for a good score not at all. How many items a respondent has to have answered is an argument: at least half of those that
 * are relevant, unless the caller says otherwise, is our choice and not the authors'. Items that a wave or a study leaves out
 * are simply not there. Immutable and thread-safe.
 *
 * @param panel the answers; its instrument has the items of {@link Nomad#INSTRUMENT}
 * @param missing how many items a score needs
 */
public record Embedding(Panel panel, MissingRule missing) implements Serializable {
    /** Refuses a panel of another instrument. */
    public Embedding {
        new Requirements()
                .that(
                        panel.instrument().id().equals(Nomad.INSTRUMENT.id()),
                        () -> Finding.error(
                                        "embed.instrument.other",
                                        Pointer.ROOT.at("instrument").at("id"))
                                .message("answers to another instrument")
                                .expected(Nomad.INSTRUMENT.id())
                                .foundText(panel.instrument().id())
                                .build())
                .orThrow();
    }

    /**
     * Returns the answers scored by our rule: at least half of the relevant items.
     *
     * @param panel the answers
     * @return the result
     */
    public static Embedding of(Panel panel) {
        return new Embedding(panel, MissingRule.half());
    }

    /**
     * Returns the answers of one wave.
     *
     * @param name the wave
     * @return the part of it
     */
    public Embedding wave(String name) {
        return new Embedding(panel.wave(name), missing);
    }

    /**
     * Returns the answers of one group, such as a site.
     *
     * @param name the group
     * @return the part of it
     */
    public Embedding group(String name) {
        return new Embedding(panel.group(name), missing);
    }

    /**
     * Returns the score of a construct over all respondents and waves of the panel.
     *
     * @param construct the construct
     * @return the score; empty if the panel has none of its items
     */
    public Optional<ConstructScore> construct(NptConstruct construct) {
        return ConstructScore.subscale(construct, panel.items())
                .map(items -> new ConstructScore(construct, panel.scores(items, Scoring.mean(missing))));
    }

    /**
     * {@return the scores of all constructs that the panel has items of; the scores in the order of the constructs;
     * unmodifiable}
     */
    public List<ConstructScore> constructs() {
        return Stream.of(NptConstruct.values())
                .flatMap(construct -> construct(construct).stream())
                .toList();
    }

    /**
     * {@return what was answered to the general items; they never enter a construct's score; one summary for each
     * general item in the panel; unmodifiable}
     */
    public List<ItemSummary> general() {
        List<String> items = Stream.of(NomadItem.Q1, NomadItem.Q2, NomadItem.Q3)
                .map(NomadItem::code)
                .filter(panel.items()::contains)
                .toList();
        return items.isEmpty()
                ? List.of()
                : ItemSummary.of(panel, new Subscale("general", items), QuartileMethod.LINEAR);
    }

    /**
     * {@return how many agree, are neutral and disagree, item by item, as it was answered: Q13 is not turned round
     * here; a table of one row for each item of a construct in the panel}
     */
    public TextTable agreement() {
        List<List<String>> rows = new ArrayList<>();
        for (ConstructScore score : constructs()) {
            for (String item : score.items()) {
                AgreementCounts counts = AgreementCounts.of(panel.distribution(item));
                rows.add(List.of(
                        item,
                        NomadItem.VOCABULARY.withCode(item).orElseThrow().label()
                                + (item.equals(NomadItem.Q13.code()) ? " (counts against)" : ""),
                        Integer.toString(counts.agree()),
                        Integer.toString(counts.neutral()),
                        Integer.toString(counts.disagree()),
                        Integer.toString(counts.notRelevant()),
                        Integer.toString(counts.notAnswered())));
            }
        }
        return new TextTable(
                List.of("item", "about", "agree", "neutral", "disagree", "not relevant", "not answered"), rows);
    }

    /**
     * {@return the construct with the lowest mean, which needs no cut-off; the first of several equal ones; empty if
     * none has a mean}
     */
    public Optional<ConstructScore> lowest() {
        return constructs().stream()
                .filter(score -> score.mean().mean().value().isPresent())
                .min(Comparator.comparingDouble(
                        score -> score.mean().mean().value().getAsDouble()));
    }

    /**
     * Returns what to do where a construct's mean lies below a threshold, and where nobody's answers make a score.
     *
     * @param below the threshold of the caller; no such number is published
     * @return recommendations, construct by construct; unmodifiable
     */
    public List<Recommendation> recommendations(double below) {
        ImmutableList.Builder<Recommendation> advice = ImmutableList.builder();
        for (ConstructScore score : constructs()) {
            Statistic mean = score.mean().mean();
            if (mean.value().isEmpty()) {
                advice.add(EmbeddingAdvice.findOut(Finding.info(
                                "embed.construct.unknown",
                                Pointer.ROOT.at(score.construct().code()))
                        .message("nobody's answers make a score of "
                                + score.construct().label())
                        .expected("answers by the rule " + missing)
                        .found("0 of " + score.answerSheets() + " answer sheets")
                        .build()));
            }
            if (mean.value().isPresent() && mean.value().getAsDouble() < below) {
                Finding because = Finding.info(
                                "embed.construct.low",
                                Pointer.ROOT.at(score.construct().code()))
                        .message(score.construct().label() + " below " + Statistic.of(below)
                                + ", the threshold that was asked for")
                        .found(mean + " (" + score.scored() + " of " + score.answerSheets() + " answer sheets)")
                        .build();
                advice.add(EmbeddingAdvice.of(score.construct(), because));
            }
        }
        return advice.build();
    }

    /** {@return the scores with their denominators; a table of one row for each construct} */
    public TextTable toTable() {
        return new TextTable(
                List.of(
                        "construct",
                        "mean (1 to 5)",
                        "95 % interval",
                        "scored",
                        "items asked",
                        "not relevant",
                        "alpha"),
                constructs().stream().map(Embedding::row).toList());
    }

    private static List<String> row(ConstructScore score) {
        var mean = score.mean().mean(0.95);
        return List.of(
                score.construct().label(),
                mean.value().toString(),
                mean.lower().value().isPresent()
                        ? mean.lower() + " to " + mean.upper()
                        : mean.lower().toString(),
                score.scored() + " of " + score.answerSheets(),
                score.asked(),
                Integer.toString(score.missing(MissingCode.Meaning.NOT_APPLICABLE)),
                score.alpha(0.95).value().toString());
    }

    /** {@return the scores, each with its denominators and the rule; the text} */
    public String explain() {
        StringBuilder text = new StringBuilder(toString());
        constructs().forEach(score -> text.append('\n').append(score.explain()));
        return text.append("\nsource: ").append(Nomad.SOURCE.cite()).toString();
    }

    /** Returns how many answer sheets, and the lowest construct. */
    @Override
    public String toString() {
        return "NoMAD, " + panel.size() + " answer sheets; lowest: "
                + lowest().map(ConstructScore::toString).orElse("no score");
    }
}
