package org.implsci.rogers.fit;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.curve.Figure;
import org.implsci.rogers.curve.Parameter;

/**
 * A parameter with its standard error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parameter the parameter at its estimate
 * @param standardError the standard error, or why there is none
 */
public record Estimate(Parameter parameter, Figure standardError) implements Serializable {
    /** Refuses null components. */
    public Estimate {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(standardError, "standardError");
    }

    /**
     * The letter of the parameter.
     *
     * @return such as {@code q}
     */
    public String name() {
        return parameter.name();
    }

    /**
     * The estimate.
     *
     * @return the value of the parameter
     */
    public double value() {
        return parameter.value();
    }

    /** Letter, estimate and standard error, to five digits. */
    @Override
    public String toString() {
        String error = standardError
                .value()
                .stream()
                .mapToObj(value -> " (se " + Decimals.significant(value, 3) + ")")
                .findFirst()
                .orElse("");
        return name() + " = " + Decimals.significant(value(), 5) + error;
    }
}
