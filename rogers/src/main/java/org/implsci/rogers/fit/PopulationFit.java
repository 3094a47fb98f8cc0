package org.implsci.rogers.fit;

import java.util.ArrayList;
import java.util.List;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.internal.BassUnitCurve;
import org.implsci.rogers.fit.internal.InformationColumns;
import org.implsci.rogers.fit.internal.UnitCurve;

/**
 * The maximum likelihood fit of a Bass curve to a population of known size, an unknown share of which will ever adopt.
 *
 * <p>The likelihood is that of the times given adoption, times the binomial likelihood of the number of adopters. While
 * the share is below 1, the binomial factor has the same maximum whatever p and q are, so p and q follow from the first
 * factor alone.
 */
final class PopulationFit {
    private final AdoptionSeries series;
    private final MarketPotential.Population population;

    PopulationFit(AdoptionSeries series, MarketPotential.Population population) {
        this.series = series;
        this.population = population;
    }

    FitResult result() {
        FitResult free = CurveFitter.fit(series, CurveModel.BASS, FitObjective.MAXIMUM_LIKELIHOOD);
        double potential = free.fold(fit -> fit.curve().potential(), PopulationFit::potential);
        if (potential >= population.size()) {
            return new KnownPotentialFit(
                            series, CurveModel.BASS, FitObjective.MAXIMUM_LIKELIHOOD, population, population.size())
                    .result();
        }
        return free.fold(
                this::withinPopulation,
                none -> new NoFiniteEstimate(
                        series,
                        CurveModel.BASS,
                        FitObjective.MAXIMUM_LIKELIHOOD,
                        population,
                        none.reason(),
                        none.limit().orElse(null)));
    }

    /** Returns the potential at the limit that fits best: infinite without a ceiling, NaN if the limit has none. */
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

    /** Returns the fit with the binomial factor in its values and the population in its covariance. */
    private FitResult withinPopulation(CurveFit fit) {
        double adopters = series.total();
        double others = population.size() - adopters;
        double binomial = adopters * StrictMath.log(population.size() / adopters)
                + (others > 0 ? others * StrictMath.log(population.size() / others) : 0);
        Certificate free = fit.certificate();
        List<LimitModel> limits = new ArrayList<>();
        for (LimitModel limit : free.limits()) {
            limits.add(new LimitModel(limit.name(), limit.parameters(), limit.objectiveValue() + binomial));
        }
        BassCurve bass = fit.bass().orElseThrow();
        double u = StrictMath.log(bass.p());
        double v = StrictMath.log(bass.q());
        UnitCurve curve = BassUnitCurve.INCREMENTS;
        return new CurveFit(
                series,
                bass,
                FitObjective.MAXIMUM_LIKELIHOOD,
                population,
                fit.objectiveValue() + binomial,
                Covariance.of(
                        InformationColumns.inPopulation(
                                curve, u, v, bass.potential(), series.size(), population.size()),
                        curve.scales(1, u, v),
                        1),
                new Certificate(
                        free.remainingStep(),
                        free.curvedUpwards(),
                        free.starts(),
                        free.agreeing(),
                        StrictMath.min(Double.MAX_VALUE, free.bestStart() + binomial),
                        free.value() + binomial,
                        limits));
    }
}
