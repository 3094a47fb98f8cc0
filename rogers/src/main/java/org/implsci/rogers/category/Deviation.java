package org.implsci.rogers.category;

/** The kind of standard deviation. The sources do not say which; in small groups the results differ. */
public enum Deviation {
    /** The standard deviation of a sample, with the divisor n - 1. */
    SAMPLE("n - 1"),
    /** The standard deviation of a whole population, with the divisor n. */
    POPULATION("n");

    private final String label;

    Deviation(String label) {
        this.label = label;
    }

    /** {@return the divisor in words, such as {@code "n - 1"}} */
    public String label() {
        return label;
    }
}
