package org.implsci.rogers.adoption;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
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
        assertTrue(AdoptionTimes.ofCounts(new int[] {2, 3}, 1).series(1).missedBefore().isEmpty());
        assertThrows(InvalidInputException.class, () -> SITES.series(0));
        assertThrows(InvalidInputException.class, () -> SITES.series(1e-12));
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
                faults(() -> AdoptionTimes.observed(0, 1).notYet(" ").adopted("a", 1).before("a").build()));
        assertEquals(
                List.of("error rogers.times.window at /observedUntil"),
                faults(() -> AdoptionTimes.of(5, 4, new double[0], 0)));
        assertEquals(
                List.of("error rogers.times.outside at /units/0/time"),
                faults(() -> AdoptionTimes.observed(0, 1).adopted("a", Double.POSITIVE_INFINITY).build()));
        assertEquals(
                List.of("error number.range at /counts/1"),
                faults(() -> AdoptionTimes.ofCounts(new int[] {1, -1}, 0)));
        assertThrows(InvalidInputException.class, () -> AdoptionTimes.of(0, 1, new double[0], -1));
    }

    @Test
    void aTimeAndAStateMustAgree() {
        String text = """
                {"schema": "org.implsci/adoption-times/1", "observedFrom": 0, "observedUntil": 9, "units": [
                  {"state": "adopted"}, {"state": "not-yet", "time": 10}]}""";
        List<String> codes = JsonCodec.standard().read(text, AdoptionTimes.class).findings().errors().stream()
                .map(Finding::code)
                .toList();
        assertEquals(List.of("rogers.times.time.absent", "rogers.times.time-without-adoption"), codes);
    }

    @Test
    void theBuilderSaysHowFarItIs() {
        assertEquals("0 units", AdoptionTimes.observed(0, 1).toString());
        assertEquals("1 units, last x", AdoptionTimes.observed(0, 1).notYet("x").toString());
    }
}
