package org.implsci.rogers.category;

/** The side of a threshold to which a unit belongs that adopted exactly at it. */
public enum ClosedSide {
    /** The earlier category: times up to and including the threshold. */
    EARLIER("a time at a threshold counts as earlier"),
    /** The later category: times from the threshold on. */
    LATER("a time at a threshold counts as later");

    private final String label;

    ClosedSide(String label) {
        this.label = label;
    }

    /** {@return the label for people} */
    public String label() {
        return label;
    }
}
