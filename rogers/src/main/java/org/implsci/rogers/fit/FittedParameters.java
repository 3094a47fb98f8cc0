package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.curve.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Least-squares estimates of any number of parameters, with their covariance and the certificate that they are the
 * minimum.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parameters the parameters at their estimates; unmodifiable
 * @param covariance their covariance, in the same order, or the reason why there is none
 * @param degreesOfFreedom the number of observations less that of the parameters; above zero
 * @param certificate the evidence that the sum of squares, its value, is the minimum
 */
public record FittedParameters(
        List<Parameter> parameters, Covariance covariance, int degreesOfFreedom, Certificate certificate)
        implements Serializable {
    /** The width of the text, so that it fits a line with the name of its model. */
    private static final int WIDTH = 58;

    /** Copies the list and refuses null. */
    public FittedParameters {
        parameters = List.copyOf(Objects.requireNonNull(parameters, "parameters"));
        Objects.requireNonNull(covariance, "covariance");
        Objects.requireNonNull(certificate, "certificate");
    }

    /** {@return the estimates with their standard errors, one for each parameter; unmodifiable} */
    public List<ParameterEstimate> estimates() {
        return ParameterEstimate.all(parameters, covariance);
    }

    /**
     * Returns the estimate with a name.
     *
     * @param name such as {@code q}
     * @return the estimate; empty if no parameter has this name
     */
    public Optional<ParameterEstimate> estimate(String name) {
        return ParameterEstimate.named(name, estimates());
    }

    /** {@return one row for each parameter: letter, meaning, estimate and standard error} */
    public TidyTable toData() {
        return ParameterEstimate.toData(estimates());
    }

    /** {@return the sum of squared residuals, with their weights: the minimised value} */
    public double sumOfSquares() {
        return certificate.value();
    }

    /**
     * {@return the residual standard deviation: the root of the sum of squares over the degrees of freedom; in the unit
     * of the weighted observations}
     */
    public double sigma() {
        return StrictMath.sqrt(sumOfSquares() / degreesOfFreedom);
    }

    /**
     * {@return the estimates, the sum of squares and the certificate for a person, on several lines; without a line end
     * after the last}
     */
    public String explain() {
        StringBuilder text = new StringBuilder();
        ParameterEstimate.explain(estimates(), text);
        return text.deleteCharAt(0)
                .append("\n  sum of squares ")
                .append(Decimals.significant(sumOfSquares(), 8))
                .append(", residual sd ")
                .append(Decimals.significant(sigma(), 5))
                .append(" on ")
                .append(degreesOfFreedom)
                .append(" df\n")
                .append(certificate.explain())
                .toString();
    }

    /** Returns as many estimates as fit on a line, and whether they are certified. */
    @Override
    public String toString() {
        return toText(WIDTH);
    }

    String toText(int width) {
        StringBuilder text = new StringBuilder();
        for (Parameter parameter : parameters) {
            String next = (text.isEmpty() ? "" : ", ") + parameter.name() + " = "
                    + Decimals.significant(parameter.value(), 5);
            if (text.length() + next.length() > width) {
                text.append(", ...");
                break;
            }
            text.append(next);
        }
        return text.append(certificate.holds() ? " (certified)" : " (NOT certified)")
                .toString();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                estimates(), covariance.toJson(), sumOfSquares(), degreesOfFreedom, certificate.holds(), certificate);
    }

    /** Estimates in JSON, which are written and never read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            List<ParameterEstimate> estimates,
            @Nullable List<Double> covariance,
            double sumOfSquares,
            int degreesOfFreedom,
            boolean certified,
            Certificate certificate) {}
}
