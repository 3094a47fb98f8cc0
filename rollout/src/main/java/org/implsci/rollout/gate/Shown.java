package org.implsci.rollout.gate;

/** Numbers in sentences. */
final class Shown {
    private Shown() {}

    /** Whole numbers as they are, others to six digits; never an exponent. */
    static String number(double value) {
        return new java.math.BigDecimal(value)
                .round(value == Math.rint(value) ? java.math.MathContext.UNLIMITED : new java.math.MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }
}
