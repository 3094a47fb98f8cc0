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
 * One thing that is tracked.
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
     * A builder with nothing set; mandatory are {@code id}, {@code label}, {@code dimension}, {@code cadence}.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id, unique in a plan.
     *
     * @return the id; never blank
     */
    public abstract String id();

    /**
     * What is measured, for people.
     *
     * @return the label; never blank
     */
    public abstract String label();

    /**
     * What kind of thing it tracks.
     *
     * @return the dimension
     */
    public abstract MonitoringDimension dimension();

    /**
     * How often it is measured.
     *
     * @return a positive duration
     */
    public abstract Duration cadence();

    /**
     * How it stood before the change.
     *
     * @return the baseline, if there is one
     */
    public abstract Optional<Baseline> baseline();

    /**
     * What it is compared with.
     *
     * @return the comparison, if there is one
     */
    public abstract Optional<Comparison> comparison();

    /**
     * What part of the desired end state it shows.
     *
     * @return the end state, if it is linked to one
     */
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

    /** Id and dimension. */
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
