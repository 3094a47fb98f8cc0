package org.implsci.core.panel;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
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

/**
 * The scores of all rows of a panel on one subscale, each with the counts it was made from.
 *
 * <p>Eight bytes a row beside the panel. {@link #score} gives one row's score in full. Immutable and thread-safe.
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

    /** {@return the panel that was scored; rows here and there are the same} */
    public Panel panel() {
        return panel;
    }

    /** {@return the items; the subscale} */
    public Subscale subscale() {
        return subscale;
    }

    /** {@return the form of the score and how many items it needs; the scoring} */
    public Scoring scoring() {
        return scoring;
    }

    /** {@return how many rows there are, with and without a score; the number of rows of the panel} */
    public int size() {
        return totals.length;
    }

    /**
     * Returns how many items a row has a number for.
     *
     * @param row the row, from zero
     * @return the count
     */
    public int answered(int row) {
        return subscale.items().size() - Weights.missing(totals[row]);
    }

    /**
     * Returns how many items a row has no number for, by kind.
     *
     * @param row the row, from zero
     * @param kind why there is no number
     * @return the count
     */
    public int missing(int row, MissingCode.Meaning kind) {
        return Weights.count(totals[row], kind);
    }

    /**
     * Returns the sum of a row's numbers, each counted by its item's polarity.
     *
     * @param row the row, from zero
     * @return the sum
     */
    public long sum(int row) {
        return Weights.sum(totals[row]) + (long) answered(row) * lowest;
    }

    /**
     * Returns whether a row has a score.
     *
     * @param row the row, from zero
     * @return true if the row has as many answers as the rule asks for
     */
    public boolean isScored(int row) {
        return scoring.missing()
                .isMet(
                        answered(row),
                        missing(row, MissingCode.Meaning.NOT_APPLICABLE),
                        subscale.items().size());
    }

    /**
     * Returns the score of a row, exactly.
     *
     * @param row the row, from zero
     * @return the value, or empty if the row has none; {@link #score} says why
     */
    public Optional<Ratio> value(int row) {
        return isScored(row) ? Optional.of(new Ratio(factor() * sum(row), answered(row))) : Optional.empty();
    }

    private long factor() {
        return scoring.form() == Scoring.ScoringForm.MEAN ? 1 : subscale.items().size();
    }

    /**
     * Returns the score of a row with all its parts.
     *
     * @param row the row, from zero
     * @return the score
     */
    public ScaleScore score(int row) {
        return scoring.score(panel.instrument(), subscale, panel.sheet(row));
    }

    /** {@return the values of the rows that have a score; the values, in the order of the rows} */
    public DoubleStream values() {
        return IntStream.range(0, size())
                .filter(this::isScored)
                .mapToDouble(row -> (double) (factor() * sum(row)) / answered(row));
    }

    /** {@return how many rows have a score; the count} */
    public int scored() {
        return (int) IntStream.range(0, size()).filter(this::isScored).count();
    }

    /**
     * {@return how many rows have no score, by reason; a count for each reason that occurs, in the order of the
     * reasons; unmodifiable}
     */
    public Map<ScaleScore.NoScoreReason, Integer> reasons() {
        Map<ScaleScore.NoScoreReason, Integer> reasons = new EnumMap<>(ScaleScore.NoScoreReason.class);
        IntStream.range(0, size())
                .filter(row -> !isScored(row))
                .forEach(row -> reasons.merge(reason(row), 1, Integer::sum));
        return java.util.Collections.unmodifiableMap(reasons);
    }

    private ScaleScore.NoScoreReason reason(int row) {
        if (missing(row, MissingCode.Meaning.NOT_APPLICABLE) == subscale.items().size()) {
            return ScaleScore.NoScoreReason.NOT_APPLICABLE;
        }
        return answered(row) == 0
                ? ScaleScore.NoScoreReason.NOTHING_ANSWERED
                : ScaleScore.NoScoreReason.TOO_FEW_ANSWERED;
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

    /** Returns how many rows are scored, on what and how. */
    @Override
    public String toString() {
        return scored() + " of " + size() + " rows scored, " + scoring;
    }
}
