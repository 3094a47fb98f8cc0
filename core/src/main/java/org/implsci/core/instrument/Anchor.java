package org.implsci.core.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * The words for one number of a scale.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number
 * @param label the words for people; not blank
 */
public record Anchor(int value, String label) implements Serializable {
    /** Refuses a blank label. */
    public Anchor {
        new Requirements().notBlank("label", label).orThrow();
    }

    @Override
    public String toString() {
        return value + " = " + SafeText.line(label, 60);
    }

    @JsonValue
    Json toJson() {
        return new Json(value, label);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Anchor fromJson(Json json) {
        return new Anchor(json.value, json.label);
    }

    /** The JSON form of an anchor; its number is an object so that a missing one is refused and not read as 0. */
    record Json(Integer value, String label) {}
}
