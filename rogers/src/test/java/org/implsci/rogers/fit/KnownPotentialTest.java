package org.implsci.rogers.fit;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.forecast.FitHistory;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.IntervalMethod;
import org.implsci.rogers.forecast.Landmarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fits of the logistic, Gompertz and Weibull curves with a known potential. */
class KnownPotentialTest {
    private static final List<CurveModel> OTHERS =
            List.of(CurveModel.LOGISTIC, CurveModel.GOMPERTZ, CurveModel.WEIBULL);
    private static final List<FitObjective> OBJECTIVES =
            List.of(FitObjective.INCREMENTS, FitObjective.CUMULATIVE, FitObjective.MAXIMUM_LIKELIHOOD);

    static Stream<List<String>> vectors() {
        return Vectors.lines("known-potential.csv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void vectors(List<String> line) {
        String key = line.get(0);
        AdoptionSeries series =
                key.equals("chickenWeight") ? AdoptionSeries.ofCumulative(Vectors.numbers(key)) : Vectors.series(key);
        CurveModel model = CurveModel.VOCABULARY.withCode(line.get(1)).orElseThrow();
        FitObjective objective = FitObjective.VOCABULARY.withCode(line.get(2)).orElseThrow();
        CurveFit fit = fit(series, model, objective, number(line, 3));
        assertEquals(number(line, 3), fit.curve().potential());
        for (int index = 1; index <= 2; index++) {
            ParameterEstimate estimate = fit.estimates().get(index);
            assertClose(number(line, 3 + index), estimate.value(), 1e-8, estimate.name());
            double error = estimate.standardError().value().orElseThrow();
            assertClose(number(line, 5 + index), error, 1e-8, "standard error of " + estimate.name());
        }
        assertClose(number(line, 8), fit.objectiveValue(), 1e-8, "value");
        assertClose(number(line, 9), fit.covariance().correlation(1, 2).value().orElseThrow(), 1e-7, "correlation");
        assertEquals(
                NoValueReason.GIVEN,
                fit.estimates().get(0).standardError().reason().orElseThrow());
        assertEquals(series.size() - 2, fit.degreesOfFreedom());
        assertTrue(fit.certificate().holds(), fit.certificate().explain());
    }

    private static double number(List<String> line, int index) {
        return Double.parseDouble(line.get(index));
    }

    /** Curves of all models whose growth falls into a series of 12 periods, at potentials of 1e-3 to 1e12. */
    @Provide
    Arbitrary<DiffusionCurve> curves() {
        Arbitrary<Double> m = Arbitraries.doubles().between(-3, 12).map(x -> Math.pow(10, x));
        Arbitrary<Double> centre = Arbitraries.doubles().between(1.5, 12);
        Arbitrary<Double> width = Arbitraries.doubles().between(0.8, 6);
        return Combinators.combine(Arbitraries.of(OTHERS), m, centre, width)
                .as((model, potential, at, wide) -> switch (model) {
                    case LOGISTIC -> model.curve(potential, -at / wide, 1 / wide);
                    case GOMPERTZ -> model.curve(potential, Math.exp(at / wide), 1 / wide);
                    default -> model.curve(potential, at, 0.4 + at / wide);
                });
    }

    private static double[] counts(DiffusionCurve curve, int periods) {
        return IntStream.range(0, periods)
                .mapToDouble(i -> curve.increment(i, i + 1))
                .toArray();
    }

    @Property(tries = 300)
    void aCurveIsFoundAgain(@ForAll("curves") DiffusionCurve curve) {
        AdoptionSeries series = AdoptionSeries.of(counts(curve, 12));
        for (FitObjective objective : OBJECTIVES) {
            // Running sums from the series lack what a curve has at time 0; a count near the least number has lost
            // digits.
            if (objective == FitObjective.CUMULATIVE
                    ? curve.share(0) > 0
                    : curve.share(1) < 1e-290 && objective == FitObjective.MAXIMUM_LIKELIHOOD) {
                continue;
            }
            // Rounding may add up to more than all.
            CurveFit fit = fit(series, curve.model(), objective, Math.max(curve.potential(), series.total()));
            List<Parameter> expected = curve.parameters();
            assertEquals(
                    expected.get(1).value(),
                    fit.estimates().get(1).value(),
                    1e-5 * (1 + Math.abs(expected.get(1).value())));
            assertClose(expected.get(2).value(), fit.estimates().get(2).value(), 1e-5, "shape");
        }
    }

    /** The estimate of m, given, leads to the other estimates; any other m to a value that is not lower. */
    @Property(tries = 200)
    void theFreeEstimateIsTheBestPotential(
            @ForAll("curves") DiffusionCurve curve,
            @ForAll @Size(12) List<@DoubleRange(min = 0.8, max = 1.2) Double> noise,
            @ForAll @DoubleRange(min = 1, max = 3) double more) {
        double[] counts = counts(curve, 12);
        for (int i = 0; i < counts.length; i++) {
            counts[i] *= noise.get(i);
        }
        AdoptionSeries series = AdoptionSeries.of(counts);
        for (FitObjective objective : List.of(FitObjective.INCREMENTS, FitObjective.CUMULATIVE)) {
            FitResult free = CurveFitter.fit(series, curve.model(), objective);
            double least = value(free);
            FitResult given =
                    CurveFitter.fit(series, curve.model(), objective, MarketPotential.known(series.total() * more));
            assertTrue(value(given) >= least * (1 - 1e-9) - 1e-20 * series.total() * series.total(), given.explain());
            given.fit().map(CurveFit::certificate).ifPresent(certificate -> {
                assertTrue(certificate.value() <= certificate.bestStart() * (1 + 1e-9), certificate.explain());
                assertTrue(certificate.holds(), certificate.explain());
            });
            double m = free.fit().map(fit -> fit.curve().potential()).orElse(0.0);
            if (m >= series.total() && m < 3 * series.total()) {
                CurveFit same = fit(series, curve.model(), objective, m);
                assertEquals(least, same.objectiveValue(), 1e-9 * least + 1e-20 * m * m, "value");
                for (int index = 1; index <= 2; index++) {
                    assertClose(
                            free.fit().orElseThrow().estimates().get(index).value(),
                            same.estimates().get(index).value(),
                            1e-4,
                            "parameter");
                }
            }
        }
    }

    private static double value(FitResult result) {
        return result.fold(
                CurveFit::objectiveValue,
                none -> none.limit().map(LimitModel::objectiveValue).orElse(Double.NaN));
    }

    /** Another unit, a power of two so that the data are the same to the last bit, changes the values alone. */
    @Property(tries = 200)
    void theUnitDoesNotMatter(
            @ForAll @Size(min = 4, max = 12) List<@IntRange(max = 60) Integer> data,
            @ForAll @DoubleRange(min = 1, max = 4) double more) {
        double[] counts = data.stream().mapToDouble(Integer::doubleValue).toArray();
        double m = Math.max(1, Arrays.stream(counts).sum() * more);
        double[] larger = Arrays.stream(counts).map(x -> x * 1024).toArray();
        for (CurveModel model : CurveModel.values()) {
            for (FitObjective objective : List.of(FitObjective.INCREMENTS, FitObjective.CUMULATIVE)) {
                FitResult one = CurveFitter.fit(AdoptionSeries.of(counts), model, objective, MarketPotential.known(m));
                FitResult other =
                        CurveFitter.fit(AdoptionSeries.of(larger), model, objective, MarketPotential.known(1024 * m));
                assertEquals(one.fit().isPresent(), other.fit().isPresent());
                one.fit().ifPresent(fit -> {
                    CurveFit scaled = other.fit().orElseThrow();
                    for (int index = 1; index <= 2; index++) {
                        assertEquals(
                                fit.estimates().get(index), scaled.estimates().get(index));
                    }
                    assertEquals(1024 * 1024 * fit.objectiveValue(), scaled.objectiveValue());
                });
                one.fold(fit -> fit, none -> {
                    assertEquals(none.reason(), ((NoFiniteEstimate) other).reason());
                    return none;
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = CurveModel.class, names = "BASS", mode = EnumSource.Mode.EXCLUDE)
    void stepsHaveNoFiniteEstimate(CurveModel model) {
        for (FitObjective objective : OBJECTIVES) {
            assertLimit("all at once", 0, model, objective, 30, 0, 0, 0, 30, 0, 0);
            assertLimit("all at once", 0, model, objective, 30, 0, 0, 12, 18, 0, 0);
            // The rest after the last period.
            assertLimit("all at once", 0, model, objective, 30, 0, 0, 0, 0, 10);
            // A part in the first period, and nobody after it.
            assertLimit("none after the first", 0, model, objective, 30, 10, 0, 0, 0, 0);
            assertEquals(
                    NoEstimateReason.NOBODY_ADOPTED,
                    none(model, objective, 30, 0, 0, 0, 0).reason());
            assertEquals(
                    NoEstimateReason.TOO_FEW_PERIODS,
                    none(model, objective, 30, 1, 2).reason());
        }
        if (model == CurveModel.WEIBULL) {
            return;
        }
        // A Weibull curve with b near 0 goes on slowly; the others prefer the first period alone to adopters in
        // between.
        assertLimit(
                "none after the first", 10, model, FitObjective.INCREMENTS, 1000, 500, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 1);
    }

    private static void assertLimit(
            String name, double value, CurveModel model, FitObjective objective, double m, double... counts) {
        NoFiniteEstimate none = none(model, objective, m, counts);
        assertEquals(NoEstimateReason.ALL_AT_ONCE, none.reason(), none::explain);
        LimitModel limit = none.limit().orElseThrow();
        assertEquals(name, limit.name(), none::explain);
        if (objective != FitObjective.MAXIMUM_LIKELIHOOD) {
            assertEquals(value, limit.objectiveValue(), 1e-12 * m, none::explain);
        }
    }

    private static NoFiniteEstimate none(CurveModel model, FitObjective objective, double m, double... counts) {
        FitResult result = CurveFitter.fit(AdoptionSeries.of(counts), model, objective, MarketPotential.known(m));
        return (NoFiniteEstimate) result.fold(fit -> assertThrows(AssertionError.class, () -> fit.explain()), x -> x);
    }

    /** Where somebody adopts after the first period, likelihood has an estimate however many there are in the first. */
    @ParameterizedTest
    @EnumSource(value = CurveModel.class, names = "BASS", mode = EnumSource.Mode.EXCLUDE)
    void likelihoodHasALimitOnlyIfNobodyFollows(CurveModel model) {
        CurveFit fit = fit(AdoptionSeries.of(50, 3, 2, 2, 1), model, FitObjective.MAXIMUM_LIKELIHOOD, 100);
        assertTrue(fit.certificate().holds(), fit.explain());
        assertTrue(fit.certificate().limits().isEmpty(), fit.explain());
    }

    @ParameterizedTest
    @EnumSource(value = CurveModel.class, names = "BASS", mode = EnumSource.Mode.EXCLUDE)
    void growthThatDoesNotBendHasAnEstimateUnderACeiling(CurveModel model) {
        CurveFit fit = fit(AdoptionSeries.of(1, 2, 4, 8, 16, 32), model, FitObjective.INCREMENTS, 1000);
        assertTrue(fit.certificate().holds(), fit.explain());
    }

    /** Counts that only fall leave a free curve without a launch no bound for how many came before. */
    @Test
    void countsThatFallGiveAFreeCurveWithoutALaunchNoCeiling() {
        AdoptionSeries halving = AdoptionSeries.of(100, 50, 25, 12.5, 6.25);
        for (CurveModel model : List.of(CurveModel.LOGISTIC, CurveModel.GOMPERTZ)) {
            for (FitObjective objective : List.of(FitObjective.INCREMENTS, FitObjective.MAXIMUM_LIKELIHOOD)) {
                NoFiniteEstimate none = (NoFiniteEstimate) CurveFitter.fit(halving, model, objective);
                assertEquals(NoEstimateReason.ONLY_FALLING, none.reason());
                LimitModel limit = none.limit().orElseThrow();
                assertEquals("exponential decline", limit.name());
                assertClose(0.5, limit.parameters().get(1).value(), 1e-9, "factor");
            }
        }
        assertEquals(
                NoEstimateReason.ALL_AT_ONCE,
                CurveFitter.fit(AdoptionSeries.of(0, 3, 0, 0, 0), CurveModel.LOGISTIC, FitObjective.CUMULATIVE)
                        .fold(fit -> null, NoFiniteEstimate::reason));
    }

    @ParameterizedTest
    @EnumSource(value = CurveModel.class, names = "BASS", mode = EnumSource.Mode.EXCLUDE)
    void whatIsMadeOfAFitTakesAGivenPotential(CurveModel model) {
        AdoptionSeries series = Vectors.series("roomac");
        MarketPotential ceiling = MarketPotential.known(20_000);
        for (FitObjective objective : OBJECTIVES) {
            CurveFit fit = fit(series, model, objective, 20_000);
            Forecast delta = Forecast.of(fit, 3, 0.9, IntervalMethod.delta().notNegative());
            Forecast drawn = Forecast.of(fit, 3, 0.9, IntervalMethod.simulation(500, 1));
            for (int ahead = 0; ahead < 3; ahead++) {
                assertTrue(delta.points().get(ahead).predictionInterval().isPresent());
                assertTrue(drawn.points().get(ahead).totalInterval().isPresent());
            }
            assertTrue(Landmarks.peakTime(fit, 0.9).confidenceInterval().isPresent());
            assertTrue(
                    Landmarks.timeToCount(fit, 15_000, 0.9).confidenceInterval().isPresent());
            assertTrue(fit.explain().contains("potential known: 20000"));
            String json = JsonCodec.standard().write(fit).replaceAll("\\s", "");
            assertTrue(json.contains("\"ceiling\":{\"kind\":\"known\",\"value\":20000.0}"), json);
            FitHistory history = FitHistory.of(series, model, objective, ceiling);
            assertEquals(series.size() - 3, history.results().size());
            assertEquals(fit, history.results().get(series.size() - 4));
            assertEquals(ceiling, history.results().get(0).marketPotential());
        }
    }

    @Test
    void whatIsNotDefinedIsRefused() {
        AdoptionSeries series = Vectors.series("roomac");
        for (CurveModel model : OTHERS) {
            assertRefused("rogers.fit.objective", series, model, FitObjective.DENSITY, MarketPotential.known(20_000));
            assertRefused("rogers.fit.objective", series, model, FitObjective.OLS, MarketPotential.known(20_000));
            assertRefused(
                    "rogers.fit.ceiling-below-total",
                    series,
                    model,
                    FitObjective.INCREMENTS,
                    MarketPotential.known(10));
            assertRefused(
                    "rogers.fit.ceiling-model",
                    series,
                    model,
                    FitObjective.MAXIMUM_LIKELIHOOD,
                    MarketPotential.population(20_000));
        }
    }

    private static void assertRefused(
            String code, AdoptionSeries series, CurveModel model, FitObjective objective, MarketPotential ceiling) {
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> CurveFitter.fit(series, model, objective, ceiling));
        assertEquals(code, refusal.findings().errors().get(0).code());
    }

    private static CurveFit fit(AdoptionSeries series, CurveModel model, FitObjective objective, double m) {
        FitResult result = CurveFitter.fit(series, model, objective, MarketPotential.known(m));
        return result.fit().orElseThrow(() -> new AssertionError(result.explain()));
    }
}
