package org.implsci.rogers.fit;

import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.curve.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fits curves: goes down from several starts, compares what it finds with the limits of the curve, and decides whether there
 * is an estimate.
 *
 * <p>The methods are pure and thread-safe.
 */
public final class CurveFitter {
    private static final int PARAMETERS = 3;
    /** So much better than a step is a fit that has no other steep valleys to look for. */
    private static final double NEARLY = 4;

    private static final double ULP = 0x1p-52;

    private final AdoptionSeries series;
    private final CurveModel model;
    private final FitObjective objective;
    private final boolean sums;
    private final boolean likelihood;

    private CurveFitter(AdoptionSeries series, CurveModel model, FitObjective objective) {
        this.series = series;
        this.model = model;
        this.objective = objective;
        this.sums = objective == FitObjective.CUMULATIVE;
        this.likelihood = objective == FitObjective.MAXIMUM_LIKELIHOOD;
    }

    /**
     * Fits a curve under an objective.
     *
     * @param series the data
     * @param model the kind of curve
     * @param objective what to minimise; the density and the regression are defined for the Bass curve only
     * @return the fit, or why there is no finite estimate
     * @throws org.implsci.core.finding.InvalidInputException if the objective is not defined for the curve
     */
    public static FitResult fit(AdoptionSeries series, CurveModel model, FitObjective objective) {
        new Requirements()
                .that(isDefined(model, objective), () -> notDefined(objective))
                .orThrow();
        CurveFitter fitter = new CurveFitter(series, model, objective);
        if (series.total() == 0) {
            return fitter.none(NoEstimateReason.NOBODY_ADOPTED, null);
        }
        if (series.size() <= PARAMETERS) {
            return fitter.none(NoEstimateReason.TOO_FEW_PERIODS, null);
        }
        return objective == FitObjective.OLS ? new QuadraticRegression(series).result() : fitter.search();
    }

    private static boolean isDefined(CurveModel model, FitObjective objective) {
        return model == CurveModel.BASS || !(objective == FitObjective.OLS || objective == FitObjective.DENSITY);
    }

    private static Finding notDefined(FitObjective objective) {
        return Finding.error("rogers.fit.objective", Pointer.ROOT.at("objective"))
                .message("this objective is defined for the Bass curve only")
                .expected("increments, cumulative or maximum-likelihood")
                .found(objective.code())
                .build();
    }

    /**
     * Fits a curve under an objective, with what is known of the potential.
     *
     * @param series the data
     * @param model the kind of curve; a Bass curve if a population is known
     * @param objective what to minimise; a population needs maximum likelihood
     * @param ceiling what is known of the potential
     * @return the fit, or why there is no finite estimate
     * @throws org.implsci.core.finding.InvalidInputException if the objective is not defined for the curve or the ceiling, or
     *     more have adopted than could
     */
    public static FitResult fit(
            AdoptionSeries series, CurveModel model, FitObjective objective, MarketPotential ceiling) {
        if (ceiling instanceof MarketPotential.Free) {
            return fit(series, model, objective);
        }
        boolean population = ceiling instanceof MarketPotential.Population;
        double limit = ceiling.limit().orElseThrow();
        new Requirements()
                .that(
                        !population || model == CurveModel.BASS,
                        () -> Finding.error("rogers.fit.ceiling-model", Pointer.ROOT.at("model"))
                                .message("a known population is defined for the Bass curve only")
                                .expected(CurveModel.BASS.code())
                                .found(model.code())
                                .build())
                .that(isDefined(model, objective), () -> notDefined(objective))
                .that(
                        objective != FitObjective.OLS && (!population || objective == FitObjective.MAXIMUM_LIKELIHOOD),
                        () -> Finding.error("rogers.fit.ceiling-objective", Pointer.ROOT.at("objective"))
                                .message("this objective takes no such ceiling")
                                .expected(population ? FitObjective.MAXIMUM_LIKELIHOOD.code() : "any but ols")
                                .found(objective.code())
                                .build())
                .that(
                        !(limit < series.total()),
                        () -> Finding.error("rogers.fit.ceiling-below-total", Pointer.ROOT.at("ceiling"))
                                .message("more have adopted than could: the ceiling is below the observed total")
                                .expected("at least " + series.total())
                                .found(Double.toString(limit))
                                .build())
                .orThrow();
        return ceiling instanceof MarketPotential.Population known
                ? new PopulationFit(series, known).result()
                : new GivenPotential(series, model, objective, ceiling, limit).result();
    }

    private NoFiniteEstimate none(NoEstimateReason reason, @Nullable LimitModel limit) {
        return new NoFiniteEstimate(series, model, objective, MarketPotential.free(), reason, limit);
    }

    private FitResult search() {
        double[] counts = series.counts();
        double[] observed = sums ? series.cumulative() : counts.clone();
        // A power of two near the largest observation: nothing overflows, and no digit changes.
        double scale = likelihood ? 1 : StrictMath.scalb(1.0, StrictMath.getExponent(largest(observed)));
        double squares = 0;
        for (int i = 0; i < observed.length; i++) {
            observed[i] /= scale;
            squares += observed[i] * observed[i];
        }
        UnitCurve basis = UnitCurves.of(model, objective, observed.length);
        ObjectiveFunction problem =
                likelihood ? new ConditionalLikelihood(basis, observed) : new LeastSquares(basis, observed, Double.NaN);
        MultiStartSearch search = MultiStartSearch.over(problem, basis, counts, series.total());
        boolean bass = model == CurveModel.BASS;
        LimitingModels limits = new LimitingModels(
                observed, course(), sums, likelihood, bass || (model != CurveModel.WEIBULL && !sums));
        double step = limits.step();
        LimitingModels.Best endless = limits.unbounded();
        if (likelihood
                ? endless.value() <= search.best().value()
                : step <= NEARLY * search.best().value()) {
            // A limit does nearly as well, so that there may be steep valleys that the usual starts do not lead to.
            search.overLattice(outside(observed));
        }
        double value = search.best().value();
        // What rounding leaves of exp(u + ...), which grows with u.
        double digit = ULP * (16 + StrictMath.abs(search.best().u()));
        double noise = likelihood
                ? digit * StrictMath.abs(value)
                : digit * StrictMath.sqrt(value * squares) + digit * digit * squares;

        double unit = likelihood ? 1 : scale * scale;
        NoEstimateReason endlessReason = limits.reason(endless, bass);
        LimitModel endlessModel = describe(endless, endlessReason, scale, unit);
        if (StrictMath.min(endless.value(), step) <= value + noise) {
            return endless.value() <= step
                    ? none(endlessReason, endlessModel)
                    : none(NoEstimateReason.ALL_AT_ONCE, allAtOnce(step * unit));
        }
        if (problem.potential() * scale > LimitModel.OUT_OF_SIGHT * series.total()) {
            return none(bass && endless.rate() < 0 ? NoEstimateReason.GROWTH_NOT_BENDING : endlessReason, endlessModel);
        }
        double variance = likelihood ? 1 : value / (observed.length - PARAMETERS);
        double spread = likelihood
                ? 1
                : StrictMath.sqrt(
                        2 * StrictMath.max(value, Certificate.EXACT * squares) / (observed.length - PARAMETERS));
        Certificate certificate = new Certificate(
                search.best().curvedUpwards()
                        ? Statistic.of(search.best().remaining() / spread)
                        : Statistic.undefined(NoValueReason.SINGULAR),
                search.best().curvedUpwards(),
                search.starts(),
                search.agreeing(),
                StrictMath.min(Double.MAX_VALUE, search.bestStart() * unit),
                value * unit,
                Double.isInfinite(step) ? List.of(endlessModel) : List.of(endlessModel, allAtOnce(step * unit)));
        double potential = problem.potential();
        Covariance covariance = covariance(basis, search.best(), potential, observed.length, scale, variance);
        DiffusionCurve curve =
                basis.curve(potential * scale, search.best().u(), search.best().v());
        return new CurveFit(series, curve, objective, MarketPotential.free(), value * unit, covariance, certificate);
    }

    private TailSumsOfSquares outside(double[] observed) {
        if (likelihood) {
            return TailSumsOfSquares.unknown(observed.length);
        }
        return sums ? TailSumsOfSquares.ofSums(observed, Double.NaN) : TailSumsOfSquares.ofCounts(observed);
    }

    private Covariance covariance(
            UnitCurve basis, LevenbergMarquardt best, double potential, int size, double scale, double variance) {
        if (likelihood) {
            return LikelihoodCovariance.poisson(basis, best.u(), best.v(), potential, size);
        }
        double[][] columns = new double[PARAMETERS][size];
        basis.fill(best.u(), best.v(), columns[0], columns[1], columns[2]);
        for (int i = 0; i < size; i++) {
            columns[1][i] *= potential;
            columns[2][i] *= potential;
        }
        double[] scales = {scale, basis.scaleU(best.u()), basis.scaleV(best.v())};
        return Covariance.of(columns, scales, variance);
    }

    private LimitingModels.LimitShape course() {
        return switch (model) {
            case BASS -> sums ? LimitingModels.LimitShape.EXPONENTIAL_FROM_ZERO : LimitingModels.LimitShape.EXPONENTIAL;
            case WEIBULL -> sums ? LimitingModels.LimitShape.POWER : LimitingModels.LimitShape.POWER_INCREMENTS;
            case LOGISTIC, GOMPERTZ -> LimitingModels.LimitShape.EXPONENTIAL;
        };
    }

    private static LimitModel allAtOnce(double value) {
        return new LimitModel("all at once", List.of(), value);
    }

    /** Returns what a course without a ceiling, or without imitation, means in the caller's unit. */
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
            // The rate is what rounding leaves of 0.
            return new LimitModel(
                    "constant",
                    List.of(new Parameter("count", "how many adopt in each period", series.total() / series.size())),
                    value);
        }
        return new LimitModel(
                rate > 0 ? "exponential growth" : "exponential decline",
                List.of(
                        new Parameter("rate", "growth of the logarithm per period", rate),
                        new Parameter("factor", "growth factor per period", StrictMath.exp(rate))),
                value);
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = StrictMath.max(largest, value);
        }
        return largest;
    }
}
