package org.implsci.rogers.fit;

import org.jspecify.annotations.Nullable;

/** What a ceiling looks like in JSON: it is left out if nothing is known, and it is written, never read. */
record MarketPotentialJson(String kind, double value) {
    static @Nullable MarketPotentialJson of(MarketPotential ceiling) {
        if (ceiling instanceof MarketPotential.Known known) {
            return new MarketPotentialJson("known", known.potential());
        }
        return ceiling instanceof MarketPotential.Population population
                ? new MarketPotentialJson("population", population.size())
                : null;
    }
}
