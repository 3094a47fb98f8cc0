package org.implsci.rogers;

import java.util.List;
import java.util.Objects;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.attribute.AttributeProfile;
import org.implsci.rogers.attribute.InnovationAttributes;
import org.implsci.rogers.category.AdopterClassification;
import org.implsci.rogers.category.ClassificationComparison;
import org.implsci.rogers.category.ClassificationRule;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.decision.StageFunnel;
import org.implsci.rogers.decision.UnitStage;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.CurveFitter;
import org.implsci.rogers.fit.FitObjective;
import org.implsci.rogers.fit.FitOutcome;
import org.implsci.rogers.fit.FitResult;
import org.implsci.rogers.fit.GeneralisedFit;
import org.implsci.rogers.fit.GenerationWeights;
import org.implsci.rogers.fit.GenerationsFit;
import org.implsci.rogers.fit.MarketPotential;
import org.implsci.rogers.forecast.CountRange;
import org.implsci.rogers.forecast.FitHistory;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.GeneralisedForecast;
import org.implsci.rogers.forecast.IntervalMethod;
import org.implsci.rogers.generalised.OperationalTimeModel;
import org.implsci.rogers.generation.GenerationSeries;
import org.implsci.rogers.spread.HoldRule;
import org.implsci.rogers.spread.SpreadPoint;
import org.implsci.rogers.spread.SpreadReview;

/**
 * The front door to Rogers' diffusion of innovations: each method leads to the type that does the work.
 *
 * <p>The methods are pure and thread-safe.
 */
public final class Rogers {
    private Rogers() {}

    /**
     * Reads an adoption series from its JSON form.
     *
     * @param json the text
     * @return the series, or all findings
     */
    public static ReadResult<AdoptionSeries> readSeries(String json) {
        return JsonCodec.standard().read(json, AdoptionSeries.class);
    }

    /**
     * Reads times of adoption from their JSON form.
     *
     * @param json the text
     * @return the times, or all findings
     */
    public static ReadResult<AdoptionTimes> readTimes(String json) {
        return JsonCodec.standard().read(json, AdoptionTimes.class);
    }

    /**
     * Reads the attributes of an innovation from their JSON form.
     *
     * @param json the text
     * @return the attributes, or all findings
     */
    public static ReadResult<InnovationAttributes> readAttributes(String json) {
        return JsonCodec.standard().read(json, InnovationAttributes.class);
    }

    /**
     * Reads a review of spread from JSON.
     *
     * @param json a document with schema {@code org.implsci/spread-review/1}
     * @return the review, or all findings
     */
    public static ReadResult<SpreadReview> readReview(String json) {
        return JsonCodec.standard().read(json, SpreadReview.class);
    }

    /**
     * Fits a Bass curve by least squares on increments.
     *
     * @param series the data
     * @return the fit, or the reason why there is no finite estimate
     */
    public static FitResult fit(AdoptionSeries series) {
        return CurveFitter.fit(series, CurveModel.BASS, FitObjective.INCREMENTS);
    }

    /**
     * Fits a curve under an objective.
     *
     * @param series the data
     * @param model the kind of curve
     * @param objective the quantity to minimise
     * @return the fit, or the reason why there is no finite estimate
     * @throws org.implsci.core.finding.InvalidInputException if the objective is not defined for the curve
     */
    public static FitResult fit(AdoptionSeries series, CurveModel model, FitObjective objective) {
        return CurveFitter.fit(series, model, objective);
    }

    /**
     * Fits a curve under an objective, with knowledge about the potential.
     *
     * @param series the data
     * @param model the kind of curve
     * @param objective the quantity to minimise
     * @param potential the knowledge about the potential, such as {@code MarketPotential.known(120)}
     * @return the fit, or the reason why there is no finite estimate
     * @throws org.implsci.core.finding.InvalidInputException if the objective is not defined for the curve or the potential,
     *     or more have adopted than the potential
     */
    public static FitResult fit(
            AdoptionSeries series, CurveModel model, FitObjective objective, MarketPotential potential) {
        return CurveFitter.fit(series, model, objective, potential);
    }

    /**
     * Fits a Bass curve in operational time, which covariates or events move, by least squares on increments.
     *
     * @param series the data
     * @param timeModel the covariates or events, such as
     *     {@code OperationalTimeModel.shocks(ShockForm.permanent("mandate", 6))}
     * @return the fit, or the reason why there is no finite estimate
     */
    public static FitOutcome<GeneralisedFit> fit(AdoptionSeries series, OperationalTimeModel timeModel) {
        return GeneralisedFit.of(series, FitObjective.INCREMENTS, timeModel);
    }

    /**
     * Fits generations that take over each other's users, with common p and q.
     *
     * @param generations the number of users of each generation, in order of the launches
     * @param weights the weights of residuals of generations of different size
     * @return the fit, or the reason why there is no finite estimate
     * @throws org.implsci.core.finding.InvalidInputException if there are no generations, names are repeated or launches
     *     are out of order, all at once
     */
    public static FitOutcome<GenerationsFit> fit(List<GenerationSeries> generations, GenerationWeights weights) {
        return GenerationsFit.of(generations, weights);
    }

    /**
     * Fits a curve to the first 4, 5, ..., n periods, to show how stable the estimates are.
     *
     * @param series the data
     * @param model the kind of curve
     * @param objective the quantity to minimise
     * @return the results for the first 4, 5, ..., n periods
     */
    public static FitHistory history(AdoptionSeries series, CurveModel model, FitObjective objective) {
        Objects.requireNonNull(series, "series");
        return FitHistory.of(series, model, objective);
    }

    /**
     * Fits a curve to the first 4, 5, ..., n periods, with knowledge about the potential.
     *
     * @param series the data
     * @param model the kind of curve
     * @param objective the quantity to minimise
     * @param potential the knowledge, such as {@code MarketPotential.known(120)}; not below the total of the series
     * @return the results for the first 4, 5, ..., n periods
     */
    public static FitHistory history(
            AdoptionSeries series, CurveModel model, FitObjective objective, MarketPotential potential) {
        Objects.requireNonNull(series, "series");
        return FitHistory.of(series, model, objective, potential);
    }

    /**
     * Forecasts the periods after the data.
     *
     * @param fit the fit
     * @param periods the number of periods ahead
     * @param level the probability of the intervals, such as 0.95
     * @param method the method for the intervals
     * @return the forecast
     */
    public static Forecast forecast(CurveFit fit, int periods, double level, IntervalMethod method) {
        return Forecast.of(fit, periods, level, method);
    }

    /**
     * Forecasts the periods after the data by a generalised Bass curve, with delta-method intervals.
     *
     * @param fit the fit
     * @param periods the number of periods ahead
     * @param level the probability of the intervals, such as 0.95
     * @param range the counts that intervals admit
     * @return the forecast
     */
    public static GeneralisedForecast forecast(GeneralisedFit fit, int periods, double level, CountRange range) {
        return GeneralisedForecast.of(fit, periods, level, range);
    }

    /**
     * Puts adopters into categories.
     *
     * @param times the times of adoption
     * @param rule the rule
     * @return the classification
     */
    public static AdopterClassification classify(AdoptionTimes times, ClassificationRule rule) {
        return AdopterClassification.of(times, rule);
    }

    /**
     * Puts adopters into categories under several rules, for comparison.
     *
     * @param times the times of adoption
     * @param rules the rules, such as {@link ClassificationComparison#rules()}
     * @return the comparison
     */
    public static ClassificationComparison compare(AdoptionTimes times, List<ClassificationRule> rules) {
        Objects.requireNonNull(rules, "rules");
        return ClassificationComparison.of(times, rules);
    }

    /**
     * Summarises which attributes of an innovation help its adoption, and which hold it back.
     *
     * @param innovation the ratings
     * @param policy the policy that makes one level of several answers
     * @return the profile
     */
    public static AttributeProfile profile(InnovationAttributes innovation, OrdinalPolicy policy) {
        return AttributeProfile.of(innovation, policy);
    }

    /**
     * Reviews the breadth and depth of spread.
     *
     * @param points the counts at each moment, in order of time
     * @param rule the hold rule
     * @return the review
     */
    public static SpreadReview review(List<SpreadPoint> points, HoldRule rule) {
        Objects.requireNonNull(points, "points");
        return new SpreadReview(points, rule);
    }

    /**
     * Counts units by stage of the innovation-decision process.
     *
     * @param units the units
     * @return the funnel
     */
    public static StageFunnel funnel(List<UnitStage> units) {
        return new StageFunnel(units);
    }
}
