package org.implsci.rogers.fit;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;

/**
 * The knowledge of the potential m before a fit: none, the potential itself, or the population.
 *
 * <p>Numbers count from the start of the series, like m itself. From a potential that counts from launch, subtract the
 * adopters before the series. Immutable and thread-safe.
 */
public sealed interface MarketPotential extends Serializable {
    /** {@return that nothing is known, so that m is estimated} */
    static MarketPotential free() {
        return new Free();
    }

    /**
     * Returns that the potential m is known, such as the number of sites that are to adopt; the curve's other two
     * parameters are estimated.
     *
     * <p>It is defined for every curve and every objective except {@link FitObjective#OLS}. A logistic or Gompertz
     * curve has a share F(0) above zero at time 0: m F(0) units adopted before the series, and m (1 - F(0)) can follow.
     * Maximum likelihood has a probability for each period and one for "not seen to adopt in the series", which
     * includes earlier adopters.
     *
     * <p>With a known potential the objective can have several valleys, which are narrow for a few irregular counts.
     * Besides the usual starts, the search evaluates a grid of curves of all widths down to a twentieth of a period
     * (for a series of more than 180 periods, down to 1.5 millionths of its square). It descends from the best of those
     * that are better than their neighbours. In 6,000 short irregular series (77,961 fits) a search several times as
     * dense found no lower valley; that is a measurement and no proof.
     *
     * @param potential m; above zero, and not below the total of the series
     * @return the potential
     */
    static MarketPotential known(double potential) {
        return new Known(potential);
    }

    /**
     * Returns that the population M is known, an unknown share c of which will ever adopt: {@code m = c M}, with c at
     * most 1.
     *
     * <p>It is defined for {@link FitObjective#MAXIMUM_LIKELIHOOD} alone, which then counts the units that have not
     * adopted (Schmittlein and Mahajan 1982). Setting the derivative by c to zero gives {@code c F(T) = N/M}. Below c =
     * 1 the estimates are those without a population, {@code m = N/F(T)}; M changes the value of the objective and the
     * covariance. Where m would exceed M or has no finite estimate, c = 1 and m = M.
     *
     * @param size M, the number of units that could adopt; above zero, and not below the total of the series
     * @return the population
     */
    static MarketPotential population(double size) {
        return new Population(size);
    }

    /** {@return the known potential or population, which m cannot exceed; empty if nothing is known} */
    OptionalDouble limit();

    /** Nothing is known; the potential is estimated. */
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
     * @param potential m; finite and above zero
     */
    record Known(double potential) implements MarketPotential {
        /** Refuses a number that is not finite or not above zero. */
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
     * @param size M; finite and above zero
     */
    record Population(double size) implements MarketPotential {
        /** Refuses a number that is not finite or not above zero. */
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
