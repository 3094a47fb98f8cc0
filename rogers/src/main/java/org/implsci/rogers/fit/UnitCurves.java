package org.implsci.rogers.fit;

import org.implsci.rogers.curve.CurveModel;

/** Finds the basis of a curve under an objective. */
final class UnitCurves {
    private UnitCurves() {}

    static UnitCurve of(CurveModel model, FitObjective objective, int size) {
        boolean sums = objective == FitObjective.CUMULATIVE;
        return switch (model) {
            case BASS ->
                sums
                        ? BassUnitCurve.CUMULATIVE
                        : objective == FitObjective.DENSITY ? BassUnitCurve.DENSITY : BassUnitCurve.INCREMENTS;
            case LOGISTIC -> new ShapeUnitCurve(ShapeUnitCurve.Shape.LOGISTIC, !sums, size);
            case GOMPERTZ -> new ShapeUnitCurve(ShapeUnitCurve.Shape.GOMPERTZ, !sums, size);
            case WEIBULL -> new ShapeUnitCurve(ShapeUnitCurve.Shape.WEIBULL, !sums, size);
        };
    }
}
