package org.implsci.rollout.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.spc.MonitoredSeries;
import org.junit.jupiter.api.Test;

class DipAndSeriesTest {
    private static final double[] AFTER = {90, 80, 85, 95, 102, 108, 112, 115};

    /** The vector of the reference: depth 0.20 in period 2, recovery in 5, loss 50, balance -13, break-even in 9. */
    @Test
    void theDipOfTheReference() {
        PerformanceDip dip = PerformanceDip.of(Direction.HIGHER_IS_BETTER, 100, 1, AFTER);
        assertEquals(Statistic.of(0.2), dip.relativeDepth());
        assertEquals(20, dip.depth());
        assertEquals(OptionalInt.of(2), dip.trough());
        assertEquals(OptionalInt.of(5), dip.recovery());
        assertEquals(50, dip.loss());
        assertEquals(-13, dip.balance());
        assertEquals(OptionalInt.empty(), dip.breakEven());
        double[] longer = Arrays.copyOf(AFTER, 9);
        longer[8] = 115;
        assertEquals(
                OptionalInt.of(9),
                PerformanceDip.of(Direction.HIGHER_IS_BETTER, 100, 1, longer).breakEven());
        assertEquals("dip of 20 (20.0 %), recovery in period 5", dip.toString());
        assertTrue(dip.explain().contains("no break-even yet"), dip.explain());
        assertEquals(
                OptionalInt.empty(),
                PerformanceDip.of(Direction.HIGHER_IS_BETTER, 100, 5, AFTER).recovery());
    }

    /** All baselines and values in tenths up to 2: a fall of so many tenths is so deep, and made good by as large a gain. */
    @Test
    void tenthsAreTenths() {
        for (int baseline = 1; baseline <= 20; baseline++) {
            for (int fall = 1; fall <= 20; fall++) {
                PerformanceDip dip = PerformanceDip.of(
                        Direction.HIGHER_IS_BETTER,
                        baseline / 10.0,
                        1,
                        (baseline - fall) / 10.0,
                        (baseline + fall) / 10.0);
                assertEquals(fall / 10.0, dip.depth());
                assertTrue(dip.check(fall / 10.0, false).isEmpty());
                assertEquals(OptionalInt.of(2), dip.breakEven());
                assertEquals(0, dip.balance());
            }
        }
    }

    @Property(tries = 300)
    @Label("upside down and the other way better is the same dip; no value below the baseline is no dip")
    void upsideDown(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -50, max = 50) Double> values,
            @ForAll @DoubleRange(min = -20, max = 20) double baseline,
            @ForAll @IntRange(min = 1, max = 4) int sustained) {
        PerformanceDip dip = PerformanceDip.of(Direction.HIGHER_IS_BETTER, baseline, sustained, values);
        PerformanceDip turned = PerformanceDip.of(
                Direction.LOWER_IS_BETTER,
                -baseline,
                sustained,
                values.stream().map(value -> -value).toList());
        assertEquals(dip.depth(), turned.depth());
        assertEquals(dip.recovery(), turned.recovery());
        assertEquals(dip.loss(), turned.loss());
        assertEquals(dip.breakEven(), turned.breakEven());
        boolean fell = values.stream().anyMatch(value -> value < baseline);
        assertEquals(fell, dip.depth() > 0);
        assertEquals(fell, dip.trough().isPresent());
        assertTrue(dip.loss() >= 0);
        assertEquals(!fell, dip.check(0, true).isEmpty());
        assertTrue(dip.check(dip.depth(), false).isEmpty());
    }

    /** By hand: falls by 20 twice after a first period that is above the baseline. */
    @Test
    void aMeasureRecoversOnlyAfterItFell() {
        PerformanceDip dip = PerformanceDip.of(Direction.HIGHER_IS_BETTER, 100, 1, 101, 80, 80);
        assertEquals(OptionalInt.of(2), dip.trough());
        assertEquals(OptionalInt.empty(), dip.recovery());
        assertEquals(OptionalInt.empty(), dip.breakEven());
        assertEquals(40, dip.loss());
        PerformanceDip none = PerformanceDip.of(Direction.HIGHER_IS_BETTER, 100, 1, 101, 100);
        assertEquals(OptionalInt.empty(), none.recovery());
        assertEquals(OptionalInt.empty(), none.breakEven());
        assertFalse(none.explain().contains("yet"), none.explain());
    }

    @Test
    void theToleratedDepthIsANumberThatIsNotNegative() {
        PerformanceDip dip = PerformanceDip.of(Direction.HIGHER_IS_BETTER, 100, 1, AFTER);
        for (double wrong : new double[] {Double.NaN, -5, Double.POSITIVE_INFINITY}) {
            assertThrows(InvalidInputException.class, () -> dip.check(wrong, false));
        }
    }

    @Test
    void aDipInSafetyIsAnErrorAndAToleratedDipIsNone() {
        PerformanceDip dip = PerformanceDip.of(Direction.HIGHER_IS_BETTER, 100, 1, AFTER);
        assertTrue(dip.check(20, false).isEmpty());
        assertEquals(1, dip.check(19, false).warnings().size());
        assertEquals(
                List.of("evaluate.dip.safety"),
                dip.check(20, true).errors().stream()
                        .map(finding -> finding.code())
                        .toList());
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_FINITE_VALUE),
                PerformanceDip.of(Direction.HIGHER_IS_BETTER, 0, 1, -1).relativeDepth());
    }

    @Test
    void aGapAfterGoLiveIsRefusedAndOneBeforeIsNot() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        MonitoredSeries series = MonitoredSeries.builder()
                .name("m")
                .direction(Direction.HIGHER_IS_BETTER)
                .addPoints(
                        new MonitoredSeries.Point(day.minusDays(1), null),
                        new MonitoredSeries.Point(day, 9.0),
                        new MonitoredSeries.Point(day.plusDays(1), 11.0))
                .build();
        assertEquals(1, PerformanceDip.of(series, day, 10, 1).depth());
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> PerformanceDip.of(series, day.minusDays(1), 10, 1));
        assertEquals("/points/0", refused.findings().all().get(0).pointer().toString());
        assertThrows(InvalidInputException.class, () -> PerformanceDip.of(series, day.plusDays(9), 10, 1));
    }

    @Test
    void aDipTakesItsDirectionFromTheSeriesAndNeedsOne() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        MonitoredSeries waits = MonitoredSeries.builder()
                .name("waiting time")
                .direction(Direction.LOWER_IS_BETTER)
                .addPoints(new MonitoredSeries.Point(day, 14.0))
                .build();
        assertEquals(4, PerformanceDip.of(waits, day, 10, 1).depth());
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> PerformanceDip.of(waits.withDirection(Direction.NEITHER), day, 10, 1));
        assertEquals("evaluate.dip.direction", refused.findings().all().get(0).code());
    }

    /** The exact toy of the reference: 8, 2, then 4 or 3, and -1. */
    @Test
    void twoLinesAreFoundAgainAndTheThreeChangesOfLevelAreNamed() {
        SegmentedRegression model = SegmentedRegression.of(
                List.of(10.0, 12.0, 14.0, 16.0, 18.0, 20.0), List.of(25.0, 26.0, 27.0, 28.0, 29.0, 30.0));
        assertEquals(8, value(model.intercept(0.95).value()), 1e-12);
        assertEquals(2, value(model.slope(0.95).value()), 1e-12);
        assertEquals(
                4,
                value(model.levelChange(LevelChangeOrigin.LAST_PERIOD_BEFORE, 0.95)
                        .value()),
                1e-12);
        assertEquals(
                3,
                value(model.levelChange(LevelChangeOrigin.FIRST_PERIOD_AFTER, 0.95)
                        .value()),
                1e-12);
        assertEquals(
                10, value(model.levelChange(LevelChangeOrigin.TIME_ZERO, 0.95).value()), 1e-12);
        assertEquals(-1, value(model.slopeChange(0.95).value()), 1e-12);
        assertEquals(Statistic.undefined(Statistic.UndefinedReason.NO_VARIATION), model.durbinWatson());
        assertEquals(8, model.degreesOfFreedom());
        assertEquals(1, model.findings().all().size(), "six on each side are few where they are monthly");
    }

    private static double value(Statistic statistic) {
        return statistic.value().orElseThrow();
    }

    /**
     * Computed apart: with x = 1..3 and 1..3, each side is a line of its own. Before 1, 2, 4: slope 3/2, level at period 3 is
     * 23/6; after 5, 5, 8: slope 3/2, level at period 4 is 9/2; residual squares 1/6 + 3/2, on 2 degrees of freedom.
     */
    @Test
    void eachSideIsItsOwnLine() {
        SegmentedRegression model = SegmentedRegression.of(List.of(1.0, 2.0, 4.0), List.of(5.0, 5.0, 8.0));
        assertEquals(1.5, value(model.slope(0.95).value()), 1e-12);
        assertEquals(0, value(model.slopeChange(0.95).value()), 1e-12);
        assertEquals(
                4.5 - (23.0 / 6 + 1.5),
                value(model.levelChange(LevelChangeOrigin.FIRST_PERIOD_AFTER, 0.95)
                        .value()),
                1e-12);
        assertEquals(Math.sqrt((1.0 / 6 + 1.5) / 2), value(model.residualDeviation()), 1e-12);
        // The slope's standard error is s / sqrt(2), and Student's t at 0.975 with 2 degrees of freedom 4.302652729696.
        assertEquals(
                1.5 + 4.302652729696 * Math.sqrt((1.0 / 6 + 1.5) / 2 / 2),
                value(model.slope(0.95).upper()),
                1e-9);
        assertTrue(model.explain().contains("10.1093/ije/dyw098"), model.explain());
    }

    @Property(tries = 200)
    @Label("the three changes of level differ by the change of slope")
    void levels(
            @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -100, max = 100) Double> before,
            @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -100, max = 100) Double> after) {
        SegmentedRegression model = SegmentedRegression.of(before, after);
        double last = value(
                model.levelChange(LevelChangeOrigin.LAST_PERIOD_BEFORE, 0.9).value());
        double bend = value(model.slopeChange(0.9).value());
        double size = 1e-8 * (1 + Math.abs(last) + Math.abs(bend) * (1 + before.size()));
        assertEquals(
                last + bend,
                value(model.levelChange(LevelChangeOrigin.FIRST_PERIOD_AFTER, 0.9)
                        .value()),
                size);
        assertEquals(
                last - before.size() * bend,
                value(model.levelChange(LevelChangeOrigin.TIME_ZERO, 0.9).value()),
                size);
        model.durbinWatson().value().ifPresent(figure -> assertTrue(figure >= 0 && figure <= 4.0000001));
        assertEquals(model, SegmentedRegression.of(before, after));
    }

    @Test
    void tooFewValuesAreRefusedAndFourHaveNoInterval() {
        assertThrows(InvalidInputException.class, () -> SegmentedRegression.of(List.of(1.0), List.of(1.0, 2.0)));
        assertThrows(
                InvalidInputException.class, () -> SegmentedRegression.of(List.of(1.0, Double.NaN), List.of(1.0, 2.0)));
        SegmentedRegression four = SegmentedRegression.of(List.of(1.0, 2.0), List.of(1.0, 2.0));
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.TOO_FEW_CASES),
                four.slope(0.95).lower());
        assertEquals(Statistic.undefined(Statistic.UndefinedReason.TOO_FEW_CASES), four.residualDeviation());
        assertEquals(1, four.findings().warnings().size());
    }

    @Test
    void nullAmongTheValuesIsRefusedWithItsPlace() {
        assertEquals(
                "after[1]",
                assertThrows(
                                NullPointerException.class,
                                () -> SegmentedRegression.of(List.of(1.0, 2.0), Arrays.asList(1.0, null)))
                        .getMessage());
        assertEquals(
                "values[0]",
                assertThrows(
                                NullPointerException.class,
                                () -> PerformanceDip.of(Direction.HIGHER_IS_BETTER, 1, 1, Arrays.asList((Double) null)))
                        .getMessage());
    }

    @Test
    void aDipWithoutRecoverySaysHowManyPeriodsItNeeds() {
        PerformanceDip dip = PerformanceDip.of(Direction.HIGHER_IS_BETTER, 10, 2, 8, 9);
        assertTrue(dip.explain().contains("no recovery yet (needs 2 periods in a row)"), dip.explain());
        assertEquals(Optional.of("-2"), dip.toData().cell(0, "gain"));
        assertEquals(2, dip.toData().size());
    }

    /** By hand: the first line is 8 + 2 t, so that it lies at 22 in period 7; the second one begins at 25. */
    @Test
    void theCounterfactualCarriesTheFirstLineOn() {
        SegmentedRegression model = SegmentedRegression.of(
                List.of(10.0, 12.0, 14.0, 16.0, 18.0, 20.0), List.of(25.0, 26.0, 27.0, 28.0, 29.0, 30.0));
        TidyTable data = model.toData();
        assertEquals(12, data.size());
        assertEquals(22, Double.parseDouble(data.cell(6, "counterfactual").orElseThrow()), 1e-9);
        assertEquals(25, Double.parseDouble(data.cell(6, "fitted").orElseThrow()), 1e-9);
        assertEquals(Optional.of("true"), data.cell(6, "after_change"));
        assertTrue(model.toSvg().contains("expected without the change"));
    }
}
