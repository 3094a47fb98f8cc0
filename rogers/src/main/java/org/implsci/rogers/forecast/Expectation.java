package org.implsci.rogers.forecast;

import java.util.function.DoubleUnaryOperator;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.fit.Covariance;

/**
 * The number of adopters that a fit expects between two times, with its derivatives by the parameters.
 *
 * @param series the data
 * @param degreesOfFreedom the degrees of freedom of the fit
 * @param covariance the covariance of the parameters
 * @param increment the number that adopts between two times
 * @param cumulative the number that has adopted by a time
 * @param gradient the derivatives of the number between two times by the parameters, in the order of the covariance
 */
record Expectation(
        AdoptionSeries series,
        int degreesOfFreedom,
        Covariance covariance,
        Increment increment,
        DoubleUnaryOperator cumulative,
        Gradient gradient) {
    /** A number between two times. */
    interface Increment {
        double between(double start, double end);
    }

    /** Derivatives of a number between two times. */
    interface Gradient {
        double[] between(double start, double end);
    }

    /** Returns the standard deviation of the residuals. */
    double residualDeviation() {
        double sum = 0;
        for (int i = 0; i < series.size(); i++) {
            double residual = series.count(i) - increment.between(i, i + 1.0);
            sum += residual * residual;
        }
        return StrictMath.sqrt(sum / degreesOfFreedom);
    }
}
