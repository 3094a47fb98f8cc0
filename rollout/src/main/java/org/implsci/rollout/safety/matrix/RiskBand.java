package org.implsci.rollout.safety.matrix;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * A band of scores of a risk matrix, with its acceptance.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, unique in its matrix; not blank
 * @param label the name for people; not blank
 * @param least the lowest score of the band; at least 1
 * @param most the highest score of the band; at least the lowest
 * @param acceptance whether a risk in this band is acceptable
 */
public record RiskBand(String code, String label, Integer least, Integer most, Acceptance acceptance)
        implements Serializable {
    /** Refuses blank texts and a band without a score. */
    public RiskBand {
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(acceptance, "acceptance");
        new Requirements()
                .notBlank("code", code)
                .notBlank("label", label)
                .range("least", least, 1, Integer.MAX_VALUE)
                .range("most", most, least, Integer.MAX_VALUE)
                .orThrow();
    }

    /**
     * Returns whether a score lies in this band.
     *
     * @param score the score
     * @return true from the lowest to the highest score
     */
    public boolean contains(int score) {
        return least <= score && score <= most;
    }

    /** Returns the label and the acceptance. */
    @Override
    public String toString() {
        return SafeText.line(label, 30) + " (" + acceptance + ")";
    }
}
