package org.implsci.rogers.fit;

/**
 * What a steep curve leaves unexplained outside its rise: the squares of the observations before it, and of those after it
 * about the level that they then have.
 */
final class TailSumsOfSquares {
    private final double[] before;
    private final double[] after;

    private TailSumsOfSquares(int size) {
        this.before = new double[size + 1];
        this.after = new double[size + 1];
    }

    /** Returns nothing is known. */
    static TailSumsOfSquares unknown(int size) {
        return new TailSumsOfSquares(size);
    }

    /** Of counts: they are zero before and after. */
    static TailSumsOfSquares ofCounts(double[] observed) {
        return about(observed, 0);
    }

    /** Of running sums: they are zero before, and the potential after; the best for them if it is NaN. */
    static TailSumsOfSquares ofSums(double[] observed, double given) {
        return about(observed, given);
    }

    private static TailSumsOfSquares about(double[] observed, double level) {
        int size = observed.length;
        TailSumsOfSquares outside = new TailSumsOfSquares(size);
        for (int i = 0; i < size; i++) {
            outside.before[i + 1] = outside.before[i] + observed[i] * observed[i];
        }
        double mean = 0;
        for (int i = size - 1; i >= 0; i--) {
            // Of the mean: from what it was times from what it becomes is what the sum of squares about it grows by.
            double from = observed[i] - (Double.isNaN(level) ? mean : level);
            mean += (observed[i] - mean) / (size - i);
            double to = observed[i] - (Double.isNaN(level) ? mean : level);
            outside.after[i] = outside.after[i + 1] + from * to;
        }
        return outside;
    }

    int size() {
        return before.length - 1;
    }

    /** Of the first so many observations, if the curve has not begun. */
    double before(int count) {
        return before[count];
    }

    /** Of the observations from an index on, if it has ended. */
    double after(int index) {
        return after[index];
    }
}
