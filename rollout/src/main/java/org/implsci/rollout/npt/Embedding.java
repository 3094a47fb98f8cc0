package org.implsci.rollout.npt;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.descriptive.ItemSummary;
import org.implsci.core.measure.descriptive.QuartileMethod;
import org.implsci.core.panel.Panel;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a panel to NoMAD, scored by construct: how far a practice has become normal.
 *
 * <p>Each construct has its own score. This type gives no total and no cut-off: a total is published with a caveat only, and a
 * cut-off for a good score not at all. The number of items that a score needs is an argument. Our default is half of the relevant items,
 * which is our choice and not the authors'. Items that a wave or a study leaves out do not count. Immutable and thread-safe.
 */
public final class Embedding implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double LEVEL = 0.95;

    private final Panel panel;
    private final MissingRule missing;
    private final transient ImmutableList<ConstructScore> constructs;

    private Embedding(Panel panel, MissingRule missing) {
        this.panel = panel;
        this.missing = missing;
        this.constructs = Stream.of(NptConstruct.values())
                .flatMap(construct -> ConstructScore.subscale(construct, panel.items()).stream()
                        .map(items -> new ConstructScore(construct, panel.scores(items, Scoring.mean(missing)))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the answers scored by our default rule: a score needs at least half of the relevant items.
     *
     * @param panel the answers; its instrument has the items of {@link Nomad#INSTRUMENT}
     * @return the scored answers
     * @throws org.implsci.core.finding.InvalidInputException for answers to another instrument
     */
    public static Embedding of(Panel panel) {
        return of(panel, MissingRule.half());
    }

    /**
     * Returns the answers scored by a rule of the caller.
     *
     * @param panel the answers; its instrument has the items of {@link Nomad#INSTRUMENT}
     * @param missing the rule for the number of items that a score needs
     * @return the scored answers
     * @throws org.implsci.core.finding.InvalidInputException for answers to another instrument
     */
    public static Embedding of(Panel panel, MissingRule missing) {
        Objects.requireNonNull(panel, "panel");
        Objects.requireNonNull(missing, "missing");
        new Requirements()
                .that(
                        panel.instrument().id().equals(Nomad.INSTRUMENT.id()),
                        () -> Finding.error(
                                        "embed.instrument.other",
                                        Pointer.ROOT.at("instrument").at("id"))
                                .message("these are answers to another instrument")
                                .expected(Nomad.INSTRUMENT.id())
                                .foundText(panel.instrument().id())
                                .build())
                .orThrow();
        return new Embedding(panel, missing);
    }

    /** {@return the answers} */
    public Panel panel() {
        return panel;
    }

    /** {@return the rule for the number of items that a score needs} */
    public MissingRule missing() {
        return missing;
    }

    /**
     * Returns the answers of one wave.
     *
     * @param name the name of the wave
     * @return the answers of the wave, scored by the same rule
     */
    public Embedding wave(String name) {
        return Embedding.of(panel.wave(name), missing);
    }

    /**
     * Returns the answers of one group, such as a site.
     *
     * @param name the name of the group
     * @return the answers of the group, scored by the same rule
     */
    public Embedding group(String name) {
        return Embedding.of(panel.group(name), missing);
    }

    /**
     * Returns the score of a construct over all respondents and waves of the panel.
     *
     * @param construct the construct
     * @return the score; empty if the panel has no item of the construct
     */
    public Optional<ConstructScore> construct(NptConstruct construct) {
        Objects.requireNonNull(construct, "construct");
        return constructs.stream()
                .filter(score -> score.construct() == construct)
                .findFirst();
    }

    /** {@return the scores of all constructs with items in the panel, in the order of the constructs; unmodifiable} */
    public List<ConstructScore> constructs() {
        return constructs;
    }

    /**
     * {@return the summaries of the general items in the panel, which count for no construct; unmodifiable}
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
     * {@return a table with one row for each item of a construct: the numbers who agree, are neutral and disagree. Q13 is
     * shown as answered, not reversed}
     */
    public TextTable agreement() {
        List<List<String>> rows = new ArrayList<>();
        for (ConstructScore score : constructs) {
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

    /** {@return the construct with the lowest mean, the first of equal ones; empty if no construct has a mean} */
    public Optional<ConstructScore> lowest() {
        return constructs.stream()
                .filter(score -> score.mean().mean().value().isPresent())
                .min(Comparator.comparingDouble(
                        score -> score.mean().mean().value().getAsDouble()));
    }

    /**
     * Returns recommendations for each construct whose mean lies below a threshold, and for each construct without a score.
     *
     * @param below the threshold of the caller; no such number is published
     * @return the recommendations in the order of the constructs; unmodifiable
     */
    public List<Recommendation> recommendations(double below) {
        ImmutableList.Builder<Recommendation> advice = ImmutableList.builder();
        for (ConstructScore score : constructs) {
            Statistic mean = score.mean().mean();
            if (mean.value().isEmpty()) {
                advice.add(EmbeddingAdvice.findOut(Finding.info(
                                "embed.construct.unknown",
                                Pointer.ROOT.at(score.construct().code()))
                        .message(score.construct().label() + " has no score from any answer sheet")
                        .expected("answers by the rule " + missing)
                        .found("0 of " + score.answerSheets() + " answer sheets")
                        .build()));
            }
            if (mean.value().isPresent() && mean.value().getAsDouble() < below) {
                Finding because = Finding.info(
                                "embed.construct.low",
                                Pointer.ROOT.at(score.construct().code()))
                        .message("the mean of " + score.construct().label() + " lies below the threshold of "
                                + Statistic.of(below))
                        .found(mean + " (" + score.scored() + " of " + score.answerSheets() + " answer sheets)")
                        .build();
                advice.add(EmbeddingAdvice.of(score.construct(), because));
            }
        }
        return advice.build();
    }

    /** {@return a table with one row for each construct: its mean, interval, denominators and alpha} */
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
                constructs.stream().map(Embedding::row).toList());
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
                score.itemsAsked(),
                Integer.toString(score.missing(MissingCode.Meaning.NOT_APPLICABLE)),
                score.alpha(0.95).value().toString());
    }

    /**
     * {@return one row for each wave and construct: the mean, its 95 % interval, denominators and alpha; empty cells where a
     * figure is undefined}
     */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns(
                "wave",
                "construct",
                "mean",
                "lower_95",
                "upper_95",
                "scored",
                "answer_sheets",
                "items_asked",
                "not_relevant",
                "alpha");
        for (String name : panel.waves()) {
            for (ConstructScore score : wave(name).constructs) {
                IntervalEstimate mean = score.mean().mean(LEVEL);
                data.row(
                        name.isEmpty() ? null : name,
                        score.construct(),
                        mean.value().value(),
                        mean.lower().value(),
                        mean.upper().value(),
                        score.scored(),
                        score.answerSheets(),
                        score.items().size(),
                        score.missing(MissingCode.Meaning.NOT_APPLICABLE),
                        score.alpha(LEVEL).value().value());
            }
        }
        return data.build();
    }

    /** {@return one row for each item of a construct: the numbers who agree, are neutral and disagree, as answered} */
    public TidyTable agreementData() {
        TidyTable.Builder data =
                TidyTable.columns("construct", "item", "agree", "neutral", "disagree", "not_relevant", "not_answered");
        for (ConstructScore score : constructs) {
            for (String item : score.items()) {
                AgreementCounts counts = AgreementCounts.of(panel.distribution(item));
                data.row(
                        score.construct(),
                        item,
                        counts.agree(),
                        counts.neutral(),
                        counts.disagree(),
                        counts.notRelevant(),
                        counts.notAnswered());
            }
        }
        return data.build();
    }

    /** {@return a picture of the constructs by wave: means with 95 % intervals and numbers of answer sheets} */
    public Picture picture() {
        return new EmbeddingDrawing(this).picture();
    }

    /** {@return the picture as a standalone SVG document} */
    public String toSvg() {
        return picture().toSvg();
    }

    /** {@return the scores, each with its denominators and its rule} */
    public String explain() {
        StringBuilder text = new StringBuilder(toString());
        constructs.forEach(score -> text.append('\n').append(score.explain()));
        return text.append("\nsource: ").append(Nomad.SOURCE.cite()).toString();
    }

    /** Scores the answers again. */
    @Serial
    private Object readResolve() {
        return of(panel, missing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Embedding that && panel.equals(that.panel) && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return 31 * panel.hashCode() + missing.hashCode();
    }

    /** Returns the number of answer sheets and the lowest construct. */
    @Override
    public String toString() {
        return "NoMAD, " + panel.size() + " answer sheets; lowest: "
                + lowest().map(ConstructScore::toString).orElse("no score");
    }
}
