package org.implsci.rollout.plan.rollback;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;

/**
 * A message about a rollback: its audience, its channel and its sender.
 *
 * <p>Immutable and thread-safe.
 *
 * @param audience the people who are told; not blank
 * @param channel the channel; not blank
 * @param owner the person who tells them; not blank
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
