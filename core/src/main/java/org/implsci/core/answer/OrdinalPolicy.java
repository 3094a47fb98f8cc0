package org.implsci.core.answer;

import org.implsci.core.term.Term;

/**
 * A rule by which several ordinal answers become one level; the caller chooses it.
 *
 * <p>No policy averages. The median of one lowest and one highest answer is one of these two levels, never a level
 * between them. "Not applicable" is left out. Unknown answers are left out of the level too, but not forgotten: the
 * {@link OrdinalSummary} keeps their number and says which levels are still possible.
 */
public enum OrdinalPolicy implements Term {
    /** The highest level given; for scales on which a high level is worse. */
    WORST("worst"),
    /** The median; the lower of two middle levels. */
    MEDIAN_LOW("median, lower of two"),
    /** The median; the higher of two middle levels. */
    MEDIAN_HIGH("median, higher of two"),
    /** The most frequent level; no level on a tie. */
    MODE("most frequent, none on a tie"),
    /** The most frequent level; the lowest on a tie. */
    MODE_LOW("most frequent, lowest on a tie"),
    /** The most frequent level; the highest on a tie. */
    MODE_HIGH("most frequent, highest on a tie"),
    /** The level on which all given answers agree; no level if they differ. */
    UNANIMOUS("unanimous");

    private final String label;

    OrdinalPolicy(String label) {
        this.label = label;
    }

    /**
     * {@return the level of several answers under this policy, or the reason why there is none}
     *
     * @param <L> the levels
     * @param answers the counted answers
     */
    public <L extends Enum<L>> OrdinalSummary<L> summarise(Tally<L> answers) {
        return new OrdinalSummary<>(this, answers);
    }

    @Override
    public String label() {
        return label;
    }
}
