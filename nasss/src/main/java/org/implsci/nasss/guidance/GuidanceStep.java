package org.implsci.nasss.guidance;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** The three steps in which complexity is dealt with, in their order: understand, reduce, respond. */
public enum GuidanceStep implements Term {
    /** Find out where the complexity is, and what is not known. */
    UNDERSTAND("understand"),
    /** Take away what can be taken away. */
    REDUCE("reduce"),
    /** Manage adaptively what remains. */
    RESPOND("respond");

    private final String code;

    GuidanceStep(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return code;
    }
}
