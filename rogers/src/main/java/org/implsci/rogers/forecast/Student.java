package org.implsci.rogers.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's distribution, and the intervals that it gives. */
final class Student {
    /** The library leans on {@link Math}, whose last digits may differ between JDKs; these do not. */
    private static final MathContext STABLE = new MathContext(12);

    private final TDistribution distribution;
    private final double level;
    private final double quantile;

    /**
     * @param level the probability of the intervals
     */
    Student(double level, int degreesOfFreedom) {
        this.distribution = TDistribution.of(degreesOfFreedom);
        this.level = level;
        this.quantile = stable(distribution.inverseSurvivalProbability((1 - level) / 2));
    }

    /** Returns the number that Student's t exceeds in absolute value with probability 1 - level. */
    double twoSided() {
        return quantile;
    }

    /** Returns the interval about a centre, which is not negative, with a standard error. */
    Interval about(double centre, double error, CountRange range) {
        double half = quantile * error;
        if (range == CountRange.UNBOUNDED || error == 0) {
            return new Interval(centre - half, centre + half);
        }
        double below = distribution.cumulativeProbability(-centre / error);
        double above = 1 - below;
        double lower =
                centre + error * stable(distribution.inverseCumulativeProbability(below + above * ((1 - level) / 2)));
        double upper = centre + error * stable(distribution.inverseSurvivalProbability(above * ((1 - level) / 2)));
        // Of a lower end at zero the rounding of the quantile may leave a trace below it.
        return new Interval(StrictMath.max(0, lower), upper);
    }

    private static double stable(double quantile) {
        return new BigDecimal(quantile).round(STABLE).doubleValue();
    }
}
