package org.implsci.core.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a fact was compared with the text of its source. */
public enum Verification {
    /** Read at the source, or computed and checked. */
    CHECKED("checked", "checked at the source"),
    /** Recalled and not compared with the source: plausible, but not a basis for a claim. */
    UNCHECKED("unchecked", "not checked at the source");

    private final String code;
    private final String label;

    Verification(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** {@return the stable code in documents} */
    @JsonValue
    public String code() {
        return code;
    }

    /** {@return the words for people} */
    public String label() {
        return label;
    }
}
