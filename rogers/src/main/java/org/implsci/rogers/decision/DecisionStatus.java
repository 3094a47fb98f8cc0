package org.implsci.rogers.decision;

import org.implsci.core.term.Term;

/** How a unit stands at the furthest stage that it has reached. */
public enum DecisionStatus implements Term {
    /** It is still going. */
    GOING_ON("going on"),
    /** It has decided against. */
    REJECTED("rejected"),
    /** It had adopted and stopped. */
    DISCONTINUED("discontinued"),
    /** Nobody knows. */
    UNKNOWN("not known");

    private final String label;

    DecisionStatus(String label) {
        this.label = label;
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
