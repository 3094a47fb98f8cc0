package org.implsci.rollout.plan.pilot;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;

/**
 * One question that a pilot is to answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of question
 * @param text the question; not blank
 */
public record PilotQuestion(QuestionKind kind, String text) implements Serializable {
    /** Refuses a blank text. */
    public PilotQuestion {
        Objects.requireNonNull(kind, "kind");
        new Requirements().notBlank("text", text).orThrow();
    }
}
