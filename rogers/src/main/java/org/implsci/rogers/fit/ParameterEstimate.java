package org.implsci.rogers.fit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.curve.Parameter;

/**
 * A parameter with its standard error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parameter the parameter at its estimate
 * @param standardError the standard error, or why there is none
 */
public record ParameterEstimate(Parameter parameter, Statistic standardError) implements Serializable {
    /** Refuses null components. */
    public ParameterEstimate {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(standardError, "standardError");
    }

    /** Parameters with their standard errors, in the order of the covariance. */
    static List<ParameterEstimate> all(List<Parameter> parameters, Covariance covariance) {
        List<ParameterEstimate> estimates = new ArrayList<>();
        for (Parameter parameter : parameters) {
            estimates.add(new ParameterEstimate(parameter, covariance.standardError(estimates.size())));
        }
        return List.copyOf(estimates);
    }

    /** Returns the one with a name, if there is one. */
    static Optional<ParameterEstimate> named(String name, List<ParameterEstimate> estimates) {
        return estimates.stream()
                .filter(estimate -> estimate.name().equals(name))
                .findFirst();
    }

    /** {@return the letter of the parameter; such as {@code q}} */
    public String name() {
        return parameter.name();
    }

    /** {@return the estimate; the value of the parameter} */
    public double value() {
        return parameter.value();
    }

    /** Letter, estimate and standard error, to five digits. */
    @Override
    public String toString() {
        String error = standardError.value().stream()
                .mapToObj(value -> " (se " + Decimals.significant(value, 3) + ")")
                .findFirst()
                .orElse("");
        return name() + " = " + Decimals.significant(value(), 5) + error;
    }
}
