package org.implsci.rogers.fit;

import java.util.List;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.Figure;
import org.implsci.rogers.curve.NoFigure;
import org.implsci.rogers.curve.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The fit of p and q of a Bass curve whose potential is given.
 *
 * <p>There is a ceiling, so growth that does not bend is no obstacle; what remains are the limits of
 * {@link GivenLimits}.
 */
final class GivenPotential {
    private static final int PARAMETERS = 2;
    private static final double ULP = 0x1p-52;

    private final AdoptionSeries series;
    private final FitObjective objective;
    private final Ceiling ceiling;
    private final double potential;
    private final boolean likelihood;

    GivenPotential(AdoptionSeries series, FitObjective objective, Ceiling ceiling, double potential) {
        this.series = series;
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
        Basis basis = Bases.of(CurveModel.BASS, objective, observed.length);
        double m = potential / scale;
        Problem problem = likelihood
                ? new GivenLikelihood(basis, observed, potential, series.total())
                : new LeastSquares(basis, observed, m);
        Search search = Search.over(problem, basis, counts, series.total()).overGrid();
        Descent best = search.best();
        double noise = likelihood
                ? 16 * ULP * StrictMath.abs(best.value())
                : 16 * ULP * StrictMath.sqrt(best.value() * squares) + 256 * ULP * ULP * squares;
        double unit = likelihood ? 1 : scale * scale;
        GivenLimits limits = new GivenLimits(problem, observed, m, objective);
        LimitModel noImitation = noImitation(limits, unit);
        double step = limits.step();
        LimitModel allAtOnce = new LimitModel("all at once", List.of(), step * unit);
        if (StrictMath.min(limits.noImitation(), step) <= best.value() + noise) {
            return limits.noImitation() <= step
                    ? none(NoEstimateReason.NO_IMITATION, noImitation)
                    : none(NoEstimateReason.ALL_AT_ONCE, allAtOnce);
        }
        int freedom = observed.length - PARAMETERS;
        double spread = likelihood ? 1 : StrictMath.sqrt(2 * StrictMath.max(best.value(), noise) / freedom);
        Certificate certificate = new Certificate(
                best.curvedUpwards() ? Figure.of(best.remaining() / spread) : Figure.none(NoFigure.SINGULAR),
                best.curvedUpwards(),
                search.starts(),
                search.agreeing(),
                StrictMath.min(Double.MAX_VALUE, search.bestStart() * unit),
                best.value() * unit,
                Double.isInfinite(step) ? List.of(noImitation) : List.of(noImitation, allAtOnce));
        return new CurveFit(
                series,
                basis.curve(potential, best.u(), best.v()),
                objective,
                ceiling,
                best.value() * unit,
                covariance(basis, best, m, freedom),
                certificate);
    }

    private Covariance covariance(Basis basis, Descent best, double m, int freedom) {
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

    private LimitModel noImitation(GivenLimits limits, double unit) {
        return new LimitModel(
                "no imitation",
                List.of(
                        new Parameter("m", "potential", potential),
                        new Parameter("p", "coefficient of innovation", limits.noImitationP()),
                        new Parameter("q", "coefficient of imitation", 0)),
                limits.noImitation() * unit);
    }

    private NoFiniteEstimate none(NoEstimateReason reason, @Nullable LimitModel limit) {
        return new NoFiniteEstimate(series, CurveModel.BASS, objective, ceiling, reason, limit);
    }
}
