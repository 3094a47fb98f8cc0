package org.implsci.rogers.fit.internal;

import org.implsci.rogers.curve.CurveModel;

/**
 * What a search minimises over the shape of a curve.
 *
 * <p>The constants bear the names of the objectives in {@link org.implsci.rogers.fit.FitObjective}.
 */
public enum FitCriterion {
    /** Squared differences between counts and the curve's increments. */
    INCREMENTS,
    /** Squared differences between running sums and the curve. */
    CUMULATIVE,
    /** Squared differences between counts and the curve's density. */
    DENSITY,
    /** Minus the logarithm of the likelihood of the counts. */
    MAXIMUM_LIKELIHOOD;

    /** Returns the curve with potential 1 that the observations of this criterion are compared with. */
    public UnitCurve unitCurve(CurveModel model, int size) {
        boolean increments = this != CUMULATIVE;
        return switch (model) {
            case BASS ->
                switch (this) {
                    case CUMULATIVE -> BassUnitCurve.CUMULATIVE;
                    case DENSITY -> BassUnitCurve.DENSITY;
                    case INCREMENTS, MAXIMUM_LIKELIHOOD -> BassUnitCurve.INCREMENTS;
                };
            case LOGISTIC -> new ShapeUnitCurve(ShapeUnitCurve.Shape.LOGISTIC, increments, size);
            case GOMPERTZ -> new ShapeUnitCurve(ShapeUnitCurve.Shape.GOMPERTZ, increments, size);
            case WEIBULL -> new ShapeUnitCurve(ShapeUnitCurve.Shape.WEIBULL, increments, size);
        };
    }
}
