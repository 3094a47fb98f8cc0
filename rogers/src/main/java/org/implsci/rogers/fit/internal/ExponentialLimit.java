package org.implsci.rogers.fit.internal;

/** The limit of a Bass curve with a known potential as q goes to 0: exponential adoption without imitation. */
public final class ExponentialLimit {
    private static final double LOG_OF_Q = BassForm.LOG_OF_NO_IMITATION;
    private static final double LOWEST = -36;
    private static final double HIGHEST = 5;
    /** The number of grid points: half a unit of ln p apart, so that a few irregular counts hide no valley. */
    private static final int GRID = 83;

    private static final int STEPS = 80;
    private static final double ULP = 0x1p-52;

    private ExponentialLimit() {}

    /** Returns the value of the objective function at a value of ln p. */
    public static double value(ObjectiveFunction objective, double u) {
        return objective.valueAt(u, LOG_OF_Q);
    }

    /**
     * Returns the best ln p at q = 0: the root of the slope near the best point of a grid. Comparing values alone would
     * lose half the digits.
     */
    public static double best(ObjectiveFunction objective) {
        double stride = (HIGHEST - LOWEST) / (GRID - 1);
        double at = LOWEST;
        double least = Double.POSITIVE_INFINITY;
        for (int index = 0; index < GRID; index++) {
            double u = LOWEST + index * stride;
            double value = objective.valueAt(u, LOG_OF_Q);
            if (value < least) {
                least = value;
                at = u;
            }
        }
        return root(objective, at - stride, at + stride);
    }

    /** Returns the value of ln p at which the slope changes from falling to rising. */
    private static double root(ObjectiveFunction objective, double low, double high) {
        RootFinder bracket = new RootFinder(low, slope(objective, low), high, slope(objective, high));
        double at = low;
        for (int step = 0; step < STEPS; step++) {
            double before = at;
            at = bracket.next();
            double slope = slope(objective, at);
            if (slope == 0 || StrictMath.abs(at - before) <= ULP * StrictMath.abs(at)) {
                return at;
            }
            bracket.narrow(at, slope);
        }
        return at;
    }

    private static double slope(ObjectiveFunction objective, double u) {
        objective.evaluate(u, LOG_OF_Q);
        return objective.gradientU;
    }
}
