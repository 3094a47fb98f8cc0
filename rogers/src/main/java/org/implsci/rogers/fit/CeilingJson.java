package org.implsci.rogers.fit;

import org.jspecify.annotations.Nullable;

/** What a ceiling looks like in JSON: it is left out if nothing is known, and it is written, never read. */
record CeilingJson(String kind, double value) {
    static @Nullable CeilingJson of(Ceiling ceiling) {
        if (ceiling instanceof Ceiling.Known known) {
            return new CeilingJson("known", known.potential());
        }
        return ceiling instanceof Ceiling.Population population
                ? new CeilingJson("population", population.size())
                : null;
    }
}
