package org.implsci.examples;

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

/** Comma-separated text as lines of cells; each knows where it stands, so that whoever reads it can say where a fault is. */
public final class Csv {
    /** What a line that declares a code begins with; such lines stand above the head. */
    public static final String CODE = "#code";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .build();
    private static final Map<Character, String> OTHERS = others();

    private Csv() {}

    private static Map<Character, String> others() {
        Map<Character, String> names = new LinkedHashMap<>();
        names.put(';', "semicolons");
        names.put('\t', "tabs");
        names.put('|', "vertical bars");
        return names;
    }

    /**
     * The lines that are not empty.
     *
     * @throws InvalidInputException if cells are separated by something else, or text in quotes does not end
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
                    .message("text in quotes that does not end")
                    .build()
                    .toException();
        }
        return lines;
    }

    /** The first cell of the head in lower case, whatever separates the cells: what kind of table it is. */
    public static String kind(String text) {
        return text.lines()
                .filter(line -> !isAbove(line) && !line.isBlank())
                .findFirst()
                .map(line ->
                        line.replace("\"", "").split("[,;\t|]", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static boolean isAbove(String line) {
        return line.replace("\"", "").startsWith(CODE);
    }

    /** A line without a comma but with another separator would be one cell, and the whole table one column of nothing. */
    private static void refuseOtherSeparators(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = line.replaceAll("\"[^\"]*\"", "");
            if (bare.indexOf(',') < 0) {
                for (Map.Entry<Character, String> other : OTHERS.entrySet()) {
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
            if (!isAbove(line) && !line.isBlank()) {
                return;
            }
        }
    }

    /**
     * A line and its cells.
     *
     * @param number its number in the text, from 1 on
     * @param cells what stands between the commas, without quotes
     */
    public record Line(long number, List<String> cells) {
        /** Where the line stands. */
        public Pointer place() {
            return Pointer.ROOT.at("line").at(Long.toString(number));
        }

        /** The line and the number of a cell in it, as findings carry them. */
        public Map<String, String> parameters(int cell) {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("line", Long.toString(number));
            parameters.put("column", Integer.toString(cell + 1));
            return parameters;
        }

        /** An error at a cell, to be completed. */
        public Finding.Builder fault(String code, int cell) {
            return Finding.error(code, place()).putAllParameters(parameters(cell));
        }
    }
}
