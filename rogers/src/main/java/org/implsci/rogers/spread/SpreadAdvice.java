package org.implsci.rogers.spread;

import org.implsci.core.term.Term;

/** The advice of a hold rule at one moment; people decide. */
public enum SpreadAdvice implements Term {
    /** Breadth grows while depth falls: embed the innovation before it spreads further. */
    HOLD("hold and embed"),
    /** The rule gives no reason to hold. */
    NO_REASON_TO_HOLD("no reason to hold under this rule"),
    /** Breadth or depth was not counted at one of the two moments. Do not take this as permission to go on. */
    UNKNOWN("not known");

    private final String label;

    SpreadAdvice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
