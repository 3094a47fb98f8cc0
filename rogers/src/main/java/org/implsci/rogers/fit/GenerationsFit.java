package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Findings;
import org.implsci.core.source.Citation;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.generation.GenerationSeries;
import org.implsci.rogers.generation.NortonBass;
import org.implsci.rogers.source.RogersSources;

/**
 * Fitted generations of an innovation: the p and q that they share, and the potential that each adds.
 *
 * <p>The fit minimises the sum over all generations and periods of the squared difference between users and
 * {@link NortonBass#inUse}, with {@link GenerationWeights}. Source of the model: Norton and Bass 1987, who assume that
 * generations share p and q. Immutable and thread-safe.
 *
 * @param generations the data; unmodifiable
 * @param weights the weights of residuals
 * @param curves the curves at the estimates
 * @param parameters the estimates: m1, m2, ..., p, q; their sum of squares is weighted
 */
public record GenerationsFit(
        List<GenerationSeries> generations, GenerationWeights weights, NortonBass curves, FittedParameters parameters)
        implements ModelFit {
    /** Copies the list and refuses null. */
    public GenerationsFit {
        generations = List.copyOf(Objects.requireNonNull(generations, "generations"));
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(curves, "curves");
        Objects.requireNonNull(parameters, "parameters");
    }

    /**
     * Fits generations.
     *
     * @param generations the data, in order of the launches
     * @param weights the weights of residuals
     * @return the fit, or the reason why no estimate is finite
     * @throws org.implsci.core.finding.InvalidInputException with a finding for each fault, if there are no
     *     generations, a name occurs twice or launches are out of order
     */
    public static FitOutcome<GenerationsFit> of(List<GenerationSeries> generations, GenerationWeights weights) {
        return new GenerationsFitter(
                        List.copyOf(Objects.requireNonNull(generations, "generations")),
                        Objects.requireNonNull(weights, "weights"))
                .result();
    }

    /**
     * Returns the predictions of the numbers of users of a generation.
     *
     * @param index the generation, 0 for the first
     * @return one prediction for each period of its series
     */
    public double[] fitted(int index) {
        GenerationSeries series = generations.get(index);
        double[] fitted = new double[series.inUse().size()];
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = curves.inUse(index, series.launch() + i + 1.0);
        }
        return fitted;
    }

    /** {@return warnings and notes for the use of the estimates; not empty} */
    public Findings remarks() {
        return FitRemarks.of(this);
    }

    /** {@return one row for each generation and period: users, prediction and residual} */
    @Override
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns("generation", "time", "observed", "fitted", "residual");
        for (int index = 0; index < generations.size(); index++) {
            GenerationSeries series = generations.get(index);
            double[] fitted = fitted(index);
            for (int i = 0; i < fitted.length; i++) {
                double users = series.inUse().get(i);
                table.row(series.name(), series.launch() + i + 1, users, fitted[i], users - fitted[i]);
            }
        }
        return table.build();
    }

    @Override
    public String explain() {
        return "generations after Norton and Bass, " + weights.label()
                + "\n  data: "
                + String.join(
                        "; ",
                        generations.stream().map(GenerationSeries::toString).toList())
                + "\n" + parameters.explain()
                + "\nsource: "
                + Citation.recalled(RogersSources.NORTON_BASS_1987).cite()
                + "\n" + remarks().explain();
    }

    /** Returns the estimates. */
    @Override
    public String toString() {
        return "generations " + parameters.toText(51);
    }

    @JsonValue
    Json toJson() {
        return new Json(generations, weights, parameters, remarks());
    }

    /** A fit in JSON, which is written and never read. */
    record Json(
            List<GenerationSeries> generations,
            GenerationWeights weights,
            FittedParameters parameters,
            Findings remarks) {}
}
