package org.implsci.rollout.safety.matrix;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * An estimate of the likelihood and severity of a risk, in the codes of a matrix.
 *
 * <p>Immutable and thread-safe.
 *
 * @param likelihood the code of a likelihood; not blank
 * @param severity the code of a severity; not blank
 */
public record RiskEstimate(String likelihood, String severity) implements Serializable {
    /** Refuses blank codes. */
    public RiskEstimate {
        new Requirements()
                .notBlank("likelihood", likelihood)
                .notBlank("severity", severity)
                .orThrow();
    }

    /** Returns likelihood and severity. */
    @Override
    public String toString() {
        return SafeText.line(likelihood + " x " + severity, 55);
    }
}
