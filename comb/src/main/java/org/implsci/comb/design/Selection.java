package org.implsci.comb.design;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A choice that somebody made, with the reason.
 *
 * <p>Choices are never computed, and none is overruled. Immutable and thread-safe.
 *
 * @param option the chosen option
 * @param by the person or group that chose; not blank
 * @param reason the reason; not blank
 * @param delivery the modes of delivery, such as {@code "face to face"}; none of them blank; may be empty; unmodifiable
 */
public record Selection(Option option, String by, String reason, List<String> delivery) implements Serializable {
    /** Copies the list; refuses blank texts. */
    public Selection {
        Objects.requireNonNull(option, "option");
        delivery = ImmutableList.copyOf(Objects.requireNonNull(delivery, "delivery"));
        Requirements requirements = new Requirements().notBlank("by", by).notBlank("reason", reason);
        for (int index = 0; index < delivery.size(); index++) {
            requirements.notBlank(Pointer.ROOT.at("delivery").at(index), delivery.get(index));
        }
        requirements.orThrow();
    }

    /**
     * Returns a choice without a mode of delivery.
     *
     * @param option the chosen option
     * @param by the person or group that chose; not blank
     * @param reason the reason; not blank
     * @return the selection
     */
    public static Selection of(Option option, String by, String reason) {
        return new Selection(option, by, reason, List.of());
    }

    /**
     * Returns this choice with one more mode of delivery.
     *
     * @param mode the mode; not blank
     * @return a copy
     */
    public Selection deliverBy(String mode) {
        return new Selection(
                option,
                by,
                reason,
                ImmutableList.<String>builder().addAll(delivery).add(mode).build());
    }

    /** Returns the option and the person or group that chose it. */
    @Override
    public String toString() {
        return option + ", by " + SafeText.line(by, 30);
    }

    @JsonValue
    Json toJson() {
        return new Json(option, by, reason, delivery.isEmpty() ? null : delivery);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Selection fromJson(Json json) {
        return new Selection(json.option, json.by, json.reason, json.delivery == null ? List.of() : json.delivery);
    }

    /** The JSON form of a choice. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            Option option,
            String by,
            String reason,
            @Nullable List<String> delivery) {}
}
