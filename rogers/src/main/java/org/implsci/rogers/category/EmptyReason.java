package org.implsci.rogers.category;

import org.implsci.core.term.Term;

/** Why nobody is in a category. */
public enum EmptyReason implements Term {
    /** The category ends before observation begins: times are too skewed for the rule. */
    CUT_BEFORE_LAUNCH("its cut lies before the first possible time"),
    /** The category begins after observation ended. */
    CUT_AFTER_END("it begins after observation ended"),
    /** Nobody adopted between its cuts. */
    NOBODY_BETWEEN("nobody adopted between its cuts"),
    /** Ranks are cut between different times only, and those of one time fall to a neighbouring category together. */
    EQUAL_TIMES("equal times stay together, and none fall to its share");

    private final String label;

    EmptyReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
