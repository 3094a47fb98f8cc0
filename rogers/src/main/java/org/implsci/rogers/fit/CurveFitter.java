package org.implsci.rogers.fit;

import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.internal.ConditionalLikelihood;
import org.implsci.rogers.fit.internal.FitCriterion;
import org.implsci.rogers.fit.internal.InformationColumns;
import org.implsci.rogers.fit.internal.LeastSquares;
import org.implsci.rogers.fit.internal.LevenbergMarquardt;
import org.implsci.rogers.fit.internal.LimitingModels;
import org.implsci.rogers.fit.internal.MultiStartSearch;
import org.implsci.rogers.fit.internal.ObjectiveFunction;
import org.implsci.rogers.fit.internal.ScaledObservations;
import org.implsci.rogers.fit.internal.TailSumsOfSquares;
import org.implsci.rogers.fit.internal.UnitCurve;
import org.jspecify.annotations.Nullable;

/**
 * Fits curves to series: searches from several starts and compares the result with the limits of the curve.
 *
 * <p>There is an estimate if it fits better than every limit. The methods are pure and thread-safe.
 */
public final class CurveFitter {
    private static final int PARAMETERS = 3;

    /** A fit whose value is below that of a step by this factor has no other steep valleys to search. */
    private static final double MUCH_BETTER = 4;

    private final AdoptionSeries series;
    private final CurveModel model;
    private final FitObjective objective;
    private final FitCriterion criterion;
    private final boolean likelihood;

    private CurveFitter(AdoptionSeries series, CurveModel model, FitObjective objective) {
        this.series = series;
        this.model = model;
        this.objective = objective;
        this.criterion = objective.criterion();
        this.likelihood = criterion == FitCriterion.MAXIMUM_LIKELIHOOD;
    }

    /**
     * Fits a curve under an objective.
     *
     * @param series the data
     * @param model the kind of curve
     * @param objective the quantity to minimise; the density and the regression are defined for the Bass curve only
     * @return the fit, or the reason why no estimate is finite
     * @throws org.implsci.core.finding.InvalidInputException if the objective is not defined for the curve
     */
    public static FitResult fit(AdoptionSeries series, CurveModel model, FitObjective objective) {
        requireNonNull(series, model, objective);
        new Requirements()
                .that(isDefined(model, objective), () -> notDefined(objective))
                .orThrow();
        if (series.total() == 0) {
            return none(series, model, objective, NoEstimateReason.NOBODY_ADOPTED, null);
        }
        if (series.size() <= PARAMETERS) {
            return none(series, model, objective, NoEstimateReason.TOO_FEW_PERIODS, null);
        }
        return objective == FitObjective.OLS
                ? new QuadraticRegression(series).result()
                : new CurveFitter(series, model, objective).search();
    }

    private static void requireNonNull(AdoptionSeries series, CurveModel model, FitObjective objective) {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(objective, "objective");
    }

    private static NoFiniteEstimate none(
            AdoptionSeries series,
            CurveModel model,
            FitObjective objective,
            NoEstimateReason reason,
            @Nullable LimitModel limit) {
        return new NoFiniteEstimate(series, model, objective, MarketPotential.free(), reason, limit);
    }

    private static boolean isDefined(CurveModel model, FitObjective objective) {
        return model == CurveModel.BASS || !(objective == FitObjective.OLS || objective == FitObjective.DENSITY);
    }

    private static Finding notDefined(FitObjective objective) {
        return Finding.error("rogers.fit.objective", Pointer.ROOT.at("objective"))
                .message("this objective can be used with the Bass curve only")
                .expected("increments, cumulative or maximum-likelihood")
                .found(objective.code())
                .build();
    }

    /**
     * Fits a curve under an objective, with some knowledge of the potential.
     *
     * @param series the data
     * @param model the kind of curve; a Bass curve if a population is known
     * @param objective what to minimise; a population needs maximum likelihood
     * @param potential the knowledge of the potential
     * @return the fit, or the reason why no estimate is finite
     * @throws org.implsci.core.finding.InvalidInputException if the objective is not defined for the curve or for such
     *     knowledge, or more have adopted than the potential
     */
    public static FitResult fit(
            AdoptionSeries series, CurveModel model, FitObjective objective, MarketPotential potential) {
        requireNonNull(series, model, objective);
        if (Objects.requireNonNull(potential, "potential") instanceof MarketPotential.Free) {
            return fit(series, model, objective);
        }
        boolean population = potential instanceof MarketPotential.Population;
        double limit = potential.limit().orElseThrow();
        new Requirements()
                .that(
                        !population || model == CurveModel.BASS,
                        () -> Finding.error("rogers.fit.ceiling-model", Pointer.ROOT.at("model"))
                                .message("a known population can be used with the Bass curve only")
                                .expected(CurveModel.BASS.code())
                                .found(model.code())
                                .build())
                .that(isDefined(model, objective), () -> notDefined(objective))
                .that(
                        objective != FitObjective.OLS && (!population || objective == FitObjective.MAXIMUM_LIKELIHOOD),
                        () -> Finding.error("rogers.fit.ceiling-objective", Pointer.ROOT.at("objective"))
                                .message("this objective cannot use this knowledge of the potential")
                                .expected(population ? FitObjective.MAXIMUM_LIKELIHOOD.code() : "any but ols")
                                .found(objective.code())
                                .build())
                .that(
                        !(limit < series.total()),
                        () -> Finding.error("rogers.fit.ceiling-below-total", Pointer.ROOT.at("ceiling"))
                                .message("the known potential is below the number of adopters observed")
                                .expected("at least " + series.total())
                                .found(Double.toString(limit))
                                .build())
                .orThrow();
        return potential instanceof MarketPotential.Population known
                ? new PopulationFit(series, known).result()
                : new KnownPotentialFit(series, model, objective, potential, limit).result();
    }

    private NoFiniteEstimate none(NoEstimateReason reason, LimitModel limit) {
        return none(series, model, objective, reason, limit);
    }

    private FitResult search() {
        double[] counts = series.counts();
        double[] unscaled = criterion == FitCriterion.CUMULATIVE ? series.cumulative() : counts;
        ScaledObservations data =
                likelihood ? ScaledObservations.of(unscaled, 1) : ScaledObservations.byLargest(unscaled);
        double[] observed = data.values();
        UnitCurve curve = criterion.unitCurve(model, observed.length);
        ObjectiveFunction function =
                likelihood ? new ConditionalLikelihood(curve, observed) : new LeastSquares(curve, observed, Double.NaN);
        MultiStartSearch search = MultiStartSearch.run(function, curve, counts, series.total());
        LimitingModels limits = new LimitingModels(model, criterion, observed);
        double step = limits.step();
        LimitingModels.Best unbounded = limits.unbounded();
        if (likelihood
                ? unbounded.value() <= search.best().value()
                : step <= MUCH_BETTER * search.best().value()) {
            // A limit fits nearly as well, so there may be steep valleys that the usual starts do not lead to.
            search.addGrid(TailSumsOfSquares.of(criterion, observed, Double.NaN));
        }
        LevenbergMarquardt best = search.best();
        double value = best.value();
        double rounding = likelihood
                ? ScaledObservations.digit(best.u()) * StrictMath.abs(value)
                : data.rounding(value, best.u());
        double unit = likelihood ? 1 : data.scale() * data.scale();
        NoEstimateReason reason = reason(unbounded);
        LimitModel withoutCeiling = describe(unbounded, reason, data.scale(), unit);
        if (StrictMath.min(unbounded.value(), step) <= value + rounding) {
            return unbounded.value() <= step
                    ? none(reason, withoutCeiling)
                    : none(NoEstimateReason.ALL_AT_ONCE, allAtOnce(step * unit));
        }
        double potential = function.potential();
        if (potential * data.scale() > LimitModel.LARGEST_POTENTIAL * series.total()) {
            boolean falling = model == CurveModel.BASS && unbounded.rate() < 0;
            return none(falling ? NoEstimateReason.GROWTH_NOT_BENDING : reason, withoutCeiling);
        }
        int freedom = observed.length - PARAMETERS;
        double spread =
                likelihood ? 1 : Certificate.spread(StrictMath.max(value, Certificate.EXACT * data.squares()), freedom);
        Certificate certificate = Certificate.of(
                search.summary(),
                spread,
                unit,
                Double.isInfinite(step) ? List.of(withoutCeiling) : List.of(withoutCeiling, allAtOnce(step * unit)));
        return new CurveFit(
                series,
                curve.curve(potential * data.scale(), best.u(), best.v()),
                objective,
                MarketPotential.free(),
                value * unit,
                covariance(curve, best, potential, data.scale(), value / freedom),
                certificate);
    }

    private Covariance covariance(
            UnitCurve curve, LevenbergMarquardt best, double potential, double scale, double variance) {
        int size = series.size();
        double[] scales = curve.scales(scale, best.u(), best.v());
        if (likelihood) {
            return Covariance.of(InformationColumns.poisson(curve, best.u(), best.v(), potential, size), scales, 1);
        }
        double[][] columns = new double[PARAMETERS][size];
        curve.fill(best.u(), best.v(), columns[0], columns[1], columns[2]);
        for (int i = 0; i < size; i++) {
            columns[1][i] *= potential;
            columns[2][i] *= potential;
        }
        return Covariance.of(columns, scales, variance);
    }

    private static LimitModel allAtOnce(double value) {
        return new LimitModel("all at once", List.of(), value);
    }

    /** Returns the reason why no estimate is finite if the limit without a ceiling fits best. */
    private NoEstimateReason reason(LimitingModels.Best unbounded) {
        if (model == CurveModel.WEIBULL) {
            return NoEstimateReason.GROWTH_NOT_BENDING;
        }
        if (unbounded.isConstant(series.size())) {
            return NoEstimateReason.CONSTANT;
        }
        if (unbounded.rate() > 0) {
            return NoEstimateReason.GROWTH_NOT_BENDING;
        }
        return model == CurveModel.BASS ? NoEstimateReason.NO_IMITATION : NoEstimateReason.ONLY_FALLING;
    }

    /** Returns the limit without a ceiling, or without imitation, in the unit of the counts. */
    private LimitModel describe(LimitingModels.Best best, NoEstimateReason reason, double scale, double unit) {
        double value = best.value() * unit;
        double rate = best.rate();
        if (reason == NoEstimateReason.NO_IMITATION) {
            double amplitude = best.amplitude() * scale;
            double m = switch (objective) {
                case CUMULATIVE -> amplitude / -rate;
                case DENSITY -> amplitude * StrictMath.exp(-rate) / -rate;
                default -> amplitude / -StrictMath.expm1(rate);
            };
            return new LimitModel(
                    "no imitation",
                    List.of(
                            new Parameter("m", "potential", m),
                            new Parameter("p", "coefficient of innovation", -rate),
                            new Parameter("q", "coefficient of imitation", 0)),
                    value);
        }
        if (model == CurveModel.WEIBULL) {
            return new LimitModel(
                    "growth as a power of time", List.of(new Parameter("b", "power of time", rate)), value);
        }
        if (reason == NoEstimateReason.CONSTANT) {
            // The rate is rounding of 0.
            return new LimitModel(
                    "constant",
                    List.of(new Parameter(
                            "count", "number of adopters in each period", series.total() / series.size())),
                    value);
        }
        return new LimitModel(
                rate > 0 ? "exponential growth" : "exponential decline",
                List.of(
                        new Parameter("rate", "growth of the logarithm per period", rate),
                        new Parameter("factor", "growth factor per period", StrictMath.exp(rate))),
                value);
    }
}
