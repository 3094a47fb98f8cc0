package org.implsci.rogers.generalised;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.rogers.curve.BassCurve;

/**
 * The generalised Bass curve: the Bass curve F at the time that diffusion experiences, {@code F(X(t))}.
 *
 * <p>Its hazard is {@code (p + q F) x(t)}: effort and shocks move adoption forward or back, and never change the potential.
 * With a steady clock, or covariates that stay as they are, it is the Bass curve. Source: Bass, Krishnan and Jain 1994
 * (recalled). Immutable and thread-safe.
 *
 * @param bass the curve in experienced time
 * @param clock the time that diffusion experiences
 */
public record GeneralisedBass(BassCurve bass, OperationalTime clock) implements Serializable {
    /** Refuses null. */
    public GeneralisedBass {
        Objects.requireNonNull(bass, "bass");
        Objects.requireNonNull(clock, "clock");
    }

    /** {@return the number of those who adopt in the end: m; the potential of the Bass curve} */
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
        return bass.share(experienced(time));
    }

    /**
     * Returns how many have adopted: {@code m F(X(t))}.
     *
     * @param time the time in periods; not NaN
     * @return 0 to m
     */
    public double cumulative(double time) {
        return bass.cumulative(experienced(time));
    }

    /**
     * Returns how many adopt between two times, without loss of digits where both shares are alike.
     *
     * @param from the earlier time
     * @param to the later time
     * @return {@code m (F(X(to)) - F(X(from)))}
     */
    public double increment(double from, double to) {
        return bass.increment(experienced(from), experienced(to));
    }

    /**
     * Returns how many adopt per period at a time: {@code m f(X(t)) x(t)}; where the clock changes its speed, after the
     * change.
     *
     * @param time the time in periods; not NaN
     * @return a number that is not negative
     */
    public double rate(double time) {
        double experienced = experienced(time);
        return time < 0 ? 0 : bass.rate(experienced) * clock.speed(time);
    }

    /**
     * Returns the rate of adoption among those who have not adopted: {@code (p + q F) x(t)}.
     *
     * @param time the time in periods; not NaN
     * @return a number that is not negative
     */
    public double hazard(double time) {
        double experienced = experienced(time);
        return time < 0 ? 0 : bass.hazard(experienced) * clock.speed(time);
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
        while (clock.at(high) < wanted) {
            high *= 2;
        }
        double low = 0;
        for (double middle = high / 2; middle > low && middle < high; middle = low + (high - low) / 2) {
            if (clock.at(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double experienced(double time) {
        // A time that is no number is refused by the Bass curve.
        return Double.isNaN(time) ? time : clock.at(time);
    }

    /** Returns the Bass curve and its clock. */
    @Override
    public String toString() {
        return bass + ", " + clock;
    }
}
