package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.rogers.generation.GenerationSeries;
import org.implsci.rogers.generation.NortonBass;
import org.implsci.rogers.source.RogersSources;

/**
 * Fitted generations of an innovation: p and q that they share, and what each adds to the potential.
 *
 * <p>Minimised is the sum over all generations and periods of the squared difference between users and
 * {@link NortonBass#inUse}, weighted as {@link GenerationWeights} says. Source of the model: Norton and Bass 1987; that they
 * share p and q is its supposition. Immutable and thread-safe.
 *
 * @param generations the data; unmodifiable
 * @param weights how residuals were weighted
 * @param curves the curves at the estimates
 * @param parameters the estimates: m1, m2, ..., p, q; their sum of squares is weighted
 */
public record GenerationsFit(
        List<GenerationSeries> generations, GenerationWeights weights, NortonBass curves, FittedParameters parameters)
        implements ModelFit {
    /** Copies the list and refuses null. */
    public GenerationsFit {
        generations = List.copyOf(generations);
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(curves, "curves");
        Objects.requireNonNull(parameters, "parameters");
    }

    /**
     * Fits.
     *
     * @param generations the data, in order of the launches
     * @param weights how residuals are weighted
     * @return the fit, or why there is no finite estimate
     * @throws org.implsci.core.finding.InvalidInputException if there are none, names occur twice or launches are out of
     *     order, all at once
     */
    public static FitOutcome<GenerationsFit> of(List<GenerationSeries> generations, GenerationWeights weights) {
        return new GenerationsFitter(List.copyOf(generations), weights).result();
    }

    /**
     * Returns what the curves put in the place of each number of users.
     *
     * @param index the generation, 0 for the first
     * @return one value a period of its series
     */
    public double[] fitted(int index) {
        GenerationSeries series = generations.get(index);
        double[] fitted = new double[series.inUse().size()];
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = curves.inUse(index, series.launch() + i + 1.0);
        }
        return fitted;
    }

    /** {@return what to bear in mind when using the estimates; warnings and notes; empty if there is nothing to say} */
    public Findings remarks() {
        Requirements remarks = new Requirements();
        if (!parameters.certificate().holds()) {
            remarks.add(Finding.warning("rogers.fit.not-certified", Pointer.ROOT)
                    .message("the estimate is not certified to be the minimum")
                    .found(parameters.certificate().toString())
                    .build());
        }
        remarks.add(Finding.info("rogers.fit.correlated", Pointer.ROOT)
                .message(
                        "residuals of users in neighbouring periods are correlated, so the standard errors are far too small")
                .build());
        return remarks.findings();
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
        return "generations " + parameters.shown(51);
    }

    @JsonValue
    Json toJson() {
        return new Json(generations, weights, parameters, remarks());
    }

    /** What a fit looks like in JSON; it is written, never read. */
    record Json(
            List<GenerationSeries> generations,
            GenerationWeights weights,
            FittedParameters parameters,
            Findings remarks) {}
}
