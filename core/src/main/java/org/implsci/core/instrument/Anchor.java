package org.implsci.core.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * What one number of a scale stands for.
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

    /** What an anchor looks like in JSON. */
    record Json(Integer value, String label) {}
}
