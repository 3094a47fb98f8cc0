package org.implsci.core.finding;

import com.fasterxml.jackson.annotation.JsonValue;

/** The weight of a finding, heaviest first. Only an error makes input invalid. */
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

    /** {@return the word for people} */
    public String label() {
        return label;
    }
}
