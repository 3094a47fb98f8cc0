package org.implsci.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.implsci.core.answer.NoLevel;
import org.junit.jupiter.api.Test;

class TidyTableTest {
    @Test
    void eachCellHoldsOneValueAndAnAbsentOneIsEmpty() {
        TidyTable table = TidyTable.columns("site", "date", "value", "n", "known", "level")
                .row("acute-1", LocalDate.of(2026, 3, 11), 0.1, 413, true, NoLevel.NOTHING_RATED)
                .row("acute-2", null, OptionalDouble.empty(), OptionalInt.of(7), false, Optional.empty())
                .build();
        assertEquals("""
                site,date,value,n,known,level\r
                "acute-1",2026-03-11,0.1,413,true,"nothing-rated"\r
                "acute-2",,,7,false,\r
                """, table.toCsv());
        assertEquals(Optional.of("7"), table.cell(1, "n"));
        assertEquals(Optional.empty(), table.cell(1, "value"));
    }

    @Test
    void aNegativeNumberIsANumberAndAFormulaIsAText() {
        assertEquals(
                "a,b\r\n-3,\"'-3\"\r\n",
                TidyTable.columns("a", "b").row(-3, "-3").build().toCsv());
    }

    @Test
    void wholeNumbersHaveNoDecimals() {
        TidyTable table = TidyTable.columns("a", "b", "c")
                .row(433_000.0, new BigDecimal("1E+3"), OptionalLong.of(5))
                .build();
        assertEquals("a,b,c\r\n433000,1000,5\r\n", table.toCsv());
    }

    @Property
    void numbersKeepAllTheirDigits(@ForAll double number) {
        if (!Double.isFinite(number)) {
            assertThrows(
                    IllegalArgumentException.class, () -> TidyTable.columns("x").row(number));
            return;
        }
        String written = TidyTable.columns("x").row(number).build().cell(0, "x").orElseThrow();
        assertEquals(number + 0.0, Double.parseDouble(written));
    }

    @Property
    void everyTextComesBackFromTheCsv(@ForAll String text) throws IOException {
        String csv = TidyTable.columns("x").row("a" + text).build().toCsv();
        StringReader in = new StringReader(csv.substring(csv.indexOf('\n') + 1));
        StringBuilder read = new StringBuilder();
        assertEquals('"', in.read());
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '"') {
                if (in.read() != '"') {
                    break;
                }
            }
            read.append((char) c);
        }
        assertEquals("a" + text, read.toString());
    }

    @Test
    void namesAreUniqueAndRowsAsWideAsTheirNames() {
        for (List<String> names : List.of(List.of("Mean"), List.of("a b"), List.of("a", "a"), List.of(""))) {
            assertThrows(IllegalArgumentException.class, () -> TidyTable.columns(names));
        }
        assertThrows(
                IllegalArgumentException.class, () -> TidyTable.columns("a").row(1, 2));
        assertThrows(
                IllegalArgumentException.class, () -> TidyTable.columns("a").row(new Object()));
    }
}
