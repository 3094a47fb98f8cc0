package org.implsci.core.instrument;

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
 * One item of an instrument: its code, a short label in own words, its scale and its direction.
 *
 * <p>The wording of a published item belongs to its authors; a host that may show it sets it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Item implements WithItem, Serializable permits ImmutableItem {
    @Serial
    private static final long serialVersionUID = 1L;

    Item() {}

    /**
     * Returns an item with positive polarity and no construct; {@code withConstruct} and {@code withPolarity} set the
     * rest.
     *
     * @param code the code, unique within its instrument; not blank
     * @param label the idea of the item in a few own words; not blank
     * @param scale the answers that the item allows
     * @return the item
     */
    public static Item of(String code, String label, Scale scale) {
        return builder().code(code).label(label).scale(scale).build();
    }

    /** {@return a builder with nothing set; {@code code}, {@code label} and {@code scale} are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the code, unique within its instrument; never blank} */
    public abstract String code();

    /** {@return the idea of the item in a few own words; never blank} */
    public abstract String label();

    /** {@return the answers that the item allows} */
    public abstract Scale scale();

    /** {@return the direction in which the item counts; {@link Polarity#POSITIVE} unless set} */
    @Value.Default
    public Polarity polarity() {
        return Polarity.POSITIVE;
    }

    /** {@return the code of the construct that the item measures, if any} */
    public abstract Optional<String> construct();

    /** {@return the exact wording, if the host has set it} */
    public abstract Optional<String> wording();

    /** Refuses blank texts. */
    @Value.Check
    void check() {
        new Requirements()
                .notBlank("code", code())
                .notBlank("label", label())
                .notBlank("construct", construct())
                .notBlank("wording", wording())
                .orThrow();
    }

    /** {@return the code, the label and, if reversed, the direction} */
    @Override
    public final String toString() {
        return SafeText.line(code(), 12) + " " + SafeText.line(label(), 30)
                + (polarity() == Polarity.REVERSED ? " (reversed)" : "");
    }

    @JsonValue
    Json toJson() {
        return new Json(
                code(),
                label(),
                scale(),
                polarity(),
                construct().orElse(null),
                wording().orElse(null));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Item fromJson(Json json) {
        return builder()
                .code(json.code)
                .label(json.label)
                .scale(json.scale)
                .polarity(json.polarity)
                .construct(Optional.ofNullable(json.construct))
                .wording(Optional.ofNullable(json.wording))
                .build();
    }

    /** The JSON form of an item; it always states the direction. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String code,
            String label,
            Scale scale,
            Polarity polarity,
            @Nullable String construct,
            @Nullable String wording) {}

    /** Builds an {@link Item}; each attribute may be set once. */
    public static final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}
