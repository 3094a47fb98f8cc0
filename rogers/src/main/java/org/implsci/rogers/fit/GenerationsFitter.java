package org.implsci.rogers.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.GenerationsModel.Kind;
import org.implsci.rogers.generation.Generation;
import org.implsci.rogers.generation.GenerationSeries;
import org.implsci.rogers.generation.NortonBass;
import org.jspecify.annotations.Nullable;

/**
 * Fits generations with the same p and q by least squares, compares them with their limits, and decides whether there is an
 * estimate.
 *
 * <p>The limits are growth without a ceiling, no imitation, and all at once at the same time since each launch.
 */
final class GenerationsFitter {
    private static final double ULP = 0x1p-52;

    private final List<GenerationSeries> generations;
    private final GenerationWeights weighting;
    private final double scale;
    private final double[] weights;
    private final double[] observed;
    private final double squares;

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
        // A power of two near the largest observation: nothing overflows, and no digit changes.
        this.scale = StrictMath.scalb(1.0, StrictMath.getExponent(largest));
        this.weights = new double[generations.size()];
        for (int g = 0; g < weights.length; g++) {
            weights[g] =
                    weighting == GenerationWeights.EQUAL ? 1 / scale : 1 / GenerationsModel.mean(generations.get(g));
        }
        this.observed = GenerationsModel.flat(generations, weights);
        double sum = 0;
        for (double each : observed) {
            sum += each * each;
        }
        this.squares = sum;
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
        int parameters = generations.size() + Kind.BASS.coordinates;
        if (observed.length <= parameters) {
            return none(NoEstimateReason.TOO_FEW_PERIODS, null);
        }
        GenerationsModel model = model(Kind.BASS, 0);
        SeparableSearch search = SeparableSearch.over(model, starts(Kind.BASS));
        VariableProjection best = search.best();
        double noise = 16 * ULP * StrictMath.sqrt(best.value() * squares) + 256 * ULP * ULP * squares;
        List<LimitModel> limits = new ArrayList<>();
        for (Limit limit : limits()) {
            limits.add(limit.model);
            if (limit.value <= best.value() + noise) {
                return none(limit.reason, limit.model);
            }
        }
        double[] potentials = best.coefficients();
        if (Arrays.stream(potentials).anyMatch(potential -> potential / scale > 2 * LimitModel.OUT_OF_SIGHT)) {
            return none(NoEstimateReason.GROWTH_NOT_BENDING, limits.get(0));
        }
        if (Arrays.stream(potentials).anyMatch(potential -> !(potential > 0))) {
            return none(NoEstimateReason.POTENTIAL_AT_BOUND, null);
        }
        int freedom = observed.length - parameters;
        double spread = StrictMath.sqrt(2 * StrictMath.max(best.value(), noise) / freedom);
        Certificate certificate = new Certificate(
                best.curvedUpwards()
                        ? Statistic.of(best.remaining() / spread)
                        : Statistic.undefined(NoValueReason.SINGULAR),
                best.curvedUpwards(),
                search.starts(),
                search.agreeing(),
                StrictMath.min(Double.MAX_VALUE, search.bestStart() * unit()),
                best.value() * unit(),
                limits);
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
            named.add(new Parameter("m" + (g + 1), "what " + series.name() + " adds to the potential", potentials[g]));
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

    /** Returns what a square of the scaled observations is in the caller's unit. */
    private double unit() {
        return weighting == GenerationWeights.EQUAL ? scale * scale : 1;
    }

    private GenerationsModel model(Kind kind, int step) {
        return new GenerationsModel(kind, generations, observed, weights, step);
    }

    /** What the model comes to as a parameter goes to infinity or to its bound. */
    private record Limit(NoEstimateReason reason, double value, LimitModel model) {}

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        limits.add(limit(Kind.GROWTH, 0, NoEstimateReason.GROWTH_NOT_BENDING, "growth without a ceiling", "r"));
        limits.add(limit(Kind.NO_IMITATION, 0, NoEstimateReason.NO_IMITATION, "no imitation", "p"));
        Limit least = limit(Kind.STEP, 1, NoEstimateReason.ALL_AT_ONCE, "all at once", "share");
        for (int step = 2; step <= GenerationsModel.longest(generations); step++) {
            Limit other = limit(Kind.STEP, step, NoEstimateReason.ALL_AT_ONCE, "all at once", "share");
            least = other.value < least.value ? other : least;
        }
        limits.add(least);
        return limits;
    }

    private Limit limit(Kind kind, int step, NoEstimateReason reason, String name, String letter) {
        VariableProjection end =
                SeparableSearch.over(model(kind, step), starts(kind)).best();
        double at = end.at()[0];
        double value = kind == Kind.STEP ? at : Exponential.of(at);
        return new Limit(
                reason,
                end.value(),
                new LimitModel(
                        name, List.of(new Parameter(letter, "what is left of p and q", value)), end.value() * unit()));
    }

    private List<double[]> starts(Kind kind) {
        List<double[]> starts = new ArrayList<>();
        if (kind == Kind.STEP) {
            for (double share = 0.05; share < 1; share += 0.1) {
                starts.add(new double[] {share});
            }
            return starts;
        }
        int n = GenerationsModel.longest(generations);
        for (double passed = 0.25; passed <= 256; passed *= 1.6) {
            double rate = StrictMath.log(passed / n);
            if (kind != Kind.BASS) {
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
