package org.implsci.rollout.raci.check;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * A task without whose valid row a plan cannot go on (rule X4): a gate decision, a rollback trigger, an escalation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the id of the task
 * @param because what needs it, such as {@code "exit gate of stage 1"}
 */
public record RequiredRow(String task, String because) implements Serializable {
    /** Refuses blank texts. */
    public RequiredRow {
        new Requirements().notBlank("task", task).notBlank("because", because).orThrow();
    }

    /** Returns the task, and what needs it. */
    @Override
    public String toString() {
        return SafeText.line(task + " for " + because, 55);
    }
}
