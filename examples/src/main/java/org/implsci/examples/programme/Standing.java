package org.implsci.examples.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** What stands behind a document of a programme. */
public enum Standing implements Term {
    /** It says what a source says. */
    REPORTED("reported", "as reported"),
    /** We made it up to fit what is reported. */
    ASSUMPTION("assumption", "our assumption"),
    /** A rule and a seed made it up. */
    SYNTHETIC("synthetic", "synthetic");

    private final String code;
    private final String label;

    Standing(String code, String label) {
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
