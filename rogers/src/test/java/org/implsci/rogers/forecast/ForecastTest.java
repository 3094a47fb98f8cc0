package org.implsci.rogers.forecast;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.CurveFitter;
import org.implsci.rogers.fit.FitObjective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Forecasts of the room air conditioner series, whose figures were computed in high-precision arithmetic. */
class ForecastTest {
    private static final CurveFit FIT = Rogers.fit(AdoptionSeries.from(1949, Vectors.numbers("roomac")))
            .fit()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "0, 1096.08615668, 154.1202016, 240.6239344, 559.94262, 1632.2297",
        "1, 842.113594219, 157.9990574, 243.1265995, 300.39377, 1383.8334",
        "2, 625.371890112, 147.5032267, 236.4403585, 98.549941, 1152.1938"
    })
    void deltaMethod(int ahead, double expected, double mean, double prediction, double lower, double upper) {
        ForecastPoint point =
                Forecast.of(FIT, 3, 0.95, IntervalMethod.delta()).points().get(ahead);
        assertEquals(1962 + ahead, point.period());
        assertClose(expected, point.expected(), 1e-8, "expected");
        assertClose(mean, point.errorOfMean().value().orElseThrow(), 1e-8, "error of mean");
        assertClose(prediction, point.errorOfPrediction().value().orElseThrow(), 1e-8, "error of prediction");
        assertClose(lower, point.predictionInterval().orElseThrow().lower(), 1e-7, "lower");
        assertClose(upper, point.predictionInterval().orElseThrow().upper(), 1e-7, "upper");
    }

    @Test
    void studentQuantile() {
        assertClose(2.22813885199, new Student(0.95, 10).twoSided(), 1e-11, "t");
    }

    @Test
    void peakWithItsError() {
        Landmark time = Landmarks.peakTime(FIT, 0.95);
        assertClose(9.58113052201, time.value().value().orElseThrow(), 1e-9, "peak");
        assertClose(0.3342302821, time.standardError().value().orElseThrow(), 1e-8, "error");
        assertTrue(time.confidenceInterval().orElseThrow().contains(9.58));
        Landmark rate = Landmarks.peakRate(FIT, 0.95);
        assertClose(1842.6664731, rate.value().value().orElseThrow(), 1e-9, "rate");
        assertClose(95.17106775, rate.standardError().value().orElseThrow(), 1e-8, "error");
    }

    /** The delta method for a time t(F) in closed form: dt = -(dF/dp dp + dF/dq dq)/f. */
    @Test
    void timeToAShare() {
        double share = 0.9;
        Landmark landmark = Landmarks.timeToShare(FIT, share, 0.95);
        double time = landmark.value().value().orElseThrow();
        assertClose(share, FIT.curve().share(time), 1e-12, "share");
        double[] by = FIT.curve().shareGradient(time);
        double density = FIT.curve().density(time);
        double variance = FIT.covariance()
                .variance(0, -by[0] / density, -by[1] / density)
                .value()
                .orElseThrow();
        assertClose(Math.sqrt(variance), landmark.standardError().value().orElseThrow(), 1e-8, "error");
    }

    /** Four points say next to nothing of when: the interval is wide, and no part of it before the launch. */
    @Test
    void noTimeIsBeforeTheLaunch() {
        CurveFit early = Rogers.fit(Vectors.series("roomac").first(4)).fit().orElseThrow();
        Landmark half = Landmarks.timeToShare(early, 0.5, 0.95);
        Interval interval = half.confidenceInterval().orElseThrow();
        double time = half.value().value().orElseThrow();
        assertTrue(half.standardError().value().orElseThrow() > time);
        assertTrue(interval.lower() > 0 && interval.upper() > 3 * time);
        assertClose(time * time, interval.lower() * interval.upper(), 1e-12, "about the time as factors");
        // Where the error is small both readings agree to its square.
        Landmark peak = Landmarks.peakTime(FIT, 0.95);
        double known = peak.value().value().orElseThrow();
        double t = 2.22813885199;
        assertEquals(
                known + t * peak.standardError().value().orElseThrow(),
                peak.confidenceInterval().orElseThrow().upper(),
                known * Math.pow(t * peak.standardError().value().orElseThrow() / known, 2));
    }

    @Test
    void aNumberBeyondThePotentialIsNeverReached() {
        assertEquals(
                NoValueReason.NOT_REACHED,
                Landmarks.timeToCount(FIT, 20_000, 0.9).value().reason().orElseThrow());
        Landmark half = Landmarks.timeToCount(FIT, 9000, 0.9);
        assertClose(9000, FIT.curve().cumulative(half.value().value().orElseThrow()), 1e-12, "count");
        // So close below the ceiling that other ceilings within the difference would miss it.
        Landmark edge = Landmarks.timeToCount(FIT, FIT.curve().potential() * 0.9999, 0.9);
        assertEquals(NoValueReason.NOT_REACHED, edge.standardError().reason().orElseThrow());
        assertTrue(edge.confidenceInterval().isEmpty());
    }

    /** Where the model is close to linear, simulation and the delta method say the same. */
    @Test
    void simulationAgreesWithTheDeltaMethodToItsError() {
        List<ForecastPoint> delta =
                Forecast.of(FIT, 3, 0.9, IntervalMethod.delta()).points();
        List<ForecastPoint> simulated =
                Forecast.of(FIT, 3, 0.9, IntervalMethod.simulation(20_000, 7)).points();
        for (int ahead = 0; ahead < 3; ahead++) {
            double spread = delta.get(ahead).errorOfPrediction().value().orElseThrow();
            Interval one = delta.get(ahead).predictionInterval().orElseThrow();
            Interval other = simulated.get(ahead).predictionInterval().orElseThrow();
            assertEquals(one.lower(), other.lower(), 0.4 * spread);
            assertEquals(one.upper(), other.upper(), 0.4 * spread);
        }
    }

    @Test
    void theSeedDecides() {
        Forecast first = Forecast.of(FIT, 2, 0.9, IntervalMethod.simulation(500, 1));
        assertEquals(first, Forecast.of(FIT, 2, 0.9, IntervalMethod.simulation(500, 1)));
        assertNotEquals(
                first.points(),
                Forecast.of(FIT, 2, 0.9, IntervalMethod.simulation(500, 2)).points());
    }

    @ParameterizedTest
    @EnumSource(CurveModel.class)
    void everyCurveForecastsWithABand(CurveModel model) {
        CurveFit fit = CurveFitter.fit(Vectors.series("roomac"), model, FitObjective.CUMULATIVE)
                .fit()
                .orElseThrow();
        Forecast forecast = Forecast.of(fit, 5, 0.8, IntervalMethod.simulation(200, 3));
        assertTrue(forecast.points().stream()
                .allMatch(point -> point.predictionInterval().isPresent()));
        List<BandPoint> band = forecast.band();
        assertEquals(1 + 13 + 5, band.size());
        for (BandPoint point : band) {
            assertTrue(point.band() != null && point.band().contains(point.expected()));
        }
        double last = forecast.points().get(4).expectedTotal();
        assertEquals(last, band.get(18).expected(), 1e-9 * last);
        Landmark rate = Landmarks.peakRate(fit, 0.8);
        assertTrue(rate.value().value().orElseThrow() > 1500);
        assertTrue(rate.confidenceInterval().isPresent());
    }

    @Test
    void withoutACovarianceThereIsNoIntervalAndNoNumberInItsPlace() {
        CurveFit fit = CurveFitter.fit(Vectors.series("roomac"), CurveModel.BASS, FitObjective.OLS)
                .fit()
                .orElseThrow();
        for (IntervalMethod method : List.of(IntervalMethod.delta(), IntervalMethod.simulation(100, 1))) {
            Forecast forecast = Forecast.of(fit, 2, 0.9, method);
            assertTrue(forecast.points().get(0).predictionInterval().isEmpty());
            assertEquals(
                    NoValueReason.NO_STANDARD_ERROR,
                    forecast.points().get(0).errorOfMean().reason().orElseThrow());
            assertTrue(forecast.explain().contains("none"));
            assertTrue(forecast.band().get(3).band() == null);
        }
        assertTrue(Landmarks.peakTime(fit, 0.9).confidenceInterval().isEmpty());
    }

    @Test
    void aPeakThatWasNotSeenIsAWarning() {
        CurveFit early = Rogers.fit(Vectors.series("roomac").first(4)).fit().orElseThrow();
        assertFalse(early.peakWithinSeries());
        Forecast forecast = Forecast.of(early, 3, 0.9, IntervalMethod.delta());
        assertEquals(
                "rogers.fit.peak-not-seen", forecast.remarks().warnings().get(0).code());
        assertTrue(forecast.explain().contains("the potential is uncertain"));
    }

    @Test
    void historyShowsHowTheEstimatesMove() {
        FitHistory history = FitHistory.of(Vectors.series("roomac"), CurveModel.BASS, FitObjective.INCREMENTS);
        assertEquals("10 fits of the first periods, 9 with a finite estimate", history.toString());
        assertEquals("growth-not-bending", history.toTable().rows().get(1).get(1));
        assertTrue(history.toTable().rows().get(9).get(1).startsWith("m = 18713"));
        assertTrue(FitHistory.of(AdoptionSeries.of(1, 2), CurveModel.BASS, FitObjective.INCREMENTS)
                .results()
                .isEmpty());
    }

    @Test
    void senselessRequestsAreRefused() {
        assertThrows(InvalidInputException.class, () -> Forecast.of(FIT, 0, 0.9, IntervalMethod.delta()));
        assertThrows(InvalidInputException.class, () -> Forecast.of(FIT, 1, 1, IntervalMethod.delta()));
        assertThrows(InvalidInputException.class, () -> IntervalMethod.simulation(5, 1));
        assertThrows(InvalidInputException.class, () -> Landmarks.timeToShare(FIT, 1, 0.9));
        assertThrows(InvalidInputException.class, () -> Landmarks.timeToCount(FIT, 0, 0.9));
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
    }

    @Test
    void textsAnswerFirst() {
        Forecast forecast = Forecast.of(FIT, 2, 0.95, IntervalMethod.delta());
        assertEquals("2 periods ahead, first 1962: 1096.09 (559.943 to 1632.23)", forecast.toString());
        assertTrue(forecast.explain().contains("95 % interval"));
        assertEquals("delta method", forecast.method().toString());
        assertEquals(
                "simulation of 100 draws, seed 4",
                IntervalMethod.simulation(100, 4).toString());
        assertEquals(
                "peak at 9.58113 (8.86463 to 10.3555)",
                Landmarks.peakTime(FIT, 0.95).toString());
    }

    @Test
    void theDataHaveOneNumberInEachCell() {
        Forecast forecast = Forecast.of(FIT, 3, 0.95, IntervalMethod.delta());
        TidyTable data = forecast.toData();
        assertEquals(3, data.size());
        assertEquals("1962", data.cell(0, "period").orElseThrow());
        assertClose(1096.08615668, number(data, 0, "expected"), 1e-8, "expected");
        assertClose(559.94262, number(data, 0, "lower"), 1e-7, "lower");
        assertClose(1632.2297, number(data, 0, "upper"), 1e-7, "upper");
        assertClose(240.6239344, number(data, 0, "se_prediction"), 1e-8, "standard error");
        assertEquals(FIT.series().total() + number(data, 0, "expected"), number(data, 0, "total"), 1e-9);
        assertFalse(data.toCsv().contains(" to "), data.toCsv());
        List<String> lines = data.toCsv().lines().toList();
        for (String line : lines) {
            assertEquals(data.columns().size(), line.split(",", -1).length, line);
        }
        TidyTable regression = Forecast.of(
                        CurveFitter.fit(Vectors.series("roomac"), CurveModel.BASS, FitObjective.OLS)
                                .fit()
                                .orElseThrow(),
                        1,
                        0.95,
                        IntervalMethod.delta())
                .toData();
        assertTrue(regression.cell(0, "lower").isEmpty());
        assertTrue(regression.cell(0, "expected").isPresent());
    }

    @Test
    void theCurveDataJoinWhatWasObservedAndWhatIsFitted() {
        TidyTable data = Forecast.of(FIT, 2, 0.95, IntervalMethod.delta()).curveData();
        assertEquals(FIT.series().size() + 2, data.size());
        assertEquals("1949", data.cell(0, "period").orElseThrow());
        assertEquals(FIT.series().total(), number(data, 12, "observed_total"));
        assertTrue(data.cell(13, "observed_total").isEmpty());
        for (int row = 0; row < data.size(); row++) {
            assertClose(FIT.curve().cumulative(row + 1), number(data, row, "curve"), 1e-12, "curve");
            assertTrue(number(data, row, "band_lower") <= number(data, row, "curve"));
            assertTrue(number(data, row, "band_upper") >= number(data, row, "curve"));
        }
    }

    private static double number(TidyTable data, int row, String column) {
        return Double.parseDouble(data.cell(row, column).orElseThrow());
    }

    @Test
    void thePictureMarksEachCountAndEachPeriodAhead() {
        Forecast forecast = Forecast.of(FIT, 3, 0.95, IntervalMethod.delta());
        String svg = forecast.picture("air conditioners <script>", "year").toSvg();
        // A disc for each observed period and a diamond for each one ahead, and one of each in the legend.
        assertEquals(FIT.series().size() + 1, svg.split("fill c halo\"", -1).length - 1);
        assertEquals(3 + 1, svg.split("fill none edge\"", -1).length - 1);
        assertFalse(svg.contains("<script>"));
        assertTrue(svg.contains("air conditioners &lt;script&gt; so far"), svg);
        assertEquals(forecast.picture().toSvg(), forecast.toSvg());
        assertThrows(InvalidInputException.class, () -> forecast.picture(" ", "year"));
        assertEquals(
                "units",
                assertThrows(NullPointerException.class, () -> forecast.picture(null, "year"))
                        .getMessage());
    }

    @Test
    void historyAndLandmarksGiveTidyRows() {
        TidyTable history = FitHistory.of(Vectors.series("roomac"), CurveModel.BASS, FitObjective.INCREMENTS)
                .toData();
        assertEquals(9 * 3 + 1, history.size(), "three parameters of each fit, and one row without a fit");
        assertEquals(
                "growth-not-bending", history.cell(3, "no_estimate_because").orElseThrow());
        assertTrue(history.cell(3, "estimate").isEmpty());
        assertEquals(FIT.estimates().get(0).value(), number(history, history.size() - 3, "estimate"));
        Landmark never = Landmarks.timeToCount(FIT, 1e6, 0.95);
        TidyTable landmarks = Landmarks.toData(List.of(Landmarks.peakTime(FIT, 0.95), never));
        assertClose(9.58113052201, number(landmarks, 0, "value"), 1e-9, "peak");
        assertTrue(landmarks.cell(0, "undefined_because").isEmpty());
        assertEquals("not-reached", landmarks.cell(1, "undefined_because").orElseThrow());
        assertTrue(landmarks.cell(1, "value").isEmpty());
    }

    @Test
    void missingArgumentsAreRefusedByName() {
        assertEquals(
                "fit",
                assertThrows(NullPointerException.class, () -> Forecast.of(null, 1, 0.9, IntervalMethod.delta()))
                        .getMessage());
        assertEquals(
                "method",
                assertThrows(NullPointerException.class, () -> Forecast.of(FIT, 1, 0.9, null))
                        .getMessage());
        assertEquals(
                "fit",
                assertThrows(NullPointerException.class, () -> Landmarks.peakTime(null, 0.9))
                        .getMessage());
    }
}
