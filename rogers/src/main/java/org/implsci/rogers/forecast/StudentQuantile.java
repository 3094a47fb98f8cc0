package org.implsci.rogers.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's distribution. */
final class StudentQuantile {
    /** The library leans on {@link Math}, whose last digits may differ between JDKs; these do not. */
    private static final MathContext STABLE = new MathContext(12);

    private StudentQuantile() {}

    /** The number that Student's t exceeds in absolute value with probability 1 - level. */
    static double twoSided(double level, int degreesOfFreedom) {
        double quantile = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
        return new BigDecimal(quantile).round(STABLE).doubleValue();
    }
}
