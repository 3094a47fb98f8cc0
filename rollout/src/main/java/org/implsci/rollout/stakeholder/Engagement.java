package org.implsci.rollout.stakeholder;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * One way in which a stakeholder is engaged, and how often.
 *
 * <p>Immutable and thread-safe.
 *
 * @param activity the joint activity, such as {@code "co-design workshop"}; not blank
 * @param rhythm how often
 */
public record Engagement(String activity, EngagementFrequency rhythm) implements Serializable {
    /** Refuses a blank activity. */
    public Engagement {
        Objects.requireNonNull(rhythm, "rhythm");
        new Requirements().notBlank("activity", activity).orThrow();
    }

    /** Returns what and how often. */
    @Override
    public String toString() {
        return SafeText.line(activity, 40) + ", " + rhythm;
    }
}
