package org.implsci.rogers.decision;

import org.implsci.core.term.Term;

/** The status of a unit at the furthest stage that it has reached. */
public enum DecisionStatus implements Term {
    /** It is still in the process. */
    GOING_ON("going on"),
    /** It has decided against the innovation. */
    REJECTED("rejected"),
    /** It adopted the innovation and stopped using it. */
    DISCONTINUED("discontinued"),
    /** Its status is not known. */
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
