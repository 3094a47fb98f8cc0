package org.implsci.rollout.plan.rollback;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * Where records go that were made in the new system since it went live, so that nothing is lost.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dataset what was recorded, unique in a plan; not blank
 * @param destination where it goes; not blank
 * @param method how it gets there and how one sees that it is complete; not blank
 * @param owner who sees to it; not blank
 */
public record DataReconciliation(String dataset, String destination, String method, String owner)
        implements Serializable {
    /** Refuses blank texts. */
    public DataReconciliation {
        new Requirements()
                .notBlank("dataset", dataset)
                .notBlank("destination", destination)
                .notBlank("method", method)
                .notBlank("owner", owner)
                .orThrow();
    }
}
