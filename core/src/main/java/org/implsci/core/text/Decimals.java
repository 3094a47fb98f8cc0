package org.implsci.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers for display, the same on every JDK and in every locale.
 *
 * <p>{@code String.format} is not used because the decimal digits that it prints for a double changed between JDKs.
 */
public final class Decimals {
    private Decimals() {}

    /**
     * A finite number with a fixed number of decimals, ties to even on the exact binary value.
     *
     * @param value a finite number
     * @param decimals how many digits after the point; not negative
     * @return such as {@code "0.743"}; never an exponent, never {@code "-0.000"}
     * @throws NumberFormatException if the value is infinite or not a number
     */
    public static String fixed(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.toPlainString();
    }
}
