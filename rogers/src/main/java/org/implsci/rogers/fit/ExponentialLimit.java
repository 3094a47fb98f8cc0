package org.implsci.rogers.fit;

/** The limit of a Bass curve with a given potential at q = 0. */
final class ExponentialLimit {
    /** ln q of an imitation that no count shows. */
    private static final double NONE = -700;

    private static final double LOWEST = -36;
    private static final double HIGHEST = 5;
    /** Half a unit of ln p apart, so that the counts of a few odd periods hide no valley. */
    private static final int GRID = 83;

    private static final int STEPS = 80;
    private static final double ULP = 0x1p-52;

    private ExponentialLimit() {}

    /** Returns the value of the objective at some ln p. */
    static double value(ObjectiveFunction problem, double u) {
        return problem.valueAt(u, NONE);
    }

    /**
     * Returns the best ln p at q = 0: the best of a grid, then the root of the slope about it: of values, half the
     * digits are lost.
     */
    static double best(ObjectiveFunction problem) {
        double stride = (HIGHEST - LOWEST) / (GRID - 1);
        double at = LOWEST;
        double least = Double.POSITIVE_INFINITY;
        for (int index = 0; index < GRID; index++) {
            double u = LOWEST + index * stride;
            double value = problem.valueAt(u, NONE);
            if (value < least) {
                least = value;
                at = u;
            }
        }
        return root(problem, at - stride, at + stride);
    }

    /**
     * Returns where the slope by ln p changes from falling to rising: the Illinois method, which never leaves the
     * bracket.
     */
    private static double root(ObjectiveFunction problem, double from, double to) {
        double low = from;
        double high = to;
        double slopeLow = slope(problem, low);
        double slopeHigh = slope(problem, high);
        double at = low;
        int side = 0;
        for (int step = 0; step < STEPS; step++) {
            double before = at;
            double middle = low + (high - low) / 2;
            at = slopeLow < 0 && slopeHigh > 0 ? low + (high - low) * (slopeLow / (slopeLow - slopeHigh)) : middle;
            at = at > low && at < high ? at : middle;
            double slope = slope(problem, at);
            if (slope == 0 || StrictMath.abs(at - before) <= ULP * StrictMath.abs(at)) {
                return at;
            }
            if (slope > 0) {
                high = at;
                slopeHigh = slope;
                slopeLow = side > 0 ? slopeLow / 2 : slopeLow;
                side = 1;
            } else {
                low = at;
                slopeLow = slope;
                slopeHigh = side < 0 ? slopeHigh / 2 : slopeHigh;
                side = -1;
            }
        }
        return at;
    }

    private static double slope(ObjectiveFunction problem, double u) {
        problem.evaluate(u, NONE);
        return problem.gradientU;
    }
}
