package org.implsci.rogers.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** How a unit stands at the furthest stage that it has reached. */
public enum DecisionStatus implements Term {
    /** It is still going. */
    GOING_ON("going-on", "going on"),
    /** It has decided against. */
    REJECTED("rejected", "rejected"),
    /** It had adopted and stopped. */
    DISCONTINUED("discontinued", "discontinued"),
    /** Nobody knows. */
    UNKNOWN("unknown", "not known");

    private final String code;
    private final String label;

    DecisionStatus(String code, String label) {
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

    /** Returns whether the unit has dropped out. */
    boolean isOut() {
        return this == REJECTED || this == DISCONTINUED;
    }
}
