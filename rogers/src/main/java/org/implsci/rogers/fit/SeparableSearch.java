package org.implsci.rogers.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The search for the least sum of squares of a separable model: all starts are looked at, the lowest are followed down, and
 * the lowest end is polished. Nothing is random.
 */
final class SeparableSearch {
    private static final int FOLLOWED = 12;

    private final VariableProjection best;
    private final double bestStart;
    private final int starts;
    private final int agreeing;

    private SeparableSearch(VariableProjection best, double bestStart, int starts, int agreeing) {
        this.best = best;
        this.bestStart = bestStart;
        this.starts = starts;
        this.agreeing = agreeing;
    }

    /** A point and its value. */
    private static final class Start {
        final double[] at;
        final double value;

        Start(double[] at, double value) {
            this.at = at;
            this.value = value;
        }
    }

    /**
     * Searches.
     *
     * @param points where to look; the model is defined at one of them at least
     */
    static SeparableSearch over(SeparableModel model, List<double[]> points) {
        Projection projection = new Projection(model);
        double size = 0;
        for (double each : model.observed) {
            size += each * each;
        }
        size = StrictMath.sqrt(size);
        List<Start> looked = new ArrayList<>();
        for (double[] point : points) {
            projection.evaluate(point);
            looked.add(new Start(point, projection.value));
        }
        looked.sort(Comparator.comparingDouble(start -> start.value));
        List<VariableProjection> ends = new ArrayList<>();
        for (Start start : looked.subList(0, StrictMath.min(FOLLOWED, looked.size()))) {
            ends.add(new VariableProjection(model, start.at, size));
        }
        VariableProjection best = ends.stream()
                .min(Comparator.comparingDouble(VariableProjection::value))
                .orElseThrow();
        int agreeing = (int) ends.stream().filter(best::meets).count();
        best.polish();
        return new SeparableSearch(best, looked.get(0).value, ends.size(), agreeing);
    }

    /** Returns the lowest end, polished. */
    VariableProjection best() {
        return best;
    }

    double bestStart() {
        return bestStart;
    }

    int starts() {
        return starts;
    }

    /** Returns how many of the starts ended at the best point. */
    int agreeing() {
        return agreeing;
    }
}
