package org.implsci.rogers.category;

/** Which standard deviation: the sources do not say, and small groups differ. */
public enum Deviation {
    /** Of a sample: divided by n - 1. */
    SAMPLE("n - 1"),
    /** Of a whole population: divided by n. */
    POPULATION("n");

    private final String label;

    Deviation(String label) {
        this.label = label;
    }

    /** {@return the divisor, in words; such as {@code "n - 1"}} */
    public String label() {
        return label;
    }
}
