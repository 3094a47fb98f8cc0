package org.implsci.rogers.fit.internal;

/**
 * A search for the least value of an objective function from several starts.
 *
 * <p>The starts are curves whose peaks lie before, at and behind the mean time of adoption, each in two widths. All are
 * evaluated. The search descends from the best one and from the best one with another peak, and polishes the lower end.
 * Nothing is random. For irregular data the caller adds starts. Not thread-safe: each fit has its own.
 */
public final class MultiStartSearch {
    /** Peaks to try, in standard deviations from the mean time. */
    private static final double[] PEAKS = {-2, -0.5, 0.3, 1.2, 3};

    /** Widths to try, as multiples of the standard deviation of times. */
    private static final double[] WIDTHS = {0.8, 1.6};

    /** The least steepness for which a density between two periods is taken for two exponentials. */
    private static final double STEEP = 3;

    /** A descent that ends below this multiple of the best value is polished. */
    private static final double CONTENDER = 10;

    private final ObjectiveFunction objective;
    private final UnitCurve curve;
    private final double[] uv = new double[2];
    private LevenbergMarquardt best;
    private int agreeing;
    private int starts;
    private double bestStart = Double.POSITIVE_INFINITY;

    private MultiStartSearch(ObjectiveFunction objective, UnitCurve curve) {
        this.objective = objective;
        this.curve = curve;
        this.best = new LevenbergMarquardt(objective);
    }

    /**
     * Searches from the usual starts.
     *
     * @param counts the number of adopters in each period
     * @param total the sum of the counts; above zero
     */
    public static MultiStartSearch run(ObjectiveFunction objective, UnitCurve curve, double[] counts, double total) {
        MultiStartSearch search = new MultiStartSearch(objective, curve);
        search.searchUsualStarts(counts, total);
        return search;
    }

    private void searchUsualStarts(double[] counts, double total) {
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
                locateStart(mean, deviation, peak, width);
                double value = objective.valueAt(uv[0], uv[1]);
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
        locateStart(mean, deviation, bestPeak, bestWidth);
        best.descend(uv[0], uv[1]);
        starts = 1;
        agreeing = 1;
        if (second < Double.POSITIVE_INFINITY) {
            locateStart(mean, deviation, secondPeak, secondWidth);
            LevenbergMarquardt other = new LevenbergMarquardt(objective);
            starts = 2;
            if (other.descendTowards(uv[0], uv[1], best)) {
                agreeing = 2;
            } else if (other.value() < best.value()) {
                best = other;
            }
        }
        best.polish();
    }

    /** Descends from the best points of a grid of curves as well, because irregular data have several valleys. */
    public MultiStartSearch addGrid(TailSumsOfSquares tails) {
        StartGrid grid = new StartGrid(objective, curve, tails, best.value());
        for (int index = 0; index < grid.kept(); index++) {
            descendFrom(grid.start(index, uv));
        }
        return evaluateBest();
    }

    /**
     * Descends as well from the densities that pass through two neighbouring counts and peak between them. With a known
     * potential these are so narrow that no grid could be fine enough.
     *
     * <p>Far from the peak T such a density is {@code m s exp(-s |t - T|)}; the product of two with T between them is
     * {@code (m s)^2 exp(-s)}.
     */
    public MultiStartSearch addPairs(double[] counts, double given, TailSumsOfSquares tails) {
        for (int i = 0; i + 1 < counts.length; i++) {
            double unexplained = tails.before(i) + tails.after(i + 2);
            if (counts[i] > 0 && counts[i + 1] > 0 && unexplained < best.value()) {
                double steepness = steepness(StrictMath.log(given / counts[i]) + StrictMath.log(given / counts[i + 1]));
                if (steepness > STEEP) {
                    double peak = i + 1 + StrictMath.log(given * steepness / counts[i]) / steepness;
                    curve.locate(peak, BassUnitCurve.LOGISTIC_SPREAD / steepness, uv);
                    descendFrom(objective.valueAt(uv[0], uv[1]));
                }
            }
        }
        return evaluateBest();
    }

    /** Returns the larger root of s - 2 ln s = level, by fixed-point iteration. */
    private static double steepness(double level) {
        double steepness = StrictMath.max(STEEP, level);
        for (int step = 0; step < 30; step++) {
            steepness = StrictMath.max(1, level + 2 * StrictMath.log(steepness));
        }
        return steepness;
    }

    private void descendFrom(double value) {
        LevenbergMarquardt other = new LevenbergMarquardt(objective);
        bestStart = StrictMath.min(bestStart, value);
        starts++;
        if (other.descendTowards(uv[0], uv[1], best)) {
            agreeing++;
            return;
        }
        if (other.value() < CONTENDER * best.value()) {
            // In a bent valley a descent can stop far from the minimum.
            other.polish();
        }
        if (other.value() < best.value()) {
            best = other;
            agreeing = 1;
        }
    }

    private MultiStartSearch evaluateBest() {
        // The objective function keeps the potential of the point evaluated last.
        objective.evaluate(best.u(), best.v());
        return this;
    }

    private void locateStart(double mean, double deviation, int peak, int width) {
        curve.locatePeak(mean + PEAKS[peak] * deviation, WIDTHS[width] * deviation, uv);
    }

    /** Returns the best end, polished. */
    public LevenbergMarquardt best() {
        return best;
    }

    /** Returns how the search ended. */
    public SearchSummary summary() {
        return new SearchSummary(starts, agreeing, bestStart, best.value(), best.remainingStep(), best.curvedUpwards());
    }
}
