package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalDouble;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.measurement.Measurement;

/**
 * The values at which a measure passes and fails, and the smallest sample that counts.
 *
 * <p>With v the value: if lower is better, {@code v > failAt} is a failure, {@code v <= passAt} a success, and anything
 * between inconclusive. If higher is better, {@code v < failAt} is a failure and {@code v >= passAt} a success. With passAt
 * equal to failAt there is nothing between, and equality passes. A measurement has no data if it has no value, or if a minimum
 * sample is set and the sample is smaller or of unknown size. Immutable and thread-safe.
 *
 * @param direction the direction in which the measure improves; not {@link Direction#NEITHER}
 * @param passAt the worst value that passes; finite
 * @param failAt the worst value that does not fail; finite, not better than passAt
 * @param minimumSample the smallest sample that counts; 0 if any sample does
 */
public record Threshold(Direction direction, double passAt, double failAt, long minimumSample) implements Serializable {
    /** Refuses values that are not finite or reversed, and a negative sample. */
    public Threshold {
        Objects.requireNonNull(direction, "direction");
        Requirements requirements = new Requirements()
                .range(Pointer.ROOT.at("passAt"), passAt, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .range(Pointer.ROOT.at("failAt"), failAt, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .range("minimumSample", minimumSample, 0, Long.MAX_VALUE);
        if (direction == Direction.NEITHER) {
            requirements.add(Finding.error("rollout.threshold.direction", Pointer.ROOT.at("direction"))
                    .message("a threshold needs a direction in which the measure improves")
                    .expected("higher-is-better or lower-is-better")
                    .found(direction.code())
                    .build());
        }
        boolean lower = direction == Direction.LOWER_IS_BETTER;
        if (lower ? passAt > failAt : failAt > passAt) {
            requirements.add(Finding.error("rollout.threshold.reversed", Pointer.ROOT.at("failAt"))
                    .message("the values to pass and to fail are the wrong way round, since " + direction.label())
                    .expected((lower ? "at least " : "at most ") + Decimals.plain(passAt) + ", the value to pass")
                    .found(Decimals.plain(failAt))
                    .build());
        }
        requirements.orThrow();
    }

    /**
     * Returns a threshold for a measure that improves as it falls, for any sample.
     *
     * @param passAt the highest value that passes
     * @param failAt the highest value that does not fail; at least passAt
     * @return the threshold
     */
    public static Threshold lower(double passAt, double failAt) {
        return new Threshold(Direction.LOWER_IS_BETTER, passAt, failAt, 0);
    }

    /**
     * Returns a threshold for a measure that improves as it rises, for any sample.
     *
     * @param passAt the lowest value that passes
     * @param failAt the lowest value that does not fail; at most passAt
     * @return the threshold
     */
    public static Threshold higher(double passAt, double failAt) {
        return new Threshold(Direction.HIGHER_IS_BETTER, passAt, failAt, 0);
    }

    /**
     * Returns a copy with a minimum sample.
     *
     * @param minimum the smallest sample that counts
     * @return a copy
     */
    public Threshold withMinimumSample(long minimum) {
        return new Threshold(direction, passAt, failAt, minimum);
    }

    /**
     * Returns the outcome of comparing a measurement with this threshold.
     *
     * @param measurement the measurement
     * @return success, failure, inconclusive or no data
     */
    public MeasurementOutcome read(Measurement measurement) {
        OptionalDouble known = measurement.value();
        if (known.isEmpty() || (minimumSample > 0 && measurement.sample().orElse(0) < minimumSample)) {
            return MeasurementOutcome.NO_DATA;
        }
        double value = known.getAsDouble();
        boolean lower = direction == Direction.LOWER_IS_BETTER;
        if (lower ? value > failAt : value < failAt) {
            return MeasurementOutcome.FAILURE;
        }
        return (lower ? value <= passAt : value >= passAt)
                ? MeasurementOutcome.SUCCESS
                : MeasurementOutcome.INCONCLUSIVE;
    }

    /**
     * Returns whether this threshold is nowhere milder than another one.
     *
     * @param other a threshold in the same direction and with the same minimum sample
     * @return true if both values are as strict or stricter; false for another direction or minimum sample
     */
    public boolean isAtLeastAsStrictAs(Threshold other) {
        boolean lower = direction == Direction.LOWER_IS_BETTER;
        return direction == other.direction
                && minimumSample == other.minimumSample
                && (lower ? passAt <= other.passAt : passAt >= other.passAt)
                && (lower ? failAt <= other.failAt : failAt >= other.failAt);
    }

    /** Returns the values to pass and to fail. */
    @Override
    public String toString() {
        boolean lower = direction == Direction.LOWER_IS_BETTER;
        return "pass " + (lower ? "<= " : ">= ") + Decimals.plain(passAt) + ", fail " + (lower ? "> " : "< ")
                + Decimals.plain(failAt);
    }

    @JsonValue
    Json toJson() {
        return new Json(direction, passAt, failAt, minimumSample);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Threshold fromJson(Json json) {
        return new Threshold(json.direction, json.passAt, json.failAt, json.minimumSample);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(Direction direction, Double passAt, Double failAt, Long minimumSample) {}
}
