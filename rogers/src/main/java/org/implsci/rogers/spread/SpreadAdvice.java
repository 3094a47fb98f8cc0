package org.implsci.rogers.spread;

import org.implsci.core.term.Term;

/** What a hold rule says of a moment. People decide. */
public enum SpreadAdvice implements Term {
    /** Breadth grows while depth falls: embed before going on. */
    HOLD("hold and embed"),
    /** The rule gives no reason to hold. */
    NO_REASON_TO_HOLD("no reason to hold under this rule"),
    /** Breadth or depth is not known for both moments. This is no permission. */
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
