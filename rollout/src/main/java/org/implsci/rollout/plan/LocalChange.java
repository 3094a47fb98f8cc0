package org.implsci.rollout.plan;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * What one site does in its own way.
 *
 * <p>Immutable and thread-safe.
 *
 * @param site the id of the site; not blank
 * @param part the part that differs; not blank
 * @param change how it differs; not blank
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
