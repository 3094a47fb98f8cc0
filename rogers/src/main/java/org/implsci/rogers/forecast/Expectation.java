package org.implsci.rogers.forecast;

import java.util.function.DoubleUnaryOperator;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.fit.Covariance;

/**
 * What a fit of any kind expects between two times, and how that changes with its parameters.
 *
 * @param increment how many adopt between two times
 * @param cumulative how many have adopted by a time
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

    /** Returns how counts vary about what was expected. */
    double residualDeviation() {
        double sum = 0;
        for (int i = 0; i < series.size(); i++) {
            double residual = series.count(i) - increment.between(i, i + 1.0);
            sum += residual * residual;
        }
        return StrictMath.sqrt(sum / degreesOfFreedom);
    }
}
