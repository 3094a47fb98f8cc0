package org.implsci.rollout.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.measurement.Measurement;
import org.junit.jupiter.api.Test;

/** Values are decimals before they are doubles, and a point on the mean lies on it. */
class DecimalValuesTest {
    private static XmrChart chart(MonitoredSeries series) {
        return XmrChart.of(series, SpcRuleSet.NHSR_PLOT_THE_DOTS);
    }

    private static XmrChart chart(Direction improvement, double... values) {
        return chart(MonitoredSeries.of(improvement, values));
    }

    /** Eight points of one value and a gap: nothing varies, so nothing is special, whatever rounding makes of the mean. */
    @Property
    void aConstantSeriesHasNoSpecialCause(
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths,
            @ForAll @IntRange(min = 2, max = 20) int points,
            @ForAll @IntRange(max = 19) int gap) {
        Double[] values = new Double[points + 3];
        Arrays.fill(values, hundredths / 100.0);
        values[1 + gap % points] = null;
        LocalDate day = LocalDate.of(2026, 1, 1);
        MonitoredSeries.Builder builder = MonitoredSeries.builder().name("m").direction(Direction.LOWER_IS_BETTER);
        for (int i = 0; i < values.length; i++) {
            builder.addPoints(new MonitoredSeries.Point(day.plusDays(i), values[i]));
        }
        XmrChart chart = chart(builder.build());
        if (chart.parts().get(0).limits() != null) {
            assertEquals(0, chart.specialCauses());
            assertEquals(hundredths / 100.0, chart.parts().get(0).limits().mean());
        }
    }

    /** The mean of decimals, by exact decimal arithmetic, in whatever order they come. */
    @Property
    void theMeanIsThatOfTheDecimals(
            @ForAll @Size(min = 3, max = 40) List<@IntRange(min = -500, max = 500) Integer> tenths) {
        if (Collections.min(tenths).equals(Collections.max(tenths))) {
            return;
        }
        double[] values = tenths.stream().mapToDouble(each -> each / 10.0).toArray();
        ProcessLimits limits =
                chart(Direction.NEITHER, values).parts().get(0).knownLimits().orElseThrow();
        BigDecimal exact = BigDecimal.valueOf(
                        tenths.stream().mapToInt(Integer::intValue).sum(), 1)
                .divide(BigDecimal.valueOf(tenths.size()), MathContext.DECIMAL128);
        boolean shortDecimal = exact.stripTrailingZeros().precision() <= 15;
        assertEquals(exact.doubleValue(), limits.mean(), shortDecimal ? 0 : 2 * Math.ulp(50.0));
    }

    /** A published series in whole numbers and the same in tenths show the same causes. */
    @Test
    void tenthsShowWhatWholeNumbersShow() {
        double[] values = new double[23];
        for (int i = 0; i < 16; i++) {
            values[i] = i % 2 == 0 ? 10 : 12;
        }
        double[] tail = {12, 12, 12, 11, 12, 12, 12};
        System.arraycopy(tail, 0, values, 16, 7);
        double[] tenths = Arrays.stream(values).map(value -> value / 10).toArray();
        assertEquals(
                chart(MonitoredSeries.of(Direction.HIGHER_IS_BETTER, values).withBaseline(OptionalInt.of(16)))
                        .signals(),
                chart(MonitoredSeries.of(Direction.HIGHER_IS_BETTER, tenths).withBaseline(OptionalInt.of(16)))
                        .signals());
    }

    @Test
    void valuesThatDifferAcrossAGapOnlyHaveNoLimits() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        MonitoredSeries.Builder builder = MonitoredSeries.builder().name("m").direction(Direction.HIGHER_IS_BETTER);
        for (int i = 0; i < 9; i++) {
            builder.addPoints(new MonitoredSeries.Point(day.plusDays(i), i == 4 ? null : i < 4 ? 5.0 : 9.0));
        }
        XmrChart chart = chart(builder.build());
        assertTrue(chart.parts().get(0).knownLimits().isEmpty());
        assertEquals("monitor.limits.gaps", chart.findings().warnings().get(0).code());
        assertEquals(Measurement.absent(), chart.concern());
    }

    /** The baseline met no target of 6 that every value since misses. */
    @Test
    void aConstantBaselineIsReadByItsValues() {
        double[] values = new double[18];
        Arrays.fill(values, 0, 12, 5);
        Arrays.fill(values, 12, 18, 9);
        MonitoredSeries series = MonitoredSeries.of(Direction.LOWER_IS_BETTER, values)
                .withBaseline(OptionalInt.of(12))
                .withTarget(OptionalDouble.of(6));
        assertEquals(Assurance.INCONSISTENT, chart(series).summary().assurance());
        assertEquals(
                Assurance.PASS,
                chart(series.withTarget(OptionalDouble.of(9))).summary().assurance());
        assertEquals(
                Assurance.FAIL,
                chart(series.withTarget(OptionalDouble.of(4))).summary().assurance());
    }

    /** Two points vary in one way only: that nothing is of concern is not known, and a gate waits. */
    @Test
    void trialLimitsAllayNoConcern() {
        assertEquals(
                Measurement.absent(), chart(Direction.LOWER_IS_BETTER, 1, 50).concern());
        double[] quiet = {10, 11, 10, 12, 11, 10, 12, 11, 10, 11, 12, 10, 11, 12, 10, 11, 12, 10, 11, 12, 11, 10};
        assertEquals(Measurement.of(0), chart(Direction.LOWER_IS_BETTER, quiet).concern());
        double[] harm = {10, 11, 10, 12, 11, 10, 11, 40};
        XmrChart early = chart(Direction.LOWER_IS_BETTER, harm);
        assertEquals(
                ProcessLimits.LimitStatus.TRIAL,
                early.parts().get(0).knownLimits().orElseThrow().status());
        assertTrue(early.signal(7).isSpecial());
        assertEquals(Measurement.of(1), early.concern());
    }
}
