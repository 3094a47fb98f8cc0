package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * How much that is no success a criterion bears.
 *
 * <p>Each number is what is borne, so one more breaks it; a tool that calls the same number a limit breaks it at the number.
 * Failures also count among what is no success, in all and in a row: with one pooled budget a value that gets worse can
 * never be borne more easily. A reading without data neither breaks nor lengthens a run of failures. Where sites report
 * apart, what is borne in all is borne of all sites together, and what is borne in a row of each. Immutable and thread-safe.
 *
 * @param failures how many failures are borne in all; not negative
 * @param nonSuccesses how many failures and inconclusive readings together, since the last review; at least failures
 * @param noData how many readings in a row without data; not negative
 * @param failuresInARow how many failures with neither a success nor an inconclusive reading between; not negative,
 *     {@link #UNLIMITED} if only their number in all matters
 * @param nonSuccessesInARow how many failures and inconclusive readings without a success between, since the last review;
 *     at least failuresInARow
 */
public record FailureLimits(int failures, int nonSuccesses, int noData, int failuresInARow, int nonSuccessesInARow)
        implements Serializable {
    /** As many in a row as there are. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Bears nothing. */
    public static final FailureLimits NONE = new FailureLimits(0, 0, 0);

    /** Refuses negative numbers and pooled budgets below those of failures. */
    public FailureLimits {
        Requirements requirements = new Requirements()
                .range("failures", failures, 0, Integer.MAX_VALUE)
                .range("noData", noData, 0, Integer.MAX_VALUE)
                .range("failuresInARow", failuresInARow, 0, UNLIMITED);
        pool(requirements, "nonSuccesses", nonSuccesses, failures);
        pool(requirements, "nonSuccessesInARow", nonSuccessesInARow, failuresInARow);
        requirements.orThrow();
    }

    /**
     * What is borne in all, with no bound in a row.
     *
     * @param failures how many failures are borne in all; not negative
     * @param nonSuccesses how many failures and inconclusive readings together, since the last review; at least failures
     * @param noData how many readings in a row without data; not negative
     */
    public FailureLimits(int failures, int nonSuccesses, int noData) {
        this(failures, nonSuccesses, noData, UNLIMITED, UNLIMITED);
    }

    private static void pool(Requirements requirements, String name, int pooled, int failures) {
        if (pooled < failures) {
            requirements.add(Finding.error("rollout.tolerance.pool", Pointer.ROOT.at(name))
                    .message("a failure is also no success, so the pooled number cannot be the smaller one")
                    .expected("at least " + failures + ", as for failures")
                    .found(Integer.toString(pooled))
                    .build());
        }
    }

    /**
     * Returns the same with bounds in a row.
     *
     * @param failuresTolerated how many failures in a row are borne; not negative
     * @param nonSuccessesTolerated how many failures and inconclusive readings in a row; at least as many
     * @return a copy
     */
    public FailureLimits withInARow(int failuresTolerated, int nonSuccessesTolerated) {
        return new FailureLimits(failures, nonSuccesses, noData, failuresTolerated, nonSuccessesTolerated);
    }

    @JsonValue
    Json toJson() {
        return new Json(failures, nonSuccesses, noData, limited(failuresInARow), limited(nonSuccessesInARow));
    }

    private static @Nullable Integer limited(int number) {
        return number == UNLIMITED ? null : number;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FailureLimits fromJson(Json json) {
        return new FailureLimits(
                json.failures,
                json.nonSuccesses,
                json.noData,
                json.failuresInARow == null ? UNLIMITED : json.failuresInARow,
                json.nonSuccessesInARow == null ? UNLIMITED : json.nonSuccessesInARow);
    }

    /** The JSON form; without a bound in a row, as in documents written before there was one, there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            Integer failures,
            Integer nonSuccesses,
            Integer noData,
            @Nullable Integer failuresInARow,
            @Nullable Integer nonSuccessesInARow) {}
}
