package org.implsci.rogers.fit;

/**
 * The limits of a curve with a given potential, but for those that are curves themselves: all at once, when the potential
 * falls into two neighbouring periods in any proportion, or after the last; and, for curves that may have adopters before the
 * series, none after the first period.
 *
 * <p>"All at once" is where the steepness goes to infinity. A Bass curve has no other limit but that without imitation: as p
 * goes to 0 with q finite nobody adopts, which "all at once, after the last" contains. The logistic and Gompertz curves can
 * grow so steep about time 0 that any part of the potential is left for the first period, and so flat that a share which never
 * changes is there from the start; the Weibull curve ends in the same two as b goes to 0, when the share is the same at all
 * times above 0.
 */
final class LimitingModelsKnownPotential {
    private final double[] observed;
    private final double given;
    private final FitObjective objective;

    LimitingModelsKnownPotential(double[] observed, double given, FitObjective objective) {
        this.observed = observed;
        this.given = given;
        this.objective = objective;
    }

    /**
     * Returns the value if any share of the potential adopts in the first period, for sums also before it, and nobody
     * after it.
     */
    double firstOnly() {
        return switch (objective) {
            case CUMULATIVE -> constantSum();
            case MAXIMUM_LIKELIHOOD -> lastAdoption() == 0 ? minusLog() : Double.POSITIVE_INFINITY;
            default -> TailSumsOfSquares.ofCounts(observed).after(1);
        };
    }

    private double constantSum() {
        double mean = 0;
        for (double each : observed) {
            mean += each / observed.length;
        }
        double level = within(mean);
        double sum = 0;
        for (double each : observed) {
            sum += (each - level) * (each - level);
        }
        return sum;
    }

    /** Returns the value of the best step. */
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
        TailSumsOfSquares squares = TailSumsOfSquares.ofCounts(observed);
        // The rest falls after the last period.
        double over = StrictMath.max(0, observed[n - 1] - given);
        double least = squares.before(n - 1) + over * over;
        for (int k = 0; k < n - 1; k++) {
            double share = within((observed[k] + given - observed[k + 1]) / 2);
            double e1 = observed[k] - share;
            double e2 = observed[k + 1] - (given - share);
            least = StrictMath.min(least, squares.before(k) + e1 * e1 + e2 * e2 + squares.after(k + 2));
        }
        return least;
    }

    private double within(double share) {
        return StrictMath.min(given, StrictMath.max(0, share));
    }

    /** Returns nothing, then anything up to the potential, then the potential. */
    private double stepSums() {
        TailSumsOfSquares squares = TailSumsOfSquares.ofSums(observed, given);
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < observed.length; k++) {
            double at = observed[k] - within(observed[k]);
            least = StrictMath.min(least, squares.before(k) + at * at + squares.after(k + 1));
        }
        return least;
    }

    /** Returns a density that grows narrower passes one period at any height and none of the others. */
    private double stepDensity() {
        TailSumsOfSquares squares = TailSumsOfSquares.ofCounts(observed);
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < observed.length; k++) {
            least = StrictMath.min(least, squares.before(k) + squares.after(k + 1));
        }
        return least;
    }

    /** Finite only if all adopted in two neighbouring periods and nobody is left, or all in the last one. */
    private double stepLikelihood() {
        int first = firstAdoption();
        boolean possible = left() > 0 ? first == observed.length - 1 : lastAdoption() - first <= 1;
        return possible ? minusLog() : Double.POSITIVE_INFINITY;
    }

    private int firstAdoption() {
        int first = 0;
        while (first < observed.length - 1 && observed[first] == 0) {
            first++;
        }
        return first;
    }

    private int lastAdoption() {
        int last = observed.length - 1;
        while (last > 0 && observed[last] == 0) {
            last--;
        }
        return last;
    }

    private double left() {
        double left = given;
        for (double each : observed) {
            left -= each;
        }
        return left;
    }

    /** Minus the logarithm of the likelihood if every cell is expected to hold what it holds. */
    private double minusLog() {
        double rest = left();
        double minusLog = rest > 0 ? -rest * StrictMath.log(rest / given) : 0;
        for (double each : observed) {
            minusLog -= each > 0 ? each * StrictMath.log(each / given) : 0;
        }
        return minusLog;
    }
}
