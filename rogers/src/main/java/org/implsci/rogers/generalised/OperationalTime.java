package org.implsci.rogers.generalised;

import java.io.Serializable;
import java.util.List;

/**
 * The time that diffusion experiences: {@code X(t)}, the integral of its speed {@code x(t)}.
 *
 * <p>X(0) = 0, X never falls and grows beyond any bound; where nothing happens x = 1. Immutable and thread-safe.
 */
public sealed interface OperationalTime extends Serializable permits ShockTime, EffortTime {
    /** {@return a clock that nothing disturbs: X(t) = t; the clock, with which the curve is the Bass curve} */
    static OperationalTime steady() {
        return new ShockTime(List.of());
    }

    /**
     * Returns a clock that shocks speed up or slow down.
     *
     * @param shocks the shocks, in any order
     * @return the clock
     */
    static OperationalTime shocks(Shock... shocks) {
        return new ShockTime(List.of(shocks));
    }

    /**
     * Returns a clock that follows covariates such as price and advertising.
     *
     * @param efforts the covariates
     * @return the clock
     */
    static OperationalTime efforts(Effort... efforts) {
        return new EffortTime(List.of(efforts));
    }

    /**
     * Returns the time experienced by a time: X(t).
     *
     * @param time the time in periods from the origin; not NaN
     * @return 0 up to the origin
     */
    double at(double time);

    /**
     * Returns the speed of the clock: x(t), the derivative of X; where it jumps, the value after the jump.
     *
     * @param time the time in periods from the origin; not NaN
     * @return a number that is not negative
     */
    double speed(double time);
}
