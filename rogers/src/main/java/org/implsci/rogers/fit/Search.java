package org.implsci.rogers.fit;

/**
 * The search for the least value from several starts.
 *
 * <p>The starts are curves whose peak stands before, at and behind the mean time of adoption, of three widths. All are
 * looked at; the best one and the best one with another peak are followed down, and the lower end is polished. Nothing is
 * random.
 */
final class Search {
    /** Peaks to try, in standard deviations from the mean time. */
    private static final double[] PEAKS = {-2, -0.5, 0.3, 1.2, 3};

    /** Widths to try, as multiples of the standard deviation of times. */
    private static final double[] WIDTHS = {0.8, 1.6};

    private final Problem problem;
    private final Basis basis;
    private final double[] uv = new double[2];
    private Descent best;
    private int agreeing;
    private int starts;
    private double bestStart = Double.POSITIVE_INFINITY;

    private Search(Problem problem, Basis basis) {
        this.problem = problem;
        this.basis = basis;
        this.best = new Descent(problem);
    }

    /**
     * Searches.
     *
     * @param counts how many adopted in each period
     * @param total their sum; above zero
     */
    static Search over(Problem problem, Basis basis, double[] counts, double total) {
        Search search = new Search(problem, basis);
        search.run(counts, total);
        return search;
    }

    private void run(double[] counts, double total) {
        double mean = 0;
        for (int i = 0; i < counts.length; i++) {
            mean += (i + 0.5) * (counts[i] / total);
        }
        double variance = 0;
        for (int i = 0; i < counts.length; i++) {
            double from = i + 0.5 - mean;
            variance += from * from * (counts[i] / total);
        }
        double deviation = StrictMath.sqrt(variance + 1.0 / 12);
        int bestPeak = 0;
        int bestWidth = 0;
        int secondPeak = 0;
        int secondWidth = 0;
        double second = Double.POSITIVE_INFINITY;
        for (int peak = 0; peak < PEAKS.length; peak++) {
            double least = Double.POSITIVE_INFINITY;
            int leastWidth = 0;
            for (int width = 0; width < WIDTHS.length; width++) {
                start(mean, deviation, peak, width);
                double value = problem.valueAt(uv[0], uv[1]);
                if (value < least) {
                    least = value;
                    leastWidth = width;
                }
            }
            if (least < bestStart) {
                second = bestStart;
                secondPeak = bestPeak;
                secondWidth = bestWidth;
                bestStart = least;
                bestPeak = peak;
                bestWidth = leastWidth;
            } else if (least < second) {
                second = least;
                secondPeak = peak;
                secondWidth = leastWidth;
            }
        }
        start(mean, deviation, bestPeak, bestWidth);
        best.descend(uv[0], uv[1]);
        starts = 1;
        agreeing = 1;
        if (second < Double.POSITIVE_INFINITY) {
            start(mean, deviation, secondPeak, secondWidth);
            Descent other = new Descent(problem);
            starts = 2;
            if (other.descendTowards(uv[0], uv[1], best)) {
                agreeing = 2;
            } else if (other.value() < best.value()) {
                best = other;
            }
        }
        best.polish();
    }

    /**
     * Looks at a grid of all speeds and shapes as well, and goes down from its best point: with a given potential, odd data
     * have several valleys.
     */
    Search overGrid() {
        double least = Double.POSITIVE_INFINITY;
        for (double u = -14; u <= 2; u += 1) {
            for (double v = -8; v <= 3; v += 1) {
                double value = problem.valueAt(u, v);
                if (value < least) {
                    least = value;
                    uv[0] = u;
                    uv[1] = v;
                }
            }
        }
        Descent other = new Descent(problem);
        starts++;
        if (other.descendTowards(uv[0], uv[1], best)) {
            agreeing++;
        } else if (other.value() < best.value()) {
            best = other;
            agreeing = 1;
            best.polish();
        }
        return this;
    }

    private void start(double mean, double deviation, int peak, int width) {
        basis.start(mean + PEAKS[peak] * deviation, WIDTHS[width] * deviation, uv);
    }

    /** The lower end, polished. */
    Descent best() {
        return best;
    }

    int starts() {
        return starts;
    }

    /** How many of the starts ended at the best point. */
    int agreeing() {
        return agreeing;
    }

    double bestStart() {
        return bestStart;
    }
}
