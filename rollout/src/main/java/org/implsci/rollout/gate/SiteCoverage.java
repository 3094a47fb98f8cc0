package org.implsci.rollout.gate;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * How many of the sites that a criterion is about have reported, and on which of them it stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reported how many have reported on their own; at most {@code of}
 * @param of how many the criterion is about
 * @param site the site that stands worst, one without data among them; null if the whole rollout or all sites together decide
 */
public record SiteCoverage(int reported, int of, @Nullable String site) implements Serializable {
    /** Refuses negative numbers, more reports than sites, and a blank site. */
    public SiteCoverage {
        Requirements requirements = new Requirements()
                .range("of", of, 0, Integer.MAX_VALUE)
                .range("reported", reported, 0, Math.max(of, 0));
        if (site != null) {
            requirements.notBlank("site", site);
        }
        requirements.orThrow();
    }

    /** Such as {@code 2 of 3 sites reported}. */
    @Override
    public String toString() {
        return reported + " of " + of + (of == 1 ? " site" : " sites") + " reported";
    }
}
