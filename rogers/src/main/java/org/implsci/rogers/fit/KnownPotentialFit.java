package org.implsci.rogers.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.internal.Exponential;
import org.implsci.rogers.fit.internal.ExponentialLimit;
import org.implsci.rogers.fit.internal.FitCriterion;
import org.implsci.rogers.fit.internal.InformationColumns;
import org.implsci.rogers.fit.internal.KnownPotentialLikelihood;
import org.implsci.rogers.fit.internal.KnownPotentialLimits;
import org.implsci.rogers.fit.internal.LeastSquares;
import org.implsci.rogers.fit.internal.LevenbergMarquardt;
import org.implsci.rogers.fit.internal.MultiStartSearch;
import org.implsci.rogers.fit.internal.ObjectiveFunction;
import org.implsci.rogers.fit.internal.ScaledObservations;
import org.implsci.rogers.fit.internal.TailSumsOfSquares;
import org.implsci.rogers.fit.internal.UnitCurve;
import org.jspecify.annotations.Nullable;

/**
 * The fit of the two shape parameters of a curve whose potential is known.
 *
 * <p>The potential is a ceiling, so growth that has not slowed has an estimate. The limits that remain are those of
 * {@link KnownPotentialLimits} and {@link ExponentialLimit}.
 */
final class KnownPotentialFit {
    private static final int PARAMETERS = 2;

    private final AdoptionSeries series;
    private final CurveModel model;
    private final FitObjective objective;
    private final MarketPotential marketPotential;
    private final double potential;
    private final FitCriterion criterion;
    private final boolean likelihood;

    KnownPotentialFit(
            AdoptionSeries series,
            CurveModel model,
            FitObjective objective,
            MarketPotential marketPotential,
            double potential) {
        this.series = series;
        this.model = model;
        this.objective = objective;
        this.marketPotential = marketPotential;
        this.potential = potential;
        this.criterion = objective.criterion();
        this.likelihood = criterion == FitCriterion.MAXIMUM_LIKELIHOOD;
    }

    FitResult result() {
        if (series.total() == 0) {
            return none(NoEstimateReason.NOBODY_ADOPTED, null);
        }
        if (series.size() <= PARAMETERS) {
            return none(NoEstimateReason.TOO_FEW_PERIODS, null);
        }
        double[] counts = series.counts();
        ScaledObservations data = ScaledObservations.of(
                criterion == FitCriterion.CUMULATIVE ? series.cumulative() : counts, likelihood ? 1 : potential);
        double[] observed = data.values();
        double m = potential / data.scale();
        UnitCurve curve = criterion.unitCurve(model, observed.length);
        ObjectiveFunction function = likelihood
                ? new KnownPotentialLikelihood(curve, observed, potential, series.total())
                : new LeastSquares(curve, observed, m);
        TailSumsOfSquares tails = TailSumsOfSquares.of(criterion, observed, m);
        MultiStartSearch search =
                MultiStartSearch.run(function, curve, counts, series.total()).addGrid(tails);
        if (criterion == FitCriterion.DENSITY) {
            search.addPairs(observed, m, tails);
        }
        LevenbergMarquardt best = search.best();
        double rounding = likelihood
                ? ScaledObservations.digit(best.u()) * (StrictMath.abs(best.value()) + series.total())
                : data.rounding(best.value(), best.u());
        double unit = likelihood ? 1 : data.scale() * data.scale();
        List<LimitModel> limits = limits(function, observed, m, unit);
        Optional<LimitModel> better = limits.stream()
                .filter(limit -> limit.objectiveValue() <= (best.value() + rounding) * unit)
                .min(Comparator.comparingDouble(LimitModel::objectiveValue));
        if (better.isPresent()) {
            return none(
                    better.get().parameters().isEmpty() ? NoEstimateReason.ALL_AT_ONCE : NoEstimateReason.NO_IMITATION,
                    better.get());
        }
        int freedom = observed.length - PARAMETERS;
        double spread = likelihood
                ? 1
                : Certificate.spread(StrictMath.max(best.value(), Certificate.EXACT * data.squares()), freedom);
        return new CurveFit(
                series,
                curve.curve(potential, best.u(), best.v()),
                objective,
                marketPotential,
                best.value() * unit,
                covariance(curve, best, m, freedom),
                Certificate.of(search.summary(), spread, unit, limits));
    }

    private Covariance covariance(UnitCurve curve, LevenbergMarquardt best, double m, int freedom) {
        double[] scales = {curve.scaleU(best.u()), curve.scaleV(best.v())};
        if (likelihood) {
            return Covariance.of(
                    InformationColumns.knownPotential(curve, best.u(), best.v(), potential, series.size()), scales, 1);
        }
        double[][] columns = new double[PARAMETERS][series.size()];
        curve.fill(best.u(), best.v(), new double[series.size()], columns[0], columns[1]);
        for (double[] column : columns) {
            for (int i = 0; i < column.length; i++) {
                column[i] *= m;
            }
        }
        return Covariance.of(columns, scales, best.value() / freedom);
    }

    /** Returns the limits with a finite value, the Bass curve without imitation first. */
    private List<LimitModel> limits(ObjectiveFunction function, double[] observed, double m, double unit) {
        KnownPotentialLimits limits = new KnownPotentialLimits(observed, m, criterion);
        List<LimitModel> models = new ArrayList<>();
        if (model == CurveModel.BASS) {
            double u = ExponentialLimit.best(function);
            models.add(new LimitModel(
                    "no imitation",
                    List.of(
                            new Parameter("m", "potential", potential),
                            new Parameter("p", "coefficient of innovation", Exponential.of(u)),
                            new Parameter("q", "coefficient of imitation", 0)),
                    ExponentialLimit.value(function, u) * unit));
        } else {
            models.add(new LimitModel("none after the first", List.of(), limits.firstOnly() * unit));
        }
        models.add(new LimitModel("all at once", List.of(), limits.step() * unit));
        models.removeIf(limit -> Double.isInfinite(limit.objectiveValue()));
        return models;
    }

    private NoFiniteEstimate none(NoEstimateReason reason, @Nullable LimitModel limit) {
        return new NoFiniteEstimate(series, model, objective, marketPotential, reason, limit);
    }
}
