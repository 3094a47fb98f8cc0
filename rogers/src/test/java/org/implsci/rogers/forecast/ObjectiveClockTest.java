package org.implsci.rogers.forecast;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.FitObjective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A forecast goes on as the model that was fitted does, whatever that makes of a period. */
class ObjectiveClockTest {
    private static final BassCurve CURVE = new BassCurve(1000, 0.02, 0.45);

    private static CurveFit fit(double[] counts, FitObjective objective) {
        return Rogers.fit(AdoptionSeries.of(counts), CurveModel.BASS, objective)
                .fit()
                .orElseThrow();
    }

    /** Where counts are the recursion's, a regression gives its coefficients back, and its forecast is how it went on. */
    @Test
    void theRegressionGoesOnAsTheRecursion() {
        double[] all = CURVE.recursion(16);
        CurveFit fit = fit(Arrays.copyOf(all, 10), FitObjective.OLS);
        assertTrue(fit.certificate().holds(), fit.certificate().explain());
        Forecast forecast = Forecast.of(fit, 6, 0.9, IntervalMethod.delta());
        double sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += all[i];
        }
        List<BandPoint> band = forecast.band();
        assertEquals(0, band.get(0).expected());
        assertClose(sum, band.get(10).expected(), 1e-9, "by the end of the data");
        for (int i = 10; i < 16; i++) {
            sum += all[i];
            ForecastPoint point = forecast.points().get(i - 10);
            assertClose(all[i], point.expected(), 1e-8, "count");
            assertClose(sum, point.expectedTotal(), 1e-8, "total");
            assertTrue(point.predictionInterval().isEmpty());
            assertClose(sum, band.get(i + 1).expected(), 1e-8, "band");
            assertNull(band.get(i + 1).band());
        }
        assertEquals(
                List.of("rogers.fit.recursion"),
                forecast.remarks().warnings().stream().map(Finding::code).toList());
    }

    /** Counts m f(i) say that the series began half a period after the curve: time 1/2 of the curve is its start. */
    @Test
    void theDensityIsReadHalfAPeriodLater() {
        double[] counts = new double[12];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = CURVE.rate(i + 1.0);
        }
        CurveFit fit = fit(counts, FitObjective.DENSITY);
        assertClose(CURVE.p(), fit.bass().orElseThrow().p(), 1e-9, "p");
        assertClose(
                CURVE.peakTime().value().orElseThrow() - 0.5,
                Landmarks.peakTime(fit, 0.9).value().value().orElseThrow(),
                1e-9,
                "peak");
        assertClose(
                CURVE.quantile(0.9) - 0.5,
                Landmarks.timeToShare(fit, 0.9, 0.9).value().value().orElseThrow(),
                1e-9,
                "time to a share");
        double sinceStart = CURVE.cumulative(8) - CURVE.cumulative(0.5);
        assertClose(
                7.5,
                Landmarks.timeToCount(fit, sinceStart, 0.9).value().value().orElseThrow(),
                1e-9,
                "time to a count");
        for (IntervalMethod method : List.of(IntervalMethod.delta(), IntervalMethod.simulation(200, 1))) {
            Forecast forecast = Forecast.of(fit, 3, 0.9, method);
            ForecastPoint first = forecast.points().get(0);
            assertClose(CURVE.increment(12.5, 13.5), first.expected(), 1e-8, "next count");
            assertClose(CURVE.increment(0.5, 13.5), first.expectedTotal(), 1e-8, "total");
            // A period's count and the density in its middle differ by a twenty-fourth of the second derivative.
            assertClose(CURVE.rate(13), first.expected(), 0.02, "density");
            assertTrue(first.predictionInterval().orElseThrow().contains(first.expected()));
            assertClose(
                    first.expectedTotal(), forecast.band().get(13).expected(), 1e-12, "the band is of the same curve");
        }
        assertEquals(
                0,
                Forecast.of(fit, 1, 0.9, IntervalMethod.delta()).band().get(0).expected());
    }

    /** The first periods of a series with noise that is known: how often the next count lies within the interval. */
    @ParameterizedTest
    @ValueSource(ints = {6, 8, 13})
    void simulatedIntervalsHoldWhatTheyPromise(int periods) {
        BassCurve curve = new BassCurve(1000, 0.03, 0.4);
        SplittableRandom random = new SplittableRandom(periods);
        int fitted = 0;
        int within = 0;
        while (fitted < 800) {
            double[] counts = new double[periods + 1];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = Math.max(0, curve.increment(i, i + 1.0) + 2 * random.nextGaussian());
            }
            CurveFit fit = Rogers.fit(AdoptionSeries.of(Arrays.copyOf(counts, periods)))
                    .fit()
                    .orElse(null);
            if (fit != null) {
                fitted++;
                Interval interval = Forecast.of(fit, 1, 0.95, IntervalMethod.simulation(400, fitted))
                        .points()
                        .get(0)
                        .predictionInterval()
                        .orElseThrow();
                within += interval.contains(counts[periods]) ? 1 : 0;
            }
        }
        // Three standard deviations of a share of 800, and what quantiles of 400 draws lose.
        assertEquals(0.945, within / 800.0, 0.03);
    }

    @Test
    void aSimulationTooLargeForMemoryIsRefused() {
        CurveFit fit = Rogers.fit(Vectors.series("roomac")).fit().orElseThrow();
        assertEquals(
                "number.range",
                assertThrows(
                                InvalidInputException.class,
                                () -> Forecast.of(fit, 10_000, 0.9, IntervalMethod.simulation(1_000_000, 1)))
                        .findings()
                        .errors()
                        .get(0)
                        .code());
    }
}
