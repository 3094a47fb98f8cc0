package org.implsci.rogers.fit;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.generalised.OperationalTimeModel;
import org.implsci.rogers.generalised.ShockForm;
import org.implsci.rogers.generation.GenerationSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fits as tables of data, and what the front doors refuse. */
class CurveFitTest {
    private static final AdoptionSeries SERIES = Vectors.series("roomac");

    @ParameterizedTest
    @EnumSource(FitObjective.class)
    void residualsOfTheTableHaveTheSumOfSquaresOfTheFit(FitObjective objective) {
        CurveFit fit = CurveFitter.fit(SERIES, CurveModel.BASS, objective).fit().orElseThrow();
        TidyTable data = fit.toData();
        assertEquals(List.of("period", "observed", "fitted", "residual"), data.columns());
        assertEquals(SERIES.size(), data.size());
        assertEquals(
                Integer.toString(SERIES.firstPeriod()), data.cell(0, "period").orElseThrow());
        assertClose(fit.sumOfSquares(), sumOfSquares(data), 1e-12, "sum of squares");
    }

    @Test
    void theTableOfARegressionHasNoStandardErrors() {
        CurveFit fit =
                CurveFitter.fit(SERIES, CurveModel.BASS, FitObjective.OLS).fit().orElseThrow();
        TidyTable estimates = fit.estimateData();
        assertEquals(3, estimates.size());
        assertEquals("q", estimates.cell(2, "parameter").orElseThrow());
        assertEquals(
                fit.estimates().get(2).value(),
                Double.parseDouble(estimates.cell(2, "estimate").orElseThrow()));
        assertEquals(Optional.empty(), estimates.cell(2, "standard_error"));
    }

    @Test
    void withoutAnEstimateTheTableHasTheCountsAlone() {
        FitResult none = Rogers.fit(SERIES.first(5));
        TidyTable data = none.toData();
        assertEquals(5, data.size());
        assertEquals(
                SERIES.count(4), Double.parseDouble(data.cell(4, "observed").orElseThrow()));
        assertEquals(Optional.empty(), data.cell(4, "fitted"));
        assertEquals(Optional.empty(), data.cell(4, "residual"));
    }

    @Test
    void modelsWithMoreParametersHaveTablesToo() {
        GeneralisedFit fit = Rogers.fit(SERIES, OperationalTimeModel.shocks(ShockForm.lasting("programme", 4, 6)))
                .fit()
                .orElseThrow();
        assertClose(fit.parameters().sumOfSquares(), sumOfSquares(fit.toData()), 1e-9, "sum of squares");
        assertEquals(4, fit.parameters().toData().size());
        GenerationsFit generations = Rogers.fit(
                        List.of(GenerationSeries.of("only", 2, SERIES.cumulative())), GenerationWeights.EQUAL)
                .fit()
                .orElseThrow();
        assertClose(
                generations.parameters().sumOfSquares(), sumOfSquares(generations.toData()), 1e-9, "sum of squares");
        assertEquals("3", generations.toData().cell(0, "time").orElseThrow());
    }

    private static double sumOfSquares(TidyTable data) {
        double sum = 0;
        for (int row = 0; row < data.size(); row++) {
            double residual = Double.parseDouble(data.cell(row, "residual").orElseThrow());
            sum += residual * residual;
        }
        return sum;
    }

    @Test
    void nullIsRefusedByItsName() {
        assertEquals("series", messageOf(null, CurveModel.BASS, FitObjective.OLS, MarketPotential.free()));
        assertEquals("model", messageOf(SERIES, null, FitObjective.OLS, MarketPotential.free()));
        assertEquals("objective", messageOf(SERIES, CurveModel.BASS, null, MarketPotential.free()));
        assertEquals("potential", messageOf(SERIES, CurveModel.BASS, FitObjective.OLS, null));
    }

    private static String messageOf(
            AdoptionSeries series, CurveModel model, FitObjective objective, MarketPotential potential) {
        return assertThrows(NullPointerException.class, () -> CurveFitter.fit(series, model, objective, potential))
                .getMessage();
    }
}
