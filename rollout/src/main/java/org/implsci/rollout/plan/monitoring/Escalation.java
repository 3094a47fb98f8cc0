package org.implsci.rollout.plan.monitoring;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * A route for concerns that the team cannot settle by itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, unique in a plan; not blank
 * @param when the situation in which the route is used; not blank
 * @param decisionTask the id of the task whose RACI row names the decision maker; not blank
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
