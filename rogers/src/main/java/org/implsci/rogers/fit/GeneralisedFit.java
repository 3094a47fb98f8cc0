package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.source.Citation;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.generalised.GeneralisedBass;
import org.implsci.rogers.generalised.OperationalTimeModel;
import org.implsci.rogers.source.RogersSources;

/**
 * A fitted generalised Bass curve: potential, innovation, imitation, and how far covariates or events moved the clock.
 *
 * <p>Time 0 is the start of the first period of the series. Source of the model: Bass, Krishnan and Jain 1994 (recalled).
 * Immutable and thread-safe.
 *
 * @param series the data
 * @param objective what was minimised: increments or running sums
 * @param clock what was thought to move the clock, with what is planned for after the series
 * @param curve the curve at the estimates
 * @param parameters the estimates: m, p, q and those of the clock
 */
public record GeneralisedFit(
        AdoptionSeries series,
        FitObjective objective,
        OperationalTimeModel clock,
        GeneralisedBass curve,
        FittedParameters parameters)
        implements ModelFit {
    /** m, p, q; the numbers of the clock follow. */
    private static final int CURVE = 3;

    /** Refuses null. */
    public GeneralisedFit {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(curve, "curve");
        Objects.requireNonNull(parameters, "parameters");
    }

    /**
     * Fits.
     *
     * @param series the data
     * @param objective what to minimise: increments or cumulative
     * @param clock what is thought to move the clock
     * @return the fit, or why there is no finite estimate
     * @throws org.implsci.core.finding.InvalidInputException if the objective is another
     */
    public static FitOutcome<GeneralisedFit> of(
            AdoptionSeries series, FitObjective objective, OperationalTimeModel clock) {
        return new GeneralisedFitter(series, objective, clock).result();
    }

    /**
     * {@return what the objective compares the curve with; the counts, or for {@link FitObjective#CUMULATIVE} the
     * running sums}
     */
    public double[] observed() {
        return objective == FitObjective.CUMULATIVE ? series.cumulative() : series.counts();
    }

    /** {@return what the curve puts in the place of each observation; one value a period} */
    public double[] fitted() {
        double[] fitted = new double[series.size()];
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = objective == FitObjective.CUMULATIVE ? curve.cumulative(i + 1.0) : curve.increment(i, i + 1.0);
        }
        return fitted;
    }

    /**
     * Returns the derivatives of how many adopt between two times by the parameters, for the delta method.
     *
     * @param from the earlier time in periods from the start of the series; not negative
     * @param to the later time
     * @return one value a parameter, in their order
     */
    public double[] incrementGradient(double from, double to) {
        double[] numbers = parameters.parameters().stream()
                .skip(CURVE)
                .mapToDouble(Parameter::value)
                .toArray();
        double m = curve.potential();
        double before = curve.operationalTime().at(from);
        double after = curve.operationalTime().at(to);
        double[] shareBefore = curve.bass().shareGradient(before);
        double[] shareAfter = curve.bass().shareGradient(after);
        double[] clockBefore = clock.gradient(from, numbers);
        double[] clockAfter = clock.gradient(to, numbers);
        double[] gradient = new double[CURVE + numbers.length];
        gradient[0] = curve.increment(from, to) / m;
        gradient[1] = m * (shareAfter[0] - shareBefore[0]);
        gradient[2] = m * (shareAfter[1] - shareBefore[1]);
        for (int k = 0; k < numbers.length; k++) {
            gradient[CURVE + k] =
                    curve.bass().rate(after) * clockAfter[k] - curve.bass().rate(before) * clockBefore[k];
        }
        return gradient;
    }

    /**
     * Returns the least sum of squares with a steady clock: what the Bass curve, or its limit, comes to without any
     * effect.
     *
     * <p>Never below that of this fit; the difference is what the effects explain.
     *
     * @return the sum of squares; none if a Bass curve cannot be fitted
     */
    public Statistic steadySumOfSquares() {
        return CurveFitter.fit(series, CurveModel.BASS, objective)
                .fold(
                        fit -> Statistic.of(fit.objectiveValue()),
                        none -> none.limit()
                                .map(limit -> Statistic.of(limit.objectiveValue()))
                                .orElse(Statistic.undefined(NoValueReason.NO_DATA)));
    }

    /**
     * {@return whether the rate of adoption has been seen to turn within the series; false if the clock has not come to
     * the peak of the Bass curve by the end of the last period}
     */
    public boolean peakSeen() {
        return !(curve.bass().peakTime().value().orElse(0)
                > curve.operationalTime().at(series.size()));
    }

    /**
     * {@return whether the clock goes on as planned after the series: at the estimates time never runs back; false if
     * the plan contradicts the estimates, so that there is no forecast under it}
     */
    public boolean planHolds() {
        return clock.admits(parameters.parameters().stream()
                .skip(CURVE)
                .mapToDouble(Parameter::value)
                .toArray());
    }

    /** {@return what to bear in mind when using the estimates; warnings and notes; empty if there is nothing to say} */
    public Findings remarks() {
        Requirements remarks = new Requirements().add(series.remarks());
        if (!parameters.certificate().holds()) {
            remarks.add(Finding.warning("rogers.fit.not-certified", Pointer.ROOT)
                    .message("the estimate is not certified to be the minimum")
                    .found(parameters.certificate().toString())
                    .build());
        }
        if (!planHolds()) {
            remarks.add(Finding.warning("rogers.fit.plan-backwards", Pointer.ROOT.at("clock"))
                    .message(
                            "by the estimates the plan for after the series would turn time back, so there is no forecast"
                                    + " under it")
                    .advice("plan smaller changes from period to period")
                    .build());
        }
        if (!peakSeen()) {
            remarks.add(Finding.warning("rogers.fit.peak-not-seen", Pointer.ROOT)
                    .message("the peak of the curve lies after the last period, so the potential is weakly known")
                    .expected("a peak within " + series.size() + " periods")
                    .found("a peak at " + curve.bass().peakTime().shown(1) + " on the clock, which shows "
                            + Decimals.fixed(curve.operationalTime().at(series.size()), 1) + " at the end")
                    .addCitations(Citation.recalled(RogersSources.VAN_DEN_BULTE_LILIEN_1997))
                    .build());
        }
        if (objective == FitObjective.CUMULATIVE) {
            remarks.add(Finding.info("rogers.fit.correlated", Pointer.ROOT)
                    .message("residuals of running sums are correlated, so the standard errors are far too small")
                    .build());
        }
        remarks.add(Finding.info("rogers.fit.association", Pointer.ROOT)
                .message("an effect on the clock says what moved together, not what caused it")
                .advice("compare the sum of squares with that of the steady clock")
                .build());
        return remarks.findings();
    }

    @Override
    public String explain() {
        return "generalised Bass curve by " + objective.label()
                + "\n  data: " + series
                + "\n  clock: " + clock
                + "\n" + parameters.explain()
                + "\n  with a steady clock: sum of squares "
                + steadySumOfSquares().value().stream()
                        .mapToObj(value -> Decimals.significant(value, 8))
                        .findFirst()
                        .orElse("none")
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
        return new Json(series, objective, OperationalTimeJson.of(clock), parameters, remarks());
    }

    /** What a fit looks like in JSON; it is written, never read. */
    record Json(
            AdoptionSeries series,
            FitObjective objective,
            OperationalTimeJson clock,
            FittedParameters parameters,
            Findings remarks) {}
}
