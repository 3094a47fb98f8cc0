package org.implsci.rollout.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.Resources;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionKind;
import org.implsci.rollout.gate.FailureResponse;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.gate.GateOutcome;
import org.implsci.rollout.gate.Threshold;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.measurement.Measurement;
import org.junit.jupiter.api.Test;

class SpcTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static MonitoredSeries.Builder valid() {
        return MonitoredSeries.builder()
                .name("m")
                .addPoints(new MonitoredSeries.Point(DAY, 1.0), new MonitoredSeries.Point(DAY.plusDays(7), 2.0));
    }

    private static String refused(Consumer<MonitoredSeries.Builder> change) {
        return assertThrows(InvalidInputException.class, () -> {
                    MonitoredSeries.Builder builder = valid();
                    change.accept(builder);
                    builder.build();
                })
                .findings()
                .all()
                .stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .collect(Collectors.joining("; "));
    }

    @Test
    void whatIsNoSeriesIsRefusedWithItsPlace() {
        assertEquals(
                "monitor.date.repeated /points/2/date",
                refused(series -> series.addPoints(new MonitoredSeries.Point(DAY.plusDays(7), null))));
        assertEquals(
                "monitor.date.order /points/2/date",
                refused(series -> series.addPoints(new MonitoredSeries.Point(DAY, 3.0))));
        assertEquals("monitor.rebase.outside /rebases/0", refused(series -> series.addRebases(DAY)));
        assertEquals(
                "monitor.rebase.outside /rebases/1",
                refused(series -> series.addRebases(DAY.plusDays(3), DAY.plusDays(8))));
        assertEquals(
                "monitor.rebase.empty /rebases/1",
                refused(series -> series.addRebases(DAY.plusDays(3), DAY.plusDays(5))));
        assertEquals("monitor.baseline.long /baseline", refused(series -> series.baseline(3)));
        assertEquals("number.range /baseline", refused(series -> series.baseline(1)));
        assertEquals("number.not-finite /target", refused(series -> series.target(Double.NaN)));
        assertThrows(InvalidInputException.class, () -> MonitoredSeries.of(Direction.NEITHER, 1, Double.NaN));
        assertEquals(
                "number.range /runLength",
                assertThrows(InvalidInputException.class, () -> SpcRuleSet.POWER_BI.withLengths(1, 6))
                        .findings()
                        .all()
                        .stream()
                        .map(finding -> finding.code() + " " + finding.pointer())
                        .collect(Collectors.joining()));
    }

    @Test
    void theDocumentIsReadAndWrittenAsItStands() {
        String golden = Resources.text("monitored-series-1.json");
        MonitoredSeries series = Rollout.readSeries(golden).orThrow();
        assertEquals(golden, JsonCodec.standard().write(series));
        assertEquals(
                List.of("/points/0/date", "/points/1/value", "/name"),
                Rollout.readSeries(golden.replace("\"Notes ready the same day\"", "\" \"")
                                .replace("2025-12-22", "yesterday")
                                .replace("0.75", "\"much\""))
                        .findings()
                        .all()
                        .stream()
                        .map(finding -> finding.pointer().toString())
                        .toList());
    }

    @Test
    void iconRowAndSentenceSayTheSame() {
        double[] breaches = XmrVectorsTest.values("V4 breaches");
        for (SpcRuleSet rules : SpcRuleSet.shipped()) {
            for (Direction improvement : Direction.values()) {
                for (double target : new double[] {100_000, 230_000, 400_000}) {
                    ChartSummary summary = Rollout.chart(
                                    MonitoredSeries.of(improvement, breaches).withTarget(target), rules)
                            .summary();
                    assertTrue(summary.sentence().contains(summary.variation().label()), summary.sentence());
                    assertEquals(summary.variation().label(), summary.row().get(5));
                    assertEquals(summary.assurance().label(), summary.row().get(6));
                    assertTrue(summary.icons().contains(summary.variation().code()));
                    assertEquals(
                            improvement == Direction.NEITHER,
                            summary.assurance() == Assurance.NO_VERDICT,
                            summary.toString());
                }
            }
        }
    }

    @Test
    void theSentenceSaysHowFarLimitsCanBeTrusted() {
        double[] minutes = {31, 29, 33, 30, 32, 28, 31, 30, 22, 21, 23, 20, 22, 21, 23};
        MonitoredSeries series = MonitoredSeries.of(Direction.LOWER_IS_BETTER, minutes);
        String trial = Rollout.chart(series.withBaseline(8), SpcRuleSet.NHSR_PLOT_THE_DOTS)
                .summary()
                .sentence();
        assertTrue(trial.contains("limits 23.28 to 37.72 (trial, from 8 values)"), trial);
        String full =
                Rollout.chart(series, SpcRuleSet.NHSR_PLOT_THE_DOTS).summary().sentence();
        assertFalse(full.contains("trial"), full);
        String constant = Rollout.chart(
                        MonitoredSeries.of(Direction.LOWER_IS_BETTER, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5),
                        SpcRuleSet.NHSR_PLOT_THE_DOTS)
                .summary()
                .sentence();
        assertTrue(constant.contains("(degenerate, from 14 values)"), constant);
    }

    /** The limits of V4 are 166523.7 and 294322.8. */
    @Test
    void limitsTooLargeForANumberAreNoneAndSayWhy() {
        XmrChart chart = Rollout.chart(
                MonitoredSeries.of(Direction.NEITHER, 1e308, -1e308, 1e308, -1e308), SpcRuleSet.NHSR_PLOT_THE_DOTS);
        assertEquals(
                List.of(Signal.NO_LIMITS), chart.signals().stream().distinct().toList());
        assertEquals("monitor.limits.overflow", chart.findings().all().get(0).code());
        assertTrue(chart.explain().contains("no limits, as they are too large"), chart.explain());
        // The mean alone goes beyond a double, though no value varies much.
        assertEquals(
                "monitor.limits.overflow",
                Rollout.chart(MonitoredSeries.of(Direction.NEITHER, 1.7e308, 1.6e308), SpcRuleSet.POWER_BI)
                        .findings()
                        .all()
                        .get(0)
                        .code());
        // Values that do not stand next to each other are still what is missing, however large the others are.
        MonitoredSeries apart = MonitoredSeries.builder()
                .name("m")
                .baseline(2)
                .addPoints(
                        new MonitoredSeries.Point(DAY, 1e308),
                        new MonitoredSeries.Point(DAY.plusDays(1), null),
                        new MonitoredSeries.Point(DAY.plusDays(2), -1e308),
                        new MonitoredSeries.Point(DAY.plusDays(3), 1e308))
                .build();
        assertEquals(
                "monitor.limits.absent",
                Rollout.chart(apart, SpcRuleSet.NHSR_PLOT_THE_DOTS)
                        .findings()
                        .all()
                        .get(0)
                        .code());
    }

    @Test
    void assuranceComparesTheTargetWithTheLimits() {
        double[] breaches = XmrVectorsTest.values("V4 breaches");
        Map<Double, Assurance> higherIsBetter =
                Map.of(166_000.0, Assurance.PASS, 200_000.0, Assurance.INCONSISTENT, 295_000.0, Assurance.FAIL);
        higherIsBetter.forEach((target, expected) -> assertEquals(
                expected,
                chart(Direction.HIGHER_IS_BETTER, target, breaches).summary().assurance()));
        Map<Double, Assurance> lowerIsBetter =
                Map.of(166_000.0, Assurance.FAIL, 200_000.0, Assurance.INCONSISTENT, 295_000.0, Assurance.PASS);
        lowerIsBetter.forEach((target, expected) -> assertEquals(
                expected,
                chart(Direction.LOWER_IS_BETTER, target, breaches).summary().assurance()));
    }

    @Test
    void aTargetOnALimitIsReadAsTheDialectSays() {
        // Mean 11 and mean moving range 2, so that the limits are 5.68 and 16.32.
        double[] values = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12};
        MonitoredSeries series = MonitoredSeries.of(Direction.HIGHER_IS_BETTER, values);
        double upper = Rollout.chart(series, SpcRuleSet.MAKING_DATA_COUNT)
                .parts()
                .get(0)
                .knownLimits()
                .orElseThrow()
                .upper();
        assertEquals(
                Assurance.FAIL,
                Rollout.chart(series.withTarget(upper), SpcRuleSet.MAKING_DATA_COUNT)
                        .summary()
                        .assurance());
        assertEquals(
                Assurance.INCONSISTENT,
                Rollout.chart(series.withTarget(upper), SpcRuleSet.NHSR_PLOT_THE_DOTS)
                        .summary()
                        .assurance());
    }

    private static XmrChart chart(Direction improvement, double target, double... values) {
        return Rollout.chart(MonitoredSeries.of(improvement, values).withTarget(target), SpcRuleSet.NHSR_PLOT_THE_DOTS);
    }

    @Test
    void aSpecialCauseOfConcernFailsAGateAndNoVerdictNeverPasses() {
        Gate gate = new Gate(
                "g",
                "task",
                List.of(Criterion.builder()
                        .id("chart")
                        .measure("wrong-notes")
                        .kind(CriterionKind.SUCCESS)
                        .threshold(Threshold.lower(0, 0.5))
                        .onFail(FailureResponse.ROLL_BACK)
                        .build()),
                List.of());
        double[] steady = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12};
        double[] jump = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 40};
        assertEquals(
                GateOutcome.ADVANCE,
                decide(gate, chart(Direction.LOWER_IS_BETTER, 11, steady).concern()));
        assertEquals(
                GateOutcome.ROLL_BACK,
                decide(gate, chart(Direction.LOWER_IS_BETTER, 11, jump).concern()));
        assertEquals(
                GateOutcome.ADVANCE,
                decide(gate, chart(Direction.HIGHER_IS_BETTER, 11, jump).concern()));
        assertEquals(
                GateOutcome.HOLD,
                decide(gate, chart(Direction.LOWER_IS_BETTER, 11, 10).concern()));
    }

    private static GateOutcome decide(Gate gate, Measurement measurement) {
        return gate.decide(Map.of("wrong-notes", List.of(measurement)), Set.of())
                .outcome();
    }

    @Test
    void gapsAreLeftOutAndSaid() {
        List<MonitoredSeries.Point> points = new ArrayList<>();
        for (int week = 0; week < 20; week++) {
            points.add(new MonitoredSeries.Point(DAY.plusWeeks(week), week % 5 == 4 ? null : 10.0 + week % 2));
        }
        XmrChart chart = Rollout.chart(
                MonitoredSeries.builder().name("gappy").addAllPoints(points).build(), SpcRuleSet.NHSR_PLOT_THE_DOTS);
        assertEquals(16, chart.parts().get(0).knownLimits().orElseThrow().points());
        assertEquals(4, chart.signals().stream().filter(Signal.NO_VALUE::equals).count());
        assertTrue(
                chart.findings().explain().contains("4 of 20"), chart.findings().explain());
        assertTrue(chart.toTable().toText().contains("no value"));
        XmrChart nothing = Rollout.chart(
                MonitoredSeries.builder()
                        .name("gaps only")
                        .addPoints(
                                new MonitoredSeries.Point(DAY, null), new MonitoredSeries.Point(DAY.plusDays(1), null))
                        .build(),
                SpcRuleSet.POWER_BI);
        assertEquals(Variation.NO_VERDICT, nothing.summary().variation());
        assertTrue(
                nothing.summary().sentence().contains("no value"),
                nothing.summary().sentence());
        assertFalse(nothing.explain().contains("NaN"), nothing.explain());
    }
}
