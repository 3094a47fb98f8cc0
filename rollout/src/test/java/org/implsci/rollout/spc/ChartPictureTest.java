package org.implsci.rollout.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.measurement.Direction;
import org.junit.jupiter.api.Test;

class ChartPictureTest {
    private static XmrChart chart(double... values) {
        return Rollout.chart(MonitoredSeries.of(Direction.NEITHER, values), SpcRuleSet.NHSR_PLOT_THE_DOTS);
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    void aChartWhoseValuesLieTooFarApartSaysSoInsteadOfDrawing() {
        for (double[] values : new double[][] {{1e308, -1e308, 1e308}, {-1.7e308, 1}, {1e308, 0}}) {
            XmrChart chart = chart(values);
            assertEquals("The values lie too far apart to be drawn.", chart.toText());
            String svg = chart.toSvg();
            assertTrue(svg.contains("too far apart"), svg);
            assertFalse(svg.contains("infinite\"") || svg.contains("\"not a number\""), svg);
        }
        assertTrue(chart(1e300, -1e300, 5e299).toText().contains("o common cause"));
    }

    /** A gap, a rebase and a hostile name: each value has one point, and the title and dates stand in the document. */
    @Test
    void aPictureHasOnePointForEachValueAndNamesTheMeasure() {
        MonitoredSeries.Builder series = MonitoredSeries.builder()
                .name("waits <script>")
                .direction(Direction.LOWER_IS_BETTER)
                .target(4)
                .addRebases(LocalDate.of(2026, 1, 9));
        for (int day = 1; day <= 16; day++) {
            Double value = day == 4 ? null : Double.valueOf(5 + day % 3);
            series.addPoints(new MonitoredSeries.Point(LocalDate.of(2026, 1, day), value));
        }
        XmrChart chart = Rollout.chart(series.build(), SpcRuleSet.NHSR_PLOT_THE_DOTS);
        String svg = chart.toSvg();
        assertEquals(15 + 3, count("<path ", svg), "15 values and three marks of the legend");
        assertTrue(svg.contains("Control chart: waits &lt;script&gt;"), svg);
        assertTrue(svg.contains("From 2026-01-01 to 2026-01-16."), svg);
        assertEquals(2 + 4, count("thin dashed\">", svg) + count("line q thin\">", svg), "two parts of three lines");
        assertTrue(svg.contains(">target<"), svg);
    }

    @Test
    void theDataOfAChartHoldOneRowForEachPointAndEmptyCellsForGaps() {
        MonitoredSeries series = MonitoredSeries.of(Direction.NEITHER, 1, 3, 2, 4)
                .withPoints(
                        new MonitoredSeries.Point(LocalDate.of(2026, 1, 1), 1.0),
                        new MonitoredSeries.Point(LocalDate.of(2026, 1, 2), 3.0),
                        new MonitoredSeries.Point(LocalDate.of(2026, 1, 3), null));
        TidyTable data = Rollout.chart(series, SpcRuleSet.NHSR_PLOT_THE_DOTS).toData();
        assertEquals(List.of("date", "value", "part", "mean", "lower", "upper", "signal"), data.columns());
        assertEquals(3, data.size());
        assertEquals(Optional.of("2026-01-02"), data.cell(1, "date"));
        assertEquals(Optional.of("3"), data.cell(1, "value"));
        assertEquals(Optional.empty(), data.cell(2, "value"));
        // By hand: mean 2, moving range 2, upper limit 2 + 2.66 * 2.
        assertEquals(Optional.of("2"), data.cell(0, "mean"));
        assertEquals(7.32, Double.parseDouble(data.cell(0, "upper").orElseThrow()), 1e-12);
        assertEquals(Optional.of("no-value"), data.cell(2, "signal"));
        TidyTable alone = chart(5).toData();
        assertEquals(Optional.empty(), alone.cell(0, "mean"));
        assertEquals(Optional.of("no-limits"), alone.cell(0, "signal"));
    }

    /** By hand: centre 6/30 = 0.2, deviation sqrt(0.16/10), limits 0.2 ± 3 * 0.126491. */
    @Test
    void aChartOfSharesGivesDataAndAPicture() {
        PChart chart = PChart.of(List.of(new PChart.Count(1, 10), new PChart.Count(2, 10), new PChart.Count(3, 10)));
        TidyTable data = chart.toData();
        assertEquals(3, data.size());
        assertEquals(0.2, Double.parseDouble(data.cell(2, "centre").orElseThrow()), 1e-15);
        assertEquals(
                0.5794733192202055, Double.parseDouble(data.cell(2, "upper").orElseThrow()), 1e-12);
        assertEquals(Optional.of("common-cause"), data.cell(0, "signal"));
        assertEquals(3 + 3, count("<path ", chart.toSvg()));
    }

    @Test
    void runsAnalysisGivesItsFiguresAsOneRow() {
        TidyTable data = RunsAnalysis.of(MonitoredSeries.of(Direction.NEITHER, 1, 2, 3, 4))
                .toData();
        assertEquals(1, data.size());
        assertEquals(Optional.of("2.5"), data.cell(0, "centre"));
        assertEquals(Optional.of("2"), data.cell(0, "longest_run"));
        assertEquals(Optional.of("1"), data.cell(0, "crossings"));
        assertEquals(Optional.of("false"), data.cell(0, "readable"));
    }
}
