package org.implsci.core.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text for people, the same on every JDK and in every locale.
 *
 * <p>A double without digits is written as {@code "infinite"}, {@code "-infinite"} or {@code "not a number"}. {@code
 * String.format} is not used, because the digits that it prints for a double changed between JDKs.
 */
public final class Decimals {
    private Decimals() {}

    /**
     * Writes a number without an exponent: a whole number in full, any other to six significant digits.
     *
     * @param value a finite number
     * @return such as {@code "0.9"}, {@code "433000"} or {@code "0.333333"}
     */
    public static String plain(double value) {
        return new BigDecimal(value)
                .round(value == Math.rint(value) ? MathContext.UNLIMITED : new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * Returns a number with a fixed number of decimals, ties to even on the exact binary value.
     *
     * @param value a number
     * @param decimals how many digits after the point; not negative
     * @return such as {@code "0.743"}; never an exponent, never {@code "-0.000"}; in words where there are no digits
     */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return inWords(value);
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.toPlainString();
    }

    /**
     * Returns a number with a fixed number of significant digits, ties to even on the exact binary value.
     *
     * <p>Trailing zeros behind the point are left out; very large and very small numbers have an exponent, so that the text
     * stays short whatever the number is.
     *
     * @param value a number
     * @param digits how many significant digits; positive
     * @return such as {@code "0.0094421"}, {@code "18713"} or {@code "1.2E+30"}; in words where there are no digits
     */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return inWords(value);
        }
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent >= -7 && exponent < 15 ? rounded.toPlainString() : rounded.toString();
    }

    /** Returns words for a double without digits; showing a result never throws. */
    private static String inWords(double value) {
        return Double.isNaN(value) ? "not a number" : value > 0 ? "infinite" : "-infinite";
    }
}
