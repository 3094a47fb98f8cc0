package org.implsci.rogers.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.internal.BassForm;
import org.implsci.rogers.fit.internal.Exponential;
import org.implsci.rogers.fit.internal.GenerationsModel;
import org.implsci.rogers.fit.internal.ScaledObservations;
import org.implsci.rogers.fit.internal.SeparableSearch;
import org.implsci.rogers.fit.internal.VariableProjection;
import org.implsci.rogers.generation.Generation;
import org.implsci.rogers.generation.GenerationSeries;
import org.implsci.rogers.generation.NortonBass;
import org.jspecify.annotations.Nullable;

/**
 * Fits generations with the same p and q by least squares and compares them with their limits.
 *
 * <p>The limits are growth without a ceiling, no imitation, and adoption all at once at the same time since each
 * launch.
 */
final class GenerationsFitter {
    private final List<GenerationSeries> generations;
    private final GenerationWeights weighting;
    private final double scale;
    private final double[] weights;
    private final ScaledObservations data;

    GenerationsFitter(List<GenerationSeries> generations, GenerationWeights weighting) {
        check(generations);
        this.generations = generations;
        this.weighting = weighting;
        double largest = 0;
        for (GenerationSeries each : generations) {
            for (double value : each.inUse()) {
                largest = StrictMath.max(largest, value);
            }
        }
        // A power of two near the largest observation, so that nothing overflows and no digit changes.
        this.scale = StrictMath.scalb(1.0, StrictMath.getExponent(largest));
        this.weights = new double[generations.size()];
        for (int g = 0; g < weights.length; g++) {
            weights[g] =
                    weighting == GenerationWeights.EQUAL ? 1 / scale : 1 / GenerationsModel.mean(generations.get(g));
        }
        this.data = ScaledObservations.of(GenerationsModel.flat(generations, weights), 1);
    }

    private static void check(List<GenerationSeries> generations) {
        Requirements requirements = new Requirements()
                .range("generations", generations.size(), 1, 100)
                .unique("generations", "name", generations, GenerationSeries::name);
        for (int index = 1; index < generations.size(); index++) {
            int before = generations.get(index - 1).launch();
            int launch = generations.get(index).launch();
            int at = index;
            requirements.that(
                    launch > before,
                    () -> Finding.error(
                                    "rogers.generations.order",
                                    Pointer.ROOT.at("generations").at(at).at("launch"))
                            .message("a generation is launched after the one before it")
                            .expected("more than " + before)
                            .found(Integer.toString(launch))
                            .build());
        }
        requirements.orThrow();
    }

    FitOutcome<GenerationsFit> result() {
        int parameters = generations.size() + BassForm.BASS.coordinates();
        int size = data.values().length;
        if (size <= parameters) {
            return none(NoEstimateReason.TOO_FEW_PERIODS, null);
        }
        GenerationsModel model = model(BassForm.BASS, 0);
        SeparableSearch search = SeparableSearch.run(model, starts(BassForm.BASS));
        VariableProjection best = search.best();
        double rounding = data.rounding(best.value(), 0);
        List<LimitModel> limits = new ArrayList<>();
        for (Limit limit : limits()) {
            limits.add(limit.model);
            if (limit.value <= best.value() + rounding) {
                return none(limit.reason, limit.model);
            }
        }
        double[] potentials = best.coefficients();
        if (Arrays.stream(potentials).anyMatch(potential -> potential / scale > 2 * LimitModel.LARGEST_POTENTIAL)) {
            return none(NoEstimateReason.GROWTH_NOT_BENDING, limits.get(0));
        }
        if (Arrays.stream(potentials).anyMatch(potential -> !(potential > 0))) {
            return none(NoEstimateReason.POTENTIAL_AT_BOUND, null);
        }
        int freedom = size - parameters;
        Certificate certificate = Certificate.of(
                search.summary(), Certificate.spread(StrictMath.max(best.value(), rounding), freedom), unit(), limits);
        double p = Exponential.of(best.at()[0]);
        double q = Exponential.of(best.at()[1]);
        double[] scales = new double[parameters];
        Arrays.fill(scales, 1);
        scales[parameters - 2] = p;
        scales[parameters - 1] = q;
        Covariance covariance = Covariance.ofAll(best.derivatives(model), scales, best.value() / freedom);
        List<Parameter> named = new ArrayList<>();
        List<Generation> fitted = new ArrayList<>();
        for (int g = 0; g < potentials.length; g++) {
            GenerationSeries series = generations.get(g);
            named.add(new Parameter("m" + (g + 1), "potential that " + series.name() + " adds", potentials[g]));
            fitted.add(new Generation(series.name(), series.launch(), new BassCurve(potentials[g], p, q)));
        }
        named.add(new Parameter("p", "coefficient of innovation", p));
        named.add(new Parameter("q", "coefficient of imitation", q));
        return new FitOutcome.Fitted<>(new GenerationsFit(
                generations,
                weighting,
                new NortonBass(fitted),
                new FittedParameters(named, covariance, freedom, certificate)));
    }

    /** Returns the factor from squares of the scaled observations to squares of the caller's. */
    private double unit() {
        return weighting == GenerationWeights.EQUAL ? scale * scale : 1;
    }

    private GenerationsModel model(BassForm form, int step) {
        return new GenerationsModel(form, generations, data.values(), weights, step);
    }

    /** A limit of the model, with the reason that it gives. */
    private record Limit(NoEstimateReason reason, double value, LimitModel model) {}

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        limits.add(limit(BassForm.GROWTH, 0, NoEstimateReason.GROWTH_NOT_BENDING, "growth without a ceiling", "r"));
        limits.add(limit(BassForm.NO_IMITATION, 0, NoEstimateReason.NO_IMITATION, "no imitation", "p"));
        Limit least = limit(BassForm.STEP, 1, NoEstimateReason.ALL_AT_ONCE, "all at once", "share");
        for (int step = 2; step <= GenerationsModel.longest(generations); step++) {
            Limit other = limit(BassForm.STEP, step, NoEstimateReason.ALL_AT_ONCE, "all at once", "share");
            least = other.value < least.value ? other : least;
        }
        limits.add(least);
        return limits;
    }

    private Limit limit(BassForm form, int step, NoEstimateReason reason, String name, String letter) {
        VariableProjection end =
                SeparableSearch.run(model(form, step), starts(form)).best();
        double at = end.at()[0];
        double value = form == BassForm.STEP ? at : Exponential.of(at);
        return new Limit(
                reason,
                end.value(),
                new LimitModel(
                        name, List.of(new Parameter(letter, "remaining parameter", value)), end.value() * unit()));
    }

    private List<double[]> starts(BassForm form) {
        List<double[]> starts = new ArrayList<>();
        if (form == BassForm.STEP) {
            for (double share = 0.05; share < 1; share += 0.1) {
                starts.add(new double[] {share});
            }
            return starts;
        }
        int n = GenerationsModel.longest(generations);
        for (double passed = 0.25; passed <= 256; passed *= 1.6) {
            double rate = StrictMath.log(passed / n);
            if (form != BassForm.BASS) {
                starts.add(new double[] {rate});
                continue;
            }
            for (double ratio = -2; ratio <= 16; ratio += ratio < 6 ? 1 : 2.5) {
                starts.add(new double[] {rate - ratio, rate});
            }
        }
        return starts;
    }

    private FitOutcome<GenerationsFit> none(NoEstimateReason reason, @Nullable LimitModel limit) {
        return new FitOutcome.None<>(generations.size() + " generations with the same p and q", reason, limit);
    }
}
