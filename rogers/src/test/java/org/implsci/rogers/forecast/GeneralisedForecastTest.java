package org.implsci.rogers.forecast;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.fit.GeneralisedFit;
import org.implsci.rogers.generalised.Covariate;
import org.implsci.rogers.generalised.OperationalTimeModel;
import org.implsci.rogers.generalised.ShockForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forecasts by curves whose operational time follows events or covariates. */
class GeneralisedForecastTest {
    private static final List<Double> PRICES = List.of(
            100.0, 96.0, 95.0, 90.0, 84.0, 80.0, 79.0, 73.0, 70.0, 68.0, 67.0, 61.0, 60.0, 59.0, 55.0, 54.0, 50.0);

    private static GeneralisedFit fit(String effects) {
        OperationalTimeModel model = switch (effects) {
            case "lasting" -> OperationalTimeModel.shocks(ShockForm.lasting("programme", 4, 6));
            case "fading" -> OperationalTimeModel.shocks(ShockForm.fading("campaign", 4));
            default -> OperationalTimeModel.covariates(new Covariate("price", PRICES));
        };
        return Rogers.fit(Vectors.series("roomac"), model).fit().orElseThrow();
    }

    /** {@code g'Cg} with derivatives as differences in 50-digit arithmetic (mpmath) at estimates polished there. */
    @ParameterizedTest
    @CsvSource({
        "lasting, 14, 1148.720068256, 125.496553432, 191.322110888, 15691.41535591",
        "lasting, 16, 677.3118919101, 124.817584734, 190.87743358, 17266.39213378",
        "fading, 14, 1278.579730564, 163.670951482, 203.424382807, 15731.13626539",
        "fading, 16, 864.3039786469, 246.909188919, 274.877148439, 17663.51360771",
        "price, 14, 1105.14210082, 182.073665585, 266.52151043, 15751.3026913",
        "price, 16, 631.9324287641, 168.189488829, 257.23646704, 17225.2376206"
    })
    void highPrecision(
            String effects, int period, double expected, double ofMean, double ofPrediction, double expectedTotal) {
        GeneralisedForecast forecast = Rogers.forecast(fit(effects), 3, 0.95, CountRange.UNBOUNDED);
        ForecastPoint point = forecast.points().get(period - 14);
        assertEquals(period, point.period());
        assertClose(expected, point.expected(), 1e-9, "expected");
        assertClose(ofMean, point.errorOfMean().value().orElseThrow(), 1e-8, "error of the mean");
        assertClose(ofPrediction, point.errorOfPrediction().value().orElseThrow(), 1e-8, "error of a prediction");
        assertClose(expectedTotal, point.expectedTotal(), 1e-9, "total");
    }

    /** The estimates rest on the series alone, and a plan that they make impossible is refused by the forecast. */
    @ParameterizedTest
    @CsvSource({"-3, true", "0.5, true", "0.99, true", "1.01, false", "30, false"})
    void noPlanMovesTheEstimates(double ofTheLargestRise, boolean possible) {
        List<Double> path = new ArrayList<>(PRICES.subList(0, 14));
        GeneralisedFit past = Rogers.fit(
                        Vectors.series("roomac"), OperationalTimeModel.covariates(new Covariate("price", path)))
                .fit()
                .orElseThrow();
        // Operational time stands still in a period in which beta ln(z'/z) is -1.
        double beta = past.parameters().parameters().get(3).value();
        path.add(path.get(13) * Math.exp(-ofTheLargestRise / beta));
        GeneralisedFit planned = Rogers.fit(
                        Vectors.series("roomac"), OperationalTimeModel.covariates(new Covariate("price", path)))
                .fit()
                .orElseThrow();
        assertEquals(past.parameters(), planned.parameters());
        assertEquals(possible, planned.admitsPlan());
        if (possible) {
            Rogers.forecast(planned, 2, 0.9, CountRange.UNBOUNDED);
            return;
        }
        assertEquals(
                "rogers.fit.plan-backwards", planned.remarks().warnings().get(0).code());
        assertEquals(
                "rogers.forecast.plan",
                assertThrows(InvalidInputException.class, () -> Rogers.forecast(planned, 2, 0.9, CountRange.UNBOUNDED))
                        .findings()
                        .errors()
                        .get(0)
                        .code());
    }

    @Test
    void aPathShorterThanTheSeriesIsRefused() {
        assertEquals(
                "rogers.fit.clock.short",
                assertThrows(
                                InvalidInputException.class,
                                () -> Rogers.fit(
                                        Vectors.series("roomac"),
                                        OperationalTimeModel.covariates(new Covariate("price", PRICES.subList(0, 6)))))
                        .findings()
                        .errors()
                        .get(0)
                        .code());
    }

    /** A plan to stop lowering the price is another forecast of the same past. */
    @Test
    void thePlanForACovariateMovesTheForecastAndNotTheFit() {
        GeneralisedFit planned = fit("price");
        GeneralisedFit stopped = Rogers.fit(
                        Vectors.series("roomac"),
                        OperationalTimeModel.covariates(new Covariate("price", PRICES.subList(0, 14))))
                .fit()
                .orElseThrow();
        assertClose(planned.parameters().sumOfSquares(), stopped.parameters().sumOfSquares(), 1e-12, "sum of squares");
        double lower = Rogers.forecast(planned, 1, 0.9, CountRange.UNBOUNDED)
                .points()
                .get(0)
                .expected();
        double same = Rogers.forecast(stopped, 1, 0.9, CountRange.UNBOUNDED)
                .points()
                .get(0)
                .expected();
        // beta is below zero: a lower price brings adoption forward.
        assertTrue(lower > same, () -> lower + " and " + same);
    }

    @Test
    void aForecastIsExplainedAndItsArgumentsAreChecked() {
        GeneralisedFit fit = fit("fading");
        GeneralisedForecast forecast = Rogers.forecast(fit, 12, 0.95, CountRange.NOT_NEGATIVE);
        assertTrue(forecast.explain().contains("campaign from 4.0, fading"), forecast::explain);
        assertTrue(forecast.explain().contains("95 % interval"), forecast::explain);
        assertTrue(forecast.toString().startsWith("12 periods ahead, first 14: "), forecast::toString);
        forecast.points()
                .forEach(point ->
                        assertTrue(point.predictionInterval().orElseThrow().lower() >= 0));
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Rogers.forecast(fit, 0, 1.5, CountRange.UNBOUNDED));
        assertEquals(2, refused.findings().errors().size());
    }

    @Test
    void theDataHoldEveryPointOfTheForecast() {
        GeneralisedForecast forecast = Rogers.forecast(fit("fading"), 4, 0.9, CountRange.UNBOUNDED);
        TidyTable data = forecast.toData();
        assertEquals(4, data.size());
        for (int row = 0; row < 4; row++) {
            ForecastPoint point = forecast.points().get(row);
            assertEquals(
                    point.expected(),
                    Double.parseDouble(data.cell(row, "expected").orElseThrow()));
            assertEquals(
                    point.predictionInterval().orElseThrow().upper(),
                    Double.parseDouble(data.cell(row, "upper").orElseThrow()));
        }
    }
}
