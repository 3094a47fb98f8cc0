package org.implsci.core.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kind of place from which a rule, cell or number comes. */
public enum Provenance {
    /** Published by the authors of the framework or of a study. */
    PUBLISHED("published", "published"),
    /** Taken in our own words from a tool that others derived from the framework. */
    DERIVED_TOOL("derived-tool", "derived tool"),
    /** Required by one of the reports on which the library is based. */
    SOURCE_REPORT("source-report", "source report"),
    /** Our own choice: no source states it. Anyone who shows it should say so. */
    OWN("own", "our own choice");

    private final String code;
    private final String label;

    Provenance(String code, String label) {
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
