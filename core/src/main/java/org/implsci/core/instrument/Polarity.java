package org.implsci.core.instrument;

import org.implsci.core.term.Term;

/** The direction in which an item counts towards its construct. */
public enum Polarity implements Term {
    /** A high number means much of the construct. */
    POSITIVE("as worded"),
    /** A high number means little of the construct; a score counts lowest + highest - number. */
    REVERSED("reversed");

    private final String label;

    Polarity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
