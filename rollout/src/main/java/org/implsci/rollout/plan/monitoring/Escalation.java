package org.implsci.rollout.plan.monitoring;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * Where a worry goes that the team cannot settle.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, unique in a plan; not blank
 * @param when what makes it due; not blank
 * @param decisionTask the id of the task in whose RACI row it stands who decides; not blank
 */
public record Escalation(String id, String when, String decisionTask) implements Serializable {
    /** Refuses blank texts. */
    public Escalation {
        new Requirements()
                .notBlank("id", id)
                .notBlank("when", when)
                .notBlank("decisionTask", decisionTask)
                .orThrow();
    }
}
