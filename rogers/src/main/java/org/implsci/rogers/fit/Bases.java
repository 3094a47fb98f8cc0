package org.implsci.rogers.fit;

import org.implsci.rogers.curve.CurveModel;

/** Finds the basis of a curve under an objective. */
final class Bases {
    private Bases() {}

    static Basis of(CurveModel model, FitObjective objective, int size) {
        boolean sums = objective == FitObjective.CUMULATIVE;
        return switch (model) {
            case BASS ->
                sums
                        ? BassBasis.CUMULATIVE
                        : objective == FitObjective.DENSITY ? BassBasis.DENSITY : BassBasis.INCREMENTS;
            case LOGISTIC -> new ShapeBasis(ShapeBasis.Shape.LOGISTIC, !sums, size);
            case GOMPERTZ -> new ShapeBasis(ShapeBasis.Shape.GOMPERTZ, !sums, size);
            case WEIBULL -> new ShapeBasis(ShapeBasis.Shape.WEIBULL, !sums, size);
        };
    }
}
