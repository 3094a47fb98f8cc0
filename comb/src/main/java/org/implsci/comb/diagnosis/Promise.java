package org.implsci.comb.diagnosis;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The promise of a candidate behaviour on a criterion, lowest first.
 *
 * <p>Three levels were read in a study that uses them; the lowest is recalled. Source:
 * {@link org.implsci.comb.model.CombSources#GUIDE_2014}, step 2.
 */
public enum Promise implements Term {
    /** Not acceptable as a target. */
    UNACCEPTABLE("unacceptable"),
    /** Little promise. */
    UNPROMISING("unpromising but worth considering"),
    /** Some promise. */
    PROMISING("promising"),
    /** Much promise. */
    VERY_PROMISING("very promising");

    /** The closed list. */
    public static final Vocabulary<Promise> VOCABULARY = Vocabulary.of("level of promise", Promise.class);

    private final String label;

    Promise(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
