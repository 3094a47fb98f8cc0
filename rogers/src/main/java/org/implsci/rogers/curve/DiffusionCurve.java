package org.implsci.rogers.curve;

import java.io.Serializable;
import java.util.List;
import org.implsci.core.measure.Statistic;

/**
 * A curve of cumulative adoption over time: a potential, and the share of it that has adopted by each time.
 *
 * <p>Time is counted in periods from the origin; the potential and all counts are in the caller's unit. {@code F} is the
 * share that has adopted, {@code f} its density, {@code m} the potential. Immutable and thread-safe.
 */
public sealed interface DiffusionCurve extends Serializable
        permits BassCurve, LogisticCurve, GompertzCurve, WeibullCurve {
    /** {@return the kind of curve} */
    CurveModel model();

    /** {@return m, the number that adopts in the end; positive} */
    double potential();

    /** {@return the three parameters in the customary order, the potential first; unmodifiable} */
    List<Parameter> parameters();

    /**
     * Returns the share of the potential that has adopted: F(t).
     *
     * @param time the time in periods; not NaN
     * @return 0 to 1
     */
    double share(double time);

    /**
     * Returns the density of the share: f(t), the derivative of F.
     *
     * @param time the time in periods; not NaN
     * @return a number that is not negative
     */
    double density(double time);

    /**
     * Returns the time at which the share reaches a value: the inverse of F.
     *
     * @param share more than 0 and less than 1
     * @return the time in periods
     * @throws org.implsci.core.finding.InvalidInputException if the share is not within these bounds
     */
    double quantile(double share);

    /** {@return the time after the origin at which the rate is highest; undefined if the rate falls from the start} */
    Statistic peakTime();

    /**
     * Returns the number that has adopted: m F(t).
     *
     * @param time the time in periods
     * @return 0 to m
     */
    default double cumulative(double time) {
        return potential() * share(time);
    }

    /**
     * Returns the number that adopts per period at a time: m f(t).
     *
     * @param time the time in periods
     * @return a number that is not negative
     */
    default double rate(double time) {
        return potential() * density(time);
    }

    /**
     * Returns the number that adopts between two times: m (F(to) - F(from)).
     *
     * @param from the earlier time
     * @param to the later time
     * @return a number that is not negative
     */
    default double increment(double from, double to) {
        return potential() * (share(to) - share(from));
    }

    /**
     * Returns the hazard, the rate of adoption among units that have not adopted: f(t) / (1 - F(t)).
     *
     * @param time the time in periods
     * @return a number that is not negative
     */
    double hazard(double time);

    /**
     * Returns the derivatives of the share by the second and third of {@link #parameters()}.
     *
     * @param time the time in periods
     * @return two derivatives
     */
    double[] shareGradient(double time);
}
