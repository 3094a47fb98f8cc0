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
 * Something that makes a hazard less likely or less severe.
 *
 * <p>A control without an owner or without evidence can be written down, and is reported. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Control implements WithControl, Serializable permits ImmutableControl {
    @Serial
    private static final long serialVersionUID = 1L;

    Control() {}

    /**
     * Returns a control without owner and evidence so far.
     *
     * @param kind how it works
     * @param description what it is; not blank
     * @return the control
     * @throws org.implsci.core.finding.InvalidInputException if the text is blank
     */
    public static Control of(ControlKind kind, String description) {
        return builder().kind(kind).description(description).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it works; the kind} */
    public abstract ControlKind kind();

    /** {@return what it is; the description; never blank} */
    public abstract String description();

    /** {@return who sees to it; the id of a party of the responsibility matrix, if one is named} */
    public abstract Optional<String> owner();

    /** {@return what shows that it is in place and works; the evidence, if there is any} */
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

    /** Kind and description. */
    @Override
    public final String toString() {
        return kind() + ": " + SafeText.line(description(), 40);
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

    /** What a control looks like in JSON. */
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
