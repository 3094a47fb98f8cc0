package org.implsci.rogers.curve;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.category.CategoryShares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed forms of the Bass curve, against high-precision arithmetic and against each other. */
class BassCurveTest {
    private static final BassCurve TYPICAL = new BassCurve(1000, 0.03, 0.38);

    static Stream<List<String>> highPrecision() {
        return Vectors.lines("bass-curve.csv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void highPrecision(List<String> line) {
        double[] number = line.stream().mapToDouble(Double::parseDouble).toArray();
        BassCurve curve = new BassCurve(1, number[0], number[1]);
        double t = number[2];
        assertNear(number[3], curve.share(t), "F");
        assertNear(number[4], curve.remainingShare(t), "1 - F");
        assertNear(number[5], curve.density(t), "f");
        assertNear(number[6], curve.hazard(t), "hazard");
        assertNear(number[7], curve.meanTime(), "mean");
        assertClose(number[8], curve.varianceOfTime(), 1e-10, "variance");
        assertNear(number[3], curve.increment(0, t), "increment");
    }

    /** exp(-s t) loses as many digits as s t has before the point. */
    private static void assertNear(double expected, double found, String what) {
        assertEquals(expected, found, 3e-13 * Math.abs(expected) + 1e-300, what);
    }

    @Test
    void figuresOfTheTypicalCurve() {
        assertClose(6.19261919770311, TYPICAL.peakTime().value().orElseThrow(), 1e-14, "peak");
        assertClose(0.460526315789474, TYPICAL.shareAtPeak().value().orElseThrow(), 1e-14, "F at peak");
        assertClose(110.592105263158, TYPICAL.peakRate().value().orElseThrow(), 1e-14, "rate at peak");
        assertClose(2.98052676617917, TYPICAL.firstInflection().value().orElseThrow(), 1e-14, "T1");
        assertClose(9.40471162922706, TYPICAL.secondInflection().value().orElseThrow(), 1e-14, "T2");
        assertClose(0.149061038989807, TYPICAL.share(2.98052676617917), 1e-13, "F(T1)");
        assertClose(0.77199159258914, TYPICAL.share(9.40471162922706), 1e-13, "F(T2)");
        assertClose(6.88147310009526, TYPICAL.meanTime(), 1e-14, "mean");
        assertClose(3.76074876652027, Math.sqrt(TYPICAL.varianceOfTime()), 1e-13, "sd");
        assertClose(0.03 * 6.88147310009526, TYPICAL.externalShare(), 1e-14, "external");
    }

    @ParameterizedTest
    @CsvSource({
        "roomac, 9.581130522, 1842.666473, 0.4874025963, 6.153381757, 13.00887929, 18712.74157, 0.00944207729, 0.3747628301",
        "colortv, 5.528779886, 6477.740026, 0.4850076763, 3.45263918, 7.604920593, 39658.62449, 0.01846644524, 0.6158633441",
        "accelprog, 7.676253462, 14.9758492, 0.4996002011, 6.258677667, 9.093829256, 64.4286046, 0.0007422496758, 0.9282789019"
    })
    void figuresOfFittedCurves(
            String series,
            double peak,
            double rate,
            double share,
            double first,
            double second,
            double m,
            double p,
            double q) {
        BassCurve curve = new BassCurve(m, p, q);
        assertClose(peak, curve.peakTime().value().orElseThrow(), 1e-9, series);
        assertClose(rate, curve.peakRate().value().orElseThrow(), 1e-9, series);
        assertClose(share, curve.shareAtPeak().value().orElseThrow(), 1e-9, series);
        assertClose(first, curve.firstInflection().value().orElseThrow(), 1e-9, series);
        assertClose(second, curve.secondInflection().value().orElseThrow(), 1e-9, series);
    }

    @Test
    void sharesOfCategories() {
        double[] inflections = {.03, .11906103899, .3114652768, .3114652768, .228008407411};
        double[] deviations = {0, 0.1595690042, 0.3766367239, 0.3139130864, 0.1498811854};
        for (int index = 0; index < 5; index++) {
            assertEquals(
                    inflections[index],
                    CategoryShares.byInflections(TYPICAL).shares().get(index),
                    1e-10);
            assertEquals(
                    deviations[index],
                    CategoryShares.byMeanAndDeviation(TYPICAL).shares().get(index),
                    1e-10);
        }
        assertEquals(
                "3.0 % / 11.9 % / 31.1 % / 31.1 % / 22.8 %",
                CategoryShares.byInflections(TYPICAL).toString());
        CategoryShares none = CategoryShares.byInflections(new BassCurve(1, 0.3, 0.2));
        assertEquals(NoValueReason.NO_INTERIOR_PEAK, none.reason().orElseThrow());
        assertEquals("undefined: the rate falls from the start", none.toString());
        assertEquals(
                NoValueReason.NEGATIVE_SHARE,
                CategoryShares.byInflections(new BassCurve(1, 0.2, 0.9))
                        .reason()
                        .orElseThrow());
        assertEquals(
                NoValueReason.BEFORE_ORIGIN,
                CategoryShares.byInflections(new BassCurve(1, 0.2, 0.3))
                        .reason()
                        .orElseThrow());
    }

    /** Not the curve sampled: after ten periods the recursion has 783, the curve 813. */
    @Test
    void recursion() {
        double[] expected = {
            30,
            40.158,
            52.6848849137,
            67.2606674577,
            82.8032862928,
            97.2156993484,
            107.486424909,
            110.481214867,
            104.408540486,
            90.1438509676
        };
        double[] found = TYPICAL.recursion(15);
        double sum = 0;
        for (int i = 0; i < 10; i++) {
            assertClose(expected[i], found[i], 1e-11, "period " + i);
            sum += found[i];
        }
        assertClose(782.642569242, sum, 1e-11, "ten periods");
        for (int i = 10; i < 15; i++) {
            sum += found[i];
        }
        assertClose(978.159530321, sum, 1e-11, "fifteen periods");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 987.78953, .014884188, .39511581, 12.2105",
        "3, 944.23858, .032304569, .37769543, 55.7614",
        "6, 792.96295, .092814819, .31718518, 207.037"
    })
    void whatIsLeftAfterSomePeriodsIsABassCurveAgain(double start, double m, double p, double q, double lost) {
        BassCurve left = new BassCurve(1000, .01, .4).seenFrom(start);
        assertClose(m, left.potential(), 1e-7, "m");
        assertClose(p, left.p(), 1e-7, "p");
        assertClose(q, left.q(), 1e-7, "q");
        assertClose(lost, 1000 - left.potential(), 1e-5, "lost");
    }

    @Test
    void soManyCannotHaveBeenMissed() {
        assertTrue(new BassCurve(100, 0.01, 0.5).backToLaunch(1000).isEmpty());
    }

    /** p from 1e-9 to 3, q from 0 and 1e-9 to 3, m from 1e-3 to 1e12. */
    @Provide
    Arbitrary<BassCurve> curves() {
        Arbitrary<Double> exponent = Arbitraries.doubles().between(-9, 0.5);
        Arbitrary<Double> q = Arbitraries.oneOf(Arbitraries.just(0.0), exponent.map(x -> Math.pow(10, x)));
        Arbitrary<Double> m = Arbitraries.doubles().between(-3, 12).map(x -> Math.pow(10, x));
        return Combinators.combine(m, exponent.map(x -> Math.pow(10, x)), q).as(BassCurve::new);
    }

    @Property
    void quantileInvertsTheShare(@ForAll("curves") BassCurve curve) {
        for (double share : new double[] {1e-9, 0.01, 0.3, 0.5, 0.9, 0.999}) {
            double time = curve.quantile(share);
            assertTrue(time > 0);
            double slack = 1e-13 * (1 + (curve.p() + curve.q()) * time);
            assertEquals(share, curve.share(time), 10 * slack * share + 1e-15);
        }
    }

    @Property
    void hazardIsExternalPlusInternalInfluence(@ForAll("curves") BassCurve curve) {
        for (double time : new double[] {0, 0.1, 1, 5, 20, 100}) {
            double hazard = curve.p() + curve.q() * curve.share(time);
            assertClose(hazard, curve.hazard(time), 1e-12, "hazard");
            assertEquals(1, curve.share(time) + curve.remainingShare(time), 1e-14);
        }
    }

    @Property
    void densityIsTheDerivativeOfTheShare(@ForAll("curves") BassCurve curve) {
        for (double share : new double[] {0.05, 0.4, 0.8}) {
            double time = curve.quantile(share);
            double step = 1e-3 / (curve.p() + curve.q());
            double slope =
                    (8 * curve.increment(time - step, time + step) - curve.increment(time - 2 * step, time + 2 * step))
                            / (12 * step)
                            / curve.potential();
            assertClose(slope, curve.density(time), 1e-8, "density");
        }
    }

    static Stream<List<String>> gradientInHighPrecision() {
        return Vectors.lines("bass-gradient.csv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void gradientInHighPrecision(List<String> line) {
        double[] number = line.stream().mapToDouble(Double::parseDouble).toArray();
        double s = (number[0] + number[1]) * number[2];
        double[] found = new BassCurve(1, number[0], number[1]).shareGradient(number[2]);
        // exp(-s t) loses as many digits as s t has before the point.
        double relative = 1e-12 * (1 + s / 10);
        assertEquals(number[3], found[0], relative * Math.abs(number[3]) + 1e-290, "by p");
        assertEquals(number[4], found[1], relative * Math.abs(number[4]) + 1e-290, "by q");
    }

    @Property
    void theGradientIsThatOfTheShare(@ForAll("curves") BassCurve curve) {
        if (curve.q() == 0) {
            return;
        }
        double m = curve.potential();
        for (double share : new double[] {0.05, 0.4, 0.8}) {
            double time = curve.quantile(share);
            double h = 1e-3;
            double byP = 0;
            double byQ = 0;
            int[] weights = {1, -8, 0, 8, -1};
            for (int offset = -2; offset <= 2; offset++) {
                double factor = 1 + offset * h;
                byP += weights[offset + 2] * new BassCurve(m, curve.p() * factor, curve.q()).share(time);
                byQ += weights[offset + 2] * new BassCurve(m, curve.p(), curve.q() * factor).share(time);
            }
            double[] found = curve.shareGradient(time);
            assertEquals(byP / (12 * h), found[0] * curve.p(), 1e-7);
            assertEquals(byQ / (12 * h), found[1] * curve.q(), 1e-7);
        }
    }

    @Property
    void whoeverMissesTheLaunchCanGoBack(@ForAll("curves") BassCurve curve) {
        double start = curve.quantile(0.3);
        BassCurve left = curve.seenFrom(start);
        assertClose(curve.p() + curve.q(), left.p() + left.q(), 1e-12, "p + q");
        for (double share : new double[] {0.1, 0.7}) {
            double later = left.quantile(share);
            assertClose(curve.increment(start, start + later), left.cumulative(later), 1e-9, "what follows");
        }
        BassCurve back = left.backToLaunch(curve.potential() - left.potential()).orElse(curve);
        assertClose(curve.potential(), back.potential(), 1e-12, "m");
        assertClose(curve.q(), back.q(), 1e-11, "q");
        assertEquals(curve.p(), back.p(), 1e-11 * (curve.p() + curve.q()));
    }

    @Property
    void theUnitOfTimeDoesNotMatter(@ForAll("curves") BassCurve months) {
        BassCurve years = months.withPeriod(12);
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            assertClose(months.quantile(share), 12 * years.quantile(share), 1e-12, "time");
        }
        assertClose(months.meanTime(), 12 * years.meanTime(), 1e-12, "mean");
    }

    @Property
    void peakAndInflectionsAreWhereTheyShouldBe(@ForAll("curves") BassCurve curve) {
        if (curve.q() <= curve.p() * 1.001) {
            return;
        }
        double peak = curve.peakTime().value().orElseThrow();
        assertClose(curve.peakRate().value().orElseThrow(), curve.rate(peak), 1e-12, "rate");
        assertEquals(curve.shareAtPeak().value().orElseThrow(), curve.share(peak), 1e-12);
        BassCurve again = BassCurve.fromPeak(curve.potential(), curve.cumulative(peak), curve.rate(peak));
        assertEquals(curve.p(), again.p(), 1e-10 * curve.q());
        assertClose(curve.q(), again.q(), 1e-10, "q");
        double second = curve.secondInflection().value().orElseThrow();
        double expected = (3 + Math.sqrt(3)) / 6 - (3 - Math.sqrt(3)) / 6 * (curve.p() / curve.q());
        assertEquals(expected, curve.share(second), 1e-12);
        double sum = CategoryShares.byInflections(curve).shares().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertTrue(sum == 0 || Math.abs(sum - 1) < 1e-14);
        double all = CategoryShares.byMeanAndDeviation(curve).shares().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertEquals(1, all, 1e-12);
    }

    @Test
    void withoutAnInteriorPeakTheFiguresSayWhy() {
        BassCurve falling = new BassCurve(10, 0.3, 0.05);
        for (Statistic figure : List.of(falling.peakTime(), falling.peakRate(), falling.shareAtPeak())) {
            assertEquals(NoValueReason.NO_INTERIOR_PEAK, figure.reason().orElseThrow());
        }
        assertEquals(
                NoValueReason.BEFORE_ORIGIN, falling.firstInflection().reason().orElseThrow());
        assertEquals(
                NoValueReason.BEFORE_ORIGIN, falling.secondInflection().reason().orElseThrow());
        BassCurve exponential = new BassCurve(10, 0.3, 0);
        assertClose(1 / 0.3, exponential.meanTime(), 1e-14, "mean");
        assertClose(1 / 0.09, exponential.varianceOfTime(), 1e-12, "variance");
        assertEquals(1, exponential.externalShare(), 1e-14);
    }

    @Test
    void nothingHappensBeforeTheOrigin() {
        assertEquals(0, TYPICAL.share(-1));
        assertEquals(1, TYPICAL.remainingShare(-1));
        assertEquals(0, TYPICAL.density(-1));
        assertEquals(0, TYPICAL.hazard(-1));
        assertEquals(0, TYPICAL.increment(-5, 0));
        assertEquals(0, TYPICAL.shareGradient(0)[1]);
        assertEquals(1, TYPICAL.share(Double.POSITIVE_INFINITY));
    }

    @Test
    void allFaultsOfTheParametersAtOnce() {
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> new BassCurve(0, Double.NaN, -1));
        assertEquals(3, refusal.findings().errors().size());
        assertThrows(InvalidInputException.class, () -> TYPICAL.quantile(1));
        assertThrows(InvalidInputException.class, () -> TYPICAL.quantile(Double.NaN));
        assertThrows(InvalidInputException.class, () -> TYPICAL.share(Double.NaN));
        assertThrows(InvalidInputException.class, () -> BassCurve.fromPeak(100, 50, 3));
        assertThrows(InvalidInputException.class, () -> BassCurve.fromPeak(-1, -1, 0));
    }

    @Test
    void textsAnswerFirst() {
        assertEquals("Bass m = 1000, p = 0.03, q = 0.38", TYPICAL.toString());
        assertEquals("6.1926", TYPICAL.peakTime().shown(4));
        assertEquals(
                "undefined: the rate falls from the start",
                new BassCurve(1, 1, 0).peakTime().toString());
        assertTrue(new BassCurve(1e300, 1e-300, 1e-17).toString().length() <= 80);
    }
}
