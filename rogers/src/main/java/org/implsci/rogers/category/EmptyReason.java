package org.implsci.rogers.category;

import org.implsci.core.term.Term;

/** The reason why a category has no adopters. */
public enum EmptyReason implements Term {
    /** The category ends before observation begins: the times are too skewed for the rule. */
    CUT_BEFORE_LAUNCH("it ends before the first possible time"),
    /** The category begins after observation ended. */
    CUT_AFTER_END("it begins after observation ended"),
    /** No unit adopted between its thresholds. */
    NOBODY_BETWEEN("no unit adopted between its thresholds"),
    /** Units with equal times stay together, and all of them fell to a neighbouring category. */
    EQUAL_TIMES("units with equal times stay together, and they fell to another category");

    private final String label;

    EmptyReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
