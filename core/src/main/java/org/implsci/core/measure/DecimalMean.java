package org.implsci.core.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A running mean of numbers that were written as decimals, so that 1.0 and 1.2 average exactly 1.1.
 *
 * <p>{@code (x1 + ... + xn)/n}, summed with its rounding errors (Neumaier 1974, recalled), so the order of the numbers
 * changes at most the last digit. The result is rounded to a decimal with 15 digits of the largest number if that
 * decimal is within the spacing of doubles of that size, because the numbers were decimals before they were doubles.
 * Comparisons with a threshold need this. Not thread-safe.
 */
public final class DecimalMean {
    /** The number of decimal digits that every double holds. */
    private static final int DIGITS = 15;

    private static final int MOST_PLACES = 300;

    private double sum;
    private double roundingErrors;
    private double largest;
    private int count;

    /** Makes a mean of no numbers. */
    public DecimalMean() {}

    /**
     * Adds a number.
     *
     * @param value the number; finite
     */
    public void add(double value) {
        double next = sum + value;
        roundingErrors += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
        largest = Math.max(largest, Math.abs(value));
        count++;
    }

    /** {@return the number of numbers added} */
    public int count() {
        return count;
    }

    /** {@return the mean; NaN if no number was added, not finite if the sum is too large for a double} */
    public double value() {
        double quotient = (sum + roundingErrors) / count;
        if (!Double.isFinite(quotient)) {
            return sum / count;
        }
        // Adds the remainder of the division and the rounding errors of the sum.
        double mean = quotient + (Math.fma(-quotient, count, sum) + roundingErrors) / count;
        int places = DIGITS - 1 - (int) Math.floor(Math.log10(largest));
        if (places < 1 || places > MOST_PLACES) {
            return mean;
        }
        double decimal =
                new BigDecimal(mean).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
        return Math.abs(decimal - mean) <= Math.ulp(largest) ? decimal : mean;
    }
}
