package org.implsci.rollout.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.implsci.rollout.measurement.Direction;

/** Laws of charts over random series of every rules. */
class XmrLawsTest {
    @Provide
    Arbitrary<SpcRuleSet> ruleSets() {
        return Arbitraries.of(
                SpcRuleSet.NHSR_PLOT_THE_DOTS,
                SpcRuleSet.NHSR_PLOT_THE_DOTS.withScreening(false),
                SpcRuleSet.MAKING_DATA_COUNT,
                SpcRuleSet.MAKING_DATA_COUNT.withLengths(6, 6),
                SpcRuleSet.POWER_BI,
                SpcRuleSet.POWER_BI.withLengths(5, 4));
    }

    /** Steps, ties, outliers and drifts, so that every rule is met. */
    private static double[] series(int seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[size];
        double level = 50;
        double drift = 0;
        for (int index = 0; index < size; index++) {
            if (random.nextInt(12) == 0) {
                level += random.nextInt(21) - 10;
            }
            if (random.nextInt(10) == 0) {
                drift = random.nextInt(5) - 2;
            }
            level += drift;
            values[index] = level + random.nextInt(7) - 3 + (random.nextInt(25) == 0 ? 40 : 0);
        }
        return values;
    }

    /** The rules once more, each said for one point, as they are told in words and without regard to speed. */
    private static Set<Signal> causes(double[] y, int i, ProcessLimits limits, SpcRuleSet rules) {
        Set<Signal> causes = EnumSet.noneOf(Signal.class);
        if (y[i] > limits.upper()) {
            causes.add(Signal.ABOVE_LIMIT);
        }
        if (y[i] < limits.lower()) {
            causes.add(Signal.BELOW_LIMIT);
        }
        for (int sign : new int[] {1, -1}) {
            for (int first = Math.max(0, i - rules.runLength() + 1); first <= i; first++) {
                int last = first + rules.runLength() - 1;
                if (last < y.length && all(first, last, at -> sign * (y[at] - limits.mean()) > 0)) {
                    causes.add(sign > 0 ? Signal.RUN_ABOVE : Signal.RUN_BELOW);
                }
            }
            for (int first = Math.max(0, i - rules.trendLength() + 1); first <= i; first++) {
                int last = first + rules.trendLength() - 1;
                if (last < y.length && all(first + 1, last, at -> sign * (y[at] - y[at - 1]) > 0)) {
                    causes.add(sign > 0 ? Signal.RISING : Signal.FALLING);
                }
            }
            for (int first = Math.max(0, i - 2); first <= i && first + 2 < y.length; first++) {
                int near = 0;
                boolean side = true;
                for (int at = first; at <= first + 2; at++) {
                    near += near(y[at], sign, limits, rules) ? 1 : 0;
                    side &= sign * (y[at] - limits.mean()) > 0;
                }
                if (near >= 2 && (side || !rules.thirdOnSameSide()) && near(y[i], sign, limits, rules)) {
                    causes.add(sign > 0 ? Signal.TWO_IN_THREE_ABOVE : Signal.TWO_IN_THREE_BELOW);
                }
            }
        }
        return causes;
    }

    private static boolean near(double y, int sign, ProcessLimits limits, SpcRuleSet rules) {
        double third = (limits.upper() - limits.mean()) / 3;
        double away = sign * (y - limits.mean());
        return away > 2 * third && (rules.nearIncludesBeyond() || away <= 3 * third);
    }

    private static boolean all(int from, int until, java.util.function.IntPredicate holds) {
        return java.util.stream.IntStream.rangeClosed(from, until).allMatch(holds);
    }

    @Property(tries = 600)
    @Label(
            "every point shows what the rules say of it in words, and a point of which no rule speaks shows common cause")
    void theRulesAreThoseInWords(
            @ForAll("ruleSets") SpcRuleSet rules,
            @ForAll Direction improvement,
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 2, max = 70) int size) {
        double[] values = series(seed, size);
        XmrChart chart = XmrChart.of(MonitoredSeries.of(improvement, values), rules);
        ProcessLimits limits = chart.parts().get(0).knownLimits().orElseThrow();
        for (int index = 0; index < size; index++) {
            Set<Signal> told = causes(values, index, limits, rules);
            Signal cause = chart.signal(index);
            if (told.isEmpty()) {
                assertEquals(Signal.COMMON, cause, "point " + index);
            } else {
                assertTrue(told.contains(cause), "point " + index + ": " + cause + " of " + told);
                if (rules.conflict() == SpcRuleSet.Conflict.PRIORITY && told.contains(Signal.ABOVE_LIMIT)) {
                    assertEquals(Signal.ABOVE_LIMIT, cause);
                }
                if (rules.conflict() == SpcRuleSet.Conflict.IMPROVEMENT_FIRST
                        && improvement == Direction.HIGHER_IS_BETTER) {
                    assertEquals(told.stream().anyMatch(Signal::isHigh), cause.isHigh(), told::toString);
                }
            }
        }
    }

    @Property(tries = 200)
    @Label("turned upside down, everything is turned upside down")
    void upsideDown(
            @ForAll("ruleSets") SpcRuleSet rules,
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(min = 2, max = 60) int size) {
        double[] values = series(seed, size);
        double[] turned = Arrays.stream(values).map(value -> -value).toArray();
        XmrChart up = XmrChart.of(
                MonitoredSeries.of(Direction.HIGHER_IS_BETTER, values).withTarget(45), rules);
        XmrChart down = XmrChart.of(
                MonitoredSeries.of(Direction.LOWER_IS_BETTER, turned).withTarget(-45), rules);
        assertEquals(up.specialCauses(), down.specialCauses());
        assertEquals(up.concern(), down.concern());
        assertEquals(up.summary().assurance(), down.summary().assurance());
    }

    @Property(tries = 200)
    @Label("another unit, a power of two, changes no verdict")
    void units(@ForAll("ruleSets") SpcRuleSet rules, @ForAll @IntRange(max = 100_000) int seed) {
        double[] values = series(seed, 40);
        double[] scaled = Arrays.stream(values).map(value -> value * 1024).toArray();
        assertEquals(
                XmrChart.of(MonitoredSeries.of(Direction.HIGHER_IS_BETTER, values), rules)
                        .signals(),
                XmrChart.of(MonitoredSeries.of(Direction.HIGHER_IS_BETTER, scaled), rules)
                        .signals());
    }

    @Property(tries = 200)
    @Label("a rebased series is the charts of its parts, one behind the other")
    void parts(
            @ForAll("ruleSets") SpcRuleSet rules,
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(min = 1, max = 39) int cut) {
        MonitoredSeries whole = MonitoredSeries.of(Direction.HIGHER_IS_BETTER, series(seed, 40));
        XmrChart rebased =
                XmrChart.of(whole.withRebases(List.of(whole.points().get(cut).date())), rules);
        List<Signal> expected = new ArrayList<>();
        for (List<MonitoredSeries.Point> part :
                List.of(whole.points().subList(0, cut), whole.points().subList(cut, 40))) {
            expected.addAll(XmrChart.of(whole.withPoints(part), rules).signals());
        }
        assertEquals(expected, rebased.signals());
    }

    @Property(tries = 200)
    @Label("gaps behind the last value and before the first change nothing but the verdict on the last point")
    void gapsAtTheEnds(@ForAll("ruleSets") SpcRuleSet rules, @ForAll @IntRange(max = 100_000) int seed) {
        MonitoredSeries series = MonitoredSeries.of(Direction.HIGHER_IS_BETTER, series(seed, 30));
        List<MonitoredSeries.Point> points = new ArrayList<>();
        points.add(new MonitoredSeries.Point(series.points().get(0).date().minusDays(1), null));
        points.addAll(series.points());
        points.add(new MonitoredSeries.Point(series.points().get(29).date().plusDays(1), null));
        XmrChart chart = XmrChart.of(series, rules);
        XmrChart gappy = XmrChart.of(series.withPoints(points), rules);
        assertEquals(chart.signals(), gappy.signals().subList(1, 31));
        assertEquals(chart.parts().get(0).limits(), gappy.parts().get(0).limits());
        assertEquals(Variation.NO_VERDICT, gappy.summary().variation());
        assertEquals(chart.summary().last(), gappy.summary().last());
        assertTrue(gappy.concern().value().isEmpty(), "no value is no pass");
    }
}
