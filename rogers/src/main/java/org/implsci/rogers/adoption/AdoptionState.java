package org.implsci.rogers.adoption;

import org.implsci.core.term.Term;

/** The state of knowledge about the time at which a unit adopted. */
public enum AdoptionState implements Term {
    /** The unit adopted at a known time. */
    ADOPTED("adopted"),
    /** The unit had not adopted when observation ended; it is not known whether it ever will. */
    NOT_YET("not yet adopted"),
    /** The unit adopted before observation began, at an unknown time. */
    BEFORE("adopted before observation");

    private final String label;

    AdoptionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
