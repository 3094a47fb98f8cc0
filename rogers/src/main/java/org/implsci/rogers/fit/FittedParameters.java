package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.curve.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Least-squares estimates of any number of parameters, with their covariance and the certificate that they are the minimum.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parameters the parameters at their estimates; unmodifiable
 * @param covariance their covariance, in the same order, or why there is none
 * @param degreesOfFreedom how many observations there are beyond the parameters
 * @param certificate what was computed at the estimate; its value is the sum of squares
 */
public record FittedParameters(
        List<Parameter> parameters, Covariance covariance, int degreesOfFreedom, Certificate certificate)
        implements Serializable {
    private static final int WIDTH = 58;

    /** Copies the list and refuses null. */
    public FittedParameters {
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(covariance, "covariance");
        Objects.requireNonNull(certificate, "certificate");
    }

    /** {@return the estimates with their standard errors; one a parameter; unmodifiable} */
    public List<ParameterEstimate> estimates() {
        return ParameterEstimate.all(parameters, covariance);
    }

    /**
     * Returns the estimate with a name.
     *
     * @param name such as {@code q}
     * @return the estimate; empty if there is no such parameter
     */
    public Optional<ParameterEstimate> estimate(String name) {
        return ParameterEstimate.named(name, estimates());
    }

    /** {@return the sum of squared residuals, weighted as they were; what was minimised} */
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
     * {@return the estimates, the sum of squares and the certificate for a person; several lines, without a line end
     * after the last}
     */
    public String explain() {
        StringBuilder text = new StringBuilder();
        for (ParameterEstimate estimate : estimates()) {
            text.append("  ")
                    .append(estimate)
                    .append("  ")
                    .append(estimate.parameter().meaning())
                    .append('\n');
        }
        return text.append("  sum of squares ")
                .append(Decimals.significant(sumOfSquares(), 8))
                .append(", residual sd ")
                .append(Decimals.significant(sigma(), 5))
                .append(" on ")
                .append(degreesOfFreedom)
                .append(" df\n")
                .append(certificate.explain())
                .toString();
    }

    /** Returns the estimates, as many as fit a line, and whether they are certified. */
    @Override
    public String toString() {
        return shown(WIDTH);
    }

    String shown(int width) {
        StringBuilder text = new StringBuilder();
        for (Parameter parameter : parameters) {
            String shown = (text.isEmpty() ? "" : ", ") + parameter.name() + " = "
                    + Decimals.significant(parameter.value(), 5);
            if (text.length() + shown.length() > width) {
                text.append(", ...");
                break;
            }
            text.append(shown);
        }
        return text.append(certificate.holds() ? " (certified)" : " (NOT certified)")
                .toString();
    }

    @JsonValue
    Json toJson() {
        List<Double> matrix = new ArrayList<>();
        for (int entry = 0; entry < covariance.size() * covariance.size(); entry++) {
            covariance
                    .get(entry / covariance.size(), entry % covariance.size())
                    .value()
                    .ifPresent(matrix::add);
        }
        return new Json(
                estimates().stream().map(CurveFitJson.EstimateJson::of).toList(),
                matrix.isEmpty() ? null : matrix,
                sumOfSquares(),
                degreesOfFreedom,
                certificate.holds(),
                certificate);
    }

    /** What estimates look like in JSON; it is written, never read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            List<CurveFitJson.EstimateJson> estimates,
            @Nullable List<Double> covariance,
            double sumOfSquares,
            int degreesOfFreedom,
            boolean certified,
            Certificate certificate) {}
}
