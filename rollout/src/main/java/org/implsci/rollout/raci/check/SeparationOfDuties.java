package org.implsci.rollout.raci.check;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.finding.Severity;
import org.implsci.core.text.SafeText;

/**
 * Two tasks that must be separated: no party may be responsible for the first and accountable for the second (rule X1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param done the id of the task that is done
 * @param approved the id of the task by which it is approved, another one
 * @param severity the severity of a breach: error or warning
 */
public record SeparationOfDuties(String done, String approved, Severity severity) implements Serializable {
    /** Refuses blank ids, a task that is to be separated from itself, and a severity that is a mere note. */
    public SeparationOfDuties {
        Objects.requireNonNull(severity, "severity");
        new Requirements()
                .notBlank("done", done)
                .notBlank("approved", approved)
                .that(
                        !done.equals(approved),
                        () -> Finding.error("raci.separation.same", Pointer.ROOT.at("approved"))
                                .message("a task cannot be separated from itself")
                                .expected("another task than " + done)
                                .build())
                .that(
                        severity != Severity.INFO,
                        () -> Finding.error("raci.separation.severity", Pointer.ROOT.at("severity"))
                                .message("a breach must be an error or a warning")
                                .expected("error or warning")
                                .found(severity.code())
                                .build())
                .orThrow();
    }

    /** {@return the two tasks and the severity} */
    @Override
    public String toString() {
        return SafeText.line(done + " apart from " + approved + ": " + severity.code(), 55);
    }
}
