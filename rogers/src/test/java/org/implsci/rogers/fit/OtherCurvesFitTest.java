package org.implsci.rogers.fit;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.internal.LeastSquares;
import org.implsci.rogers.fit.internal.LevenbergMarquardt;
import org.implsci.rogers.fit.internal.ShapeUnitCurve;
import org.implsci.rogers.fit.internal.UnitCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fits of the other curves, compared with estimates that were computed in high-precision arithmetic. */
class OtherCurvesFitTest {
    static Stream<List<String>> runningSums() {
        return Vectors.lines("other-curves.csv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void runningSums(List<String> expected) {
        String key = expected.get(0);
        AdoptionSeries series =
                key.equals("chickenWeight") ? AdoptionSeries.ofCumulative(Vectors.numbers(key)) : Vectors.series(key);
        CurveModel model = CurveModel.VOCABULARY.withCode(expected.get(1)).orElseThrow();
        CurveFit fit =
                CurveFitter.fit(series, model, FitObjective.CUMULATIVE).fit().orElseThrow();
        for (int index = 0; index < 3; index++) {
            ParameterEstimate estimate = fit.estimates().get(index);
            assertClose(number(expected, 2 + index), estimate.value(), 1e-8, estimate.name());
            double error = estimate.standardError().value().orElseThrow();
            assertClose(number(expected, 5 + index), error, 1e-7, "standard error of " + estimate.name());
        }
        assertClose(number(expected, 8), fit.sumOfSquares(), 1e-8, "sum of squares");
        assertTrue(fit.certificate().holds(), fit.certificate().explain());
    }

    private static double number(List<String> line, int index) {
        return Double.parseDouble(line.get(index));
    }

    /** A share at unequal times, with the ceiling free and with it known to be 1. */
    @Test
    void theEngineTakesUnequalTimesAndAKnownCeiling() {
        List<List<String>> lines = Vectors.lines("metal.csv");
        double[] times = lines.stream().mapToDouble(line -> number(line, 0)).toArray();
        double[] shares = lines.stream().mapToDouble(line -> number(line, 1)).toArray();
        UnitCurve basis = new ShapeUnitCurve(ShapeUnitCurve.Shape.LOGISTIC, false, times);
        LevenbergMarquardt free = new LevenbergMarquardt(new LeastSquares(basis, shares, Double.NaN));
        free.descend(-2, Math.log(0.1));
        free.polish();
        assertClose(-2.165430198, free.u(), 1e-9, "a");
        assertClose(.09883625152, Math.exp(free.v()), 1e-9, "b");
        assertClose(.00997928071062, free.value(), 1e-9, "sum of squares");
        LeastSquares known = new LeastSquares(basis, shares, 1);
        LevenbergMarquardt fixed = new LevenbergMarquardt(known);
        fixed.descend(-2, Math.log(0.1));
        fixed.polish();
        assertClose(-1.978630982, fixed.u(), 1e-9, "a");
        assertClose(.08272243932, Math.exp(fixed.v()), 1e-9, "b");
        assertClose(.0231743440078, known.valueAt(fixed.u(), fixed.v()), 1e-9, "sum of squares");
        double[][] columns = new double[2][times.length];
        basis.fill(fixed.u(), fixed.v(), new double[times.length], columns[0], columns[1]);
        double[] scales = {basis.scaleU(fixed.u()), basis.scaleV(fixed.v())};
        Covariance covariance = Covariance.of(columns, scales, fixed.value() / (times.length - 2));
        assertClose(.13873026, covariance.standardError(1).value().orElseThrow(), 1e-7, "standard error of a");
        assertClose(.0049675741, covariance.standardError(2).value().orElseThrow(), 1e-8, "standard error of b");
    }

    /** Counts that lie on a curve give its parameters back, whatever is minimised. */
    @ParameterizedTest
    @EnumSource(CurveModel.class)
    void aCurveIsFoundAgain(CurveModel model) {
        DiffusionCurve curve = switch (model) {
            case BASS -> model.curve(1000, 0.01, 0.4);
            case LOGISTIC -> model.curve(1000, -3, 0.5);
            case GOMPERTZ -> model.curve(1000, 6, 0.3);
            case WEIBULL -> model.curve(1000, 9, 2);
        };
        // The first count of curves without a launch is what they have at time 1 less what they have at time 0.
        AdoptionSeries series = AdoptionSeries.of(IntStream.range(0, 16)
                .mapToDouble(i -> curve.increment(i, i + 1))
                .toArray());
        for (FitObjective objective : new FitObjective[] {FitObjective.INCREMENTS, FitObjective.MAXIMUM_LIKELIHOOD}) {
            CurveFit fit = CurveFitter.fit(series, model, objective).fit().orElseThrow();
            for (int index = 0; index < 3; index++) {
                Parameter expected = curve.parameters().get(index);
                assertClose(expected.value(), fit.estimates().get(index).value(), 1e-6, expected.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CurveModel.class)
    void growthWithoutABendHasNoCeilingUnderAnyCurve(CurveModel model) {
        AdoptionSeries series = AdoptionSeries.of(1, 2, 4, 8, 16, 32, 64);
        FitResult result = CurveFitter.fit(series, model, FitObjective.INCREMENTS);
        if (model == CurveModel.WEIBULL) {
            // A power of time does not double, and its best ceiling may be finite.
            assertEquals(CurveModel.WEIBULL, result.model());
        } else {
            assertEquals(NoEstimateReason.GROWTH_NOT_BENDING, ((NoFiniteEstimate) result).reason());
        }
        AdoptionSeries power = AdoptionSeries.of(IntStream.range(0, 9)
                .mapToDouble(i -> Math.pow(i + 1, 2.5) - Math.pow(i, 2.5))
                .toArray());
        NoFiniteEstimate weibull =
                (NoFiniteEstimate) CurveFitter.fit(power, CurveModel.WEIBULL, FitObjective.INCREMENTS);
        assertEquals(NoEstimateReason.GROWTH_NOT_BENDING, weibull.reason());
        assertClose(2.5, weibull.limit().orElseThrow().parameters().get(0).value(), 1e-9, "power");
    }

    @Test
    void objectivesOfTheBassCurveAloneAreRefusedForOthers() {
        for (FitObjective objective : new FitObjective[] {FitObjective.OLS, FitObjective.DENSITY}) {
            InvalidInputException refusal = assertThrows(
                    InvalidInputException.class,
                    () -> CurveFitter.fit(Vectors.series("roomac"), CurveModel.LOGISTIC, objective));
            assertEquals(
                    "rogers.fit.objective", refusal.findings().errors().get(0).code());
        }
    }
}
