package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.fit.internal.SearchSummary;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that an estimate is the minimum of its objective, and a proper one.
 *
 * <p>All parts are measured at the estimate that is reported; {@link #holds()} is a function of them. Immutable and
 * thread-safe.
 *
 * @param remainingStep the length of the Newton step that remains, in standard errors: 0 at a stationary point;
 *     undefined where the second derivatives are not positive (compare Bates and Watts 1981, recalled)
 * @param curvedUpwards whether the second derivatives make the estimate a minimum in every direction
 * @param starts the number of starts from which the search descended
 * @param agreeing the number of descents that ended at this estimate
 * @param bestStart the value of the objective at the best start
 * @param value the value of the objective at the estimate
 * @param limits the limits of the model, each with its value of the objective; unmodifiable
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
    /** The largest step that may remain: a ten-thousandth of a standard error. */
    private static final double NEGLIGIBLE = 1e-4;

    /**
     * The least sum of squares, as a share of that of the data, from which the standard errors of a step are computed.
     * For data that lie on a curve to nine digits, rounding alone makes steps of many standard errors.
     */
    static final double EXACT = 0x1p-60;

    /** Copies the list and refuses null. */
    public Certificate {
        Objects.requireNonNull(remainingStep, "remainingStep");
        limits = List.copyOf(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Returns the certificate of a search.
     *
     * @param spread the factor from the search's unit of steps to standard errors
     * @param unit the factor from the search's values to those of the caller's data
     */
    static Certificate of(SearchSummary search, double spread, double unit, List<LimitModel> limits) {
        return new Certificate(
                search.curvedUpwards()
                        ? Statistic.of(search.remainingStep() / spread)
                        : Statistic.undefined(NoValueReason.SINGULAR),
                search.curvedUpwards(),
                search.starts(),
                search.agreeing(),
                StrictMath.min(Double.MAX_VALUE, search.bestStart() * unit),
                search.value() * unit,
                limits);
    }

    /** Returns the spread of steps for a sum of squares on some degrees of freedom. */
    static double spread(double sumOfSquares, int degreesOfFreedom) {
        return StrictMath.sqrt(2 * sumOfSquares / degreesOfFreedom);
    }

    /**
     * {@return whether the estimate is the minimum: no step remains, the second derivatives are positive, and the value
     * is not above that of the best start and below that of every limit}
     */
    public boolean holds() {
        return remainingStep.value().orElse(Double.POSITIVE_INFINITY) <= NEGLIGIBLE
                && curvedUpwards
                && !(value > bestStart)
                && limits.stream().allMatch(limit -> value < limit.objectiveValue());
    }

    /** {@return the parts for a person, one on each line; without a line end after the last} */
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

    /** Returns whether the certificate holds and how many starts agree. */
    @Override
    public String toString() {
        return (holds() ? "certified" : "NOT certified") + ", " + agreeing + " of " + starts + " starts agree";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                ParameterEstimate.boxed(remainingStep), curvedUpwards, starts, agreeing, bestStart, value, limits);
    }

    /** A certificate in JSON, which is written and never read. */
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
