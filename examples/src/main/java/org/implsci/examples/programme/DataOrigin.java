package org.implsci.examples.programme;

import org.implsci.core.term.Term;

/** Where the content of a document comes from. */
public enum DataOrigin implements Term {
    /** A source says so. */
    REPORTED("as reported"),
    /** We assumed it; it agrees with what is reported. */
    ASSUMPTION("our assumption"),
    /** A rule and a random seed made it. */
    SYNTHETIC("synthetic");

    private final String label;

    DataOrigin(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
