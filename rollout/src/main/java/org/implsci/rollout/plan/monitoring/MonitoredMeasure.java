package org.implsci.rollout.plan.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.internal.PositiveDuration;
import org.jspecify.annotations.Nullable;

/**
 * One measure that is tracked after go-live.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MonitoredMeasure implements WithMonitoredMeasure, Serializable
        permits ImmutableMonitoredMeasure {
    @Serial
    private static final long serialVersionUID = 1L;

    MonitoredMeasure() {}

    /**
     * {@return a builder with nothing set; mandatory are {@code id}, {@code label}, {@code dimension}, {@code cadence}}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique in a plan; never blank} */
    public abstract String id();

    /** {@return the label that people read; never blank} */
    public abstract String label();

    /** {@return the dimension: performance, usage or unintended consequences} */
    public abstract MonitoringDimension dimension();

    /** {@return the time between two measurements; positive} */
    public abstract Duration cadence();

    /** {@return the value before the change; empty if there is none} */
    public abstract Optional<Baseline> baseline();

    /** {@return the reference with which the measure is compared; empty if there is none} */
    public abstract Optional<Comparison> comparison();

    /** {@return the part of the desired end state that the measure shows; empty if it is linked to none} */
    public abstract Optional<String> endState();

    /** Refuses blank texts and a cadence that is not positive. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("id", id())
                .notBlank("label", label())
                .notBlank("endState", endState());
        PositiveDuration.require(requirements, "cadence", cadence());
        requirements.orThrow();
    }

    /** Returns the id and the dimension. */
    @Override
    public final String toString() {
        return SafeText.line(id(), 30) + " (" + dimension().label() + ")";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                id(),
                label(),
                dimension(),
                cadence(),
                baseline().orElse(null),
                comparison().orElse(null),
                endState().orElse(null));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MonitoredMeasure fromJson(Json json) {
        return builder()
                .id(json.id)
                .label(json.label)
                .dimension(json.dimension)
                .cadence(json.cadence)
                .baseline(Optional.ofNullable(json.baseline))
                .comparison(Optional.ofNullable(json.comparison))
                .endState(Optional.ofNullable(json.endState))
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            String label,
            MonitoringDimension dimension,
            @IsoText Duration cadence,
            @Nullable Baseline baseline,
            @Nullable Comparison comparison,
            @Nullable String endState) {}

    /** Builds a {@link MonitoredMeasure}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableMonitoredMeasure.Builder {
        Builder() {}
    }
}
