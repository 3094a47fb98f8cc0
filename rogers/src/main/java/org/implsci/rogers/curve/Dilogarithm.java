package org.implsci.rogers.curve;

/** The dilogarithm of negative numbers. */
final class Dilogarithm {
    private static final double ZETA_2 = StrictMath.PI * StrictMath.PI / 6;

    private Dilogarithm() {}

    /**
     * Returns Li2(-x), the sum of {@code (-x)^k/k^2}, continued to all x.
     *
     * <p>Above 1 by {@code Li2(-x) = -Li2(-1/x) - pi^2/6 - ln(x)^2/2}; below by Landen's identity, whose argument
     * {@code x/(1+x)} is at most a half.
     *
     * @param x not negative
     */
    static double ofNegative(double x) {
        if (x > 1) {
            double log = StrictMath.log(x);
            return -ofNegative(1 / x) - ZETA_2 - log * log / 2;
        }
        double z = x / (1 + x);
        double sum = 0;
        double power = z;
        for (int k = 1; power > 1e-18 * z; k++) {
            sum += power / k / k;
            power *= z;
        }
        double log = StrictMath.log1p(x);
        return -sum - log * log / 2;
    }
}
