package org.implsci.rogers.adoption;

import org.implsci.core.term.Term;

/** What is known of when a unit adopted. */
public enum AdoptionState implements Term {
    /** It adopted at a known time. */
    ADOPTED("adopted"),
    /** It had not adopted when observation ended. Whether and when it will is not known. */
    NOT_YET("not yet adopted"),
    /** It had adopted before observation began, at a time that is not known. */
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
