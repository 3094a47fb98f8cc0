package org.implsci.rollout.raci;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A holder of letters; a column of the matrix.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Party implements WithParty, Serializable permits ImmutableParty {
    @Serial
    private static final long serialVersionUID = 1L;

    Party() {}

    /**
     * Returns a party whose capacity is not known.
     *
     * @param id the id, unique in its matrix; not blank
     * @param name the name that people read; not blank
     * @param kind role, person, group or organisation
     * @return the party
     * @throws org.implsci.core.finding.InvalidInputException if a text is blank
     */
    public static Party of(String id, String name, PartyKind kind) {
        return builder().id(id).name(name).kind(kind).build();
    }

    /**
     * Returns a role whose id is its name.
     *
     * @param name id and name; not blank
     * @return the party
     * @throws org.implsci.core.finding.InvalidInputException if the name is blank
     */
    public static Party role(String name) {
        return of(name, name, PartyKind.ROLE);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique in its matrix; never blank} */
    public abstract String id();

    /** {@return the name that people read; never blank} */
    public abstract String name();

    /** {@return the kind: role, person, group or organisation} */
    public abstract PartyKind kind();

    /**
     * {@return the number of tasks that the party can be accountable for, and can be responsible for, each counted on its
     * own; empty if it is not known}
     */
    public abstract OptionalInt capacity();

    /** Refuses blank texts and a negative capacity. */
    @Value.Check
    void check() {
        new Requirements()
                .notBlank("id", id())
                .notBlank("name", name())
                .range("capacity", capacity().orElse(0), 0, Integer.MAX_VALUE)
                .orThrow();
    }

    /** {@return the name and the kind; at most 80 characters} */
    @Override
    public final String toString() {
        return SafeText.line(name(), 40) + " (" + kind() + ")";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                id(),
                name(),
                kind(),
                capacity().isPresent() ? (Integer) capacity().getAsInt() : null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Party fromJson(Json json) {
        return builder()
                .id(json.id)
                .name(json.name)
                .kind(json.kind)
                .capacity(json.capacity == null ? OptionalInt.empty() : OptionalInt.of(json.capacity))
                .build();
    }

    /** The JSON form; absent values are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            String name,
            PartyKind kind,
            @Nullable Integer capacity) {}

    /** Builds a {@link Party}; every attribute may be set once. */
    public static final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
