package org.implsci.rogers.fit.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A search for the least sum of squares of a separable model.
 *
 * <p>It evaluates all starts, descends from the lowest and polishes the lowest end. Nothing is random.
 */
public final class SeparableSearch {
    private static final int DESCENTS = 12;

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
    @SuppressWarnings("ArrayRecordComponent")
    private record Start(double[] at, double value) {}

    /**
     * Searches from some points.
     *
     * @param points the starts; the model is defined at one of them at least
     */
    public static SeparableSearch run(SeparableModel model, List<double[]> points) {
        Projection projection = new Projection(model);
        double size = GramSchmidt.norm(model.observed);
        List<Start> evaluated = new ArrayList<>();
        for (double[] point : points) {
            projection.evaluate(point);
            evaluated.add(new Start(point, projection.value));
        }
        evaluated.sort(Comparator.comparingDouble(start -> start.value));
        List<VariableProjection> ends = new ArrayList<>();
        for (Start start : evaluated.subList(0, StrictMath.min(DESCENTS, evaluated.size()))) {
            ends.add(new VariableProjection(model, start.at, size));
        }
        VariableProjection best = ends.stream()
                .min(Comparator.comparingDouble(VariableProjection::value))
                .orElseThrow();
        int agreeing = (int) ends.stream().filter(best::meets).count();
        best.polish();
        return new SeparableSearch(best, evaluated.get(0).value, ends.size(), agreeing);
    }

    /** Returns the best end, polished. */
    public VariableProjection best() {
        return best;
    }

    /** Returns how the search ended. */
    public SearchSummary summary() {
        return new SearchSummary(starts, agreeing, bestStart, best.value(), best.remainingStep(), best.curvedUpwards());
    }
}
