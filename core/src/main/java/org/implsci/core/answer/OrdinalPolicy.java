package org.implsci.core.answer;

import org.implsci.core.term.Term;

/**
 * How several ordinal answers become one: a named choice that the caller makes.
 *
 * <p>No policy averages, and none gives a level that nobody gave: the median of one lowest and one highest answer is the
 * one or the other, never a level between. "Not applicable" takes no part. Unknown answers take no part in the level
 * either, and are never dropped in silence: the {@link OrdinalSummary} keeps their number and says which levels are still
 * possible.
 */
public enum OrdinalPolicy implements Term {
    /** The highest level given, where a high level is the worse one. */
    WORST("worst"),
    /** The median, and of two middle levels the lower. */
    MEDIAN_LOW("median, lower of two"),
    /** The median, and of two middle levels the higher. */
    MEDIAN_HIGH("median, higher of two"),
    /** The most frequent level, and no level on a tie. */
    MODE("most frequent, none on a tie"),
    /** The most frequent level, and the lowest on a tie. */
    MODE_LOW("most frequent, lowest on a tie"),
    /** The most frequent level, and the highest on a tie. */
    MODE_HIGH("most frequent, highest on a tie"),
    /** The level that everybody who gave one gave; no level where they differ. */
    UNANIMOUS("unanimous");

    private final String label;

    OrdinalPolicy(String label) {
        this.label = label;
    }

    /**
     * Returns what several answers come to under this policy.
     *
     * @param <L> the levels
     * @param answers the counted answers
     * @return a level, or the reason why there is none
     */
    public <L extends Enum<L>> OrdinalSummary<L> summarise(Tally<L> answers) {
        return new OrdinalSummary<>(this, answers);
    }

    @Override
    public String label() {
        return label;
    }
}
