package org.implsci.rogers.fit;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.NoValueReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bass fits compared with estimates that were computed in high-precision arithmetic. */
class BassFitVectorsTest {
    static Stream<List<String>> leastSquares() {
        return Vectors.lines("bass-least-squares.csv").stream();
    }

    static Stream<List<String>> likelihood() {
        return Vectors.lines("bass-likelihood.csv").stream();
    }

    static Stream<List<String>> regression() {
        return Vectors.lines("bass-regression.csv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void leastSquares(List<String> expected) {
        FitObjective objective =
                FitObjective.VOCABULARY.withCode(expected.get(1)).orElseThrow();
        CurveFit fit = fit(expected.get(0), objective);
        BassCurve curve = fit.bass().orElseThrow();
        assertClose(number(expected.get(2)), curve.potential(), 1e-8, "m");
        assertClose(number(expected.get(3)), curve.p(), 1e-8, "p");
        assertClose(number(expected.get(4)), curve.q(), 1e-8, "q");
        for (int index = 0; index < 3; index++) {
            Statistic error = fit.estimates().get(index).standardError();
            assertClose(number(expected.get(5 + index)), known(error), 1e-8, "standard error");
        }
        assertClose(number(expected.get(8)), fit.sumOfSquares(), 1e-8, "sum of squares");
        assertClose(number(expected.get(8)), fit.objectiveValue(), 1e-8, "objective");
        assertClose(number(expected.get(9)), fit.sigma(), 1e-8, "sigma");
        assertClose(number(expected.get(10)), known(fit.rSquared()), 1e-8, "R2");
        Covariance covariance = fit.covariance();
        assertEquals(number(expected.get(11)), known(covariance.correlation(0, 1)), 1e-6);
        assertEquals(number(expected.get(12)), known(covariance.correlation(0, 2)), 1e-6);
        assertEquals(number(expected.get(13)), known(covariance.correlation(1, 2)), 1e-6);
        assertTrue(fit.certificate().holds(), fit.certificate().explain());
        assertTrue(fit.peakWithinSeries());
    }

    @ParameterizedTest
    @MethodSource
    void likelihood(List<String> expected) {
        CurveFit fit = fit(expected.get(0), FitObjective.MAXIMUM_LIKELIHOOD);
        BassCurve curve = fit.bass().orElseThrow();
        assertClose(number(expected.get(1)), curve.p(), 1e-8, "p");
        assertClose(number(expected.get(2)), curve.q(), 1e-8, "q");
        assertClose(number(expected.get(3)), curve.potential(), 1e-8, "m");
        assertClose(number(expected.get(4)), curve.share(fit.series().size()), 1e-8, "F(T)");
        assertClose(number(expected.get(5)), fit.objectiveValue(), 1e-8, "minus log-likelihood");
        assertTrue(fit.certificate().holds(), fit.certificate().explain());
    }

    /** The tables of a, b and c have seven digits and more; a negative p is an answer of its own. */
    @ParameterizedTest
    @MethodSource
    void regression(List<String> expected) {
        FitResult result = CurveFitter.fit(Vectors.series(expected.get(0)), CurveModel.BASS, FitObjective.OLS);
        double p = number(expected.get(5));
        double[] found = result.fold(
                fit -> fit.estimates().stream()
                        .mapToDouble(ParameterEstimate::value)
                        .toArray(),
                none -> none.limit().orElseThrow().parameters().stream()
                        .mapToDouble(parameter -> parameter.value())
                        .toArray());
        assertClose(number(expected.get(4)), found[0], 1e-8, "m");
        assertClose(p, found[1], 1e-8, "p");
        assertClose(number(expected.get(6)), found[2], 1e-8, "q");
        assertEquals(p > 0, result.fit().isPresent());
        result.fit().ifPresent(fit -> {
            assertClose(number(expected.get(7)), known(fit.rSquared()), 1e-7, "R2");
            assertEquals(
                    NoValueReason.NO_STANDARD_ERROR,
                    fit.estimates().get(1).standardError().reason().orElseThrow());
            assertTrue(fit.certificate().holds(), fit.certificate().explain());
            assertClose(fit.objectiveValue(), fit.sumOfSquares(), 1e-9, "sum of squares by the recursion");
        });
        if (p <= 0) {
            assertEquals(NoEstimateReason.P_AT_BOUND, ((NoFiniteEstimate) result).reason());
        }
    }

    /** The output of R's nls for the density form, as printed in a tutorial: three digits. */
    @Test
    void printedDensityFitOfVideoRecorders() {
        CurveFit fit = fit("vcr", FitObjective.DENSITY);
        double[] estimates = {6.80e4, 6.59e-3, 0.638};
        double[] errors = {3.13e3, 1.43e-3, 4.14e-2};
        for (int index = 0; index < 3; index++) {
            ParameterEstimate estimate = fit.estimates().get(index);
            assertClose(estimates[index], estimate.value(), 1e-3, estimate.name());
            assertClose(errors[index], known(estimate.standardError()), 2e-3, "error of " + estimate.name());
        }
        assertEquals(727, fit.sigma(), 0.5);
        assertEquals(7, fit.degreesOfFreedom());
    }

    /** A teaching example of five points with its published regression on the lagged sum. */
    @Test
    void publishedRegressionOfFivePoints() {
        BassCurve curve = CurveFitter.fit(
                        AdoptionSeries.of(.517, 1.169, 1.604, 2.044, 2.286), CurveModel.BASS, FitObjective.OLS)
                .fit()
                .flatMap(CurveFit::bass)
                .orElseThrow();
        assertClose(0.0626032, curve.p(), 1e-6, "p");
        assertClose(0.73766359, curve.q(), 1e-7, "q");
        assertClose(10.5036768, curve.potential(), 1e-8, "m");
    }

    private static CurveFit fit(String series, FitObjective objective) {
        return CurveFitter.fit(Vectors.series(series), CurveModel.BASS, objective)
                .fit()
                .orElseThrow();
    }

    private static double known(Statistic figure) {
        return figure.value().orElseThrow();
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
