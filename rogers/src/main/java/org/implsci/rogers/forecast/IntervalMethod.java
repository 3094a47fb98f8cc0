package org.implsci.rogers.forecast;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;

/**
 * A method that computes the intervals of a forecast.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface IntervalMethod extends Serializable {
    /**
     * Returns the delta method with half width {@code t * sqrt(g'Cg + s^2)}.
     *
     * <p>g are the derivatives of the prediction, C is the covariance of the estimates, s the residual standard deviation,
     * and t the quantile of Student's distribution on n - 3 degrees of freedom. Counts are unbounded; see
     * {@link #notNegative()}.
     *
     * @return the method
     */
    static IntervalMethod delta() {
        return new Delta(CountRange.UNBOUNDED);
    }

    /**
     * Returns the simulation method: intervals between quantiles of simulated counts.
     *
     * <p>Each draw takes parameters from the distribution of the estimates, within the domain of the curve, and adds
     * residuals. Counts are unbounded; see {@link #notNegative()}.
     *
     * <p>Each draw has its own residual deviation, {@code s sqrt(v/x)} with x drawn from the chi-squared distribution on the
     * v degrees of freedom of the fit, and a covariance in proportion. So parameters and residuals follow Student's
     * distribution, as in the delta method; with the same s in every draw, intervals from few periods would be far too narrow.
     *
     * <p>With five periods use the delta method: many draws fall outside the domain of the curve, and in our simulation only
     * 86 % of intervals meant for 95 % held the next count. With six periods 92 % to 98 % did.
     *
     * @param draws the number of draws; 100 to 1,000,000
     * @param seed the seed; equal seeds give equal intervals on every JDK
     * @return the method
     */
    static IntervalMethod simulation(int draws, long seed) {
        return new Simulation(draws, seed, CountRange.UNBOUNDED);
    }

    /** {@return this method for counts that cannot be negative: with {@link CountRange#NOT_NEGATIVE}} */
    IntervalMethod notNegative();

    /** {@return the counts that intervals admit} */
    CountRange range();

    /**
     * The delta method.
     *
     * @param range the counts that intervals admit
     */
    record Delta(CountRange range) implements IntervalMethod {
        /** Refuses null. */
        public Delta {
            Objects.requireNonNull(range, "range");
        }

        @Override
        public IntervalMethod notNegative() {
            return new Delta(CountRange.NOT_NEGATIVE);
        }

        @Override
        public String toString() {
            return "delta method" + suffix(range);
        }
    }

    /**
     * Simulation.
     *
     * @param draws the number of draws; 100 to 1,000,000
     * @param seed the seed
     * @param range the counts that intervals admit
     */
    record Simulation(int draws, long seed, CountRange range) implements IntervalMethod {
        /** Refuses too few or too many draws. */
        public Simulation {
            new Requirements().range("draws", draws, 100, 1_000_000).orThrow();
            Objects.requireNonNull(range, "range");
        }

        @Override
        public IntervalMethod notNegative() {
            return new Simulation(draws, seed, CountRange.NOT_NEGATIVE);
        }

        @Override
        public String toString() {
            return "simulation of " + draws + " draws, seed " + seed + suffix(range);
        }
    }

    private static String suffix(CountRange range) {
        return range == CountRange.UNBOUNDED ? "" : ", " + range.label();
    }
}
