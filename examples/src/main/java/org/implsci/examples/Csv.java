package org.implsci.examples;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;

/** Comma-separated text as lines of cells; each line knows its number, so that a fault can name its place. */
public final class Csv {
    /** The beginning of a line that declares a code; such lines come before the head. */
    public static final String CODE = "#code";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .build();
    private static final ImmutableMap<Character, String> OTHER_SEPARATORS =
            ImmutableMap.of(';', "semicolons", '\t', "tabs", '|', "vertical bars");

    private Csv() {}

    /**
     * Returns the lines that are not empty.
     *
     * @throws InvalidInputException if cells are not separated by commas, or a quotation has no end
     */
    public static List<Line> lines(String text) {
        refuseOtherSeparators(text);
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord row : parser) {
                lines.add(new Line(parser.getCurrentLineNumber(), row.toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Line(1, List.of())
                    .fault("csv.quotes", 0)
                    .message("a quotation has no closing quote")
                    .build()
                    .toException();
        }
        return lines;
    }

    /** Returns the first cell of the head in lower case, which tells the kind of table; any separator will do. */
    public static String kind(String text) {
        return text.lines()
                .filter(line -> !isDeclaration(line) && !line.isBlank())
                .findFirst()
                .map(line ->
                        line.replace("\"", "").split("[,;\t|]", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static boolean isDeclaration(String line) {
        return line.replace("\"", "").startsWith(CODE);
    }

    /** Refuses a table with another separator, which would be read as one single column. */
    private static void refuseOtherSeparators(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = line.replaceAll("\"[^\"]*\"", "");
            if (bare.indexOf(',') < 0) {
                for (Map.Entry<Character, String> other : OTHER_SEPARATORS.entrySet()) {
                    if (bare.indexOf(other.getKey()) >= 0) {
                        throw new Line(number, List.of())
                                .fault("csv.separator", 0)
                                .message("the cells are not separated by commas")
                                .expected("commas between cells")
                                .found(other.getValue())
                                .advice("save the table as comma-separated text")
                                .build()
                                .toException();
                    }
                }
            }
            if (!isDeclaration(line) && !line.isBlank()) {
                return;
            }
        }
    }

    /**
     * A line and its cells.
     *
     * @param number its number in the text, from 1
     * @param cells the texts between the commas, without quotes
     */
    public record Line(long number, List<String> cells) {
        /** {@return the pointer of the line} */
        public Pointer place() {
            return Pointer.ROOT.at("line").at(Long.toString(number));
        }

        /** Returns line and column of a cell as parameters of a finding. */
        public Map<String, String> parameters(int cell) {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("line", Long.toString(number));
            parameters.put("column", Integer.toString(cell + 1));
            return parameters;
        }

        /** Begins an error at a cell. */
        public Finding.Builder fault(String code, int cell) {
            return Finding.error(code, place()).putAllParameters(parameters(cell));
        }
    }
}
