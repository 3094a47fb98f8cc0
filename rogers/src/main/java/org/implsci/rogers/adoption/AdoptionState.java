package org.implsci.rogers.adoption;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** What is known of when a unit adopted. */
public enum AdoptionState implements Term {
    /** It adopted at a known time. */
    ADOPTED("adopted", "adopted"),
    /** It had not adopted when observation ended. Whether and when it will is not known. */
    NOT_YET("not-yet", "not yet adopted"),
    /** It had adopted before observation began, at a time that is not known. */
    BEFORE("before", "adopted before observation");

    private final String code;
    private final String label;

    AdoptionState(String code, String label) {
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
