package org.implsci.rogers.fit;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;

/**
 * What is known of the potential m before a fit.
 *
 * <p>Numbers count from the start of the series, like m itself: whoever knows a potential from launch takes those off that
 * were missed. Immutable and thread-safe.
 */
public sealed interface MarketPotential extends Serializable {
    /** {@return nothing is known: m is estimated; the ceiling} */
    static MarketPotential free() {
        return new Free();
    }

    /**
     * Returns the potential is known, such as the number of sites that are to adopt: m is given, the curve's other two
     * parameters are estimated.
     *
     * <p>For every curve, with every objective it has but {@link FitObjective#OLS}. m is the ceiling of the curve. A logistic
     * or Gompertz curve has a share F(0) above zero at time 0, so that m F(0) of the potential lie before the start of the
     * series and m (1 - F(0)) can follow. Maximum likelihood then counts, with a probability for each period and one for "not
     * seen to adopt in the series", those who have adopted before among the latter.
     *
     * <p>With a given potential the objective may have several valleys, which for a few odd counts can be narrow. Besides the
     * usual starts, a lattice of curves of all widths down to a twentieth of a period (for a series of more than 180 periods
     * down to 1.5 millionths of its square) is looked at, and the search goes down from the best of those that are better than
     * their neighbours. In 6,000 short odd series (77,961 fits) a search several times as dense found no lower valley; that is
     * a measurement and no proof.
     *
     * @param potential m; above zero, and not below the total of the series
     * @return the ceiling
     */
    static MarketPotential known(double potential) {
        return new Known(potential);
    }

    /**
     * Returns the population is known, of which an unknown share c will ever adopt: {@code m = c M}, with c at most 1.
     *
     * <p>For {@link FitObjective#MAXIMUM_LIKELIHOOD} alone, which then counts those who have not adopted (Schmittlein and
     * Mahajan 1982). Setting the derivative by c to zero gives {@code c F(T) = N/M}: below c = 1 the estimates are those
     * without a population, {@code m = N/F(T)}, and M changes the value and the covariance. Where they would exceed M, or
     * have no ceiling, c = 1 and m = M.
     *
     * @param size M, all who could adopt; above zero, and not below the total of the series
     * @return the ceiling
     */
    static MarketPotential population(double size) {
        return new Population(size);
    }

    /** {@return the number that m cannot exceed; the potential or the population; empty if nothing is known} */
    OptionalDouble limit();

    /** Nothing is known. */
    record Free() implements MarketPotential {
        @Override
        public OptionalDouble limit() {
            return OptionalDouble.empty();
        }

        @Override
        public String toString() {
            return "potential estimated";
        }
    }

    /**
     * The potential is known.
     *
     * @param potential m
     */
    record Known(double potential) implements MarketPotential {
        /** Refuses what is not a finite number above zero. */
        public Known {
            new Requirements()
                    .range(Pointer.ROOT.at("potential"), potential, Double.MIN_NORMAL, Double.MAX_VALUE)
                    .orThrow();
        }

        @Override
        public OptionalDouble limit() {
            return OptionalDouble.of(potential);
        }

        @Override
        public String toString() {
            return "potential known: " + Decimals.significant(potential, 6);
        }
    }

    /**
     * The population is known.
     *
     * @param size M
     */
    record Population(double size) implements MarketPotential {
        /** Refuses what is not a finite number above zero. */
        public Population {
            new Requirements()
                    .range(Pointer.ROOT.at("size"), size, Double.MIN_NORMAL, Double.MAX_VALUE)
                    .orThrow();
        }

        @Override
        public OptionalDouble limit() {
            return OptionalDouble.of(size);
        }

        @Override
        public String toString() {
            return "population known: " + Decimals.significant(size, 6);
        }
    }
}
