package org.implsci.rollout.safety.hazard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A control: a measure that makes a hazard less likely or less severe.
 *
 * <p>A control may lack an owner or evidence; the hazard report then says so. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Control implements WithControl, Serializable permits ImmutableControl {
    @Serial
    private static final long serialVersionUID = 1L;

    Control() {}

    /**
     * Returns a control without owner and evidence.
     *
     * @param kind the way in which it works
     * @param description the description; not blank
     * @return the control
     * @throws org.implsci.core.finding.InvalidInputException if the text is blank
     */
    public static Control of(ControlKind kind, String description) {
        return builder().kind(kind).description(description).build();
    }

    /** {@return a builder; {@code kind} and {@code description} are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the way in which it works} */
    public abstract ControlKind kind();

    /** {@return the description; never blank} */
    public abstract String description();

    /** {@return the owner, the id of a party of the responsibility matrix; empty if none is named} */
    public abstract Optional<String> owner();

    /** {@return the evidence that it is in place and works; empty if there is none} */
    public abstract Optional<String> evidence();

    /** Refuses blank texts. */
    @Value.Check
    void check() {
        new Requirements()
                .notBlank("description", description())
                .notBlank("owner", owner())
                .notBlank("evidence", evidence())
                .orThrow();
    }

    /** Returns kind and description. */
    @Override
    public final String toString() {
        return kind().label() + ": " + SafeText.line(description(), 40);
    }

    @JsonValue
    Json toJson() {
        return new Json(kind(), description(), owner().orElse(null), evidence().orElse(null));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Control fromJson(Json json) {
        return builder()
                .kind(json.kind)
                .description(json.description)
                .owner(Optional.ofNullable(json.owner))
                .evidence(Optional.ofNullable(json.evidence))
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            ControlKind kind,
            String description,
            @Nullable String owner,
            @Nullable String evidence) {}

    /** Builds a {@link Control}; every attribute may be set once. */
    public static final class Builder extends ImmutableControl.Builder {
        Builder() {}
    }
}
