package org.implsci.rogers.generalised;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rogers.curve.BassCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Bass curve in operational time. */
class GeneralisedBassTest {
    private static final BassCurve TYPICAL = new BassCurve(1, 0.03, 0.38);
    private static final GeneralisedBass SHOCKED = new GeneralisedBass(
            TYPICAL, OperationalTime.shocks(new Shock.Fading(3, -0.4, 1.5), new Shock.Lasting(5, 8, -0.6)));
    private static final GeneralisedBass MARKETED = new GeneralisedBass(
            TYPICAL,
            OperationalTime.efforts(
                    new Effort("price", -1.2, List.of(100.0, 90.0, 85.0, 80.0, 80.0, 60.0)),
                    new Effort("advertising", 0.5, List.of(10.0, 12.0, 12.0, 20.0, 15.0, 15.0))));

    /** X by quadrature of the speed x in 40-digit arithmetic (mpmath), not by its closed form. */
    @ParameterizedTest
    @CsvSource({
        "2, 2, 0.0850562814021822",
        "4, 5.23629982736635, 0.356099370299967",
        "6.5, 8.42526138521898, 0.69152947331877",
        "12, 13.8475360408227, 0.955173862865708"
    })
    void shocks(double time, double experienced, double share) {
        assertClose(experienced, SHOCKED.operationalTime().at(time), 1e-14, "X");
        assertClose(share, SHOCKED.share(time), 1e-13, "F");
    }

    /** X = t - 1.2 ln(price/100) + 0.5 ln(advertising/10) in 40-digit arithmetic (mpmath). */
    @ParameterizedTest
    @CsvSource({
        "1, 1.21759339718637, 0.045229885884142",
        "3, 3.61434585185702, 0.199275994219807",
        "5, 5.81572330257327, 0.418927349764201",
        "8, 8.81572330257327, 0.725554928209004"
    })
    void efforts(double time, double experienced, double share) {
        assertClose(experienced, MARKETED.operationalTime().at(time), 1e-14, "X");
        assertClose(share, MARKETED.share(time), 1e-13, "F");
    }

    @Provide
    Arbitrary<BassCurve> curves() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-3, 12),
                        Arbitraries.doubles().between(-6, 0),
                        Arbitraries.doubles().between(-6, 0))
                .as((m, p, q) -> new BassCurve(Math.pow(10, m), Math.pow(10, p), Math.pow(10, q)));
    }

    @Provide
    Arbitrary<OperationalTime> operationalTimes() {
        Arbitrary<Double> start = Arbitraries.doubles().between(0, 20);
        Arbitrary<Double> intensity = Arbitraries.doubles().between(-0.5, 3);
        Arbitrary<Shock> fading = Combinators.combine(
                        start, Arbitraries.doubles().between(-2, -0.01), intensity)
                .as(Shock.Fading::new);
        Arbitrary<Shock> lasting = Combinators.combine(
                        start, Arbitraries.doubles().between(0.1, 10), intensity)
                .as((from, length, c) -> new Shock.Lasting(from, from + length, c));
        Arbitrary<OperationalTime> shocks =
                Arbitraries.oneOf(fading, lasting).list().ofMaxSize(2).map(ShockTime::new);
        Arbitrary<OperationalTime> efforts = Arbitraries.doubles()
                .between(50, 150)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12)
                .map(path -> OperationalTime.efforts(new Effort("price", -0.5, path), new Effort("staff", 0.2, path)));
        return Arbitraries.oneOf(shocks, efforts);
    }

    @Property(tries = 300)
    void constantCovariatesAndNoShocksAreTheBassCurve(
            @ForAll("curves") BassCurve bass,
            @ForAll @DoubleRange(min = -2, max = 60) double time,
            @ForAll @DoubleRange(min = -3, max = 3) double beta,
            @ForAll @IntRange(min = 2, max = 30) int values) {
        OperationalTime constant = OperationalTime.efforts(new Effort("price", beta, Collections.nCopies(values, 9.5)));
        for (OperationalTime operational : List.of(OperationalTime.steady(), constant)) {
            GeneralisedBass curve = new GeneralisedBass(bass, operational);
            assertEquals(bass.potential(), curve.potential());
            assertClose(bass.share(time), curve.share(time), 1e-12, "F");
            assertClose(bass.cumulative(time), curve.cumulative(time), 1e-12, "N");
            assertClose(bass.rate(time), curve.rate(time), 1e-12, "rate");
            assertClose(bass.increment(time, time + 1), curve.increment(time, time + 1), 1e-9, "increment");
        }
    }

    @Property(tries = 300)
    void timeNeverRunsBackAndTheSpeedIsItsDerivative(
            @ForAll("operationalTimes") OperationalTime operational,
            @ForAll @DoubleRange(min = 0.01, max = 40) double time) {
        double step = 1e-6;
        assertTrue(operational.at(time + 0.1) >= operational.at(time));
        assertTrue(operational.speed(time) >= 0);
        double before = (operational.at(time) - operational.at(time - step)) / step;
        double after = (operational.at(time + step) - operational.at(time)) / step;
        // At a jump the two differ; the speed is the one after it, give or take the step.
        double off = Math.min(Math.abs(operational.speed(time) - after), Math.abs(operational.speed(time) - before));
        assertEquals(0, off, 1e-4 * (1 + operational.speed(time)));
        assertEquals(0, operational.at(0));
        assertEquals(0, operational.at(-1));
        assertEquals(0, operational.speed(-1));
    }

    @Property(tries = 300)
    void hazardAndQuantileFollowTheClock(
            @ForAll("curves") BassCurve bass,
            @ForAll("operationalTimes") OperationalTime operational,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        GeneralisedBass curve = new GeneralisedBass(bass, operational);
        double time = curve.quantile(share);
        assertTrue(curve.share(time) >= share * (1 - 1e-9));
        assertEquals(share, curve.share(time), 1e-6);
        double hazard = (bass.p() + bass.q() * curve.share(time)) * operational.speed(time);
        assertClose(hazard, curve.hazard(time), 1e-9, "hazard");
        assertClose(
                curve.cumulative(time + 2),
                curve.cumulative(time) + curve.increment(time, time + 2),
                1e-12,
                "increment");
    }

    @Test
    void aStandstillHoldsTheCurveAndDoesNotChangeThePotential() {
        GeneralisedBass stopped = new GeneralisedBass(TYPICAL, OperationalTime.shocks(new Shock.Lasting(4, 9, -1)));
        assertEquals(TYPICAL.share(4), stopped.share(9));
        assertEquals(0, stopped.rate(6));
        assertClose(TYPICAL.share(95), stopped.share(100), 1e-15, "F");
        assertEquals(0, stopped.rate(-1));
        assertEquals(0, stopped.hazard(-1));
        assertThrows(InvalidInputException.class, () -> stopped.share(Double.NaN));
    }

    @Test
    void allFaultsAtOnce() {
        assertCodes(() -> new Shock.Fading(-1, 0.5, -2), "number.range", "number.range", "number.range");
        assertCodes(() -> new Shock.Lasting(5, 5, 1), "rogers.shock.order");
        assertCodes(
                () -> OperationalTime.shocks(new Shock.Fading(0, -1, -0.6), new Shock.Lasting(5, 9, -0.5)),
                "rogers.clock.backwards");
        assertThrows(InvalidInputException.class, () -> new Effort(" ", Double.NaN, List.of(0.0)));
        assertCodes(
                () -> OperationalTime.efforts(
                        new Effort("price", -1, List.of(1.0, 2.0)), new Effort("staff", 1, List.of(1.0, 2.0, 3.0))),
                "rogers.clock.lengths");
        // ln 3 > 1: tripling a price at beta = -1 would turn time back, in the first period and the third.
        assertCodes(
                () -> OperationalTime.efforts(new Effort("price", -1, List.of(1.0, 3.0, 2.0, 6.0))),
                "rogers.clock.backwards",
                "rogers.clock.backwards");
    }

    private static void assertCodes(Runnable what, String... codes) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, what::run);
        assertEquals(
                List.of(codes),
                refused.findings().errors().stream().map(Finding::code).toList());
    }

    @Test
    void textsAnswerFirst() {
        assertEquals("Bass m = 1, p = 0.03, q = 0.38, operational time with 2 shocks", SHOCKED.toString());
        assertEquals(
                "operational time with 2 covariates", MARKETED.operationalTime().toString());
        assertEquals("steady operational time", OperationalTime.steady().toString());
        assertEquals("price, beta = -1.0, 1 periods", new Effort("price", -1, List.of(1.0, 2.0)).toString());
    }
}
