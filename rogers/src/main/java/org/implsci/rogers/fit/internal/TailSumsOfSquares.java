package org.implsci.rogers.fit.internal;

/**
 * The least sums of squares that a steep curve leaves outside its rise: those of the observations before it about zero,
 * and of the observations after it about their level.
 */
public final class TailSumsOfSquares {
    private final double[] before;
    private final double[] after;

    private TailSumsOfSquares(int size) {
        this.before = new double[size + 1];
        this.after = new double[size + 1];
    }

    /**
     * Returns the sums of squares under a criterion; all zero for the likelihood, under which steep curves keep a
     * slope.
     *
     * @param potential the potential, or NaN if it is chosen
     */
    public static TailSumsOfSquares of(FitCriterion criterion, double[] observed, double potential) {
        return switch (criterion) {
            case INCREMENTS, DENSITY -> ofCounts(observed);
            case CUMULATIVE -> ofSums(observed, potential);
            case MAXIMUM_LIKELIHOOD -> new TailSumsOfSquares(observed.length);
        };
    }

    /** Returns the sums of squares of counts, whose level is zero before and after the rise. */
    static TailSumsOfSquares ofCounts(double[] observed) {
        return ofSums(observed, 0);
    }

    /** Returns those of running sums, whose level after the rise is the potential, or their mean if that is NaN. */
    static TailSumsOfSquares ofSums(double[] observed, double level) {
        int size = observed.length;
        TailSumsOfSquares tails = new TailSumsOfSquares(size);
        for (int i = 0; i < size; i++) {
            tails.before[i + 1] = tails.before[i] + observed[i] * observed[i];
        }
        double mean = 0;
        for (int i = size - 1; i >= 0; i--) {
            // The sum of squares about the mean grows by the distance from the old mean times that from the new one.
            double from = observed[i] - (Double.isNaN(level) ? mean : level);
            mean += (observed[i] - mean) / (size - i);
            double to = observed[i] - (Double.isNaN(level) ? mean : level);
            tails.after[i] = tails.after[i + 1] + from * to;
        }
        return tails;
    }

    /** Returns the number of observations. */
    int size() {
        return before.length - 1;
    }

    /** Returns the sum of squares of the first observations, if the curve has not begun. */
    double before(int count) {
        return before[count];
    }

    /** Returns the sum of squares of the observations from an index on, if the curve has ended. */
    double after(int index) {
        return after[index];
    }
}
