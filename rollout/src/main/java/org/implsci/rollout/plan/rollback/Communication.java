package org.implsci.rollout.plan.rollback;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * Who is told of a rollback, how, and by whom.
 *
 * <p>Immutable and thread-safe.
 *
 * @param audience who is told; not blank
 * @param channel how; not blank
 * @param owner who tells them; not blank
 */
public record Communication(String audience, String channel, String owner) implements Serializable {
    /** Refuses blank texts. */
    public Communication {
        new Requirements()
                .notBlank("audience", audience)
                .notBlank("channel", channel)
                .notBlank("owner", owner)
                .orThrow();
    }
}
