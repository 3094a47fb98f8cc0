package org.implsci.core.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of place a rule, cell or number comes from. */
public enum Provenance {
    /** Published by the authors of the framework or of a study. */
    PUBLISHED("published", "published"),
    /** Taken over, in own words, from a tool that others derived from the framework. */
    DERIVED_TOOL("derived-tool", "derived tool"),
    /** Asked for by one of the reports that the library turns into software. */
    SOURCE_REPORT("source-report", "source report"),
    /** Our own choice: no source says so, and whoever shows it should say the same. */
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

    /** {@return the words for people; the label} */
    public String label() {
        return label;
    }
}
