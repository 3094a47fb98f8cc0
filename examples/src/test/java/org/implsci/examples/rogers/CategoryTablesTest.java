package org.implsci.examples.rogers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.implsci.examples.Screen;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.junit.jupiter.api.Test;

class CategoryTablesTest {
    private static String printed(AdoptionSeries series) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CategoryTables.print(series, new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), false));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> cells(String text, String rule) {
        String row =
                text.lines().filter(line -> line.startsWith(rule)).findFirst().orElseThrow();
        return List.of(row.strip().split(" {2,}", -1));
    }

    /**
     * By hand: mean 212/51 = 4.157, sum of squares 990 - 212²/51 = 108.7, so the deviation (n - 1) is 1.475 and the cuts of
     * Rogers lie at 1.207, 2.682, 4.157 and 5.632.
     */
    @Test
    void aSeriesOfWholeCountsHasTheCategoriesOfTheEndsOfItsPeriods() {
        String text = printed(AdoptionSeries.from(2019, 2, 5, 9, 14, 12, 6, 3));
        assertEquals(
                List.of("2", "5", "23", "12", "9", "51"), cells(text, "Rogers").subList(1, 7), text);
        assertTrue(text.contains("51 adopters"), text);
        assertTrue(text.contains("period 2019. Times within a period are not known"), text);
        assertFalse(text.contains("not yet"), "how many come later is not known, and is not none: " + text);
    }

    @Test
    void thoseBeforeTheSeriesAreNamedAndInNoCategory() {
        String text = printed(AdoptionSeries.of(2, 5, 9, 14, 12, 6, 3).withMissedBefore(40));
        assertTrue(text.contains("the 40 who had adopted before the series"), text);
        assertEquals("51", cells(text, "Rogers").get(6), text);
    }

    @Test
    void halfAnAdopterIsInNoCategoryAndNobodyIsRoundedAway() {
        String text = printed(AdoptionSeries.from(1949, 2, 5.5, 9));
        assertTrue(
                text.contains("Not shown: categories need whole numbers of adopters, but period 1950 has 5.5"), text);
    }

    @Test
    void millionsAreNotUnfolded() {
        String text = printed(AdoptionSeries.of(5, 1e9, 7));
        assertTrue(text.contains("Not shown: categories are shown for at most 1000000 adopters"), text);
    }

    @Test
    void aSeriesInWhichNobodyAdoptedIsNoFault() {
        assertTrue(printed(AdoptionSeries.of(0, 0, 0)).contains("does not apply"));
    }
}
