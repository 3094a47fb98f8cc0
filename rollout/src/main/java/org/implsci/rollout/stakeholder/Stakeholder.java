package org.implsci.rollout.stakeholder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder: the categories, the engagement, and the parties of the responsibility matrix that represent it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Stakeholder implements WithStakeholder, Serializable permits ImmutableStakeholder {
    @Serial
    private static final long serialVersionUID = 1L;

    Stakeholder() {}

    /**
     * Returns a stakeholder of some categories, not yet engaged and not yet linked to a party.
     *
     * @param id the id, unique in its map; not blank
     * @param name what people read; not blank
     * @param categories the categories; at least one
     * @return the stakeholder
     * @throws org.implsci.core.finding.InvalidInputException with every fault
     */
    public static Stakeholder of(String id, String name, StakeholderCategory... categories) {
        Objects.requireNonNull(categories, "categories");
        return builder().id(id).name(name).addCategories(categories).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique in its map; never blank} */
    public abstract String id();

    /** {@return the name that people read; never blank} */
    public abstract String name();

    /** {@return the categories, each once, at least one; unmodifiable} */
    public abstract List<StakeholderCategory> categories();

    /**
     * {@return how they are engaged; the ways, in the caller's order; empty if they are not engaged yet; unmodifiable}
     */
    public abstract List<Engagement> engagement();

    /** {@return the needs of the stakeholder, if known} */
    public abstract Optional<String> needs();

    /** {@return the concerns of the stakeholder, if known} */
    public abstract Optional<String> concerns();

    /** {@return what influence they have; the influence, if known} */
    public abstract Optional<String> influence();

    /**
     * {@return which parties of the responsibility matrix stand for them; the ids of the parties, each once;
     * unmodifiable}
     */
    public abstract List<String> parties();

    /** {@return whether the engagement goes on; false if they are not engaged, or only once} */
    public boolean isEngagedOn() {
        return engagement().stream().anyMatch(way -> way.rhythm().goesOn());
    }

    /** Refuses blank texts, lists with the same twice and a stakeholder of no category. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("id", id())
                .notBlank("name", name())
                .notBlank("needs", needs())
                .notBlank("concerns", concerns())
                .notBlank("influence", influence())
                .unique("categories", "category", categories(), StakeholderCategory::code)
                .unique("parties", "party", parties(), party -> party);
        for (int index = 0; index < parties().size(); index++) {
            requirements.notBlank(
                    Pointer.ROOT.at("parties").at(index), parties().get(index));
        }
        if (categories().isEmpty()) {
            requirements.add(Finding.error("stakeholder.category.absent", Pointer.ROOT.at("categories"))
                    .message("the stakeholder has no category")
                    .expected("at least one of " + String.join(", ", StakeholderCategory.VOCABULARY.codes()))
                    .build());
        }
        requirements.orThrow();
    }

    /** {@return name and categories; at most 80 characters} */
    @Override
    public final String toString() {
        return SafeText.line(name(), 16) + ": "
                + String.join(
                        ", ",
                        categories().stream().map(StakeholderCategory::code).toList());
    }

    @JsonValue
    Json toJson() {
        return new Json(
                id(),
                name(),
                categories(),
                engagement().isEmpty() ? null : engagement(),
                needs().orElse(null),
                concerns().orElse(null),
                influence().orElse(null),
                parties().isEmpty() ? null : parties());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Stakeholder fromJson(Json json) {
        return builder()
                .id(json.id)
                .name(json.name)
                .addAllCategories(json.categories)
                .addAllEngagement(json.engagement == null ? List.of() : json.engagement)
                .needs(Optional.ofNullable(json.needs))
                .concerns(Optional.ofNullable(json.concerns))
                .influence(Optional.ofNullable(json.influence))
                .addAllParties(json.parties == null ? List.of() : json.parties)
                .build();
    }

    /** What a stakeholder looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            String name,
            List<StakeholderCategory> categories,
            @Nullable List<Engagement> engagement,
            @Nullable String needs,
            @Nullable String concerns,
            @Nullable String influence,
            @Nullable List<String> parties) {}

    /** Builds a {@link Stakeholder}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableStakeholder.Builder {
        Builder() {}
    }
}
