package org.implsci.rogers.curve;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.source.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all curves promise, and where each has its peak. */
class OtherCurvesTest {
    @Provide
    Arbitrary<DiffusionCurve> curves() {
        return Combinators.combine(
                        Arbitraries.of(CurveModel.class),
                        Arbitraries.doubles().between(0.05, 9),
                        Arbitraries.doubles().between(0.05, 3))
                .as((model, first, second) ->
                        model.curve(100, model == CurveModel.LOGISTIC ? 2 - first : first, second));
    }

    @Property
    void quantileInvertsTheShare(@ForAll("curves") DiffusionCurve curve) {
        for (double share : new double[] {0.01, 0.2, 0.5, 0.9, 0.999}) {
            double time = curve.quantile(share);
            if (time > 1e-9) {
                assertEquals(share, curve.share(time), 1e-11, curve.toString());
            }
        }
    }

    @Property
    void densityHazardAndIncrementsAgree(@ForAll("curves") DiffusionCurve curve) {
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            double time = curve.quantile(share);
            if (time < 0.01) {
                continue;
            }
            double step = time * 1e-3;
            double slope =
                    (8 * curve.increment(time - step, time + step) - curve.increment(time - 2 * step, time + 2 * step))
                            / (12 * step);
            assertEquals(slope, curve.rate(time), 1e-6 * slope + 1e-9, curve.toString());
            assertClose(curve.density(time) / (1 - curve.share(time)), curve.hazard(time), 1e-9, "hazard");
            assertClose(curve.cumulative(time), curve.potential() * curve.share(time), 1e-15, "cumulative");
        }
    }

    @Property
    void theGradientIsThatOfTheShare(@ForAll("curves") DiffusionCurve curve) {
        double[] at = curve.parameters().stream().mapToDouble(Parameter::value).toArray();
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            double time = curve.quantile(share);
            if (time < 0.01) {
                continue;
            }
            double[] found = curve.shareGradient(time);
            for (int index = 1; index < 3; index++) {
                double h = 1e-4 * (Math.abs(at[index]) + 1e-3);
                int[] weights = {1, -8, 0, 8, -1};
                double sum = 0;
                for (int offset = -2; offset <= 2; offset++) {
                    double[] moved = at.clone();
                    moved[index] += offset * h;
                    sum += weights[offset + 2]
                            * curve.model().curve(moved[0], moved[1], moved[2]).share(time);
                }
                double expected = sum / (12 * h);
                assertEquals(expected, found[index - 1], 1e-6 * Math.abs(expected) + 1e-8, curve.toString());
            }
        }
    }

    @Property
    void thePeakIsWhereTheRateIsHighest(@ForAll("curves") DiffusionCurve curve) {
        double peak = curve.peakTime().value().orElse(1e-9);
        double rate = curve.rate(peak);
        for (double factor : new double[] {0.8, 0.95, 1.05, 1.3}) {
            assertTrue(curve.rate(peak * factor) <= rate * (1 + 1e-12) || peak < 1e-8, curve.toString());
        }
    }

    @Test
    void sharesAtThePeak() {
        GompertzCurve gompertz = new GompertzCurve(100, 5, 0.3);
        assertClose(1 / Math.E, gompertz.share(gompertz.peakTime().value().orElseThrow()), 1e-14, "1/e");
        LogisticCurve logistic = new LogisticCurve(100, -4, 0.5);
        assertEquals(8, logistic.peakTime().value().orElseThrow());
        assertEquals(0.5, logistic.share(8));
        for (DiffusionCurve falling :
                List.of(new GompertzCurve(1, 0.5, 1), new LogisticCurve(1, 2, 1), new WeibullCurve(1, 3, 0.7))) {
            assertEquals(
                    NoValueReason.NO_INTERIOR_PEAK, falling.peakTime().reason().orElseThrow());
        }
    }

    @Test
    void theWeibullCurveStartsAtLaunch() {
        WeibullCurve weibull = new WeibullCurve(10, 4, 2);
        for (double time : new double[] {-1, 0}) {
            assertEquals(0, weibull.share(time));
            assertEquals(0, weibull.density(time));
            assertEquals(0, weibull.hazard(time));
            assertEquals(0, weibull.shareGradient(time)[0]);
        }
        assertClose(1 - 1 / Math.E, weibull.share(4), 1e-14, "share at a");
    }

    @Test
    void farFromTheMiddleNothingOverflows() {
        GompertzCurve gompertz = new GompertzCurve(100, 5, 0.3);
        assertEquals(0, gompertz.share(-1e6));
        assertEquals(0, gompertz.density(-1e6));
        assertEquals(1, gompertz.share(1e6));
        assertEquals(0.3, gompertz.hazard(1e6));
        assertEquals(0, gompertz.hazard(-1e3));
        LogisticCurve logistic = new LogisticCurve(100, 0, 1);
        assertEquals(0, logistic.share(-1e6));
        assertEquals(0, logistic.density(1e6));
    }

    @ParameterizedTest
    @EnumSource(CurveModel.class)
    void faultyParametersAreAllNamed(CurveModel model) {
        int faults = assertThrows(InvalidInputException.class, () -> model.curve(-1, Double.NaN, -2))
                .findings()
                .errors()
                .size();
        assertEquals(3, faults);
        DiffusionCurve curve = model.curve(10, 0.5, 0.4);
        assertEquals(model, curve.model());
        assertEquals(10, curve.parameters().get(0).value());
        assertTrue(curve.toString().startsWith(model.label()));
        assertThrows(InvalidInputException.class, () -> curve.quantile(0));
        assertThrows(InvalidInputException.class, () -> curve.hazard(Double.NaN));
        assertEquals(Verification.UNCHECKED, model.citation().verification());
    }

    @ParameterizedTest
    @EnumSource(Marker.class)
    void momentsHaveATimeOrAReason(Marker marker) {
        BassCurve bass = new BassCurve(100, 0.03, 0.38);
        double time = marker.time(bass).value().orElseThrow();
        double share = switch (marker) {
            case CRITICAL_MASS_10 -> 0.10;
            case CRITICAL_MASS_20 -> 0.20;
            case CHASM -> 0.16;
            case TAKE_OFF -> 0.149061038989807;
            case IMITATION_LEADS -> 0.03 / 0.38;
            case PEAK -> 0.460526315789474;
        };
        assertClose(share, bass.share(time), 1e-12, marker.label());
        assertEquals(marker, Marker.VOCABULARY.parse(marker.code()));
        assertTrue(marker.citation().cite().length() > 5);
        LogisticCurve late = new LogisticCurve(100, 5, 1);
        assertTrue(marker.time(late).reason().isPresent());
        if (marker == Marker.IMITATION_LEADS) {
            assertClose(2 * bass.p(), bass.hazard(time), 1e-12, "hazard");
            assertEquals(
                    NoValueReason.NOT_REACHED,
                    marker.time(new BassCurve(1, 2, 1)).reason().orElseThrow());
        }
    }

    @Test
    void aParameterHasANameAndAFiniteValue() {
        assertThrows(InvalidInputException.class, () -> new Parameter("", "x", 1));
        assertEquals("p = 0.5", new Parameter("p", "x", 0.5).toString());
    }
}
