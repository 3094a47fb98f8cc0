package org.implsci.core.answer;

/** What the mode is when two or more levels were given equally often. */
public enum TieRule {
    /** No level: the answers do not say. */
    NO_LEVEL("no level on a tie"),
    /** The lowest of the tied levels. */
    LOWEST("lowest on a tie"),
    /** The highest of the tied levels. */
    HIGHEST("highest on a tie");

    private final String label;

    TieRule(String label) {
        this.label = label;
    }

    /**
     * The words for people.
     *
     * @return the label
     */
    public String label() {
        return label;
    }
}
