package org.implsci.rogers.fit;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.generalised.Covariate;
import org.implsci.rogers.generalised.GeneralisedBass;
import org.implsci.rogers.generalised.OperationalTimeModel;
import org.implsci.rogers.generalised.ShockForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fits of the Bass curve on a clock that events or covariates move. */
class GeneralisedFitTest {
    private static final Covariate PRICE = new Covariate(
            "price", List.of(100.0, 96.0, 95.0, 90.0, 84.0, 80.0, 79.0, 73.0, 70.0, 68.0, 67.0, 61.0, 60.0, 59.0));
    private static final Covariate ADVERTISING = new Covariate(
            "advertising", List.of(10.0, 10.0, 14.0, 14.0, 13.0, 16.0, 18.0, 18.0, 15.0, 15.0, 14.0, 17.0, 17.0, 16.0));

    static Stream<List<String>> vectors() {
        return Vectors.lines("generalised-bass.csv").stream();
    }

    private static OperationalTimeModel clock(String text) {
        String[] words = text.split(" ", -1);
        double[] numbers =
                Stream.of(words).skip(1).mapToDouble(Double::parseDouble).toArray();
        return switch (words[0]) {
            case "price" -> OperationalTimeModel.covariates(PRICE);
            case "advertising" -> OperationalTimeModel.covariates(ADVERTISING);
            case "price+advertising" -> OperationalTimeModel.covariates(PRICE, ADVERTISING);
            case "lasting" -> OperationalTimeModel.shocks(ShockForm.lasting("programme", numbers[0], numbers[1]));
            case "permanent" -> OperationalTimeModel.shocks(ShockForm.permanent("mandate", numbers[0]));
            case "fading" ->
                OperationalTimeModel.shocks(
                        numbers.length == 1
                                ? ShockForm.fading("campaign", numbers[0])
                                : ShockForm.fading("campaign", numbers[0], numbers[1]));
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(";", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void highPrecision(List<String> line) {
        FitObjective objective = line.get(1).equals("increments") ? FitObjective.INCREMENTS : FitObjective.CUMULATIVE;
        GeneralisedFit fit = GeneralisedFit.of(Vectors.series(line.get(0)), objective, clock(line.get(2)))
                .fit()
                .orElseThrow();
        double[] estimates = numbers(line.get(3));
        double[] errors = numbers(line.get(4));
        List<ParameterEstimate> found = fit.parameters().estimates();
        assertEquals(estimates.length, found.size());
        for (int i = 0; i < estimates.length; i++) {
            assertClose(estimates[i], found.get(i).value(), 1e-9, found.get(i).name());
            assertClose(errors[i], found.get(i).standardError().value().orElseThrow(), 1e-7, "standard error");
        }
        assertClose(Double.parseDouble(line.get(5)), fit.parameters().sumOfSquares(), 1e-11, "sum of squares");
        assertTrue(fit.parameters().certificate().holds(), fit::explain);
        double sum = 0;
        for (int i = 0; i < fit.fitted().length; i++) {
            double residual = fit.observed()[i] - fit.fitted()[i];
            sum += residual * residual;
        }
        assertClose(fit.parameters().sumOfSquares(), sum, 1e-9, "the curve that is reported has this sum of squares");
    }

    private static AdoptionSeries exact(GeneralisedBass curve, int periods) {
        double[] counts = new double[periods];
        for (int i = 0; i < periods; i++) {
            counts[i] = curve.increment(i, i + 1.0);
        }
        return AdoptionSeries.of(counts);
    }

    @Property(tries = 60)
    void aCurveOnAnUnevenClockIsFoundAgain(
            @ForAll @DoubleRange(min = -3, max = 9) double magnitude,
            @ForAll @DoubleRange(min = 0.01, max = 0.04) double p,
            @ForAll @DoubleRange(min = 0.2, max = 0.6) double q,
            @ForAll @DoubleRange(min = -0.8, max = 2) double intensity,
            @ForAll @IntRange(min = 2, max = 6) int start) {
        OperationalTimeModel model = OperationalTimeModel.shocks(ShockForm.lasting("programme", start, start + 3.0));
        double m = Math.pow(10, magnitude);
        GeneralisedBass curve = new GeneralisedBass(new BassCurve(m, p, q), model.operationalTime(intensity));
        GeneralisedFit fit = GeneralisedFit.of(exact(curve, 20), FitObjective.INCREMENTS, model)
                .fit()
                .orElseThrow();
        assertClose(m, fit.curve().potential(), 1e-6, "m");
        assertClose(p, fit.curve().bass().p(), 1e-6, "p");
        assertClose(q, fit.curve().bass().q(), 1e-6, "q");
        assertEquals(intensity, fit.parameters().estimate("c1").orElseThrow().value(), 1e-6);
    }

    /** A shock of which nothing is left, or a covariate, can only help; without either it is the Bass curve. */
    @Property(tries = 60)
    void anEffectNeverMakesTheFitWorse(
            @ForAll @IntRange(min = 1, max = 9) int start, @ForAll @IntRange(min = 1, max = 3) int length) {
        for (String key : List.of("roomac", "dryers", "ultrasound")) {
            AdoptionSeries series = Vectors.series(key);
            double steady = CurveFitter.fit(series, CurveModel.BASS, FitObjective.INCREMENTS)
                    .fit()
                    .orElseThrow()
                    .objectiveValue();
            OperationalTimeModel model =
                    OperationalTimeModel.shocks(ShockForm.lasting("programme", start, (double) start + length));
            FitOutcome<GeneralisedFit> outcome = GeneralisedFit.of(series, FitObjective.INCREMENTS, model);
            outcome.fit().ifPresent(fit -> {
                assertTrue(fit.parameters().sumOfSquares() <= steady * (1 + 1e-12), fit::explain);
                assertTrue(fit.parameters().sumOfSquares()
                        <= fit.parameters().certificate().bestStart());
                assertClose(steady, fit.sumOfSquaresWithoutEffects().value().orElseThrow(), 1e-12, "steady");
            });
        }
    }

    @Property(tries = 20)
    void theUnitOfCountsDoesNotMatter(@ForAll @DoubleRange(min = -30, max = 30) double magnitude) {
        double unit = Math.pow(10, magnitude);
        double[] counts = Vectors.numbers("roomac");
        double[] scaled = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            scaled[i] = unit * counts[i];
        }
        OperationalTimeModel model = clock("lasting 4 6");
        FittedParameters in = GeneralisedFit.of(AdoptionSeries.of(counts), FitObjective.INCREMENTS, model)
                .fit()
                .orElseThrow()
                .parameters();
        FittedParameters out = GeneralisedFit.of(AdoptionSeries.of(scaled), FitObjective.INCREMENTS, model)
                .fit()
                .orElseThrow()
                .parameters();
        for (int i = 0; i < 4; i++) {
            double by = i == 0 ? unit : 1;
            assertClose(
                    by * in.estimates().get(i).value(), out.estimates().get(i).value(), 1e-9, "estimate");
            assertClose(
                    by * in.covariance().standardError(i).value().orElseThrow(),
                    out.covariance().standardError(i).value().orElseThrow(),
                    1e-7,
                    "standard error");
        }
    }

    /** ln(30)/0.31 = 10.97 periods to the peak; a programme that doubles the speed for three of them brings it to 7.97. */
    @Test
    void aPeakThatTheClockHasNotReachedIsWarnedOf() {
        OperationalTimeModel model = clock("lasting 2 5");
        GeneralisedBass curve = new GeneralisedBass(new BassCurve(1000, 0.01, 0.3), model.operationalTime(1));
        GeneralisedFit before = GeneralisedFit.of(exact(curve, 7), FitObjective.INCREMENTS, model)
                .fit()
                .orElseThrow();
        assertFalse(before.peakWithinSeries());
        assertTrue(before.explain().contains("rogers.fit.peak-not-seen"), before::explain);
        GeneralisedFit after = GeneralisedFit.of(exact(curve, 8), FitObjective.INCREMENTS, model)
                .fit()
                .orElseThrow();
        assertTrue(after.peakWithinSeries());
        assertFalse(after.explain().contains("rogers.fit.peak-not-seen"), after::explain);
    }

    private static NoEstimateReason reason(AdoptionSeries series, OperationalTimeModel model) {
        return GeneralisedFit.of(series, FitObjective.INCREMENTS, model)
                .fold(
                        fit -> {
                            throw new AssertionError(fit.explain());
                        },
                        FitOutcome.None::reason);
    }

    /** Bass, Krishnan and Jain's own remark: with a price that falls at a constant rate theirs is the Bass model. */
    @Test
    void aCovariateThatChangesLikeTimeItselfCannotBeToldFromIt() {
        double[] path = new double[14];
        for (int i = 0; i < path.length; i++) {
            path[i] = 100 * Math.pow(0.93, i);
        }
        Covariate steadily = new Covariate("price", Arrays.stream(path).boxed().toList());
        assertEquals(
                NoEstimateReason.NOT_IDENTIFIED,
                reason(Vectors.series("roomac"), OperationalTimeModel.covariates(steadily)));
    }

    @Test
    void whatLiesAfterTheDataOrNeverChangesHasNoEffectToEstimate() {
        AdoptionSeries series = Vectors.series("roomac");
        assertEquals(NoEstimateReason.NOT_IDENTIFIED, reason(series, clock("lasting 13 15")));
        assertEquals(NoEstimateReason.NOT_IDENTIFIED, reason(series, clock("permanent 0")));
        Covariate constant = new Covariate("price", Collections.nCopies(14, 5.0));
        assertEquals(NoEstimateReason.NOT_IDENTIFIED, reason(series, OperationalTimeModel.covariates(constant)));
        OperationalTimeModel twice =
                OperationalTimeModel.shocks(ShockForm.lasting("one", 3, 6), ShockForm.lasting("other", 3, 6));
        assertEquals(NoEstimateReason.NOT_IDENTIFIED, reason(series, twice));
    }

    @Test
    void dataThatGiveNoFiniteEstimateSayWhy() {
        assertEquals(NoEstimateReason.NOBODY_ADOPTED, reason(AdoptionSeries.of(new double[9]), clock("lasting 2 4")));
        assertEquals(NoEstimateReason.TOO_FEW_PERIODS, reason(AdoptionSeries.of(1, 2, 4, 3), clock("lasting 2 3")));
        assertEquals(
                NoEstimateReason.GROWTH_NOT_BENDING,
                reason(AdoptionSeries.of(1, 2, 4, 8, 16, 32, 64, 128), clock("lasting 2 4")));
        assertEquals(
                NoEstimateReason.NO_IMITATION,
                reason(AdoptionSeries.of(512, 256, 128, 64, 32, 16, 8, 4), clock("lasting 2 4")));
        assertEquals(
                NoEstimateReason.ALL_AT_ONCE,
                reason(AdoptionSeries.of(0, 0, 0, 0, 9, 0, 0, 0, 0), clock("lasting 2 4")));
    }

    /** The rise of the price in period 8 asks for an effect with which time would run back in period 4. */
    @Test
    void aStandstillIsTheBoundOfTheClock() {
        double[] path = new double[17];
        for (int i = 0; i < path.length; i++) {
            path[i] = Math.exp((i >= 4 ? 1 : 0) + (i >= 8 ? 0.5 : 0));
        }
        OperationalTimeModel model = OperationalTimeModel.covariates(
                new Covariate("price", Arrays.stream(path).boxed().toList()));
        double[] counts = exact(new GeneralisedBass(new BassCurve(1000, 0.02, 0.4), model.operationalTime(-1)), 16)
                .counts();
        counts[7] *= 0.6;
        assertEquals(NoEstimateReason.CLOCK_AT_BOUND, reason(AdoptionSeries.of(counts), model));
    }

    /** An effect that never fades is a limit of those that do, and met exactly by data of a permanent one. */
    @Test
    void aShockThatNeverFadesIsTheBoundOfFadingOnes() {
        OperationalTimeModel permanent = clock("permanent 4");
        GeneralisedBass curve = new GeneralisedBass(new BassCurve(1000, 0.01, 0.3), permanent.operationalTime(0.8));
        FitOutcome<GeneralisedFit> outcome =
                GeneralisedFit.of(exact(curve, 18), FitObjective.INCREMENTS, clock("fading 4"));
        assertFalse(outcome.fit().isPresent(), outcome::explain);
        assertTrue(outcome.explain().contains("campaign from 4.0 on"), outcome::explain);
    }

    @Test
    void objectivesThatAreNotDefinedAreRefused() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> GeneralisedFit.of(Vectors.series("roomac"), FitObjective.OLS, clock("lasting 4 6")));
        assertEquals("rogers.fit.objective", refused.findings().errors().get(0).code());
    }

    @Test
    void theFitIsWrittenWithItsCertificate() {
        GeneralisedFit fit = GeneralisedFit.of(Vectors.series("roomac"), FitObjective.INCREMENTS, clock("lasting 4 6"))
                .fit()
                .orElseThrow();
        String json = JsonCodec.standard().write(fit);
        assertTrue(json.contains("\"c1\""), json);
        assertTrue(json.contains("\"certified\": true"), json);
        assertTrue(json.contains("\"form\": \"lasting\""), json);
        assertTrue(fit.explain().contains("intensity of programme"), fit::explain);
        assertTrue(fit.explain().contains("without effects: sum of squares 341468.41"), fit::explain);
    }

    private static String json(FitObjective objective, String clock) {
        return JsonCodec.standard().write(GeneralisedFit.of(Vectors.series("roomac"), objective, clock(clock)));
    }

    @Test
    void clocksAreWrittenAsTheyWereStated() {
        assertTrue(json(FitObjective.INCREMENTS, "price").contains("\"name\": \"price\""));
        String permanent = json(FitObjective.INCREMENTS, "permanent 4");
        assertTrue(permanent.contains("\"form\": \"permanent\"") && !permanent.contains("\"end\""), permanent);
        String known = json(FitObjective.INCREMENTS, "fading 4 -0.5");
        assertTrue(known.contains("\"form\": \"fading\"") && known.contains("\"decay\": -0.5"), known);
        String estimated = json(FitObjective.INCREMENTS, "fading 4");
        assertTrue(estimated.contains("\"name\": \"b1\"") && !estimated.contains("\"decay\""), estimated);
        String none = json(FitObjective.INCREMENTS, "permanent 0");
        assertTrue(none.contains("\"noFiniteEstimate\": \"not-identified\""), none);
    }

    @Test
    void runningSumsWarnOfTheirStandardErrors() {
        GeneralisedFit fit = GeneralisedFit.of(Vectors.series("roomac"), FitObjective.CUMULATIVE, clock("lasting 4 6"))
                .fit()
                .orElseThrow();
        assertTrue(fit.explain().contains("rogers.fit.correlated"), fit::explain);
        assertTrue(fit.explain().contains("by least squares on running sums"), fit::explain);
    }

    @Test
    void eventsAndCovariatesAreChecked() {
        assertThrows(InvalidInputException.class, () -> ShockForm.lasting("programme", 4, 4));
        assertThrows(InvalidInputException.class, () -> ShockForm.fading("campaign", 4, 0.5));
        assertThrows(InvalidInputException.class, () -> ShockForm.permanent(" ", -1));
        assertThrows(InvalidInputException.class, () -> new Covariate("price", List.of(1.0, 0.0)));
        assertThrows(InvalidInputException.class, OperationalTimeModel::shocks);
        assertThrows(
                InvalidInputException.class,
                () -> OperationalTimeModel.covariates(PRICE, new Covariate("short", List.of(1.0, 2.0))));
    }
}
