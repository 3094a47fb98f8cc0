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
     * {@return a builder with nothing set; mandatory are {@code id}, {@code label}, {@code dimension}, {@code cadence}}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique in a plan; never blank} */
    public abstract String id();

    /** {@return what is measured, for people; the label; never blank} */
    public abstract String label();

    /** {@return what kind of thing it tracks; the dimension} */
    public abstract MonitoringDimension dimension();

    /** {@return how often it is measured; a positive duration} */
    public abstract Duration cadence();

    /** {@return how it stood before the change; the baseline, if there is one} */
    public abstract Optional<Baseline> baseline();

    /** {@return what it is compared with; the comparison, if there is one} */
    public abstract Optional<Comparison> comparison();

    /** {@return what part of the desired end state it shows; the end state, if it is linked to one} */
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
