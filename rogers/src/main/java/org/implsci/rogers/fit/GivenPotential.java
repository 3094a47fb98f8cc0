package org.implsci.rogers.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.curve.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The fit of the two shape parameters of a curve whose potential is given.
 *
 * <p>There is a ceiling, so growth that does not bend is no obstacle; what remains are the limits of
 * {@link LimitingModelsKnownPotential}.
 */
final class GivenPotential {
    private static final int PARAMETERS = 2;
    private static final double ULP = 0x1p-52;

    private final AdoptionSeries series;
    private final CurveModel model;
    private final FitObjective objective;
    private final MarketPotential ceiling;
    private final double potential;
    private final boolean likelihood;

    GivenPotential(
            AdoptionSeries series,
            CurveModel model,
            FitObjective objective,
            MarketPotential ceiling,
            double potential) {
        this.series = series;
        this.model = model;
        this.objective = objective;
        this.ceiling = ceiling;
        this.potential = potential;
        this.likelihood = objective == FitObjective.MAXIMUM_LIKELIHOOD;
    }

    FitResult result() {
        if (series.total() == 0) {
            return none(NoEstimateReason.NOBODY_ADOPTED, null);
        }
        if (series.size() <= PARAMETERS) {
            return none(NoEstimateReason.TOO_FEW_PERIODS, null);
        }
        double[] counts = series.counts();
        double[] observed = objective == FitObjective.CUMULATIVE ? series.cumulative() : counts.clone();
        // A power of two near the potential: nothing overflows, and no digit changes.
        double scale = likelihood ? 1 : StrictMath.scalb(1.0, StrictMath.getExponent(potential));
        double squares = 0;
        for (int i = 0; i < observed.length; i++) {
            observed[i] /= scale;
            squares += observed[i] * observed[i];
        }
        UnitCurve basis = UnitCurves.of(model, objective, observed.length);
        double m = potential / scale;
        ObjectiveFunction problem = likelihood
                ? new GivenLikelihood(basis, observed, potential, series.total())
                : new LeastSquares(basis, observed, m);
        TailSumsOfSquares outside = outside(observed, m);
        MultiStartSearch search =
                MultiStartSearch.over(problem, basis, counts, series.total()).overLattice(outside);
        if (objective == FitObjective.DENSITY) {
            search.overPairs(observed, m, outside);
        }
        LevenbergMarquardt best = search.best();
        // What rounding leaves of exp(u + ...), which grows with u.
        double digit = ULP * (16 + StrictMath.abs(best.u()));
        double noise = likelihood
                ? digit * (StrictMath.abs(best.value()) + series.total())
                : digit * StrictMath.sqrt(best.value() * squares) + digit * digit * squares;
        double unit = likelihood ? 1 : scale * scale;
        List<LimitModel> limits = limits(problem, observed, m, unit);
        Optional<LimitModel> better = limits.stream()
                .filter(limit -> limit.objectiveValue() <= (best.value() + noise) * unit)
                .min(Comparator.comparingDouble(LimitModel::objectiveValue));
        if (better.isPresent()) {
            return none(
                    better.get().parameters().isEmpty() ? NoEstimateReason.ALL_AT_ONCE : NoEstimateReason.NO_IMITATION,
                    better.get());
        }
        int freedom = observed.length - PARAMETERS;
        double spread = likelihood
                ? 1
                : StrictMath.sqrt(2 * StrictMath.max(best.value(), Certificate.EXACT * squares) / freedom);
        Certificate certificate = new Certificate(
                best.curvedUpwards()
                        ? Statistic.of(best.remaining() / spread)
                        : Statistic.undefined(NoValueReason.SINGULAR),
                best.curvedUpwards(),
                search.starts(),
                search.agreeing(),
                StrictMath.min(Double.MAX_VALUE, search.bestStart() * unit),
                best.value() * unit,
                limits);
        return new CurveFit(
                series,
                basis.curve(potential, best.u(), best.v()),
                objective,
                ceiling,
                best.value() * unit,
                covariance(basis, best, m, freedom),
                certificate);
    }

    private Covariance covariance(UnitCurve basis, LevenbergMarquardt best, double m, int freedom) {
        if (likelihood) {
            return LikelihoodCovariance.givenPotential(basis, best.u(), best.v(), potential, series.size());
        }
        double[] g = new double[series.size()];
        double[][] columns = new double[PARAMETERS][series.size()];
        basis.fill(best.u(), best.v(), g, columns[0], columns[1]);
        for (double[] column : columns) {
            for (int i = 0; i < column.length; i++) {
                column[i] *= m;
            }
        }
        double[] scales = {basis.scaleU(best.u()), basis.scaleV(best.v())};
        return Covariance.of(columns, scales, best.value() / freedom);
    }

    /**
     * Returns what a steep curve leaves unexplained; the likelihood gives steep curves a long enough slope of its own.
     */
    private TailSumsOfSquares outside(double[] observed, double m) {
        return switch (objective) {
            case CUMULATIVE -> TailSumsOfSquares.ofSums(observed, m);
            case MAXIMUM_LIKELIHOOD -> TailSumsOfSquares.unknown(observed.length);
            default -> TailSumsOfSquares.ofCounts(observed);
        };
    }

    /** Returns the limits with a finite value, the Bass curve without imitation first. */
    private List<LimitModel> limits(ObjectiveFunction problem, double[] observed, double m, double unit) {
        LimitingModelsKnownPotential limits = new LimitingModelsKnownPotential(observed, m, objective);
        List<LimitModel> models = new ArrayList<>();
        if (model == CurveModel.BASS) {
            double u = ExponentialLimit.best(problem);
            models.add(new LimitModel(
                    "no imitation",
                    List.of(
                            new Parameter("m", "potential", potential),
                            new Parameter("p", "coefficient of innovation", Exponential.of(u)),
                            new Parameter("q", "coefficient of imitation", 0)),
                    ExponentialLimit.value(problem, u) * unit));
        } else {
            models.add(new LimitModel("none after the first", List.of(), limits.firstOnly() * unit));
        }
        models.add(new LimitModel("all at once", List.of(), limits.step() * unit));
        models.removeIf(limit -> Double.isInfinite(limit.objectiveValue()));
        return models;
    }

    private NoFiniteEstimate none(NoEstimateReason reason, @Nullable LimitModel limit) {
        return new NoFiniteEstimate(series, model, objective, ceiling, reason, limit);
    }
}
