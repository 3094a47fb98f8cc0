package org.implsci.rogers;

import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.fit.CurveFitter;
import org.implsci.rogers.fit.FitObjective;
import org.implsci.rogers.fit.FitResult;

/**
 * The front door to Rogers' diffusion of innovations: each verb says what can be done and leads to the type that does it.
 *
 * <p>The methods are pure and thread-safe.
 */
public final class Rogers {
    private Rogers() {}

    /**
     * Fits a Bass curve by least squares on increments.
     *
     * @param series the data
     * @return the fit, or why there is no finite estimate
     */
    public static FitResult fit(AdoptionSeries series) {
        return CurveFitter.fit(series, CurveModel.BASS, FitObjective.INCREMENTS);
    }

    /**
     * Fits a curve under an objective.
     *
     * @param series the data
     * @param model the kind of curve
     * @param objective what to minimise
     * @return the fit, or why there is no finite estimate
     * @throws org.implsci.core.finding.InvalidInputException if the objective is not defined for the curve
     */
    public static FitResult fit(AdoptionSeries series, CurveModel model, FitObjective objective) {
        return CurveFitter.fit(series, model, objective);
    }
}
