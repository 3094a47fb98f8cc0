package org.implsci.rogers.fit;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Data without a finite estimate get an answer that says so, and data with one get the estimate. */
class NoFiniteEstimateTest {
    private static final AdoptionSeries AIR_CONDITIONERS = Vectors.series("roomac");

    /** The regression has no ceiling where growth does not bend, and says why as the other objectives do. */
    @Test
    void theRegressionKnowsConstantFallingAndEndlessCounts() {
        for (int periods = 5; periods <= 40; periods++) {
            double[] constant = new double[periods];
            double[] falling = new double[periods];
            double[] growing = new double[periods];
            for (int i = 0; i < periods; i++) {
                constant[i] = 10;
                falling[i] = 100 * Math.pow(0.5, i);
                growing[i] = Math.pow(1.5, i);
            }
            assertEquals(NoEstimateReason.CONSTANT, reasonOfRegression(constant), "periods: " + periods);
            assertEquals(NoEstimateReason.NO_IMITATION, reasonOfRegression(falling), "periods: " + periods);
            assertEquals(NoEstimateReason.GROWTH_NOT_BENDING, reasonOfRegression(growing), "periods: " + periods);
        }
        assertEquals(NoEstimateReason.NO_IMITATION, reasonOfRegression(100, 90, 70, 60, 55, 52));
    }

    private static NoEstimateReason reasonOfRegression(double... counts) {
        FitResult result = CurveFitter.fit(AdoptionSeries.of(counts), CurveModel.BASS, FitObjective.OLS);
        return ((NoFiniteEstimate) result).reason();
    }

    @ParameterizedTest
    @EnumSource(value = FitObjective.class, names = "OLS", mode = EnumSource.Mode.EXCLUDE)
    void aConstantSeriesIsDescribedByItsCount(FitObjective objective) {
        NoFiniteEstimate none =
                (NoFiniteEstimate) Rogers.fit(AdoptionSeries.of(10, 10, 10, 10, 10), CurveModel.BASS, objective);
        assertEquals(NoEstimateReason.CONSTANT, none.reason());
        assertEquals(1, none.limit().orElseThrow().parameters().size());
        assertEquals(10, none.limit().orElseThrow().parameters().get(0).value());
    }

    @Test
    void theReasonIsSaidInWords() {
        NoFiniteEstimate none = (NoFiniteEstimate) Rogers.fit(AdoptionSeries.of(1, 2, 4, 8, 16, 32));
        assertTrue(none.explain().contains("growth has not slowed yet"));
        assertTrue(none.explain().contains("Markovic"));
        NoFiniteEstimate short2 = (NoFiniteEstimate) Rogers.fit(AdoptionSeries.of(1, 2));
        assertTrue(short2.explain().contains("too few periods"));
        assertFalse(short2.explain().contains("Markovic"));
    }

    @Test
    void growthThatDoublesHasNoCeiling() {
        NoFiniteEstimate none = none(AdoptionSeries.of(1, 2, 4, 8, 16, 32));
        assertEquals(NoEstimateReason.GROWTH_NOT_BENDING, none.reason());
        LimitModel limit = none.limit().orElseThrow();
        assertClose(Math.log(2), limit.parameters().get(0).value(), 1e-9, "rate");
        assertEquals(0, limit.objectiveValue(), 1e-20);
    }

    /** The sum of squares falls for ever as m grows: 27778.773 at 1e4, 20743.252 at 1e6, 20685.649 at 1e8. */
    @Test
    void firstFiveYearsOfAirConditionersHaveNoCeiling() {
        NoFiniteEstimate none = none(AIR_CONDITIONERS.first(5));
        assertEquals(NoEstimateReason.GROWTH_NOT_BENDING, none.reason());
        LimitModel limit = none.limit().orElseThrow();
        assertClose(2.1409405838, limit.parameters().get(1).value(), 1e-9, "growth factor");
        assertClose(20685.068239, limit.objectiveValue(), 1e-9, "sum of squares");
    }

    /** Four years leave one degree of freedom; that row is from Newton's method in 40-digit arithmetic. */
    @ParameterizedTest
    @CsvSource({
        "4, 19644.7178704, 0.00455266533012, 0.425740728966",
        "6, 4754.3609, 0.0030406936, 1.0686548",
        "7, 6103.424, 0.0047093435, 0.87538926",
        "8, 13508.12, 0.0069579458, 0.52128273",
        "9, 11836.525, 0.0069248005, 0.56179611",
        "10, 13660.267, 0.0076669816, 0.49985234",
        "11, 16484.813, 0.0086387, 0.42444261",
        "12, 17537.184, 0.0089657477, 0.40089791",
        "13, 18712.741, 0.0094420772, 0.37476283"
    })
    void theOtherFirstYearsOfAirConditionersHaveOne(int years, double m, double p, double q) {
        CurveFit fit = Rogers.fit(AIR_CONDITIONERS.first(years)).fit().orElseThrow();
        BassCurve curve = fit.bass().orElseThrow();
        assertClose(m, curve.potential(), 1e-7, "m");
        assertClose(p, curve.p(), 1e-7, "p");
        assertClose(q, curve.q(), 1e-7, "q");
        assertTrue(fit.certificate().holds(), fit.certificate().explain());
    }

    @ParameterizedTest
    @EnumSource(
            value = FitObjective.class,
            names = {"INCREMENTS", "CUMULATIVE", "DENSITY", "MAXIMUM_LIKELIHOOD"})
    void aConstantSeriesHasNoCeiling(FitObjective objective) {
        for (int size : new int[] {4, 6, 13, 200}) {
            AdoptionSeries constant = AdoptionSeries.of(
                    IntStream.range(0, size).mapToDouble(i -> 7).toArray());
            assertEquals(NoEstimateReason.CONSTANT, none(constant, objective).reason());
        }
    }

    @Test
    void halvingIsAdoptionWithoutImitation() {
        NoFiniteEstimate none = none(AdoptionSeries.of(100, 50, 25, 12.5, 6.25));
        assertEquals(NoEstimateReason.NO_IMITATION, none.reason());
        LimitModel limit = none.limit().orElseThrow();
        assertClose(200, limit.parameters().get(0).value(), 1e-10, "m");
        assertClose(Math.log(2), limit.parameters().get(1).value(), 1e-10, "p");
        assertEquals(0, limit.parameters().get(2).value());
    }

    /** The boundary curve is the same whatever is minimised, if the data lie on it. */
    @Test
    void withoutImitationTheOtherObjectivesAgree() {
        BassCurve curve = new BassCurve(500, 0.25, 0);
        double[] increments = IntStream.range(0, 8)
                .mapToDouble(i -> curve.increment(i, i + 1))
                .toArray();
        double[] rates = IntStream.range(1, 9).mapToDouble(curve::rate).toArray();
        for (FitObjective objective :
                new FitObjective[] {FitObjective.CUMULATIVE, FitObjective.MAXIMUM_LIKELIHOOD, FitObjective.INCREMENTS
                }) {
            assertBoundary(none(AdoptionSeries.of(increments), objective));
        }
        assertBoundary(none(AdoptionSeries.of(rates), FitObjective.DENSITY));
    }

    private static void assertBoundary(NoFiniteEstimate none) {
        assertEquals(NoEstimateReason.NO_IMITATION, none.reason(), none::explain);
        assertClose(500, none.limit().orElseThrow().parameters().get(0).value(), 1e-7, "m");
        assertClose(0.25, none.limit().orElseThrow().parameters().get(1).value(), 1e-7, "p");
    }

    @Test
    void everyoneInOnePeriodHasNoSpeed() {
        for (int at = 0; at < 6; at++) {
            double[] counts = new double[6];
            counts[at] = 40;
            assertEquals(
                    NoEstimateReason.ALL_AT_ONCE,
                    none(AdoptionSeries.of(counts)).reason(),
                    "period " + at);
        }
        assertEquals(
                NoEstimateReason.ALL_AT_ONCE,
                none(AdoptionSeries.of(0, 0, 30, 70, 0)).reason());
        assertEquals(
                NoEstimateReason.ALL_AT_ONCE,
                none(AdoptionSeries.of(0, 0, 30, 70, 0), FitObjective.MAXIMUM_LIKELIHOOD)
                        .reason());
    }

    @Test
    void nobodyAndTooFewAreReasonsToo() {
        assertEquals(
                NoEstimateReason.NOBODY_ADOPTED,
                none(AdoptionSeries.of(0, 0, 0, 0)).reason());
        assertEquals(
                NoEstimateReason.TOO_FEW_PERIODS, none(AdoptionSeries.of(3)).reason());
        assertEquals(
                NoEstimateReason.TOO_FEW_PERIODS,
                none(AdoptionSeries.of(3, 5, 4)).reason());
        assertTrue(none(AdoptionSeries.of(3, 5, 4)).limit().isEmpty());
    }

    private static NoFiniteEstimate none(AdoptionSeries series) {
        return none(series, FitObjective.INCREMENTS);
    }

    private static NoFiniteEstimate none(AdoptionSeries series, FitObjective objective) {
        FitResult result = CurveFitter.fit(series, CurveModel.BASS, objective);
        assertTrue(result.fit().isEmpty(), result::explain);
        return result.fold(fit -> null, none -> none);
    }

    /** 1 and then, two periods later, 1275: the best growth factor is 1276 but for terms of order 1/1276. */
    @Test
    void growthMayBeAsFastAsTheLastCount() {
        NoFiniteEstimate none = (NoFiniteEstimate)
                Rogers.fit(AdoptionSeries.of(0, 0, 0, 0, 0, 0, 1, 0, 1275), CurveModel.BASS, FitObjective.CUMULATIVE);
        assertEquals(NoEstimateReason.GROWTH_NOT_BENDING, none.reason());
        LimitModel limit = none.limit().orElseThrow();
        assertClose(1276, limit.parameters().get(1).value(), 2.0 / 1276, "growth factor");
        assertEquals(1, limit.objectiveValue(), 3.0 / 1276);
        assertTrue(limit.objectiveValue() < 1 - 1.0 / 1276, limit::explain);
    }

    /**
     * Growth of the same factor, rounded: a Gompertz curve with a ceiling of 2e37 is nearer by a tenth of a unit, and says
     * nothing.
     */
    @Test
    void aCeilingOutOfSightIsNone() {
        NoFiniteEstimate none = (NoFiniteEstimate)
                Rogers.fit(AdoptionSeries.of(100, 146, 212, 308), CurveModel.GOMPERTZ, FitObjective.INCREMENTS);
        assertEquals(NoEstimateReason.GROWTH_NOT_BENDING, none.reason());
        assertEquals("exponential growth", none.limit().orElseThrow().name());
    }

    @Property(tries = 100)
    void noFitHasAHugePotential(
            @ForAll @DoubleRange(min = 0.6, max = 1.8) double factor,
            @ForAll @IntRange(min = 4, max = 14) int periods,
            @ForAll @LongRange(max = 1_000_000) long seed) {
        Random random = new Random(seed);
        double[] counts = IntStream.range(0, periods)
                .mapToDouble(period -> Math.rint(100 * Math.pow(factor, period) + random.nextInt(3)))
                .toArray();
        AdoptionSeries series = AdoptionSeries.of(counts);
        for (CurveModel model : CurveModel.values()) {
            for (FitObjective objective :
                    List.of(FitObjective.INCREMENTS, FitObjective.CUMULATIVE, FitObjective.MAXIMUM_LIKELIHOOD)) {
                Rogers.fit(series, model, objective)
                        .fit()
                        .ifPresent(fit -> assertTrue(
                                fit.curve().potential() <= 1e4 * series.total(),
                                () -> Arrays.toString(counts) + "\n" + fit.explain()));
            }
        }
    }
}
