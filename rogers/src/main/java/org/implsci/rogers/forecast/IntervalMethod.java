package org.implsci.rogers.forecast;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * How an interval is computed.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface IntervalMethod extends Serializable {
    /**
     * The delta method: {@code t * sqrt(g'Cg + s^2)}, with g the derivatives of the prediction, C the covariance of the
     * estimates, s the residual standard deviation, t the quantile of Student's distribution on n - 3 degrees of freedom.
     *
     * @return the method
     */
    static IntervalMethod delta() {
        return new Delta();
    }

    /**
     * Simulation: parameters drawn from the normal distribution of the estimates, cut to where the curve is defined, and
     * residuals added; the interval lies between quantiles of the draws.
     *
     * @param draws how many; 100 to 1,000,000
     * @param seed the seed; the same one gives the same interval on every JDK
     * @return the method
     */
    static IntervalMethod simulation(int draws, long seed) {
        return new Simulation(draws, seed);
    }

    /** The delta method. */
    record Delta() implements IntervalMethod {
        @Override
        public String toString() {
            return "delta method";
        }
    }

    /**
     * Simulation.
     *
     * @param draws how many
     * @param seed the seed
     */
    record Simulation(int draws, long seed) implements IntervalMethod {
        /** Refuses too few or too many draws. */
        public Simulation {
            new Requirements().range("draws", draws, 100, 1_000_000).orThrow();
        }

        @Override
        public String toString() {
            return "simulation of " + draws + " draws, seed " + seed;
        }
    }
}
