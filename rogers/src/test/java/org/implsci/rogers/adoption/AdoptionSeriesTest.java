package org.implsci.rogers.adoption;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;
import org.implsci.core.text.TidyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A series takes counts as they are and refuses what cannot be one, all faults at once. */
class AdoptionSeriesTest {
    private static List<String> faults(Executable executable) {
        return assertThrows(InvalidInputException.class, executable).findings().errors().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void countsAreKeptAndSummed() {
        AdoptionSeries series = AdoptionSeries.from(1949, 96, 195, 238);
        assertEquals(3, series.size());
        assertEquals(1949, series.firstPeriod());
        assertEquals(1951, series.lastPeriod());
        assertEquals(529, series.total());
        assertEquals(195, series.count(1));
        assertArrayEquals(new double[] {96, 291, 529}, series.cumulative());
        assertEquals(series.first(2), AdoptionSeries.from(1949, 96, 195));
        assertEquals("529 adopted in 3 periods (1949 to 1951)", series.toString());
        assertEquals("4 adopted in 1 period (1)", AdoptionSeries.of(4).toString());
        assertTrue(AdoptionSeries.of(1e99, 1e99).toString().length() <= 80);
    }

    @Test
    void theCallersArrayIsNotShared() {
        double[] counts = {1, 2};
        AdoptionSeries series = AdoptionSeries.of(counts);
        counts[0] = 9;
        series.counts()[1] = 9;
        assertArrayEquals(new double[] {1, 2}, series.counts());
    }

    @Test
    void everyFaultyCountIsNamed() {
        assertEquals(
                List.of(
                        "error number.range at /counts/0",
                        "error number.not-finite at /counts/2",
                        "error number.not-finite at /counts/3"),
                faults(() -> AdoptionSeries.of(-1, 2, Double.NaN, Double.POSITIVE_INFINITY)));
        assertEquals(List.of("error rogers.series.counts.absent at /counts"), faults(AdoptionSeries::of));
        assertEquals(List.of("error rogers.series.overflow at /counts"), faults(() -> AdoptionSeries.of(1e308, 1e308)));
        assertEquals(List.of("error rogers.series.overflow at /counts"), faults(() -> AdoptionSeries.of(1e100, 1e99)));
        assertEquals(
                List.of("error number.range at /firstPeriod"),
                faults(() -> AdoptionSeries.from(Integer.MAX_VALUE, 1, 2)));
        assertEquals(
                Integer.MAX_VALUE,
                AdoptionSeries.from(Integer.MAX_VALUE - 1, 1, 2).lastPeriod());
        assertEquals(
                List.of("error number.range at /missedBefore"),
                faults(() -> AdoptionSeries.of(1).withMissedBefore(-1)));
        assertThrows(InvalidInputException.class, () -> AdoptionSeries.of(1).first(2));
    }

    @Test
    void aGapIsNoZero() {
        Map<Integer, Double> byYear = Map.of(2020, 3.0);
        TreeMap<Integer, Double> years = new TreeMap<>(byYear);
        years.put(2022, 5.0);
        years.put(2025, 6.0);
        assertEquals(
                List.of("error rogers.series.period.absent at /2021", "error rogers.series.period.absent at /2023"),
                faults(() -> AdoptionSeries.of(years)));
        assertEquals(
                AdoptionSeries.from(2020, 3, 0, 5),
                AdoptionSeries.of(new TreeMap<>(Map.of(2020, 3.0, 2021, 0.0, 2022, 5.0))));
        assertEquals(
                List.of("error rogers.series.counts.absent at /counts"),
                faults(() -> AdoptionSeries.of(new TreeMap<>())));
    }

    @Test
    void runningSumsDoNotFall() {
        assertEquals(AdoptionSeries.of(2, 0, 3), AdoptionSeries.ofCumulative(2, 2, 5));
        assertEquals(
                List.of("error rogers.series.falling at /totals/1", "error rogers.series.falling at /totals/3"),
                faults(() -> AdoptionSeries.ofCumulative(5, 4, 6, 1)));
    }

    @Test
    void emptyFirstPeriodsAreANote() {
        assertEquals(
                "rogers.series.leading-zeros",
                AdoptionSeries.of(0, 3).remarks().all().get(0).code());
        assertTrue(AdoptionSeries.of(0, 0).remarks().isEmpty());
        assertTrue(AdoptionSeries.of(1, 0).remarks().isEmpty());
    }

    @Test
    void aDocumentIsReadStrictly() {
        String text = """
                {"schema": "org.implsci/adoption-series/1", "firstPeriod": 1949, "counts": [96, 195.5], "missedBefore": 7}""";
        AdoptionSeries series =
                JsonCodec.standard().read(text, AdoptionSeries.class).orThrow();
        assertEquals(AdoptionSeries.from(1949, 96, 195.5).withMissedBefore(7), series);
        ReadResult<AdoptionSeries> refused = JsonCodec.standard()
                .read(
                        "{\"schema\": \"org.implsci/adoption-series/1\", \"counts\": [1, -2, \"3\"], \"extra\": 0}",
                        AdoptionSeries.class);
        assertTrue(refused.value().isEmpty());
        assertTrue(refused.findings().errors().size() >= 2, refused.findings().explain());
    }

    @Test
    void theDataHaveTheCountAndTheSumOfEachPeriod() {
        TidyTable data = AdoptionSeries.from(1949, 96, 195.5).toData();
        assertEquals("period,adopters,cumulative\r\n1949,96,96\r\n1950,195.5,291.5\r\n", data.toCsv());
    }

    @Test
    void missingArgumentsAreRefusedByName() {
        assertEquals(
                "counts",
                assertThrows(NullPointerException.class, () -> AdoptionSeries.of((double[]) null))
                        .getMessage());
        assertEquals(
                "totals",
                assertThrows(NullPointerException.class, () -> AdoptionSeries.ofCumulative((double[]) null))
                        .getMessage());
    }
}
