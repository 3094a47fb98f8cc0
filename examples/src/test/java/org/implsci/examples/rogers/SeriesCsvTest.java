package org.implsci.examples.rogers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.junit.jupiter.api.Test;

class SeriesCsvTest {
    private static List<String> faults(String text) {
        return assertThrows(InvalidInputException.class, () -> SeriesCsv.read(text)).findings().all().stream()
                .map(fault -> fault.parameters().getOrDefault("line", "-") + " " + fault.message())
                .toList();
    }

    @Test
    void rowsAreReadInAnyOrderOfPeriods() {
        assertEquals(AdoptionSeries.from(2019, 3, 5.5), SeriesCsv.read("period,count\n2020,5.5\n\n2019,3\n"));
    }

    @Test
    void aWrongHeadHidesNoFaultOfTheRows() {
        assertEquals(
                List.of(
                        "1 the head is not that of an adoption series",
                        "3 the row is not a period and a count",
                        "4 the count is not a number of adopters",
                        "5 the count is not a number of adopters",
                        "6 the period occurs twice",
                        "7 the row does not have two cells"),
                faults("period,adopted\n2019,3\n2020,x\n2021,-4\n2022,NaN\n2019,8\n2023\n"));
        assertEquals(List.of("1 the head is not that of an adoption series"), faults(""));
    }

    @Test
    void anotherTableGetsOneFaultAndNotOneForEachRow() {
        assertEquals(List.of("1 the head is not that of an adoption series"), faults("id,C-Ph,C-Ps\np1,2,3\np2,2,3\n"));
        assertEquals(List.of("1 the cells are not separated by commas"), faults("period;count\n2019;3\n"));
        assertEquals(List.of("1 the cells are not separated by commas"), faults("period\tcount\n2019\t3\n"));
    }

    @Test
    void cellsMayStandInQuotesAsStatisticsProgramsWriteThem() {
        assertEquals(AdoptionSeries.from(2019, 3, 5), SeriesCsv.read("\"period\",\"count\"\n2019,3\n\"2020\",5\n"));
    }

    @Test
    void onlyWhatSaysSoIsMeantAsASeries() {
        assertTrue(SeriesCsv.isSeries("Period;Count\n2019;3\n"));
        assertFalse(SeriesCsv.isSeries("id,C-Ph\n"));
    }

    @Test
    void aPeriodThatIsMissingIsNoZero() {
        Finding gap = assertThrows(InvalidInputException.class, () -> SeriesCsv.read("period,count\n2019,3\n2021,5\n"))
                .findings()
                .errors()
                .get(0);
        assertEquals("rogers.series.period.absent", gap.code());
        assertEquals("/2020", gap.pointer().toString());
    }
}
