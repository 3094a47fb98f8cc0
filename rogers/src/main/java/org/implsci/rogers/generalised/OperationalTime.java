package org.implsci.rogers.generalised;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Operational time {@code X(t)}: calendar time, sped up or slowed down by events or covariates.
 *
 * <p>X is the integral of the speed {@code x(t)}, which is 1 where nothing happens. X(0) = 0; X never falls and grows without
 * bound. Immutable and thread-safe.
 */
public sealed interface OperationalTime extends Serializable permits ShockTime, EffortTime {
    /** {@return operational time that equals calendar time: X(t) = t; with it the curve is the Bass curve} */
    static OperationalTime steady() {
        return new ShockTime(List.of());
    }

    /**
     * Returns operational time that shocks speed up or slow down.
     *
     * @param shocks the shocks, in any order
     * @return operational time
     */
    static OperationalTime shocks(Shock... shocks) {
        Objects.requireNonNull(shocks, "shocks");
        return new ShockTime(List.of(shocks));
    }

    /**
     * Returns operational time that follows covariates such as price and advertising.
     *
     * @param efforts the covariates with their effects
     * @return operational time
     */
    static OperationalTime efforts(Effort... efforts) {
        Objects.requireNonNull(efforts, "efforts");
        return new EffortTime(List.of(efforts));
    }

    /**
     * Returns operational time at a calendar time: X(t).
     *
     * @param time the time in periods from the origin; not NaN
     * @return 0 up to the origin
     */
    double at(double time);

    /**
     * Returns the speed of operational time: x(t), the derivative of X. Where it jumps, this is the value after the jump.
     *
     * @param time the time in periods from the origin; not NaN
     * @return a number that is not negative
     */
    double speed(double time);
}
