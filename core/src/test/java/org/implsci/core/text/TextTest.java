package org.implsci.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.implsci.core.ValueTypeContract;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void foreignTextIsShownOnOneLineWithEscapes() {
        assertEquals("a\\u000ab", SafeText.line("a\nb", 10));
        assertEquals("\"\\u202eabc\"", SafeText.quoted("\u202eabc", 10));
        assertEquals("na\u00efve \ud83d\ude00", SafeText.line("na\u00efve \ud83d\ude00", 10));
        assertEquals("\\ud83d", SafeText.line("\ud83d", 10));
        assertEquals("abc... (6 characters)", SafeText.line("abcdef", 3));
        assertEquals("ab... (4 characters)", SafeText.line("ab\ud83d\ude00", 3));
        assertEquals("\\udb40\\udc01", SafeText.line("\udb40\udc01", 10));
    }

    @Property
    void nothingShownCanMoveACursorOrTurnTheWritingRound(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 50) int limit) {
        String shown = SafeText.line(text, limit);
        assertFalse(shown.codePoints()
                .anyMatch(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE));
        assertTrue(shown.length() <= 6 * limit + 40);
    }

    @Test
    void durationsAreShownInWords() {
        assertEquals("7 days 5 hours", Durations.words(Duration.ofHours(173)));
        assertEquals("14 days", Durations.words(Duration.parse("PT336H")));
        assertEquals("1 day 1 hour 1 minute 1 second", Durations.words(Duration.parse("P1DT1H1M1S")));
        assertEquals("0 seconds", Durations.words(Duration.ZERO));
        assertEquals(
                "60 days 0.000000001 seconds",
                Durations.words(Duration.ofDays(60).plusNanos(1)));
        assertEquals("2.25 seconds", Durations.words(Duration.ofMillis(2250)));
        assertEquals("minus 1 minute 30 seconds", Durations.words(Duration.ofSeconds(-90)));
    }

    @Test
    void numbersAreShownTheSameEverywhere() {
        assertEquals("0.743", Decimals.fixed(904.0 / 1216, 3));
        assertEquals("2", Decimals.fixed(2.5, 0));
        assertEquals("4", Decimals.fixed(3.5, 0));
        assertEquals("0.00", Decimals.fixed(-0.001, 2));
        assertEquals("1000000000000000000000.0", Decimals.fixed(1e21, 1));
    }

    @Test
    void aTableLinesUpAndEscapes() {
        TextTable table = new TextTable(
                List.of("Domain", "Level"), List.of(List.of("Technology", "complex"), List.of("a|b\n", "x")));
        assertEquals("Domain      Level\n----------  -------\nTechnology  complex\na|b\\u000a   x", table.toText());
        assertEquals(
                "| Domain | Level |\n| --- | --- |\n| Technology | complex |\n| a\\|b\\u000a | x |",
                table.toMarkdown());
        assertEquals("2 rows of Domain, Level", table.toString());
        assertThrows(IllegalArgumentException.class, () -> new TextTable(List.of("a"), List.of(List.of("x", "y"))));
        ValueTypeContract.ofValues(List.of(table, new TextTable(List.of("a"), List.of())));
    }

    @Test
    void significantDigitsStayShortWhateverTheNumber() {
        assertEquals("18713", Decimals.significant(18712.74157, 5));
        assertEquals("0.0094421", Decimals.significant(0.00944207729, 5));
        assertEquals("100", Decimals.significant(100, 3));
        assertEquals("0", Decimals.significant(-0.0, 3));
        assertEquals("-0.25", Decimals.significant(-0.25, 4));
        assertEquals("1.2E+30", Decimals.significant(1.2e30, 4));
        assertEquals("5E-300", Decimals.significant(5e-300, 2));
    }

    @Test
    void whatHasNoDigitsIsShownInWords() {
        assertEquals("not a number", Decimals.fixed(Double.NaN, 2));
        assertEquals("infinite", Decimals.fixed(Double.POSITIVE_INFINITY, 0));
        assertEquals("-infinite", Decimals.fixed(Double.NEGATIVE_INFINITY, 2));
        assertEquals("not a number", Decimals.significant(Double.NaN, 3));
        assertEquals("infinite", Decimals.significant(Double.POSITIVE_INFINITY, 3));
        assertEquals("-infinite", Decimals.significant(Double.NEGATIVE_INFINITY, 3));
        assertEquals("1.798E+308", Decimals.significant(Double.MAX_VALUE, 4));
    }
}
