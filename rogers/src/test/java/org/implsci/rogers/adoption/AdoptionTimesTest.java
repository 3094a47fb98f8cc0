package org.implsci.rogers.adoption;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.text.TidyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Who has not adopted has a state and no time. */
class AdoptionTimesTest {
    private static final AdoptionTimes SITES = AdoptionTimes.observed(0, 12)
            .before("Ashford")
            .adopted("Barnet", 0)
            .adopted("Croydon", 3.5)
            .adopted("Dover", 12)
            .notYet("Exeter")
            .build();

    private static List<String> faults(Executable executable) {
        return assertThrows(InvalidInputException.class, executable).findings().errors().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void statesAreKeptApart() {
        assertEquals(5, SITES.size());
        assertEquals(AdoptionState.BEFORE, SITES.state(0));
        assertTrue(SITES.time(0).isEmpty());
        assertEquals(3.5, SITES.time(2).orElseThrow());
        assertEquals(AdoptionState.NOT_YET, SITES.state(4));
        assertTrue(SITES.time(4).isEmpty());
        assertEquals("Exeter", SITES.unit(4));
        assertArrayEquals(new double[] {0, 3.5, 12}, SITES.adopted());
        assertEquals(0, SITES.observedFrom());
        assertEquals(12, SITES.observedUntil());
        assertEquals("3 adopted, 1 not yet, 1 before observation (of 5)", SITES.toString());
    }

    @Test
    void unnamedUnitsAreNumbered() {
        AdoptionTimes times = AdoptionTimes.ofCounts(new int[] {2, 0, 1}, 4);
        assertEquals("3 adopted, 4 not yet (of 7)", times.toString());
        assertEquals("7", times.unit(6));
        assertArrayEquals(new double[] {1, 1, 3}, times.adopted());
        assertEquals(0, AdoptionTimes.ofCounts(new int[0], 0).size());
    }

    @Test
    void timesBecomeASeriesByPeriod() {
        AdoptionSeries quarters = SITES.series(3);
        assertArrayEquals(new double[] {1, 1, 0, 1}, quarters.counts());
        assertEquals(1, quarters.missedBefore().orElseThrow());
        assertTrue(AdoptionTimes.ofCounts(new int[] {2, 3}, 1)
                .series(1)
                .missedBefore()
                .isEmpty());
        assertThrows(InvalidInputException.class, () -> SITES.series(0));
        assertThrows(InvalidInputException.class, () -> SITES.series(1e-12));
    }

    @Test
    void countsComeBackFromTimes() {
        AdoptionTimes times = AdoptionTimes.ofCounts(new int[] {3, 4, 0, 6}, 2);
        assertArrayEquals(new double[] {3, 4, 0, 6}, times.series(1).counts());
        assertArrayEquals(new double[] {7, 6}, times.series(2).counts());
    }

    /** Months as twelfths of a year are no binary numbers, and each still ends its own month. */
    @Test
    void theEndOfAPeriodIsFoundDespiteRounding() {
        for (int perYear : new int[] {4, 12, 52, 365}) {
            double[] ends = new double[5 * perYear];
            double[] ones = new double[ends.length];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = 2020 + (i + 1.0) / perYear;
                ones[i] = 1;
            }
            AdoptionTimes times = AdoptionTimes.of(2020, 2025, ends, 0);
            assertArrayEquals(ones, times.series(1.0 / perYear).counts(), "per year: " + perYear);
            assertEquals(0, times.afterWholePeriods(1.0 / perYear));
        }
    }

    /** Of five weeks and a day the day is no week: it would show adoption coming to an end. */
    @Test
    void aPartOfAPeriodIsLeftOut() {
        AdoptionTimes times = AdoptionTimes.of(0, 36, new double[] {7, 8, 14, 21, 22, 28, 35, 35.5, 36}, 4);
        assertArrayEquals(new double[] {1, 2, 1, 2, 1}, times.series(7).counts());
        assertEquals(2, times.afterWholePeriods(7));
        assertEquals(
                List.of("error rogers.times.period at /period"),
                faults(() -> AdoptionTimes.of(0, 5, new double[] {1}, 0).series(5.5)));
    }

    @Test
    void everyFaultIsNamed() {
        assertEquals(
                List.of(
                        "error rogers.times.outside at /units/0/time",
                        "error rogers.times.outside at /units/1/time",
                        "error rogers.times.outside at /units/3/time"),
                faults(() -> AdoptionTimes.of(0, 5, new double[] {-1, 6, 5, Double.NaN}, 0)));
        assertEquals(
                List.of("error rogers.times.outside at /units/0/time"),
                faults(() -> AdoptionTimes.of(0, 5, new double[] {Double.POSITIVE_INFINITY}, 0)));
        assertEquals(
                List.of("error text.blank at /units/0/unit", "error list.duplicate at /units/2"),
                faults(() -> AdoptionTimes.observed(0, 1)
                        .notYet(" ")
                        .adopted("a", 1)
                        .before("a")
                        .build()));
        assertEquals(
                List.of("error rogers.times.window at /observedUntil"),
                faults(() -> AdoptionTimes.of(5, 4, new double[0], 0)));
        assertEquals(
                List.of("error rogers.times.outside at /units/0/time"),
                faults(() -> AdoptionTimes.observed(0, 1)
                        .adopted("a", Double.POSITIVE_INFINITY)
                        .build()));
        assertEquals(
                List.of("error number.range at /counts/1"), faults(() -> AdoptionTimes.ofCounts(new int[] {1, -1}, 0)));
        assertThrows(InvalidInputException.class, () -> AdoptionTimes.of(0, 1, new double[0], -1));
    }

    @Test
    void aTimeAndAStateMustAgree() {
        String text = """
                {"schema": "org.implsci/adoption-times/1", "observedFrom": 0, "observedUntil": 9, "units": [
                  {"unit": "a", "state": "adopted"}, {"unit": "b", "state": "not-yet", "time": 10},
                  {"unit": "c", "state": "adopted", "time": 10}, {"unit": "a", "state": "before"}]}""";
        List<String> codes = JsonCodec.standard().read(text, AdoptionTimes.class).findings().errors().stream()
                .map(Finding::code)
                .toList();
        assertEquals(
                List.of(
                        "rogers.times.time.absent",
                        "rogers.times.time-without-adoption",
                        "rogers.times.outside",
                        "list.duplicate"),
                codes);
    }

    @Test
    void theBuilderSaysHowFarItIs() {
        assertEquals("0 units", AdoptionTimes.observed(0, 1).toString());
        assertEquals("1 units, last x", AdoptionTimes.observed(0, 1).notYet("x").toString());
    }

    @Test
    void theDataLeaveUnknownTimesEmpty() {
        TidyTable data = AdoptionTimes.observed(0, 9)
                .before("a")
                .adopted("b", 2.5)
                .notYet("c")
                .build()
                .toData();
        assertTrue(data.cell(0, "time").isEmpty());
        assertEquals("before", data.cell(0, "state").orElseThrow());
        assertEquals("2.5", data.cell(1, "time").orElseThrow());
        assertEquals("not-yet", data.cell(2, "state").orElseThrow());
    }
}
