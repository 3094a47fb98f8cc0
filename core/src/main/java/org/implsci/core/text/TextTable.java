package org.implsci.core.text;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small table of texts for a terminal, a Markdown page or a spreadsheet.
 *
 * <p>Cells are shown to people on one line and escaped by {@link SafeText}. Immutable and thread-safe.
 *
 * @param header the column heads; at least one
 * @param rows the rows, each as wide as the header; unmodifiable
 */
public record TextTable(List<String> header, List<List<String>> rows) implements Serializable {
    private static final int WIDEST = 120;

    /** The signs by which a spreadsheet recognises a formula. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Copies the lists and refuses rows of another width. */
    public TextTable {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(rows, "rows");
        header = ImmutableList.copyOf(header);
        rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "expected a row of " + header.size() + " cells, but found " + row.size());
            }
        }
    }

    /**
     * {@return the table in columns of equal width, for a fixed-width font: lines for the header, dashes and each row,
     * without blanks at their ends, separated by line feeds}
     */
    public String toText() {
        int[] widths = IntStream.range(0, header.size())
                .map(column ->
                        lines().mapToInt(line -> width(line.get(column))).max().orElse(0))
                .toArray();
        String rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("  "));
        List<String> shown = lines().map(line -> padded(line, widths)).collect(Collectors.toList());
        shown.add(1, rule);
        return String.join("\n", shown);
    }

    /**
     * {@return the table in Markdown, with bars in cells escaped: lines for the header, dashes and each row, separated
     * by line feeds}
     */
    public String toMarkdown() {
        List<String> shown = lines().map(line -> line.stream()
                        .map(cell -> SafeText.line(cell, 1000).replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.toList());
        shown.add(1, "|" + " --- |".repeat(header.size()));
        return String.join("\n", shown);
    }

    /**
     * Returns the table as comma-separated values that a spreadsheet reads as text, never as a formula.
     *
     * <p>Every cell stands in double quotes, a double quote in a cell is doubled, lines end in carriage return and line feed
     * (RFC 4180). A cell that begins, behind blanks, with a sign by which a spreadsheet knows a formula (equals, plus,
     * minus, at, their full-width forms, tab, carriage return, line feed) gets an apostrophe before it. Otherwise cells are
     * written in full and as they are.
     *
     * @return one line for the header and one a row, each with a line end
     */
    public String toCsv() {
        return lines().map(line -> line.stream().map(TextTable::quotedCsv).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    /** Returns a cell of comma-separated values in double quotes, which no spreadsheet takes for a formula. */
    static String quotedCsv(String cell) {
        return '"' + harmless(cell).replace("\"", "\"\"") + '"';
    }

    private static String harmless(String cell) {
        for (int index = 0; index < cell.length(); index++) {
            char sign = cell.charAt(index);
            if (FORMULA.indexOf(sign) >= 0) {
                return "'" + cell;
            }
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
                return cell;
            }
        }
        return cell;
    }

    private Stream<List<String>> lines() {
        return Stream.concat(Stream.of(header), rows.stream());
    }

    private static String padded(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = SafeText.line(line.get(column), WIDEST);
            text.append(cell).append(" ".repeat(widths[column] - width(line.get(column)) + 2));
        }
        return text.toString().stripTrailing();
    }

    private static int width(String cell) {
        String shown = SafeText.line(cell, WIDEST);
        return shown.codePointCount(0, shown.length());
    }

    @Override
    public String toString() {
        return rows.size() + " rows of " + SafeText.line(String.join(", ", header), WIDEST);
    }
}
