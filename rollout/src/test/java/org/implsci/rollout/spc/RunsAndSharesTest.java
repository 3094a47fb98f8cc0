package org.implsci.rollout.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.measurement.Measurement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RunsAndSharesTest {
    /** Hospital infections and complaints, with what qicharts2 0.8.1 prints of them. */
    private static final double[] INFECTIONS = {
        17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11, 14, 9, 11, 7, 13, 5,
        5, 3, 5, 9, 4, 5, 9
    };

    private static final double[] COMPLAINTS = {
        426, 543, 428, 67, 303, 481, 304, 718, 681, 1030, 704, 1062, 1085, 1311, 1309, 1342, 1740, 1468, 1364, 1824
    };

    private static RunsAnalysis analysis(double... values) {
        return RunsAnalysis.of(MonitoredSeries.of(Direction.NEITHER, values));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/rollout/monitor/runs-limits.csv", numLinesToSkip = 2)
    void theBoundsAreThoseOfThePublishedRules(int useful, int longest, int crossings) {
        assertEquals(longest, RunsAnalysis.longestAllowed(useful));
        assertEquals(crossings, RunsAnalysis.fewestAllowed(useful));
    }

    @Test
    void publishedSeriesSignalOrDoNot() {
        assertEquals(new RunsAnalysis(17, 36, 32, 14, 8, 6, 11), analysis(INFECTIONS));
        assertTrue(analysis(INFECTIONS).isSignal());
        RunsAnalysis early = analysis(Arrays.copyOf(INFECTIONS, 24));
        assertEquals(19, early.centre());
        assertEquals(List.of(19, 3, 8), List.of(early.useful(), early.longestRun(), early.crossings()));
        assertFalse(early.isSignal());
        RunsAnalysis late = analysis(Arrays.copyOfRange(INFECTIONS, 24, 36));
        assertEquals(6, late.centre());
        assertEquals(List.of(4, 4), List.of(late.longestRun(), late.crossings()));
        assertFalse(late.isSignal());
        RunsAnalysis complaints = analysis(COMPLAINTS);
        assertEquals(874, complaints.centre());
        assertEquals(
                List.of(9, 7, 3, 6),
                List.of(
                        complaints.longestRun(),
                        complaints.longestAllowed(),
                        complaints.crossings(),
                        complaints.fewestAllowed()));
        assertTrue(complaints.hasLongRun() && complaints.hasFewCrossings());
        assertTrue(complaints.explain().contains("10.1371/journal.pone.0113825"), complaints.explain());
    }

    /** Mean and limits of all infections by the constant 3/1.128, not screened, as qicharts2 prints them. */
    @Test
    void anIndividualsChartOfTheInfectionsHasThePrintedLimits() {
        ProcessLimits limits = XmrChart.of(
                        MonitoredSeries.of(Direction.LOWER_IS_BETTER, INFECTIONS), SpcRuleSet.POWER_BI)
                .parts()
                .get(0)
                .knownLimits()
                .orElseThrow();
        assertEquals(14.8333333333, limits.mean(), 1e-10);
        assertEquals(2.21935157042, limits.lower(), 1e-10);
        assertEquals(27.4473150963, limits.upper(), 1e-10);
    }

    /** Exact binomial sums in whole numbers. */
    @Property(tries = 200)
    void theFewestCrossingsAreTheSmallestWithAFivePercentTail(@ForAll @IntRange(min = 2, max = 900) int useful) {
        int trials = useful - 1;
        int k = RunsAnalysis.fewestAllowed(useful);
        BigInteger whole = BigInteger.TWO.pow(trials);
        assertTrue(tail(trials, k).multiply(BigInteger.valueOf(20)).compareTo(whole) >= 0);
        assertTrue(
                k == 0 || tail(trials, k - 1).multiply(BigInteger.valueOf(20)).compareTo(whole) < 0);
    }

    private static BigInteger tail(int trials, int k) {
        BigInteger term = BigInteger.ONE;
        BigInteger sum = term;
        for (int i = 1; i <= k; i++) {
            term = term.multiply(BigInteger.valueOf(trials - i + 1)).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        return sum;
    }

    @Test
    void fewValuesGiveNoVerdict() {
        assertFalse(analysis(7).isReadable());
        assertTrue(analysis(7).toString().startsWith("too few values for a verdict"));
        assertFalse(analysis(1, 2, 3, 4, 5, 6, 7, 8, 9).isReadable());
        assertTrue(analysis(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).isReadable());
    }

    /** More than a long holds: as many as that are no share of nothing. */
    @Test
    void manyCasesDoNotOverflow() {
        PChart.Count many = new PChart.Count(Long.MAX_VALUE / 2, Long.MAX_VALUE);
        assertEquals(0.5, PChart.of(List.of(many, many, many)).centre(), 1e-15);
    }

    @Test
    void valuesOnTheCentreAreNotUseful() {
        assertEquals(0, analysis(5, 5, 5, 5).useful());
        assertFalse(analysis(5, 5, 5, 5).isSignal());
        assertFalse(analysis(7).isSignal());
        assertThrows(InvalidInputException.class, () -> analysis());
    }

    /** A day of attendances seen within four hours, with the printed limits for the printed centre 0.9528997113. */
    @Test
    void sharesHaveThePrintedLimits() {
        long many = 1_000_000_000_000L;
        long events = Math.round(0.9528997113 * (280_443 + (double) many)) - 266_501;
        PChart chart = PChart.of(List.of(new PChart.Count(266_501, 280_443), new PChart.Count(events, many)));
        assertEquals(0.9528997113, chart.centre(), 1e-11);
        assertEquals(0.9516995646, chart.limits(0).lower(), 1e-10);
        assertEquals(0.9540998580, chart.limits(0).upper(), 1e-10);
    }

    /** The national figures of XmR vectors V3 and V4; centre, factor and limits computed apart in Python with its floats. */
    @Test
    void nationalSharesVaryFarMoreThanTheBinomialLawSays() {
        double[] attendances = XmrVectorsTest.values("V3 attendances");
        double[] breaches = XmrVectorsTest.values("V4 breaches");
        List<PChart.Count> counts = new ArrayList<>();
        for (int month = 0; month < 36; month++) {
            counts.add(new PChart.Count((long) (attendances[month] - breaches[month]), (long) attendances[month]));
        }
        PChart chart = PChart.of(counts);
        assertEquals(0.8848194129687442, chart.centre(), 1e-14);
        assertEquals(42.11656684544955, chart.excess(), 1e-9);
        assertEquals(0.8841186433853981, chart.limits(0).lower(), 1e-13);
        assertTrue(chart.findings().all().get(0).message().contains("binomial"));
        PChart corrected = chart.withCorrection();
        assertEquals(0.8553054039684931, corrected.limits(0).lower(), 1e-12);
        assertEquals(0.9143334219689954, corrected.limits(0).upper(), 1e-12);
        assertTrue(corrected.findings().all().isEmpty());
        assertEquals(36, chart.toTable().rows().size());
        assertTrue(corrected.toString().contains("of 36"), corrected.toString());
    }

    @Test
    void sharesWithoutVariationOrCasesAreRefused() {
        assertThrows(InvalidInputException.class, () -> PChart.of(List.of(new PChart.Count(1, 2))));
        assertThrows(
                InvalidInputException.class, () -> PChart.of(List.of(new PChart.Count(2, 2), new PChart.Count(3, 3))));
        assertThrows(InvalidInputException.class, () -> new PChart.Count(3, 2));
        assertThrows(InvalidInputException.class, () -> new PChart.Count(0, 0));
        assertEquals(Measurement.absent(), Measurement.of(Double.NaN), "a share without cases is no zero");
    }
}
