package org.implsci.rogers.fit;

/**
 * The limits of a Bass curve with a given potential, under the objective of a problem: no imitation (q = 0), and all at once
 * (q to infinity), when the potential falls into two neighbouring periods in any proportion, or after the last.
 *
 * <p>As p goes to 0 with q finite nobody adopts, which "all at once, after the last" contains.
 */
final class GivenLimits {
    /** ln q of an imitation that no count shows. */
    private static final double NONE = -700;

    private static final double LOWEST = -36;
    private static final double HIGHEST = 5;
    private static final int GRID = 21;
    private static final int STEPS = 80;
    private static final double ULP = 0x1p-52;

    private final double[] observed;
    private final double given;
    private final FitObjective objective;
    private final double bestU;
    private final double noImitation;

    GivenLimits(Problem problem, double[] observed, double given, FitObjective objective) {
        this.observed = observed;
        this.given = given;
        this.objective = objective;
        this.bestU = withoutImitation(problem);
        this.noImitation = problem.valueAt(bestU, NONE);
    }

    /** The best ln p at q = 0: the best of a grid, then the root of the slope about it: of values, half the digits are lost. */
    private static double withoutImitation(Problem problem) {
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

    /** Where the slope by ln p changes from falling to rising: the Illinois method, which never leaves the bracket. */
    private static double root(Problem problem, double from, double to) {
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

    private static double slope(Problem problem, double u) {
        problem.evaluate(u, NONE);
        return problem.gradientU;
    }

    double noImitation() {
        return noImitation;
    }

    double noImitationP() {
        return Exponential.of(bestU);
    }

    /** The value of the best step. */
    double step() {
        return switch (objective) {
            case CUMULATIVE -> stepSums();
            case DENSITY -> stepDensity();
            case MAXIMUM_LIKELIHOOD -> stepLikelihood();
            default -> stepIncrements();
        };
    }

    private double stepIncrements() {
        int n = observed.length;
        double squares = squares();
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            double first = observed[k];
            if (k == n - 1) {
                // The rest falls after the last period.
                double over = StrictMath.max(0, first - given);
                least = StrictMath.min(least, squares - first * first + over * over);
            } else {
                double second = observed[k + 1];
                double share = within((first + given - second) / 2);
                double e1 = first - share;
                double e2 = second - (given - share);
                least = StrictMath.min(least, squares - first * first - second * second + e1 * e1 + e2 * e2);
            }
        }
        return StrictMath.max(0, least);
    }

    private double within(double share) {
        return StrictMath.min(given, StrictMath.max(0, share));
    }

    private double squares() {
        double squares = 0;
        for (double each : observed) {
            squares += each * each;
        }
        return squares;
    }

    /** Nothing, then anything up to the potential, then the potential. */
    private double stepSums() {
        double after = 0;
        for (double each : observed) {
            after += (each - given) * (each - given);
        }
        double before = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double each : observed) {
            after -= (each - given) * (each - given);
            double at = each - within(each);
            least = StrictMath.min(least, before + at * at + StrictMath.max(0, after));
            before += each * each;
        }
        return least;
    }

    /** A density that grows narrower passes one period at any height and none of the others. */
    private double stepDensity() {
        double largest = 0;
        for (double each : observed) {
            largest = StrictMath.max(largest, each);
        }
        return StrictMath.max(0, squares() - largest * largest);
    }

    /** Finite only if all adopted in two neighbouring periods and nobody is left, or all in the last one. */
    private double stepLikelihood() {
        int n = observed.length;
        int first = 0;
        while (first < n - 1 && observed[first] == 0) {
            first++;
        }
        int last = n - 1;
        while (last > first && observed[last] == 0) {
            last--;
        }
        double total = 0;
        for (double each : observed) {
            total += each;
        }
        double rest = given - total;
        boolean possible = rest > 0 ? first == n - 1 : last - first <= 1;
        if (!possible) {
            return Double.POSITIVE_INFINITY;
        }
        double minusLog = rest > 0 ? -rest * StrictMath.log(rest / given) : 0;
        for (double each : observed) {
            minusLog -= each > 0 ? each * StrictMath.log(each / given) : 0;
        }
        return minusLog;
    }
}
