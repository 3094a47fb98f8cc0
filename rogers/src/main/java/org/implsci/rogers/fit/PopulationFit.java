package org.implsci.rogers.fit;

import java.util.ArrayList;
import java.util.List;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.Parameter;

/**
 * The maximum likelihood fit of a Bass curve to adopters and non-adopters of a population, an unknown share of which will
 * ever adopt.
 *
 * <p>The likelihood is that of the times given adoption, times the binomial one of how many have adopted; below the bound of
 * the share the second is at its maximum whatever p and q are, so that the first decides.
 */
final class PopulationFit {
    private final AdoptionSeries series;
    private final MarketPotential.Population ceiling;

    PopulationFit(AdoptionSeries series, MarketPotential.Population ceiling) {
        this.series = series;
        this.ceiling = ceiling;
    }

    FitResult result() {
        FitResult free = CurveFitter.fit(series, CurveModel.BASS, FitObjective.MAXIMUM_LIKELIHOOD);
        double potential = free.fold(fit -> fit.curve().potential(), PopulationFit::potential);
        if (potential >= ceiling.size()) {
            return new GivenPotential(series, CurveModel.BASS, FitObjective.MAXIMUM_LIKELIHOOD, ceiling, ceiling.size())
                    .result();
        }
        return free.fold(
                this::within,
                none -> new NoFiniteEstimate(
                        series,
                        CurveModel.BASS,
                        FitObjective.MAXIMUM_LIKELIHOOD,
                        ceiling,
                        none.reason(),
                        none.limit().orElse(null)));
    }

    /**
     * Returns the potential at the limit that fits best: without a bound if there is no ceiling, NaN if nothing can be
     * said.
     */
    private static double potential(NoFiniteEstimate none) {
        return switch (none.reason()) {
            case GROWTH_NOT_BENDING, CONSTANT -> Double.POSITIVE_INFINITY;
            case NO_IMITATION ->
                none.limit().stream()
                        .flatMap(limit -> limit.parameters().stream())
                        .filter(parameter -> "m".equals(parameter.name()))
                        .mapToDouble(Parameter::value)
                        .findFirst()
                        .orElse(Double.NaN);
            default -> Double.NaN;
        };
    }

    private FitResult within(CurveFit fit) {
        double adopted = series.total();
        double left = ceiling.size() - adopted;
        double more = adopted * StrictMath.log(ceiling.size() / adopted)
                + (left > 0 ? left * StrictMath.log(ceiling.size() / left) : 0);
        List<LimitModel> limits = new ArrayList<>();
        for (LimitModel limit : fit.certificate().limits()) {
            limits.add(new LimitModel(limit.name(), limit.parameters(), limit.objectiveValue() + more));
        }
        Certificate certificate = new Certificate(
                fit.certificate().remainingStep(),
                fit.certificate().curvedUpwards(),
                fit.certificate().starts(),
                fit.certificate().agreeing(),
                StrictMath.min(Double.MAX_VALUE, fit.certificate().bestStart() + more),
                fit.certificate().value() + more,
                limits);
        BassCurve curve = fit.bass().orElseThrow();
        Covariance covariance = LikelihoodCovariance.within(
                BassUnitCurve.INCREMENTS,
                StrictMath.log(curve.p()),
                StrictMath.log(curve.q()),
                curve.potential(),
                series.size(),
                ceiling.size());
        return new CurveFit(
                series,
                curve,
                FitObjective.MAXIMUM_LIKELIHOOD,
                ceiling,
                fit.objectiveValue() + more,
                covariance,
                certificate);
    }
}
