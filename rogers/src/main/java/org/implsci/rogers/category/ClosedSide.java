package org.implsci.rogers.category;

/** To which side of a cut a unit belongs that adopted exactly at it. */
public enum ClosedSide {
    /** To the earlier category: time up to and including the cut. */
    EARLIER("a time at a cut counts as earlier"),
    /** To the later category: time from the cut on. */
    LATER("a time at a cut counts as later");

    private final String label;

    ClosedSide(String label) {
        this.label = label;
    }

    /** {@return the rule in words; the label} */
    public String label() {
        return label;
    }
}
