package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.implsci.core.finding.Findings;
import org.implsci.core.measure.Statistic;
import org.implsci.core.source.Citation;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.generalised.GeneralisedBass;
import org.implsci.rogers.generalised.OperationalTimeModel;
import org.implsci.rogers.source.RogersSources;

/**
 * A fitted generalised Bass curve: potential, innovation, imitation, and the effects of covariates or events on
 * operational time.
 *
 * <p>Time 0 is the start of the first period of the series. Source of the model: Bass, Krishnan and Jain 1994
 * (recalled). Immutable and thread-safe.
 *
 * @param series the data
 * @param objective the objective that was minimised: increments or running sums
 * @param timeModel the covariates or events, with the plan for the time after the series
 * @param curve the curve at the estimates
 * @param parameters the estimates: m, p, q and those of the operational time
 * @param sumOfSquaresWithoutEffects the sum of squares of a Bass curve, or of its limit if that fits better; the
 *     difference from that of this fit is what the effects explain; undefined if neither could be fitted
 */
public record GeneralisedFit(
        AdoptionSeries series,
        FitObjective objective,
        OperationalTimeModel timeModel,
        GeneralisedBass curve,
        FittedParameters parameters,
        Statistic sumOfSquaresWithoutEffects)
        implements ModelFit {
    /** The number of parameters of the curve, which precede those of the operational time. */
    private static final int CURVE = 3;

    /** Refuses null. */
    public GeneralisedFit {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(timeModel, "timeModel");
        Objects.requireNonNull(curve, "curve");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(sumOfSquaresWithoutEffects, "sumOfSquaresWithoutEffects");
    }

    /**
     * Fits a generalised Bass curve.
     *
     * @param series the data
     * @param objective the quantity to minimise: increments or cumulative
     * @param timeModel the covariates or events that may change the speed of adoption
     * @return the fit, or the reason why no estimate is finite
     * @throws org.implsci.core.finding.InvalidInputException for another objective, or covariates that end before the
     *     series
     */
    public static FitOutcome<GeneralisedFit> of(
            AdoptionSeries series, FitObjective objective, OperationalTimeModel timeModel) {
        return new GeneralisedFitter(
                        Objects.requireNonNull(series, "series"),
                        Objects.requireNonNull(objective, "objective"),
                        Objects.requireNonNull(timeModel, "timeModel"))
                .result();
    }

    /**
     * {@return the observations that the objective compares with the curve: the counts, or for
     * {@link FitObjective#CUMULATIVE} the running sums}
     */
    public double[] observed() {
        return objective == FitObjective.CUMULATIVE ? series.cumulative() : series.counts();
    }

    /** {@return the prediction of each observation, one for each period} */
    public double[] fitted() {
        double[] fitted = new double[series.size()];
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = objective == FitObjective.CUMULATIVE ? curve.cumulative(i + 1.0) : curve.increment(i, i + 1.0);
        }
        return fitted;
    }

    /**
     * Returns the derivatives by the parameters of the number of adopters between two times, for the delta method.
     *
     * @param from the earlier time in periods from the start of the series; not negative
     * @param to the later time
     * @return one derivative for each parameter, in their order
     */
    public double[] incrementGradient(double from, double to) {
        double[] effects = effects();
        double m = curve.potential();
        double before = curve.operationalTime().at(from);
        double after = curve.operationalTime().at(to);
        double[] shareBefore = curve.bass().shareGradient(before);
        double[] shareAfter = curve.bass().shareGradient(after);
        double[] timeBefore = timeModel.gradient(from, effects);
        double[] timeAfter = timeModel.gradient(to, effects);
        double[] gradient = new double[CURVE + effects.length];
        gradient[0] = curve.increment(from, to) / m;
        gradient[1] = m * (shareAfter[0] - shareBefore[0]);
        gradient[2] = m * (shareAfter[1] - shareBefore[1]);
        for (int k = 0; k < effects.length; k++) {
            gradient[CURVE + k] =
                    curve.bass().rate(after) * timeAfter[k] - curve.bass().rate(before) * timeBefore[k];
        }
        return gradient;
    }

    /**
     * {@return whether operational time reaches the peak of the Bass curve, if there is one, by the end of the last
     * period}
     */
    public boolean peakWithinSeries() {
        return !(curve.bass().peakTime().value().orElse(0)
                > curve.operationalTime().at(series.size()));
    }

    /**
     * {@return whether operational time never runs back under the plan for the time after the series; false if the plan
     * contradicts the estimates, which excludes a forecast}
     */
    public boolean admitsPlan() {
        return timeModel.admits(effects());
    }

    /** Returns the estimates of the operational time. */
    private double[] effects() {
        return parameters.parameters().stream()
                .skip(CURVE)
                .mapToDouble(Parameter::value)
                .toArray();
    }

    /** {@return warnings and notes for the use of the estimates; not empty} */
    public Findings remarks() {
        return FitRemarks.of(this);
    }

    @Override
    public TidyTable toData() {
        return CurveFit.periodTable(series, observed(), fitted());
    }

    @Override
    public String explain() {
        return "generalised Bass curve by " + objective.label()
                + "\n  data: " + series
                + "\n  " + timeModel
                + "\n" + parameters.explain()
                + "\n  without effects: sum of squares "
                + sumOfSquaresWithoutEffects.value().stream()
                        .mapToObj(value -> Decimals.significant(value, 8))
                        .findFirst()
                        .orElse("undefined")
                + "\nsource: "
                + Citation.recalled(RogersSources.BASS_KRISHNAN_JAIN_1994).cite()
                + "\n" + remarks().explain();
    }

    /** Returns the estimates. */
    @Override
    public String toString() {
        return "Bass " + parameters;
    }

    @JsonValue
    Json toJson() {
        return new Json(series, objective, OperationalTimeJson.of(timeModel), parameters, remarks());
    }

    /** A fit in JSON, which is written and never read. */
    record Json(
            AdoptionSeries series,
            FitObjective objective,
            OperationalTimeJson clock,
            FittedParameters parameters,
            Findings remarks) {}
}
