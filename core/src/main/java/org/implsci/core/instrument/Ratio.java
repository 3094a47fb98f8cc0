package org.implsci.core.instrument;

import java.io.Serializable;
import java.math.BigInteger;

/**
 * An exact fraction of whole numbers, in lowest terms.
 *
 * <p>Means of whole numbers are kept in this form so that equal scores compare as equal. Immutable and thread-safe.
 *
 * @param numerator the numerator
 * @param denominator the denominator; positive
 */
public record Ratio(long numerator, long denominator) implements Serializable, Comparable<Ratio> {
    /** Reduces the fraction to lowest terms; refuses a denominator that is not positive. */
    public Ratio {
        if (denominator < 1) {
            throw new IllegalArgumentException("expected a positive denominator, but found " + denominator);
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    /** {@return the double nearest to the fraction} */
    public double doubleValue() {
        return (double) numerator / denominator;
    }

    @Override
    public int compareTo(Ratio other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    /** {@return the fraction, such as {@code "15/4"} or {@code "4"}} */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
