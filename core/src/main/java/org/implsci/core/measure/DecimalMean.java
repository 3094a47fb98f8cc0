package org.implsci.core.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The mean of numbers that people write as decimals, one after another: 1.0 and 1.2 average 1.1, and not a digit below it.
 *
 * <p>{@code (x1 + ... + xn)/n}, summed with its rounding errors (Neumaier 1974, recalled), so that the order of the numbers
 * makes no difference but in the last digit; and where the result is no further from a decimal with 15 digits of the largest
 * number than doubles of its size are apart, that decimal, since the numbers were decimals before they were doubles. What is compared with a threshold or with the
 * numbers themselves needs this. Not thread-safe.
 */
public final class DecimalMean {
    /** As many decimal digits as a double holds of any number. */
    private static final int DIGITS = 15;

    private static final int MOST_PLACES = 300;

    private double sum;
    private double lost;
    private double largest;
    private int count;

    /** No numbers yet. */
    public DecimalMean() {}

    /**
     * One more number.
     *
     * @param value the number; finite
     */
    public void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
        largest = Math.max(largest, Math.abs(value));
        count++;
    }

    /** {@return how many numbers there are; the number} */
    public int count() {
        return count;
    }

    /** {@return the mean; not a number if there are none, and not finite if their sum is too large for a double} */
    public double value() {
        double quotient = (sum + lost) / count;
        if (!Double.isFinite(quotient)) {
            return sum / count;
        }
        // What the division leaves, exactly, with what the sum had lost.
        double mean = quotient + (Math.fma(-quotient, count, sum) + lost) / count;
        int places = DIGITS - 1 - (int) Math.floor(Math.log10(largest));
        if (places < 1 || places > MOST_PLACES) {
            return mean;
        }
        double decimal =
                new BigDecimal(mean).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
        return Math.abs(decimal - mean) <= Math.ulp(largest) ? decimal : mean;
    }
}
