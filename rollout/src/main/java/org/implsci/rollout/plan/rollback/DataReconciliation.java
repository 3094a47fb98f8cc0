package org.implsci.rollout.plan.rollback;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * The plan for one dataset that was recorded in the new system: where it goes on a rollback, so that nothing is lost.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dataset the dataset, unique in a plan; not blank
 * @param destination the place to which the records are moved; not blank
 * @param method the way to move them and to check that they are complete; not blank
 * @param owner the person responsible; not blank
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
