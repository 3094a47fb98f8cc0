package org.implsci.core.panel;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.instrument.ScaleScore;
import org.implsci.core.instrument.Scoring;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The scores of all rows of a panel on one subscale, each with its counts.
 *
 * <p>It takes eight bytes for each row beside the panel. {@link #score} gives the full score of one row. Immutable and
 * thread-safe.
 */
public final class PanelScores implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Panel panel;
    private final Subscale subscale;
    private final Scoring scoring;
    private final int lowest;
    private final long[] totals;

    PanelScores(Panel panel, Subscale subscale, Scoring scoring, long[] totals) {
        this.panel = panel;
        this.subscale = subscale;
        this.scoring = scoring;
        this.lowest = subscale.in(panel.instrument()).get(0).scale().lowest();
        this.totals = totals;
    }

    /** {@return the panel that was scored, with the same rows} */
    public Panel panel() {
        return panel;
    }

    /** {@return the items of the score} */
    public Subscale subscale() {
        return subscale;
    }

    /** {@return the form of the score and the rule for missing answers} */
    public Scoring scoring() {
        return scoring;
    }

    /** {@return the number of rows of the panel, with and without a score} */
    public int size() {
        return totals.length;
    }

    /**
     * {@return the number of items that a row answered with a number}
     *
     * @param row the row, from zero
     */
    public int answered(int row) {
        return subscale.items().size() - Weights.missing(totals[row]);
    }

    /**
     * {@return the number of items without a number in a row, for one meaning}
     *
     * @param row the row, from zero
     * @param kind the meaning of the missing answers
     */
    public int missing(int row, MissingCode.Meaning kind) {
        return Weights.count(totals[row], kind);
    }

    /**
     * {@return the sum of a row's numbers, each counted by its item's polarity}
     *
     * @param row the row, from zero
     */
    public long sum(int row) {
        return Weights.sum(totals[row]) + (long) answered(row) * lowest;
    }

    /**
     * {@return whether a row has a score: it has as many answers as the rule requires}
     *
     * @param row the row, from zero
     */
    public boolean isScored(int row) {
        return scoring.missing()
                .isMet(
                        answered(row),
                        missing(row, MissingCode.Meaning.NOT_APPLICABLE),
                        subscale.items().size());
    }

    /**
     * {@return the exact score of a row, or empty if it has none; {@link #score} gives the reason}
     *
     * @param row the row, from zero
     */
    public Optional<Ratio> value(int row) {
        return isScored(row) ? Optional.of(new Ratio(factor() * sum(row), answered(row))) : Optional.empty();
    }

    private long factor() {
        return scoring.factor(subscale.items().size());
    }

    /**
     * {@return the score of a row with all its counts}
     *
     * @param row the row, from zero
     */
    public ScaleScore score(int row) {
        return scoring.score(panel.instrument(), subscale, panel.sheet(row));
    }

    /** {@return the scores of the rows that have one, in the order of the rows} */
    public DoubleStream values() {
        return IntStream.range(0, size())
                .filter(this::isScored)
                .mapToDouble(row -> (double) (factor() * sum(row)) / answered(row));
    }

    /** {@return the number of rows with a score} */
    public int scored() {
        return (int) IntStream.range(0, size()).filter(this::isScored).count();
    }

    /** {@return the number of rows without a score, for each reason that occurs; unmodifiable} */
    public Map<ScaleScore.NoScoreReason, Integer> reasons() {
        Map<ScaleScore.NoScoreReason, Integer> reasons = new EnumMap<>(ScaleScore.NoScoreReason.class);
        IntStream.range(0, size())
                .forEach(row -> reason(row).ifPresent(reason -> reasons.merge(reason, 1, Integer::sum)));
        return Collections.unmodifiableMap(reasons);
    }

    /**
     * {@return the reason why a row has no score; empty if it has one}
     *
     * @param row the row, from zero
     */
    public Optional<ScaleScore.NoScoreReason> reason(int row) {
        return scoring.reason(
                answered(row),
                missing(row, MissingCode.Meaning.NOT_APPLICABLE),
                subscale.items().size());
    }

    /**
     * {@return one row for each row of the panel: respondent, wave, group, score, the counts of items that are answered, not
     * applicable, not known and not answered, their sum, and the reason if there is no score}
     */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns(
                "respondent",
                "wave",
                "group",
                "score",
                "answered",
                "not_applicable",
                "dont_know",
                "not_answered",
                "sum_of_answers",
                "no_score_reason");
        for (int row = 0; row < size(); row++) {
            table.row(
                    panel.respondent(row),
                    orNull(panel.wave(row)),
                    orNull(panel.group(row)),
                    value(row).map(Ratio::doubleValue),
                    answered(row),
                    missing(row, MissingCode.Meaning.NOT_APPLICABLE),
                    missing(row, MissingCode.Meaning.DONT_KNOW),
                    missing(row, MissingCode.Meaning.NOT_ANSWERED),
                    sum(row),
                    reason(row));
        }
        return table.build();
    }

    private static @Nullable String orNull(String name) {
        return name.isEmpty() ? null : name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PanelScores that
                && scoring.equals(that.scoring)
                && subscale.equals(that.subscale)
                && Arrays.equals(totals, that.totals)
                && panel.equals(that.panel);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * subscale.hashCode() + scoring.hashCode()) + Arrays.hashCode(totals);
    }

    /** {@return the number of rows with a score, the number of all rows, and the scoring} */
    @Override
    public String toString() {
        return scored() + " of " + size() + " rows scored, " + scoring;
    }
}
