package org.implsci.rogers.fit.internal;

/**
 * The steps that are limits of a curve with a known potential: "all at once" and "none after the first".
 *
 * <p>As the steepness goes to infinity, the potential falls into two neighbouring periods in any proportion, or after
 * the last period: "all at once". A Bass curve has one more limit, {@link ExponentialLimit}. As p goes to 0 with q
 * finite nobody adopts, which is the step after the last period.
 *
 * <p>The logistic and Gompertz curves can become so steep near time 0 that only a part of the potential is left for the
 * first period. They can become so flat that their share is constant from the start. Both are "none after the first".
 * The Weibull curve reaches the same two as b goes to 0, when its share is the same at all times above 0.
 */
public final class KnownPotentialLimits {
    private final double[] observed;
    private final double given;
    private final FitCriterion criterion;

    /** Makes the limits for some observations and a known potential. */
    public KnownPotentialLimits(double[] observed, double given, FitCriterion criterion) {
        this.observed = observed;
        this.given = given;
        this.criterion = criterion;
    }

    /**
     * Returns the value if any share of the potential adopts in the first period (or before, for sums) and none after
     * it.
     */
    public double firstOnly() {
        return switch (criterion) {
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

    /** Returns the value of the best step, "all at once". */
    public double step() {
        return switch (criterion) {
            case CUMULATIVE -> stepSums();
            case DENSITY -> stepDensity();
            case MAXIMUM_LIKELIHOOD -> stepLikelihood();
            default -> stepIncrements();
        };
    }

    private double stepIncrements() {
        int n = observed.length;
        TailSumsOfSquares squares = TailSumsOfSquares.ofCounts(observed);
        // The first candidate: the rest adopts after the last period.
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

    /** Returns the value of the best sums of 0, then any number up to the potential, then the potential. */
    private double stepSums() {
        TailSumsOfSquares squares = TailSumsOfSquares.ofSums(observed, given);
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < observed.length; k++) {
            double at = observed[k] - within(observed[k]);
            least = StrictMath.min(least, squares.before(k) + at * at + squares.after(k + 1));
        }
        return least;
    }

    /** Returns the value of a narrow density, which passes through one count and none of the others. */
    private double stepDensity() {
        TailSumsOfSquares squares = TailSumsOfSquares.ofCounts(observed);
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < observed.length; k++) {
            least = StrictMath.min(least, squares.before(k) + squares.after(k + 1));
        }
        return least;
    }

    /**
     * Returns the value of the step; finite if all adopted in two neighbouring periods, or units remain and all adopted
     * in the last.
     */
    private double stepLikelihood() {
        int first = firstAdoption();
        boolean possible = remaining() > 0 ? first == observed.length - 1 : lastAdoption() - first <= 1;
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

    private double remaining() {
        double remaining = given;
        for (double each : observed) {
            remaining -= each;
        }
        return remaining;
    }

    /** Returns minus the logarithm of the likelihood if the expected numbers are the observed ones. */
    private double minusLog() {
        double rest = remaining();
        double minusLog = rest > 0 ? -rest * StrictMath.log(rest / given) : 0;
        for (double each : observed) {
            minusLog -= each > 0 ? each * StrictMath.log(each / given) : 0;
        }
        return minusLog;
    }
}
