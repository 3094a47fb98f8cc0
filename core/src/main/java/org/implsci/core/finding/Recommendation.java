package org.implsci.core.finding;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.source.Citation;

/**
 * Something to do, because of something found.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the id of the rule that speaks, stable within its rule base
 * @param action what to do, in the imperative
 * @param because the finding that triggered the rule
 * @param citation where the rule comes from and how firmly it is known
 */
public record Recommendation(String rule, String action, Finding because, Citation citation) implements Serializable {
    /** Refuses blank texts. */
    public Recommendation {
        new Requirements().notBlank("rule", rule).notBlank("action", action).orThrow();
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(citation, "citation");
    }

    /** {@return the long form for a person: action, reason, source; three lines, without a line end after the last} */
    public String explain() {
        return action + " [" + rule + "]\n  because: " + because.sentence() + "\n  source: " + citation.cite();
    }

    /** {@return the rule and the start of its action; at most 80 characters} */
    @Override
    public String toString() {
        String text = rule + ": " + action;
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
