package org.implsci.rogers.fit;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.fit.internal.KnownPotentialLikelihood;
import org.implsci.rogers.fit.internal.LeastSquares;
import org.implsci.rogers.fit.internal.ObjectiveFunction;
import org.implsci.rogers.fit.internal.UnitCurve;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.IntervalMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fits with what is known of the potential. */
class MarketPotentialTest {
    static Stream<List<String>> known() {
        return Vectors.lines("bass-known-potential.csv").stream();
    }

    static Stream<List<String>> population() {
        return Vectors.lines("bass-population.csv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void known(List<String> line) {
        FitObjective objective = FitObjective.VOCABULARY.withCode(line.get(1)).orElseThrow();
        double m = number(line, 2);
        CurveFit fit = fit(Vectors.series(line.get(0)), objective, MarketPotential.known(m));
        BassCurve curve = fit.bass().orElseThrow();
        assertEquals(m, curve.potential());
        assertClose(number(line, 3), curve.p(), 1e-8, "p");
        assertClose(number(line, 4), curve.q(), 1e-8, "q");
        assertClose(number(line, 5), error(fit, "p"), 1e-8, "se p");
        assertClose(number(line, 6), error(fit, "q"), 1e-8, "se q");
        assertClose(number(line, 7), fit.objectiveValue(), 1e-8, "value");
        assertClose(number(line, 8), fit.covariance().correlation(1, 2).value().orElseThrow(), 1e-7, "correlation");
        assertTrue(fit.certificate().holds(), fit.certificate().explain());
        assertEquals(fit.series().size() - 2, fit.degreesOfFreedom());
        assertEquals(
                NoValueReason.GIVEN, fit.covariance().correlation(0, 1).reason().orElseThrow());
        assertEquals(0, fit.covariance().get(0, 2).value().orElseThrow());
        assertEquals(
                NoValueReason.GIVEN,
                fit.estimates().get(0).standardError().reason().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource
    void population(List<String> line) {
        CurveFit fit = fit(
                Vectors.series(line.get(0)),
                FitObjective.MAXIMUM_LIKELIHOOD,
                MarketPotential.population(number(line, 1)));
        BassCurve curve = fit.bass().orElseThrow();
        assertClose(number(line, 2), curve.potential(), 1e-8, "m");
        assertClose(number(line, 3), curve.p(), 1e-8, "p");
        assertClose(number(line, 4), curve.q(), 1e-8, "q");
        assertClose(number(line, 5), error(fit, "m"), 1e-8, "se m");
        assertClose(number(line, 6), error(fit, "p"), 1e-8, "se p");
        assertClose(number(line, 7), error(fit, "q"), 1e-8, "se q");
        assertClose(number(line, 8), fit.objectiveValue(), 1e-8, "value");
        assertTrue(fit.certificate().holds(), fit.certificate().explain());
        assertFalse(fit.potentialGiven());
    }

    @ParameterizedTest
    @EnumSource(value = FitObjective.class, names = "OLS", mode = EnumSource.Mode.EXCLUDE)
    void theBestPotentialGivenChangesNeitherPNorQ(FitObjective objective) {
        AdoptionSeries series = Vectors.series("roomac");
        BassCurve free = CurveFitter.fit(series, CurveModel.BASS, objective)
                .fit()
                .flatMap(CurveFit::bass)
                .orElseThrow();
        CurveFit given = fit(series, objective, MarketPotential.known(free.potential()));
        assertClose(free.p(), given.bass().orElseThrow().p(), 1e-7, "p");
        assertClose(free.q(), given.bass().orElseThrow().q(), 1e-7, "q");
        assertTrue(given.potentialGiven());
    }

    @Property(tries = 200)
    void aCurveIsFoundAgainInAnyUnit(
            @ForAll @DoubleRange(min = -3, max = 12) double log,
            @ForAll @DoubleRange(min = 0.01, max = 0.2) double p,
            @ForAll @DoubleRange(min = 0.05, max = 0.9) double q,
            @ForAll @IntRange(min = 5, max = 20) int periods) {
        BassCurve curve = new BassCurve(Math.pow(10, log), p, q);
        double[] counts = IntStream.range(0, periods)
                .mapToDouble(i -> curve.increment(i, i + 1))
                .toArray();
        for (FitObjective objective : List.of(FitObjective.INCREMENTS, FitObjective.MAXIMUM_LIKELIHOOD)) {
            BassCurve found = fit(AdoptionSeries.of(counts), objective, MarketPotential.known(curve.potential()))
                    .bass()
                    .orElseThrow();
            assertClose(p, found.p(), 1e-6, "p");
            assertClose(q, found.q(), 1e-6, "q");
        }
    }

    @Property(tries = 200)
    void nothingIsBetterThanAFit(
            @ForAll @Size(min = 4, max = 15) List<@IntRange(max = 50) Integer> data,
            @ForAll @DoubleRange(min = 1, max = 4) double more) {
        double[] counts = data.stream().mapToDouble(Integer::doubleValue).toArray();
        AdoptionSeries series = AdoptionSeries.of(counts);
        double m = Math.max(1, series.total() * more);
        for (FitObjective objective : FitObjective.values()) {
            if (objective == FitObjective.OLS) {
                continue;
            }
            FitResult result = CurveFitter.fit(series, CurveModel.BASS, objective, MarketPotential.known(m));
            result.fit().ifPresent(fit -> {
                assertTrue(fit.certificate().value() <= fit.certificate().bestStart() * (1 + 1e-9));
                for (LimitModel limit : fit.certificate().limits()) {
                    assertTrue(fit.objectiveValue() < limit.objectiveValue());
                }
                assertEquals(m, fit.curve().potential());
            });
            double least = result.fold(
                    CurveFit::objectiveValue,
                    none -> none.limit().map(LimitModel::objectiveValue).orElse(Double.NEGATIVE_INFINITY));
            double[] observed = objective == FitObjective.CUMULATIVE ? series.cumulative() : counts;
            UnitCurve basis = objective.criterion().unitCurve(CurveModel.BASS, counts.length);
            ObjectiveFunction problem = objective == FitObjective.MAXIMUM_LIKELIHOOD
                    ? new KnownPotentialLikelihood(basis, observed, m, series.total())
                    : new LeastSquares(basis, observed, m);
            for (double u = -14; u <= 2; u += 0.5) {
                for (double v = -8; v <= 2.5; v += 0.5) {
                    double value = problem.valueAt(u, v);
                    assertTrue(value >= least - 1e-9 * Math.abs(least) - 1e-9, result.explain());
                }
            }
        }
    }

    /** The first five years have no ceiling of their own; with one there is an estimate. */
    @Test
    void aKnownCeilingMendsGrowthThatDoesNotBend() {
        AdoptionSeries early = Vectors.series("roomac").first(5);
        assertTrue(Rogers.fit(early).fit().isEmpty());
        CurveFit fit = fit(early, FitObjective.INCREMENTS, MarketPotential.known(17_000));
        assertTrue(fit.certificate().holds(), fit.explain());
        assertFalse(fit.peakWithinSeries());
        // The sum of squares at fixed m = 1e4 and 1e6 (reference, section 2.4).
        assertClose(
                27778.773,
                fit(early, FitObjective.INCREMENTS, MarketPotential.known(1e4)).objectiveValue(),
                1e-7,
                "SSE");
        assertClose(
                20743.252,
                fit(early, FitObjective.INCREMENTS, MarketPotential.known(1e6)).objectiveValue(),
                1e-7,
                "SSE");
        assertClose(
                20685.649,
                fit(early, FitObjective.INCREMENTS, MarketPotential.known(1e8)).objectiveValue(),
                1e-7,
                "SSE");
    }

    @Test
    void aPopulationThatIsTooSmallIsThePotential() {
        AdoptionSeries series = Vectors.series("roomac");
        CurveFit bounded = fit(series, FitObjective.MAXIMUM_LIKELIHOOD, MarketPotential.population(17_000));
        CurveFit known = fit(series, FitObjective.MAXIMUM_LIKELIHOOD, MarketPotential.known(17_000));
        assertEquals(known.curve(), bounded.curve());
        assertEquals(known.objectiveValue(), bounded.objectiveValue());
        assertNotEquals(known, bounded);
        assertTrue(bounded.explain().contains("rogers.fit.whole-population")
                || bounded.explain().contains("all of it is expected to adopt"));
        // Everyone has adopted: nobody is left over.
        CurveFit all = fit(series, FitObjective.MAXIMUM_LIKELIHOOD, MarketPotential.population(series.total()));
        assertTrue(all.certificate().holds(), all.explain());
        // Growth without a bend is bounded by the population.
        CurveFit growing = fit(
                AdoptionSeries.of(1, 2, 4, 8, 16, 32),
                FitObjective.MAXIMUM_LIKELIHOOD,
                MarketPotential.population(1000));
        assertEquals(1000, growing.curve().potential());
    }

    @Test
    void thereIsNotAlwaysAnEstimateWithACeiling() {
        NoFiniteEstimate halving = none(AdoptionSeries.of(100, 50, 25, 12.5, 6.25), MarketPotential.known(200));
        assertEquals(NoEstimateReason.NO_IMITATION, halving.reason());
        assertClose(
                Math.log(2), halving.limit().orElseThrow().parameters().get(1).value(), 1e-6, "p");
        assertEquals(
                NoEstimateReason.ALL_AT_ONCE,
                none(AdoptionSeries.of(0, 0, 30, 0, 0, 0), MarketPotential.known(30))
                        .reason());
        assertEquals(
                NoEstimateReason.ALL_AT_ONCE,
                none(AdoptionSeries.of(0, 0, 0, 0, 10), MarketPotential.known(30))
                        .reason());
        assertEquals(
                NoEstimateReason.NOBODY_ADOPTED,
                none(AdoptionSeries.of(0, 0, 0, 0), MarketPotential.known(30)).reason());
        assertEquals(
                NoEstimateReason.TOO_FEW_PERIODS,
                none(AdoptionSeries.of(1, 2), MarketPotential.known(30)).reason());
        FitResult once = CurveFitter.fit(
                AdoptionSeries.of(0, 0, 12, 0, 0),
                CurveModel.BASS,
                FitObjective.MAXIMUM_LIKELIHOOD,
                MarketPotential.population(12));
        assertTrue(once.fit().isEmpty());
        assertEquals(MarketPotential.population(12), once.marketPotential());
        assertTrue(once.explain().contains("population known: 12"), once.explain());
    }

    private static NoFiniteEstimate none(AdoptionSeries series, MarketPotential ceiling) {
        FitObjective objective = ceiling instanceof MarketPotential.Population
                ? FitObjective.MAXIMUM_LIKELIHOOD
                : FitObjective.INCREMENTS;
        return (NoFiniteEstimate) CurveFitter.fit(series, CurveModel.BASS, objective, ceiling);
    }

    @Test
    void moreAdoptersThanThePotentialIsAFindingWithBothNumbers() {
        AdoptionSeries series = AdoptionSeries.of(10, 20, 30, 20);
        Finding finding = refused(series, CurveModel.BASS, FitObjective.INCREMENTS, MarketPotential.known(79))
                .get(0);
        assertEquals("rogers.fit.ceiling-below-total", finding.code());
        assertEquals("at least 80.0", finding.expected().orElseThrow());
        assertEquals("79.0", finding.found().orElseThrow());
        assertEquals(
                List.of("rogers.fit.ceiling-model", "rogers.fit.ceiling-objective", "rogers.fit.ceiling-below-total"),
                refused(series, CurveModel.WEIBULL, FitObjective.INCREMENTS, MarketPotential.population(1)).stream()
                        .map(Finding::code)
                        .toList());
        assertEquals(
                "rogers.fit.ceiling-objective",
                refused(series, CurveModel.BASS, FitObjective.OLS, MarketPotential.known(100))
                        .get(0)
                        .code());
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(InvalidInputException.class, () -> MarketPotential.known(bad));
            assertThrows(InvalidInputException.class, () -> MarketPotential.population(bad));
        }
    }

    private static List<Finding> refused(
            AdoptionSeries series, CurveModel model, FitObjective objective, MarketPotential ceiling) {
        return assertThrows(InvalidInputException.class, () -> CurveFitter.fit(series, model, objective, ceiling))
                .findings()
                .errors();
    }

    @Test
    void forecastsTakeAGivenPotential() {
        CurveFit fit = fit(Vectors.series("roomac"), FitObjective.INCREMENTS, MarketPotential.known(17_000));
        Forecast delta = Forecast.of(fit, 3, 0.9, IntervalMethod.delta().notNegative());
        Forecast drawn = Forecast.of(fit, 3, 0.9, IntervalMethod.simulation(500, 1));
        for (int ahead = 0; ahead < 3; ahead++) {
            assertTrue(delta.points().get(ahead).predictionInterval().isPresent());
            assertTrue(drawn.points().get(ahead).totalInterval().isPresent());
        }
        assertTrue(fit.explain().contains("potential known: 17000"));
        String json = JsonCodec.standard().write(fit).replaceAll("\\s", "");
        assertTrue(json.contains("\"ceiling\":{\"kind\":\"known\",\"value\":17000.0}"), json);
        String none = JsonCodec.standard()
                .write(none(AdoptionSeries.of(1, 2), MarketPotential.population(30)))
                .replaceAll("\\s", "");
        assertTrue(none.contains("\"ceiling\":{\"kind\":\"population\",\"value\":30.0}"), none);
        assertEquals(
                fit,
                Rogers.fit(Vectors.series("roomac"), CurveModel.BASS, FitObjective.INCREMENTS, fit.marketPotential()));
        assertEquals(
                Rogers.fit(Vectors.series("roomac")),
                Rogers.fit(Vectors.series("roomac"), CurveModel.BASS, FitObjective.INCREMENTS, MarketPotential.free()));
        assertEquals("potential estimated", MarketPotential.free().toString());
    }

    private static CurveFit fit(AdoptionSeries series, FitObjective objective, MarketPotential ceiling) {
        FitResult result = CurveFitter.fit(series, CurveModel.BASS, objective, ceiling);
        return result.fit().orElseThrow(() -> new AssertionError(result.explain()));
    }

    private static double error(CurveFit fit, String name) {
        return fit.estimate(name).orElseThrow().standardError().value().orElseThrow();
    }

    private static double number(List<String> line, int index) {
        return Double.parseDouble(line.get(index));
    }
}
