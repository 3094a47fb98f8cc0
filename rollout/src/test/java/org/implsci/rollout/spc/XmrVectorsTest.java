package org.implsci.rollout.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.implsci.rollout.Resources;
import org.implsci.rollout.measurement.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts of published and constructed series, against what the peers' programs and rules give. */
class XmrVectorsTest {
    private static final Map<String, SpcRuleSet> DIALECTS = Map.of(
            "nhsr", SpcRuleSet.NHSR_PLOT_THE_DOTS,
            "nhsr-raw", SpcRuleSet.NHSR_PLOT_THE_DOTS.withScreening(false),
            "mdc", SpcRuleSet.MAKING_DATA_COUNT,
            "pbi", SpcRuleSet.POWER_BI);

    static Stream<String> vectors() {
        return Resources.text("monitor/xmr-vectors.csv").lines().filter(line -> !line.startsWith("#"));
    }

    static double[] values(String name) {
        String row = vectors()
                .filter(line -> line.startsWith(name + "|"))
                .findFirst()
                .orElseThrow();
        return numbers(row.split("\\|", -1)[7]);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void limitsAndSpecialCausesAreThoseOfTheTool(String row) {
        String[] cells = row.split("\\|", -1);
        MonitoredSeries series = MonitoredSeries.of(Direction.HIGHER_IS_BETTER, numbers(cells[7]));
        if (!cells[2].isEmpty()) {
            series = MonitoredSeries.builder()
                    .name(cells[0])
                    .direction(Direction.HIGHER_IS_BETTER)
                    .baseline(Integer.parseInt(cells[2]))
                    .addAllPoints(series.points())
                    .build();
        }
        XmrChart chart = XmrChart.of(series, DIALECTS.get(cells[1]));
        ProcessLimits limits = chart.parts().get(0).knownLimits().orElseThrow();
        assertClose(Double.parseDouble(cells[3]), limits.mean());
        assertClose(Double.parseDouble(cells[4]), limits.lower());
        assertClose(Double.parseDouble(cells[5]), limits.upper());
        TreeMap<Integer, String> expected = new TreeMap<>();
        for (String special : cells[6].split(";", -1)) {
            if (!special.isEmpty()) {
                String[] parts = special.split(":", -1);
                expected.put(Integer.parseInt(parts[0]), parts[1]);
            }
        }
        TreeMap<Integer, String> found = new TreeMap<>();
        for (int index = 0; index < series.points().size(); index++) {
            if (chart.signal(index).isSpecial()) {
                int position = index + 1;
                found.put(
                        position,
                        "*".equals(expected.get(position))
                                ? "*"
                                : chart.signal(index).code());
            }
        }
        assertEquals(expected, found);
    }

    /** The printed figures have ten digits. */
    private static void assertClose(double expected, double found) {
        assertEquals(expected, found, 5e-10 * Math.max(1, Math.abs(expected)) * 2);
    }

    /** Means and limits of the three parts as printed by the R package. */
    @Test
    void everyPartOfARebasedSeriesHasLimitsOfItsOwn() {
        double[] values = values("V3 attendances");
        MonitoredSeries.Builder builder = MonitoredSeries.builder()
                .name("attendances")
                .addRebases(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 4, 1));
        for (int index = 0; index < values.length; index++) {
            builder.addPoints(new MonitoredSeries.Point(LocalDate.of(2016, 4, 1).plusMonths(index), values[index]));
        }
        XmrChart chart = XmrChart.of(builder.build(), SpcRuleSet.NHSR_PLOT_THE_DOTS);
        double[][] expected = {
            {1946858.417, 1639947.375, 2253769.458},
            {1985843.333, 1732836.950, 2238849.717},
            {2068915.083, 1805691.398, 2332138.769}
        };
        assertEquals(3, chart.parts().size());
        for (int part = 0; part < 3; part++) {
            ProcessLimits limits = chart.parts().get(part).knownLimits().orElseThrow();
            assertEquals(expected[part][0], limits.mean(), 1e-3);
            assertEquals(expected[part][1], limits.lower(), 1e-3);
            assertEquals(expected[part][2], limits.upper(), 1e-3);
            assertEquals(ProcessLimits.LimitStatus.TRIAL, limits.status(), "twelve points");
        }
        assertEquals(0, chart.specialCauses());
        assertEquals(3, chart.findings().all().size());
    }

    @Test
    void seriesTooShortForLimitsGetAnAnswer() {
        for (double[] values : List.of(new double[0], new double[] {3})) {
            XmrChart chart = XmrChart.of(MonitoredSeries.of(Direction.HIGHER_IS_BETTER, values), SpcRuleSet.POWER_BI);
            assertEquals(Variation.NO_VERDICT, chart.summary().variation());
            assertEquals(Assurance.NO_VERDICT, chart.summary().assurance());
            assertTrue(chart.parts().get(0).knownLimits().isEmpty());
            assertEquals(values.length == 0 ? List.of() : List.of(Signal.NO_LIMITS), chart.signals());
            assertTrue(chart.concern().value().isEmpty());
            assertTrue(chart.explain().contains("no limits"), chart.explain());
        }
        ProcessLimits two = XmrChart.of(
                        MonitoredSeries.of(Direction.HIGHER_IS_BETTER, 1, 3), SpcRuleSet.NHSR_PLOT_THE_DOTS)
                .parts()
                .get(0)
                .knownLimits()
                .orElseThrow();
        // The mean 2, and 2.66 times the only moving range of 2.
        assertEquals(2 + 5.32, two.upper(), 1e-12);
        assertEquals(ProcessLimits.LimitStatus.TRIAL, two.status());
    }

    @Test
    void aConstantSeriesIsDegenerateAndItsTargetIsReadDirectly() {
        for (SpcRuleSet rules : SpcRuleSet.shipped()) {
            double[] hundred = new double[20];
            Arrays.fill(hundred, 0.1);
            MonitoredSeries series = MonitoredSeries.of(Direction.HIGHER_IS_BETTER, hundred);
            XmrChart met = XmrChart.of(series.withTarget(0.1), rules);
            assertEquals(
                    ProcessLimits.LimitStatus.DEGENERATE,
                    met.parts().get(0).knownLimits().orElseThrow().status());
            assertEquals(0, met.specialCauses(), "a sum of tenths is rounded, and no run comes of that");
            assertEquals(Assurance.PASS, met.summary().assurance());
            assertEquals(Variation.COMMON_CAUSE, met.summary().variation());
            assertEquals(
                    Assurance.FAIL,
                    XmrChart.of(series.withTarget(0.2), rules).summary().assurance());
        }
    }
}
