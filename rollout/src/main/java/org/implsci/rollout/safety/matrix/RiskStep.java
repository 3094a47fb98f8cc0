package org.implsci.rollout.safety.matrix;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * A level on an axis of a risk matrix: a likelihood or a severity.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, unique on its axis; not blank
 * @param label the name for people; not blank
 * @param description the meaning in our own words; empty if no meaning was read at a source
 */
public record RiskStep(String code, String label, String description) implements Serializable {
    /** Refuses a blank code or label. */
    public RiskStep {
        Objects.requireNonNull(description, "description");
        new Requirements().notBlank("code", code).notBlank("label", label).orThrow();
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return SafeText.line(label, 40);
    }
}
