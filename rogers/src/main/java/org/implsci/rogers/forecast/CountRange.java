package org.implsci.rogers.forecast;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Which counts an interval admits. The normal residuals of least squares know no bound; counts do.
 *
 * <p>Our own choice, as no source gives intervals for these models.
 */
public enum CountRange implements Term {
    /** Any number: the interval is symmetric and may reach below zero, which says that the residuals are not normal there. */
    UNBOUNDED("counts unbounded"),
    /**
     * Numbers that are not negative: the same distribution, given that it is not below zero. With H its distribution
     * function and {@code h = H(0)}, the ends are the quantiles {@code h + (1 - h)(1 -+ level)/2} of H. Nothing is cut off: the
     * interval keeps its probability, and is the symmetric one where zero is far away. A total cannot fall below
     * what has been observed, because what is added to it is a count.
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
