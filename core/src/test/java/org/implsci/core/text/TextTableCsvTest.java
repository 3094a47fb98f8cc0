package org.implsci.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableCsvTest {
    @Test
    void cellsStandInQuotesAndLinesEndAsRfc4180Says() {
        TextTable table = new TextTable(List.of("Task", "CSO"), List.of(List.of("Say \"go\", or not", "AR")));
        assertEquals("\"Task\",\"CSO\"\r\n\"Say \"\"go\"\", or not\",\"AR\"\r\n", table.toCsv());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00a0=1", "\uff1d1", "\uff201"
            })
    void noCellIsAFormula(String cell) {
        assertEquals("\"'" + cell + "\"\r\n", new TextTable(List.of(cell), List.of()).toCsv());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1-2", "a=b", "  x=y", "  ", "'=1"})
    void aCellThatIsNoFormulaStaysAsItIs(String cell) {
        assertEquals("\"" + cell + "\"\r\n", new TextTable(List.of(cell), List.of()).toCsv());
    }

    @Property
    void whateverIsInTheCellsComesBackFromTheText(@ForAll @Size(min = 1, max = 5) List<String> cells) {
        String csv = new TextTable(cells, List.of()).toCsv();
        List<String> back = parsed(csv);
        assertEquals(cells.size(), back.size());
        for (int index = 0; index < cells.size(); index++) {
            String cell = cells.get(index);
            String read = back.get(index);
            assertTrue(read.equals(cell) || read.equals("'" + cell), read);
            assertFalse(read.strip().matches("(?s)[=+@-].*"), read);
        }
    }

    /** A reader of one line of RFC 4180 in which every cell is quoted. */
    private static List<String> parsed(String line) {
        List<String> cells = new ArrayList<>();
        int index = 0;
        while (line.charAt(index) == '"') {
            StringBuilder cell = new StringBuilder();
            for (index++; !(line.charAt(index) == '"' && line.charAt(index + 1) != '"'); index++) {
                cell.append(line.charAt(index));
                index += line.charAt(index) == '"' ? 1 : 0;
            }
            cells.add(cell.toString());
            index += line.charAt(index + 1) == ',' ? 2 : 1;
        }
        assertEquals("\r\n", line.substring(index));
        return cells;
    }
}
