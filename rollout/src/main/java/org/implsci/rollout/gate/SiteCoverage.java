package org.implsci.rollout.gate;

import java.io.Serializable;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * The number of sites that have reported on a criterion, and the site that decides its status.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reported the number of sites that have reported on their own; at most {@code of}
 * @param of the number of sites that the criterion covers
 * @param site the site with the worst status, which may be one without data; null if the whole rollout or all sites together
 *     decide
 */
public record SiteCoverage(int reported, int of, @Nullable String site) implements Serializable {
    /** Refuses negative numbers, more reports than sites, and a blank site. */
    public SiteCoverage {
        new Requirements()
                .range("of", of, 0, Integer.MAX_VALUE)
                .range("reported", reported, 0, Math.max(of, 0))
                .notBlank("site", Optional.ofNullable(site))
                .orThrow();
    }

    /** {@return the site that decides; empty if the whole rollout or all sites together decide} */
    public Optional<String> decidingSite() {
        return Optional.ofNullable(site);
    }

    /** Returns a text such as {@code 2 of 3 sites reported}. */
    @Override
    public String toString() {
        return reported + " of " + of + (of == 1 ? " site" : " sites") + " reported";
    }
}
