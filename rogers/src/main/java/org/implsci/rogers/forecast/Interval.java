package org.implsci.rogers.forecast;

import java.io.Serializable;
import org.implsci.core.text.Decimals;

/**
 * An interval for a number.
 *
 * <p>The {@link CountRange} of the method decides whether it may reach below zero. Immutable and thread-safe.
 *
 * @param lower the lower end
 * @param upper the upper end; not below the lower
 */
public record Interval(double lower, double upper) implements Serializable {
    /** Refuses ends that are not finite or out of order. */
    public Interval {
        if (!(lower <= upper) || Double.isInfinite(lower) || Double.isInfinite(upper)) {
            throw new IllegalArgumentException("expected two finite ends in order, but found " + lower + ", " + upper);
        }
    }

    /**
     * Returns whether a number lies within, ends included.
     *
     * @param value the number
     * @return true if it does
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** Returns both ends. */
    @Override
    public String toString() {
        return Decimals.significant(lower, 6) + " to " + Decimals.significant(upper, 6);
    }
}
