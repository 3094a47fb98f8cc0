package org.implsci.rollout.safety.hazard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.safety.matrix.RiskEstimate;
import org.jspecify.annotations.Nullable;

/**
 * A hazard: a possible cause of harm to a patient.
 *
 * <p>A hazard may be recorded before it is rated; it then counts as not rated and never as harmless. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Hazard implements WithHazard, Serializable permits ImmutableHazard {
    @Serial
    private static final long serialVersionUID = 1L;

    Hazard() {}

    /**
     * Returns an open hazard without causes, effects, controls and ratings.
     *
     * @param id the id, unique in its log; not blank
     * @param description the event that may happen; not blank
     * @return the hazard
     * @throws org.implsci.core.finding.InvalidInputException if a text is blank
     */
    public static Hazard of(String id, String description) {
        return builder().id(id).description(description).build();
    }

    /** {@return a builder; {@code id} and {@code description} are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique in its log; never blank} */
    public abstract String id();

    /** {@return the event that may happen; never blank} */
    public abstract String description();

    /** {@return the causes; unmodifiable} */
    public abstract List<String> causes();

    /** {@return the effects on a patient; unmodifiable} */
    public abstract List<String> effects();

    /** {@return the estimate of likelihood and severity without any control; empty if there is none} */
    public abstract Optional<RiskEstimate> initial();

    /** {@return the controls; unmodifiable} */
    public abstract List<Control> controls();

    /** {@return the estimate of likelihood and severity with the controls in place; empty if there is none} */
    public abstract Optional<RiskEstimate> residual();

    /** {@return the justification of the risk that remains; empty if there is none} */
    public abstract Optional<String> justification();

    /** {@return the status; open unless set} */
    @Value.Default
    public HazardStatus status() {
        return HazardStatus.OPEN;
    }

    /** Refuses blank texts. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("id", id())
                .notBlank("description", description())
                .notBlank("justification", justification());
        notBlank(requirements, "causes", causes());
        notBlank(requirements, "effects", effects());
        requirements.orThrow();
    }

    private static void notBlank(Requirements requirements, String name, List<String> texts) {
        for (int index = 0; index < texts.size(); index++) {
            requirements.notBlank(Pointer.ROOT.at(name).at(index), texts.get(index));
        }
    }

    /** Returns id, status and description. */
    @Override
    public final String toString() {
        return SafeText.line(id(), 8) + " (" + status().label() + "): " + SafeText.line(description(), 18);
    }

    @JsonValue
    Json toJson() {
        return new Json(
                id(),
                description(),
                causes(),
                effects(),
                initial().orElse(null),
                controls(),
                residual().orElse(null),
                justification().orElse(null),
                status());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Hazard fromJson(Json json) {
        return builder()
                .id(json.id)
                .description(json.description)
                .addAllCauses(json.causes)
                .addAllEffects(json.effects)
                .initial(Optional.ofNullable(json.initial))
                .addAllControls(json.controls)
                .residual(Optional.ofNullable(json.residual))
                .justification(Optional.ofNullable(json.justification))
                .status(json.status)
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            String description,
            List<String> causes,
            List<String> effects,
            @Nullable RiskEstimate initial,
            List<Control> controls,
            @Nullable RiskEstimate residual,
            @Nullable String justification,
            HazardStatus status) {}

    /** Builds a {@link Hazard}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableHazard.Builder {
        Builder() {}
    }
}
