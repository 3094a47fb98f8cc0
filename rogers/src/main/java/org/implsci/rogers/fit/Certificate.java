package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * What was computed at the estimate to show that it is the minimum, and a proper one.
 *
 * <p>All parts are measured at the point that is reported; {@link #holds()} is a function of them. Immutable and
 * thread-safe.
 *
 * @param remainingStep the length of the Newton step that is left, in standard errors: 0 at a stationary point; none where
 *     the second derivatives are not positive (compare
 *     Bates and Watts 1981, recalled)
 * @param curvedUpwards whether the second derivatives make the point a minimum in every direction
 * @param starts from how many starts the search went down
 * @param agreeing how many of them came to this point
 * @param bestStart the value of the objective at the best start
 * @param value the value of the objective at the estimate
 * @param limits the limits of the model, each with its value of the objective
 */
public record Certificate(
        Statistic remainingStep,
        boolean curvedUpwards,
        int starts,
        int agreeing,
        double bestStart,
        double value,
        List<LimitModel> limits)
        implements Serializable {
    /** A step of which it makes no sense to take more: a ten-thousandth of a standard error. */
    private static final double NEGLIGIBLE = 1e-4;

    /**
     * The least sum of squares, as a share of that of the data, that standard errors of a step are reckoned from: of data that lie
     * on a curve to nine digits, rounding alone makes steps of many standard errors.
     */
    static final double EXACT = 0x1p-60;

    /** Copies the list and refuses null. */
    public Certificate {
        Objects.requireNonNull(remainingStep, "remainingStep");
        limits = List.copyOf(limits);
    }

    /**
     * {@return whether all parts say that this is the minimum: nothing is left to step, the second derivatives are
     * positive, the value is that of the best start or below, and below that of every limit; true for a certified
     * estimate}
     */
    public boolean holds() {
        return remainingStep.value().orElse(Double.POSITIVE_INFINITY) <= NEGLIGIBLE
                && curvedUpwards
                && !(value > bestStart)
                && limits.stream().allMatch(limit -> value < limit.objectiveValue());
    }

    /** {@return the parts for a person; a line a part, without a line end after the last} */
    public String explain() {
        StringBuilder text = new StringBuilder(holds() ? "certified minimum" : "NOT certified")
                .append("\n  remaining Newton step: ")
                .append(
                        remainingStep.value().isPresent()
                                ? Decimals.significant(remainingStep.value().getAsDouble(), 2) + " standard errors"
                                : remainingStep.shown(0))
                .append("\n  second derivatives: ")
                .append(curvedUpwards ? "a minimum in every direction" : "not a minimum in every direction")
                .append("\n  starts: ")
                .append(agreeing)
                .append(" of ")
                .append(starts)
                .append(" end here\n  value: ")
                .append(Decimals.significant(value, 8))
                .append(", best start ")
                .append(Decimals.significant(bestStart, 8));
        for (LimitModel limit : limits) {
            text.append(", ").append(limit.name()).append(' ').append(Decimals.significant(limit.objectiveValue(), 8));
        }
        return text.toString();
    }

    /** Returns whether it holds, and the agreement of starts. */
    @Override
    public String toString() {
        return (holds() ? "certified" : "NOT certified") + ", " + agreeing + " of " + starts + " starts agree";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                remainingStep.value().isPresent()
                        ? (Double) remainingStep.value().getAsDouble()
                        : null,
                curvedUpwards,
                starts,
                agreeing,
                bestStart,
                value,
                limits);
    }

    /** What a certificate looks like in JSON; it is written, never read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            @Nullable Double remainingStep,
            boolean curvedUpwards,
            int starts,
            int agreeing,
            double bestStart,
            double value,
            List<LimitModel> limits) {}
}
