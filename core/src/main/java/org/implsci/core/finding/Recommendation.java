package org.implsci.core.finding;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.source.Citation;

/**
 * An action that follows from a finding.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the id of the rule that recommends the action, stable within its rule base
 * @param action the action, in the imperative; not blank
 * @param because the finding that triggered the rule
 * @param citation the source of the rule and how firmly it is known
 */
public record Recommendation(String rule, String action, Finding because, Citation citation) implements Serializable {
    /** Refuses blank texts and null components. */
    public Recommendation {
        new Requirements().notBlank("rule", rule).notBlank("action", action).orThrow();
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(citation, "citation");
    }

    /** {@return the full text for a person in three lines: action, reason, source} */
    public String explain() {
        return action + " [" + rule + "]\n  because: " + because.sentence() + "\n  source: " + citation.cite();
    }

    /** {@return the rule and the start of its action, in at most 80 characters} */
    @Override
    public String toString() {
        String text = rule + ": " + action;
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
