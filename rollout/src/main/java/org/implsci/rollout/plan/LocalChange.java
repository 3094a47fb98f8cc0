package org.implsci.rollout.plan;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * An adaptation: one site changes one part of the programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @param site the id of the site; not blank
 * @param part the name of the part that the site changes; not blank
 * @param change the change that the site makes; not blank
 */
public record LocalChange(String site, String part, String change) implements Serializable {
    /** Refuses blank texts. */
    public LocalChange {
        new Requirements()
                .notBlank("site", site)
                .notBlank("part", part)
                .notBlank("change", change)
                .orThrow();
    }
}
