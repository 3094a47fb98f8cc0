package org.implsci.rollout.safety.matrix;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * A step of an axis of a risk matrix: a likelihood or a severity.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, unique on its axis; not blank
 * @param label what people call it; not blank
 * @param description what it means, in our own words; may be empty if no meaning was read at a source
 */
public record RiskStep(String code, String label, String description) implements Serializable {
    /** Refuses a blank code or label. */
    public RiskStep {
        new Requirements().notBlank("code", code).notBlank("label", label).orThrow();
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return SafeText.line(label, 40);
    }
}
