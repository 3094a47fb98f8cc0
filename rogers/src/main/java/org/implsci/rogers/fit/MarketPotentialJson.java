package org.implsci.rogers.fit;

import org.jspecify.annotations.Nullable;

/** The knowledge of the potential in JSON, which is left out if there is none; it is written and never read. */
record MarketPotentialJson(String kind, double value) {
    static @Nullable MarketPotentialJson of(MarketPotential potential) {
        if (potential instanceof MarketPotential.Known known) {
            return new MarketPotentialJson("known", known.potential());
        }
        return potential instanceof MarketPotential.Population population
                ? new MarketPotentialJson("population", population.size())
                : null;
    }
}
