package org.implsci.rogers.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.TDistribution;

/** Intervals by Student's distribution. */
final class Student {
    /** The distribution uses {@link Math}, whose last digits may differ between JDKs; rounding removes the difference. */
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

    /** Returns the interval about a centre that is not negative. */
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
        // Rounding of the quantile may leave a lower end of zero slightly below it.
        return new Interval(StrictMath.max(0, lower), upper);
    }

    private static double stable(double quantile) {
        return new BigDecimal(quantile).round(STABLE).doubleValue();
    }
}
