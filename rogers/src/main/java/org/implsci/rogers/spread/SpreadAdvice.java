package org.implsci.rogers.spread;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** What a hold rule says of a moment. People decide. */
public enum SpreadAdvice implements Term {
    /** Breadth grows while depth falls: embed before going on. */
    HOLD("hold", "hold and embed"),
    /** The rule gives no reason to hold. */
    NO_REASON_TO_HOLD("no-reason-to-hold", "no reason to hold under this rule"),
    /** Breadth or depth is not known for both moments. This is no permission. */
    UNKNOWN("unknown", "not known");

    private final String code;
    private final String label;

    SpreadAdvice(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
