package org.implsci.rogers.generalised;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.rogers.curve.BassCurve;

/**
 * The generalised Bass curve: the Bass curve F in operational time, {@code F(X(t))}.
 *
 * <p>Its hazard is {@code (p + q F) x(t)}. Covariates and shocks bring adoption forward or delay it; they never change the
 * potential. In steady operational time, or with constant covariates, it is the Bass curve. Source: Bass, Krishnan and Jain
 * 1994 (recalled). Immutable and thread-safe.
 *
 * @param bass the curve in operational time
 * @param operationalTime operational time as a function of calendar time
 */
public record GeneralisedBass(BassCurve bass, OperationalTime operationalTime) implements Serializable {
    /** Refuses null. */
    public GeneralisedBass {
        Objects.requireNonNull(bass, "bass");
        Objects.requireNonNull(operationalTime, "operationalTime");
    }

    /** {@return m, the number that adopts in the end: the potential of the Bass curve} */
    public double potential() {
        return bass.potential();
    }

    /**
     * Returns the share of the potential that has adopted: {@code F(X(t))}.
     *
     * @param time the time in periods; not NaN
     * @return 0 to 1
     */
    public double share(double time) {
        return bass.share(operational(time));
    }

    /**
     * Returns the number that has adopted: {@code m F(X(t))}.
     *
     * @param time the time in periods; not NaN
     * @return 0 to m
     */
    public double cumulative(double time) {
        return bass.cumulative(operational(time));
    }

    /**
     * Returns the number that adopts between two times, in full precision also where both shares are close.
     *
     * @param from the earlier time
     * @param to the later time
     * @return {@code m (F(X(to)) - F(X(from)))}
     */
    public double increment(double from, double to) {
        return bass.increment(operational(from), operational(to));
    }

    /**
     * Returns the number that adopts per period at a time: {@code m f(X(t)) x(t)}.
     *
     * <p>Where the speed of operational time jumps, this is the rate after the jump.
     *
     * @param time the time in periods; not NaN
     * @return a number that is not negative
     */
    public double rate(double time) {
        double operational = operational(time);
        return time < 0 ? 0 : bass.rate(operational) * operationalTime.speed(time);
    }

    /**
     * Returns the rate of adoption among those who have not adopted: {@code (p + q F) x(t)}.
     *
     * @param time the time in periods; not NaN
     * @return a number that is not negative
     */
    public double hazard(double time) {
        double operational = operational(time);
        return time < 0 ? 0 : bass.hazard(operational) * operationalTime.speed(time);
    }

    /**
     * Returns the first time at which the share reaches a value.
     *
     * @param share more than 0 and less than 1
     * @return the time in periods, by bisection to the last digit
     */
    public double quantile(double share) {
        double wanted = bass.quantile(share);
        double high = 1;
        while (operationalTime.at(high) < wanted) {
            high *= 2;
        }
        double low = 0;
        for (double middle = high / 2; middle > low && middle < high; middle = low + (high - low) / 2) {
            if (operationalTime.at(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double operational(double time) {
        // The Bass curve refuses NaN.
        return Double.isNaN(time) ? time : operationalTime.at(time);
    }

    /** Returns the Bass curve and the operational time. */
    @Override
    public String toString() {
        return bass + ", " + operationalTime;
    }
}
