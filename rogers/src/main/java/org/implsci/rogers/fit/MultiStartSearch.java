package org.implsci.rogers.fit;

/**
 * The search for the least value from several starts.
 *
 * <p>The starts are curves whose peak stands before, at and behind the mean time of adoption, of three widths. All are
 * looked at; the best one and the best one with another peak are followed down, and the lower end is polished. Nothing is
 * random. Odd data get more starts.
 */
final class MultiStartSearch {
    /** Peaks to try, in standard deviations from the mean time. */
    private static final double[] PEAKS = {-2, -0.5, 0.3, 1.2, 3};

    /** Widths to try, as multiples of the standard deviation of times. */
    private static final double[] WIDTHS = {0.8, 1.6};

    /** The least steepness for which a density between two periods is taken for two exponentials. */
    private static final double STEEP = 3;

    /** A descent that ends below so many times the best value is followed to the bottom. */
    private static final double CONTENDER = 10;

    private final ObjectiveFunction problem;
    private final UnitCurve basis;
    private final double[] uv = new double[2];
    private LevenbergMarquardt best;
    private int agreeing;
    private int starts;
    private double bestStart = Double.POSITIVE_INFINITY;

    private MultiStartSearch(ObjectiveFunction problem, UnitCurve basis) {
        this.problem = problem;
        this.basis = basis;
        this.best = new LevenbergMarquardt(problem);
    }

    /**
     * Searches.
     *
     * @param counts how many adopted in each period
     * @param total their sum; above zero
     */
    static MultiStartSearch over(ObjectiveFunction problem, UnitCurve basis, double[] counts, double total) {
        MultiStartSearch search = new MultiStartSearch(problem, basis);
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
            LevenbergMarquardt other = new LevenbergMarquardt(problem);
            starts = 2;
            if (other.descendTowards(uv[0], uv[1], best)) {
                agreeing = 2;
            } else if (other.value() < best.value()) {
                best = other;
            }
        }
        best.polish();
    }

    /** Goes down from the best points of a lattice of curves as well: odd data have several valleys. */
    MultiStartSearch overLattice(TailSumsOfSquares outside) {
        StartGrid lattice = new StartGrid(problem, basis, outside, best.value());
        for (int index = 0; index < lattice.kept(); index++) {
            downFrom(lattice.start(index, uv));
        }
        return settled();
    }

    /**
     * Goes down from the densities that pass the counts of two neighbouring periods with a peak between them, too: of a given
     * potential these are so narrow that no lattice could be fine enough.
     *
     * <p>Far from the peak T a density is {@code m s exp(-s |t - T|)}; the product of two with T between them is
     * {@code (m s)^2 exp(-s)}.
     */
    MultiStartSearch overPairs(double[] counts, double given, TailSumsOfSquares outside) {
        for (int i = 0; i + 1 < counts.length; i++) {
            double unexplained = outside.before(i) + outside.after(i + 2);
            if (counts[i] > 0 && counts[i + 1] > 0 && unexplained < best.value()) {
                double steepness = steepness(StrictMath.log(given / counts[i]) + StrictMath.log(given / counts[i + 1]));
                if (steepness > STEEP) {
                    double peak = i + 1 + StrictMath.log(given * steepness / counts[i]) / steepness;
                    basis.place(peak, BassUnitCurve.LOGISTIC_SPREAD / steepness, uv);
                    downFrom(problem.valueAt(uv[0], uv[1]));
                }
            }
        }
        return settled();
    }

    /** Returns the larger root of s - 2 ln s = level, or what comes near it. */
    private static double steepness(double level) {
        double steepness = StrictMath.max(STEEP, level);
        for (int step = 0; step < 30; step++) {
            steepness = StrictMath.max(1, level + 2 * StrictMath.log(steepness));
        }
        return steepness;
    }

    private void downFrom(double value) {
        LevenbergMarquardt other = new LevenbergMarquardt(problem);
        bestStart = StrictMath.min(bestStart, value);
        starts++;
        if (other.descendTowards(uv[0], uv[1], best)) {
            agreeing++;
            return;
        }
        if (other.value() < CONTENDER * best.value()) {
            // In a bent valley a descent can stop far from the bottom.
            other.polish();
        }
        if (other.value() < best.value()) {
            best = other;
            agreeing = 1;
        }
    }

    private MultiStartSearch settled() {
        // The problem keeps the potential of the point evaluated last.
        problem.evaluate(best.u(), best.v());
        return this;
    }

    private void start(double mean, double deviation, int peak, int width) {
        basis.start(mean + PEAKS[peak] * deviation, WIDTHS[width] * deviation, uv);
    }

    /** Returns the lower end, polished. */
    LevenbergMarquardt best() {
        return best;
    }

    int starts() {
        return starts;
    }

    /** Returns how many of the starts ended at the best point. */
    int agreeing() {
        return agreeing;
    }

    double bestStart() {
        return bestStart;
    }
}
