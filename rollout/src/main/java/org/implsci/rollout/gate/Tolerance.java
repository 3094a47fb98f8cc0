package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * How much that is no success a criterion bears.
 *
 * <p>Each number is what is borne, so one more breaks it; a tool that calls the same number a limit breaks it at the number.
 * Failures also count among what is no success: with one pooled budget a value that gets worse can never be borne more
 * easily. Immutable and thread-safe.
 *
 * @param failures how many failures are borne in all; not negative
 * @param nonSuccesses how many failures and inconclusive readings together, since the last review; at least failures
 * @param noData how many readings in a row without data; not negative
 */
public record Tolerance(int failures, int nonSuccesses, int noData) implements Serializable {
    /** Refuses negative numbers and a pooled budget below that of failures. */
    public Tolerance {
        Requirements requirements = new Requirements()
                .range("failures", failures, 0, Integer.MAX_VALUE)
                .range("noData", noData, 0, Integer.MAX_VALUE);
        if (nonSuccesses < failures) {
            requirements.add(Finding.error("rollout.tolerance.pool", Pointer.ROOT.at("nonSuccesses"))
                    .message("a failure is also no success, so the pooled number cannot be the smaller one")
                    .expected("at least " + failures + ", as for failures")
                    .found(Integer.toString(nonSuccesses))
                    .build());
        }
        requirements.orThrow();
    }

    /** Bears nothing. */
    public static final Tolerance NONE = new Tolerance(0, 0, 0);

    @JsonValue
    Json toJson() {
        return new Json(failures, nonSuccesses, noData);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Tolerance fromJson(Json json) {
        return new Tolerance(json.failures, json.nonSuccesses, json.noData);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(Integer failures, Integer nonSuccesses, Integer noData) {}
}
