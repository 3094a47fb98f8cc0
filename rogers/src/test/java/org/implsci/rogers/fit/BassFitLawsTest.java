package org.implsci.rogers.fit;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.implsci.core.finding.Finding;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.fit.internal.BassUnitCurve;
import org.implsci.rogers.fit.internal.LeastSquares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws of the Bass fit over wide ranges of curves and data. */
class BassFitLawsTest {
    private static final FitObjective[] SEARCHED = {
        FitObjective.INCREMENTS, FitObjective.CUMULATIVE, FitObjective.DENSITY, FitObjective.MAXIMUM_LIKELIHOOD
    };

    /** Curves with an interior peak, in periods of which the peak takes 3 to 40. */
    @Provide
    Arbitrary<BassCurve> curves() {
        Arbitrary<Double> ratio = Arbitraries.doubles().between(0.7, 12);
        Arbitrary<Double> peak = Arbitraries.doubles().between(3, 40);
        Arbitrary<Double> m = Arbitraries.doubles().between(-3, 12).map(x -> Math.pow(10, x));
        return Combinators.combine(m, ratio, peak).as((potential, log, at) -> {
            double s = log / at;
            double p = s / (1 + Math.exp(log));
            return new BassCurve(potential, p, s - p);
        });
    }

    private static double[] counts(DiffusionCurve curve, int periods) {
        return IntStream.range(0, periods)
                .mapToDouble(i -> curve.increment(i, i + 1))
                .toArray();
    }

    @Property(tries = 300)
    void aCurveIsFoundAgainFromItsCounts(@ForAll("curves") BassCurve curve) {
        int periods = (int) Math.ceil(1.5 * curve.peakTime().value().orElseThrow()) + 3;
        CurveFit fit =
                Rogers.fit(AdoptionSeries.of(counts(curve, periods))).fit().orElseThrow();
        BassCurve found = fit.bass().orElseThrow();
        assertClose(curve.potential(), found.potential(), 1e-6, "m");
        assertClose(curve.p(), found.p(), 1e-6, "p");
        assertClose(curve.q(), found.q(), 1e-6, "q");
    }

    @Property(tries = 300)
    void noFitIsWorseThanItsStartOrALimit(@ForAll @Size(min = 4, max = 20) List<@DoubleRange(max = 1000) Double> data) {
        AdoptionSeries series =
                AdoptionSeries.of(data.stream().mapToDouble(Double::doubleValue).toArray());
        for (FitObjective objective : SEARCHED) {
            CurveFitter.fit(series, CurveModel.BASS, objective).fit().ifPresent(fit -> {
                Certificate certificate = fit.certificate();
                assertTrue(certificate.value() <= certificate.bestStart() * (1 + 1e-9), certificate.explain());
                for (LimitModel limit : certificate.limits()) {
                    assertTrue(certificate.value() < limit.objectiveValue(), certificate.explain());
                }
                assertTrue(fit.rSquared().value().orElse(0) <= 1);
            });
        }
    }

    /** Noisy data have a certified minimum, lower than at every point of a dense grid around it. */
    @Property(tries = 60)
    void nothingOnAGridIsLower(@ForAll("curves") BassCurve curve, @ForAll @IntRange(max = 1_000_000) int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int periods = (int) Math.ceil(1.6 * curve.peakTime().value().orElseThrow()) + 4;
        double[] counts = counts(curve, periods);
        for (int i = 0; i < counts.length; i++) {
            counts[i] *= 0.7 + 0.6 * random.nextDouble();
        }
        FitResult result = Rogers.fit(AdoptionSeries.of(counts));
        LeastSquares squares = new LeastSquares(BassUnitCurve.INCREMENTS, counts, Double.NaN);
        double lowest = Double.POSITIVE_INFINITY;
        for (double u = -16; u <= 1; u += 0.25) {
            for (double v = -6; v <= 1.5; v += 0.125) {
                lowest = Math.min(lowest, squares.valueAt(u, v));
            }
        }
        double grid = lowest;
        result.fold(
                fit -> {
                    assertTrue(fit.objectiveValue() <= grid * (1 + 1e-12));
                    assertTrue(fit.certificate().holds(), fit.certificate().explain());
                    return fit;
                },
                none -> {
                    assertTrue(none.limit().orElseThrow().objectiveValue() <= grid * (1 + 1e-9));
                    return none;
                });
    }

    /**
     * Another unit, a power of two so that the data are the same to the last bit, gives the same curve in that unit. (With
     * any other factor the data are rounded anew, and where they hardly bend that moves the estimates.)
     */
    @Property(tries = 200)
    void theUnitOfCountsDoesNotMatter(@ForAll("curves") BassCurve curve, @ForAll @IntRange(max = 1000) int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] counts = counts(curve, 15);
        for (int i = 0; i < counts.length; i++) {
            counts[i] *= 0.9 + 0.2 * random.nextDouble();
        }
        double[] larger = Arrays.stream(counts).map(x -> x / 1024).toArray();
        FitResult one = Rogers.fit(AdoptionSeries.of(counts));
        FitResult other = Rogers.fit(AdoptionSeries.of(larger));
        assertEquals(one.fit().isPresent(), other.fit().isPresent());
        one.fit().ifPresent(fit -> {
            BassCurve left = fit.bass().orElseThrow();
            BassCurve right = other.fit().orElseThrow().bass().orElseThrow();
            assertClose(left.potential(), 1024 * right.potential(), 1e-12, "m");
            assertClose(left.p(), right.p(), 1e-12, "p");
            assertClose(left.q(), right.q(), 1e-12, "q");
        });
    }

    @Test
    void aVeryLongSeriesIsFitted() {
        BassCurve curve = new BassCurve(5e6, 1e-6, 2e-4);
        CurveFit fit =
                Rogers.fit(AdoptionSeries.of(counts(curve, 60_000))).fit().orElseThrow();
        assertClose(curve.p(), fit.bass().orElseThrow().p(), 1e-6, "p");
        assertClose(curve.q(), fit.bass().orElseThrow().q(), 1e-6, "q");
        assertClose(curve.potential(), fit.bass().orElseThrow().potential(), 1e-6, "m");
    }

    @Test
    void aLatePeakInALongSeriesIsFitted() {
        BassCurve curve = new BassCurve(100, 1e-22, 0.1);
        CurveFit fit = Rogers.fit(AdoptionSeries.of(counts(curve, 900))).fit().orElseThrow();
        assertClose(curve.q(), fit.bass().orElseThrow().q(), 1e-6, "q");
        assertClose(1e-22, fit.bass().orElseThrow().p(), 1e-4, "p");
    }

    @Test
    void theOrderOfCallsDoesNotMatter() {
        AdoptionSeries series = Vectors.series("dryers");
        FitResult first = Rogers.fit(series);
        Rogers.fit(Vectors.series("vcr"));
        assertEquals(first, Rogers.fit(series));
        List<FitResult> parallel = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> Rogers.fit(series))
                .distinct()
                .toList();
        assertEquals(List.of(first), parallel);
    }

    @Test
    void whatWasMissedBeforeTheSeriesIsCorrected() {
        BassCurve launch = new BassCurve(1000, .01, .4);
        double[] all = counts(launch, 20);
        double missed = all[0] + all[1] + all[2];
        AdoptionSeries later = AdoptionSeries.of(Arrays.copyOfRange(all, 3, 20)).withMissedBefore(missed);
        CurveFit fit = Rogers.fit(later).fit().orElseThrow();
        assertClose(.032304569, fit.bass().orElseThrow().p(), 1e-6, "p as seen");
        BassCurve corrected = fit.launchCurve().orElseThrow();
        assertClose(1000, corrected.potential(), 1e-7, "m");
        assertClose(.01, corrected.p(), 1e-6, "p");
        assertClose(.4, corrected.q(), 1e-7, "q");
        assertTrue(Rogers.fit(AdoptionSeries.of(all))
                .fit()
                .orElseThrow()
                .launchCurve()
                .isEmpty());
    }

    /** The errors of the corrected estimates, from differences of the correction itself. */
    @Test
    void estimatesFromLaunchHaveErrors() {
        double missed = 100;
        CurveFit fit = Rogers.fit(Vectors.series("roomac").withMissedBefore(missed))
                .fit()
                .orElseThrow();
        double[] at =
                fit.estimates().stream().mapToDouble(ParameterEstimate::value).toArray();
        double[][] gradients = new double[3][3];
        for (int by = 0; by < 3; by++) {
            double step = 1e-5 * at[by];
            double[] up = at.clone();
            double[] down = at.clone();
            up[by] += step;
            down[by] -= step;
            BassCurve higher =
                    new BassCurve(up[0], up[1], up[2]).backToLaunch(missed).orElseThrow();
            BassCurve lower = new BassCurve(down[0], down[1], down[2])
                    .backToLaunch(missed)
                    .orElseThrow();
            for (int of = 0; of < 3; of++) {
                gradients[of][by] = (higher.parameters().get(of).value()
                                - lower.parameters().get(of).value())
                        / (2 * step);
            }
        }
        for (int of = 0; of < 3; of++) {
            ParameterEstimate estimate = fit.launchEstimates().get(of);
            assertEquals(fit.launchCurve().orElseThrow().parameters().get(of).value(), estimate.value());
            assertClose(
                    Math.sqrt(fit.covariance().variance(gradients[of]).value().orElseThrow()),
                    estimate.standardError().value().orElseThrow(),
                    1e-7,
                    estimate.name());
        }
        assertTrue(fit.explain().contains("from launch, with the 100 earlier adopters"), fit.explain());
        assertTrue(fit.remarks().isEmpty());
    }

    @Test
    void moreThanCanHaveBeenMissedIsAWarning() {
        BassCurve seen = Rogers.fit(Vectors.series("roomac"))
                .fit()
                .flatMap(CurveFit::bass)
                .orElseThrow();
        // From launch p is what the curve has less q times the share missed of those left.
        double most = seen.p() * seen.potential() / seen.q();
        for (double missed : new double[] {0.999 * most, 1.001 * most}) {
            CurveFit fit = Rogers.fit(Vectors.series("roomac").withMissedBefore(missed))
                    .fit()
                    .orElseThrow();
            assertEquals(missed < most, fit.launchCurve().isPresent());
            assertEquals(
                    missed < most ? List.of() : List.of("rogers.fit.missed"),
                    fit.remarks().all().stream().map(Finding::code).toList());
        }
    }

    @Test
    void aPotentialBelowWhatHasAdoptedIsAWarning() {
        CurveFit fit = Rogers.fit(AdoptionSeries.of(5, 9, 14, 19, 29, 34, 33, 13, 22, 8, 5, 2, 3, 4))
                .fit()
                .orElseThrow();
        assertTrue(fit.curve().potential() < 200);
        assertEquals(
                "rogers.fit.potential-below-total",
                fit.remarks().warnings().get(0).code());
    }

    @Test
    void aPotentialThatWasGivenIsNotCalledWeaklyKnown() {
        CurveFit fit = Rogers.fit(
                        Vectors.series("roomac").first(5),
                        CurveModel.BASS,
                        FitObjective.INCREMENTS,
                        MarketPotential.known(20_000))
                .fit()
                .orElseThrow();
        Finding peak = fit.remarks().warnings().get(0);
        assertEquals("rogers.fit.peak-not-seen", peak.code());
        assertFalse(peak.explain().contains("potential"), peak.explain());
    }

    /** The curves of a grid, sampled without noise: nothing but rounding is left, and that is no reason for doubt. */
    @ParameterizedTest
    @EnumSource(FitObjective.class)
    void exactDataAreCertified(FitObjective objective) {
        for (double p : new double[] {0.001, 0.003, 0.01, 0.03, 0.1}) {
            for (double q : new double[] {0.15, 0.25, 0.4, 0.6, 0.9}) {
                for (double m : new double[] {1, 1000, 1e6}) {
                    BassCurve curve = new BassCurve(m, p, q);
                    double[] counts = objective == FitObjective.OLS ? curve.recursion(20) : new double[20];
                    for (int i = 0; i < 20 && objective != FitObjective.OLS; i++) {
                        counts[i] =
                                objective == FitObjective.DENSITY ? curve.rate(i + 1.0) : curve.increment(i, i + 1.0);
                    }
                    CurveFit fit = CurveFitter.fit(AdoptionSeries.of(counts), CurveModel.BASS, objective)
                            .fit()
                            .orElseThrow();
                    assertTrue(
                            fit.certificate().holds(),
                            curve + "\n" + fit.certificate().explain());
                    assertClose(q, fit.bass().orElseThrow().q(), 1e-5, "q");
                }
            }
        }
    }

    /** Sales of room air conditioners were counted from 1949; by the published fit they peaked 9.58 years later. */
    @Test
    void thePeakIsNamedAsThePeriodsAre() {
        AdoptionSeries series =
                AdoptionSeries.from(1949, Vectors.series("roomac").counts());
        assertTrue(Rogers.fit(series).explain().contains("peak: 9.58 periods from the start, in 1958\n"));
    }

    @Test
    void remarksSayWhatToBearInMind() {
        AdoptionSeries series = Vectors.series("roomac");
        assertEquals(
                "rogers.fit.correlated",
                CurveFitter.fit(series, CurveModel.BASS, FitObjective.CUMULATIVE)
                        .fit()
                        .orElseThrow()
                        .remarks()
                        .all()
                        .get(0)
                        .code());
        assertEquals(
                "rogers.fit.independence",
                CurveFitter.fit(series, CurveModel.BASS, FitObjective.MAXIMUM_LIKELIHOOD)
                        .fit()
                        .orElseThrow()
                        .remarks()
                        .all()
                        .get(0)
                        .code());
        CurveFit fit = Rogers.fit(series).fit().orElseThrow();
        assertTrue(fit.remarks().isEmpty());
        assertFalse(fit.explain().contains("NOT"));
        assertEquals("Bass m = 18713, p = 0.0094421, q = 0.37476 (certified)", fit.toString());
        assertEquals("m = 18713 (se 1410)", fit.estimate("m").orElseThrow().toString());
        assertTrue(fit.estimate("x").isEmpty());
        assertEquals("certified, 2 of 2 starts agree", fit.certificate().toString());
        assertEquals(10, fit.degreesOfFreedom());
        double[] fitted = {
            212.9760103,
            304.1019725,
            428.8646702,
            594.3505413,
            804.0759007,
            1053.050115,
            1321.974957,
            1574.158279,
            1760.683072,
            1836.578536,
            1781.449076,
            1610.229383,
            1365.230961
        };
        for (int i = 0; i < fitted.length; i++) {
            assertClose(fitted[i], fit.fitted()[i], 1e-8, "fitted");
        }
        double[][] covariance = {
            {1989616.226, 1.853063031, -46.64157044},
            {1.853063031, 4.155127632e-6, -7.279234433e-5},
            {-46.64157044, -7.279234433e-5, 1.617560627e-3}
        };
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertClose(covariance[i][j], fit.covariance().get(i, j).value().orElseThrow(), 1e-8, "covariance");
            }
        }
    }
}
