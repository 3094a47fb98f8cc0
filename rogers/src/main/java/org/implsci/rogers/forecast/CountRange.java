package org.implsci.rogers.forecast;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The range of counts that an interval admits.
 *
 * <p>The normal residuals of least squares have no bound, but counts cannot be negative. The choice is our own, because no
 * source gives intervals for these models.
 */
public enum CountRange implements Term {
    /** Any number: the interval is symmetric. Where it reaches below zero, the residuals are not normal. */
    UNBOUNDED("counts unbounded"),
    /**
     * Numbers that are not negative: the same distribution, given that it is not below zero.
     *
     * <p>With H its distribution function and {@code h = H(0)}, the ends are the quantiles {@code h + (1 - h)(1 -+ level)/2}
     * of H. The interval keeps its probability, and equals the symmetric one where zero is far away. A projected total
     * cannot fall below the observed total, because counts are added to it.
     */
    NOT_NEGATIVE("counts not negative");

    /** The closed list of ranges. */
    public static final Vocabulary<CountRange> VOCABULARY = Vocabulary.of("count range", CountRange.class);

    private final String label;

    CountRange(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
