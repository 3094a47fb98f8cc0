package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.measure.Statistic;
import org.implsci.core.term.Term;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.curve.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * An estimated parameter with its standard error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parameter the parameter at its estimate
 * @param standardError the standard error, or the reason why there is none
 */
public record ParameterEstimate(Parameter parameter, Statistic standardError) implements Serializable {
    /** Refuses null components. */
    public ParameterEstimate {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(standardError, "standardError");
    }

    /** Returns parameters with their standard errors, in the order of the covariance. */
    static List<ParameterEstimate> all(List<Parameter> parameters, Covariance covariance) {
        List<ParameterEstimate> estimates = new ArrayList<>();
        for (Parameter parameter : parameters) {
            estimates.add(new ParameterEstimate(parameter, covariance.standardError(estimates.size())));
        }
        return List.copyOf(estimates);
    }

    /** Returns the estimate with a name, if there is one. */
    static Optional<ParameterEstimate> named(String name, List<ParameterEstimate> estimates) {
        Objects.requireNonNull(name, "name");
        return estimates.stream()
                .filter(estimate -> estimate.name().equals(name))
                .findFirst();
    }

    /** Returns one row for each estimate. */
    static TidyTable toData(List<ParameterEstimate> estimates) {
        TidyTable.Builder table = TidyTable.columns("parameter", "meaning", "estimate", "standard_error");
        for (ParameterEstimate estimate : estimates) {
            table.row(
                    estimate.name(),
                    estimate.parameter().meaning(),
                    estimate.value(),
                    estimate.standardError().value());
        }
        return table.build();
    }

    /** Adds a line for each estimate: name, value, standard error and meaning. */
    static void explain(List<ParameterEstimate> estimates, StringBuilder text) {
        for (ParameterEstimate estimate : estimates) {
            text.append("\n  ")
                    .append(estimate)
                    .append("  ")
                    .append(estimate.parameter().meaning());
        }
    }

    /** {@return the letter of the parameter, such as {@code q}} */
    public String name() {
        return parameter.name();
    }

    /** {@return the estimate} */
    public double value() {
        return parameter.value();
    }

    /** Returns the letter, the estimate to five digits and the standard error to three. */
    @Override
    public String toString() {
        String error = standardError.value().isPresent()
                ? " (se " + Decimals.significant(standardError.value().getAsDouble(), 3) + ")"
                : "";
        return name() + " = " + Decimals.significant(value(), 5) + error;
    }

    @JsonValue
    Json toJson() {
        return new Json(
                name(), value(), boxed(standardError), standardError.reason().orElse(null));
    }

    static @Nullable Double boxed(Statistic statistic) {
        return statistic.value().isPresent() ? (Double) statistic.value().getAsDouble() : null;
    }

    /** An estimate in JSON, which is written and never read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String name,
            double value,
            @Nullable Double standardError,
            @Nullable Term noStandardError) {}
}
