package org.implsci.rogers.curve;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Requirements;

/**
 * A parameter of a curve, with its customary letter and its value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the letter, such as {@code q}
 * @param meaning the meaning in a few words
 * @param value a finite number
 */
public record Parameter(String name, String meaning, double value) implements Serializable {
    /** Refuses blank texts. */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
        if (name.isBlank() || meaning.isBlank()) {
            new Requirements()
                    .notBlank("name", name)
                    .notBlank("meaning", meaning)
                    .orThrow();
        }
    }

    /** Returns the letter and the value in full precision. */
    @Override
    public String toString() {
        return name + " = " + value;
    }
}
