package org.implsci.core.instrument;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** In which direction an item counts towards its construct. */
public enum Polarity implements Term {
    /** A high number means much of the construct. */
    POSITIVE("positive", "as worded"),
    /** A high number means little of the construct: a score counts lowest + highest - number. */
    REVERSED("reversed", "reversed");

    private final String code;
    private final String label;

    Polarity(String code, String label) {
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
