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
 * The numbers of failures, inconclusive measurements and gaps that a criterion tolerates.
 *
 * <p>Each number is still tolerated; one more breaks the limit. Failures also count among the non-successes, so a value that
 * gets worse can never be tolerated more easily. A measurement without data neither ends nor lengthens a run of failures.
 * Where sites report separately, totals are counted over all sites, and runs at each site. Immutable and thread-safe.
 *
 * @param failures the number of failures tolerated in total; not negative
 * @param nonSuccesses the number of failures and inconclusive measurements tolerated since the last review; at least failures
 * @param noData the number of measurements in a row without data that is tolerated; not negative
 * @param failuresInARow the number of failures tolerated with neither a success nor an inconclusive measurement between; not
 *     negative, {@link #UNLIMITED} if only the total matters
 * @param nonSuccessesInARow the number of failures and inconclusive measurements tolerated without a success between, since the
 *     last review; at least failuresInARow
 */
public record FailureLimits(int failures, int nonSuccesses, int noData, int failuresInARow, int nonSuccessesInARow)
        implements Serializable {
    /** The limit of a run that has no limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Limits that tolerate nothing. */
    public static final FailureLimits NONE = new FailureLimits(0, 0, 0);

    /** Refuses negative numbers and limits of non-successes below those of failures. */
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
     * Sets limits of totals and none of runs.
     *
     * @param failures the number of failures tolerated in total; not negative
     * @param nonSuccesses the number of failures and inconclusive measurements tolerated since the last review; at least
     *     failures
     * @param noData the number of measurements in a row without data that is tolerated; not negative
     */
    public FailureLimits(int failures, int nonSuccesses, int noData) {
        this(failures, nonSuccesses, noData, UNLIMITED, UNLIMITED);
    }

    private static void pool(Requirements requirements, String name, int pooled, int failures) {
        if (pooled < failures) {
            requirements.add(Finding.error("rollout.tolerance.pool", Pointer.ROOT.at(name))
                    .message("the limit of non-successes includes failures, so it cannot be the smaller one")
                    .expected("at least " + failures + ", the limit of failures")
                    .found(Integer.toString(pooled))
                    .build());
        }
    }

    /**
     * Returns a copy with limits of runs.
     *
     * @param failuresTolerated the number of failures in a row that is tolerated; not negative
     * @param nonSuccessesTolerated the number of failures and inconclusive measurements in a row; at least as many
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

    /** The JSON form; an absent limit of a run means no limit, as in documents from before there was one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            Integer failures,
            Integer nonSuccesses,
            Integer noData,
            @Nullable Integer failuresInARow,
            @Nullable Integer nonSuccessesInARow) {}
}
