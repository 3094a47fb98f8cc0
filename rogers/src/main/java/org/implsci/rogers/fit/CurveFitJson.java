package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.implsci.core.finding.Findings;
import org.implsci.core.measure.Statistic;
import org.implsci.core.term.Term;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.jspecify.annotations.Nullable;

/** What a fit looks like in JSON; it is written, never read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CurveFitJson(
        AdoptionSeries series,
        CurveModel model,
        FitObjective objective,
        @Nullable MarketPotentialJson ceiling,
        List<EstimateJson> estimates,
        @Nullable List<EstimateJson> launchEstimates,
        @Nullable List<Double> covariance,
        double objectiveValue,
        double sumOfSquares,
        int degreesOfFreedom,
        @Nullable Double peakTime,
        boolean certified,
        Certificate certificate,
        @Nullable Findings remarks) {
    static CurveFitJson of(CurveFit fit) {
        List<EstimateJson> estimates =
                fit.estimates().stream().map(EstimateJson::of).toList();
        int size = estimates.size();
        List<Double> matrix = new ArrayList<>();
        for (int entry = 0; entry < size * size; entry++) {
            fit.covariance().get(entry / size, entry % size).value().ifPresent(matrix::add);
        }
        return new CurveFitJson(
                fit.series(),
                fit.model(),
                fit.objective(),
                MarketPotentialJson.of(fit.ceiling()),
                estimates,
                fit.launchEstimates().isEmpty()
                        ? null
                        : fit.launchEstimates().stream().map(EstimateJson::of).toList(),
                matrix.isEmpty() ? null : matrix,
                fit.objectiveValue(),
                fit.sumOfSquares(),
                fit.degreesOfFreedom(),
                boxed(fit.peakTime()),
                fit.certificate().holds(),
                fit.certificate(),
                fit.remarks().isEmpty() ? null : fit.remarks());
    }

    private static @Nullable Double boxed(Statistic figure) {
        return figure.value().isPresent() ? (Double) figure.value().getAsDouble() : null;
    }

    /** What an estimate looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EstimateJson(
            String name,
            double value,
            @Nullable Double standardError,
            @Nullable Term noStandardError) {
        static EstimateJson of(ParameterEstimate estimate) {
            return new EstimateJson(
                    estimate.name(),
                    estimate.value(),
                    boxed(estimate.standardError()),
                    estimate.standardError().reason().orElse(null));
        }
    }
}
