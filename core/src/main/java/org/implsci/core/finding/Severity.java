package org.implsci.core.finding;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a finding weighs: only an error makes input invalid. Declared from the heaviest to the lightest. */
public enum Severity {
    /** The input cannot be used as it is. */
    ERROR("error", "error"),
    /** The input can be used; a framework or a rule advises against something in it. */
    WARNING("warning", "warning"),
    /** Something worth knowing. */
    INFO("info", "note");

    private final String code;
    private final String label;

    Severity(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** {@return the stable code in documents} */
    @JsonValue
    public String code() {
        return code;
    }

    /** {@return the words for people; the label} */
    public String label() {
        return label;
    }
}
