package org.implsci.rogers.fit;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.generation.GenerationSeries;
import org.implsci.rogers.generation.NortonBass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fits of generations that take over each other's users. */
class GenerationsFitTest {
    private static final List<String> MAINFRAMES = List.of("SIU2", "SIU3", "SIU4");

    /** Systems in use, launches counted from the first of the generations named. */
    private static List<GenerationSeries> mainframes(List<String> names) {
        int origin = 5 * MAINFRAMES.indexOf(names.get(0));
        return names.stream()
                .map(name -> GenerationSeries.of(
                        name, 5 * MAINFRAMES.indexOf(name) - origin, Vectors.numbers("mainframes" + name)))
                .toList();
    }

    static Stream<List<String>> vectors() {
        return Vectors.lines("norton-bass.csv").stream();
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(";", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    private static GenerationsFit fit(List<GenerationSeries> generations, GenerationWeights weights) {
        return GenerationsFit.of(generations, weights).fold(fit -> fit, none -> {
            throw new AssertionError(none.explain());
        });
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void highPrecision(List<String> line) {
        GenerationWeights weights = line.get(1).equals("equal") ? GenerationWeights.EQUAL : GenerationWeights.RELATIVE;
        GenerationsFit fit = fit(mainframes(List.of(line.get(0).split(" ", -1))), weights);
        double[] estimates = numbers(line.get(2));
        double[] errors = numbers(line.get(3));
        List<ParameterEstimate> found = fit.parameters().estimates();
        assertEquals(estimates.length, found.size());
        for (int i = 0; i < estimates.length; i++) {
            assertClose(estimates[i], found.get(i).value(), 1e-9, found.get(i).name());
            assertClose(errors[i], found.get(i).standardError().value().orElseThrow(), 1e-8, "standard error");
        }
        assertClose(Double.parseDouble(line.get(4)), fit.parameters().sumOfSquares(), 1e-11, "sum of squares");
        assertTrue(fit.parameters().certificate().holds(), fit::explain);
        double sum = 0;
        for (int g = 0; g < fit.generations().size(); g++) {
            List<Double> inUse = fit.generations().get(g).inUse();
            double mean =
                    inUse.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            for (int i = 0; i < inUse.size(); i++) {
                double residual = inUse.get(i) - fit.fitted(g)[i];
                double unit = weights == GenerationWeights.EQUAL ? 1 : mean;
                sum += residual * residual / unit / unit;
            }
        }
        assertClose(
                sum, fit.parameters().sumOfSquares(), 1e-9, "the curves that are reported have this sum of squares");
    }

    private static List<GenerationSeries> exact(NortonBass curves, int[] launches, int periods) {
        List<GenerationSeries> generations = new ArrayList<>();
        for (int g = 0; g < launches.length; g++) {
            double[] inUse = new double[periods - launches[g]];
            for (int i = 0; i < inUse.length; i++) {
                inUse[i] = curves.inUse(g, launches[g] + i + 1.0);
            }
            generations.add(GenerationSeries.of("generation " + g, launches[g], inUse));
        }
        return generations;
    }

    @Property(tries = 60)
    void generationsAreFoundAgain(
            @ForAll @DoubleRange(min = -3, max = 9) double magnitude,
            @ForAll @DoubleRange(min = 0.01, max = 0.1) double p,
            @ForAll @DoubleRange(min = 0.2, max = 0.8) double q,
            @ForAll @IntRange(min = 2, max = 6) int first,
            @ForAll @IntRange(min = 2, max = 6) int second) {
        double m = Math.pow(10, magnitude);
        int[] launches = {0, first, first + second};
        double[] potentials = {m, 3 * m, 0.5 * m};
        NortonBass curves =
                NortonBass.common(p, q, Arrays.stream(launches).asDoubleStream().toArray(), potentials);
        for (GenerationWeights weights : GenerationWeights.values()) {
            GenerationsFit fit = fit(exact(curves, launches, 24), weights);
            for (int g = 0; g < launches.length; g++) {
                assertClose(
                        potentials[g], fit.curves().generations().get(g).curve().potential(), 1e-6, "m");
            }
            assertClose(p, fit.parameters().estimate("p").orElseThrow().value(), 1e-6, "p");
            assertClose(q, fit.parameters().estimate("q").orElseThrow().value(), 1e-6, "q");
        }
    }

    /** One generation alone is a Bass curve fitted to running sums. */
    @Test
    void oneGenerationIsABassCurve() {
        for (String key : List.of("roomac", "colortv", "mammography", "foreignlang", "accelprog")) {
            AdoptionSeries series = Vectors.series(key);
            CurveFit bass = CurveFitter.fit(series, CurveModel.BASS, FitObjective.CUMULATIVE)
                    .fit()
                    .orElseThrow();
            GenerationsFit alone =
                    fit(List.of(GenerationSeries.of("only", 0, series.cumulative())), GenerationWeights.EQUAL);
            assertClose(
                    bass.curve().potential(),
                    alone.curves().generations().get(0).curve().potential(),
                    1e-9,
                    "m");
            assertClose(bass.objectiveValue(), alone.parameters().sumOfSquares(), 1e-11, "sum of squares");
            assertClose(
                    bass.covariance().standardError(0).value().orElseThrow(),
                    alone.parameters().covariance().standardError(0).value().orElseThrow(),
                    1e-7,
                    "standard error");
        }
    }

    private static NoEstimateReason reason(GenerationSeries... generations) {
        return GenerationsFit.of(List.of(generations), GenerationWeights.EQUAL)
                .fold(
                        fit -> {
                            throw new AssertionError(fit.explain());
                        },
                        FitOutcome.None::reason);
    }

    @Test
    void dataThatGiveNoFiniteEstimateSayWhy() {
        assertEquals(
                NoEstimateReason.TOO_FEW_PERIODS,
                reason(GenerationSeries.of("a", 0, 1, 2, 3), GenerationSeries.of("b", 2, 1)));
        assertEquals(
                NoEstimateReason.GROWTH_NOT_BENDING,
                reason(
                        GenerationSeries.of("a", 0, 1, 3, 7, 15, 31, 63, 127),
                        GenerationSeries.of("b", 3, 5, 15, 35, 75)));
        assertEquals(
                NoEstimateReason.ALL_AT_ONCE,
                reason(GenerationSeries.of("a", 0, 0, 9, 9, 9, 0, 0, 0), GenerationSeries.of("b", 3, 0, 20, 20, 20)));
        assertEquals(
                NoEstimateReason.NO_IMITATION,
                reason(GenerationSeries.of("a", 0, 50, 75, 87.5, 93.75, 96.875, 98.4375)));
    }

    /** When the second generation only takes over some of the first, its own addition would have to be negative. */
    @Test
    void aGenerationThatLosesUsersIsAtItsBound() {
        NortonBass curves = NortonBass.common(0.05, 0.5, new double[] {0, 5}, new double[] {1000, 1});
        List<GenerationSeries> generations = exact(curves, new int[] {0, 5}, 20);
        double[] fewer = generations.get(1).inUse().stream()
                .mapToDouble(users -> 0.7 * users)
                .toArray();
        assertEquals(
                NoEstimateReason.POTENTIAL_AT_BOUND,
                reason(generations.get(0), GenerationSeries.of("second", 5, fewer)));
    }

    /** A search within positive potentials ends at 1.6e-10 for SIU3. */
    @Test
    void twoMainframesRelativeToTheirMeansAreAtThatBoundToo() {
        assertEquals(
                NoEstimateReason.POTENTIAL_AT_BOUND,
                GenerationsFit.of(mainframes(List.of("SIU2", "SIU3")), GenerationWeights.RELATIVE)
                        .fold(
                                fit -> {
                                    throw new AssertionError(fit.explain());
                                },
                                FitOutcome.None::reason));
    }

    @Test
    void allFaultsOfTheDataAreNamed() {
        List<GenerationSeries> wrong =
                List.of(GenerationSeries.of("same", 4, 1, 2, 3), GenerationSeries.of("same", 4, 1, 2, 3));
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> GenerationsFit.of(wrong, GenerationWeights.EQUAL));
        assertEquals(2, refused.findings().errors().size());
        InvalidInputException series =
                assertThrows(InvalidInputException.class, () -> GenerationSeries.of(" ", -1, Double.NaN, -3));
        assertEquals(
                List.of("/name", "/launch", "/inUse/0", "/inUse/1"),
                series.findings().errors().stream()
                        .map(Finding::pointer)
                        .map(Object::toString)
                        .toList());
        assertEquals(
                "rogers.generation.unused",
                assertThrows(InvalidInputException.class, () -> GenerationSeries.of("none", 0, 0, 0))
                        .findings()
                        .errors()
                        .get(0)
                        .code());
    }

    @Test
    void theFitIsExplainedAndWritten() {
        GenerationsFit fit = fit(mainframes(MAINFRAMES), GenerationWeights.RELATIVE);
        assertTrue(fit.explain().contains("potential that SIU3 adds"), fit::explain);
        String json = JsonCodec.standard().write(fit);
        assertTrue(json.contains("\"weights\": \"relative\""), json);
        assertTrue(json.contains("\"name\": \"m3\""), json);
    }
}
