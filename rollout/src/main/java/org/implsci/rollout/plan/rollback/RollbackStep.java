package org.implsci.rollout.plan.rollback;

import java.io.Serializable;
import java.time.Duration;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.rollout.internal.PositiveDuration;

/**
 * One step of a rollback.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, unique in a plan; not blank
 * @param action the action; not blank
 * @param owner the person who takes the action; not blank
 * @param duration the longest time that the step takes; positive
 * @param verification the check that the step worked; not blank
 */
public record RollbackStep(
        String id, String action, String owner, @IsoText Duration duration, String verification)
        implements Serializable {
    /** Refuses blank texts and a duration that is not positive. */
    public RollbackStep {
        Requirements requirements = new Requirements()
                .notBlank("id", id)
                .notBlank("action", action)
                .notBlank("owner", owner)
                .notBlank("verification", verification);
        PositiveDuration.require(requirements, "duration", duration);
        requirements.orThrow();
    }
}
