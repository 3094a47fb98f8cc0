package org.implsci.examples.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Scale;
import org.implsci.core.panel.Coding;
import org.implsci.core.panel.Panel;
import org.implsci.core.panel.PanelBuilder;

/**
 * Reads a panel from comma-separated text with the head {@code respondent[,wave][,group],ITEM,...}.
 *
 * <p>A cell holds a number of the item's scale or one of its codes for no number, such as {@code not-answered}. Anything else
 * is refused, a blank too, because nobody can tell what it means; unless a line above the head declares it:
 * {@code #code,NA,not-answered}, or {@code #code,,not-answered} for a blank.
 */
public final class PanelCsv {
    private static final String RESPONDENT = "respondent";
    private static final String CODE = "#code";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .build();

    private final Instrument instrument;
    private final Requirements faults = new Requirements();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private Line head = new Line(1, List.of());
    private final List<Line> rows = new ArrayList<>();

    private PanelCsv(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Whether a text looks like a panel and not like another table. */
    public static boolean isPanel(String text) {
        return text.lines()
                .filter(line -> !line.startsWith(CODE) && !line.isBlank())
                .findFirst()
                .filter(line -> line.replace("\"", "").startsWith(RESPONDENT))
                .isPresent();
    }

    /**
     * The panel of a text.
     *
     * @throws InvalidInputException with every fault, each with its line and the number of its cell
     */
    public static Panel read(String text, Instrument instrument) {
        PanelCsv csv = new PanelCsv(instrument);
        csv.split(text);
        return csv.panel();
    }

    private void split(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord row : parser) {
                add(new Line(parser.getCurrentLineNumber(), row.toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw fault("csv.quotes", new Line(1, List.of()), 0, "text in quotes that does not end")
                    .build()
                    .toException();
        }
    }

    private void add(Line line) {
        if (head.cells.isEmpty() && line.cells.get(0).equals(CODE)) {
            declare(line);
        } else if (head.cells.isEmpty()) {
            head = line;
        } else if (line.cells.size() == head.cells.size()) {
            rows.add(line);
        } else {
            faults.add(fault("csv.row.ragged", line, 0, "a row of another length than the head")
                    .expected(head.cells.size() + " cells")
                    .found(Integer.toString(line.cells.size()))
                    .build());
        }
    }

    private void declare(Line line) {
        if (line.cells.size() == 3 && isAllowedSomewhere(line.cells.get(2))) {
            codes.put(line.cells.get(1), line.cells.get(2));
        } else {
            faults.add(fault("csv.code", line, 0, "not a declaration of a code")
                    .expected(CODE + ", a code of the file, and a code for no number of some item's scale")
                    .foundText(String.join(",", line.cells))
                    .build());
        }
    }

    private boolean isAllowedSomewhere(String meaning) {
        return instrument.items().stream()
                .flatMap(item -> item.scale().missing().stream())
                .anyMatch(code -> code.code().equals(meaning));
    }

    private Panel panel() {
        PanelBuilder panel = Panel.columns(instrument).respondents(column(0));
        List<Integer> items = new ArrayList<>();
        for (int index = 1; index < head.cells.size(); index++) {
            String name = head.cells.get(index);
            List<String> column = column(index);
            switch (name) {
                case "wave" -> panel.waves(column);
                case "group" -> panel.groups(column);
                default -> {
                    items.add(index);
                    panel.column(
                            name,
                            column,
                            instrument.item(name).map(this::coding).orElse(Coding.none()));
                }
            }
        }
        List<Panel> built = new ArrayList<>();
        try {
            built.add(panel.build());
        } catch (InvalidInputException e) {
            e.findings().all().forEach(finding -> faults.add(inText(finding, items)));
        }
        faults.orThrow();
        return built.get(0);
    }

    private List<String> column(int index) {
        return rows.stream().map(row -> row.cells.get(index)).toList();
    }

    private Coding coding(Item item) {
        Scale scale = item.scale();
        Coding coding = Coding.of(scale);
        for (MissingCode code : scale.missing()) {
            for (Map.Entry<String, String> declared : codes.entrySet()) {
                if (declared.getValue().equals(code.code())) {
                    coding = coding.with(declared.getKey(), code);
                }
            }
        }
        return coding;
    }

    /** The same finding at its line and cell: {@code /columns/2/answers/17} of a panel is a row and an item of the text. */
    private Finding inText(Finding finding, List<Integer> items) {
        List<String> steps = finding.pointer().steps();
        boolean isItem = steps.get(0).equals("columns");
        int row = isItem ? 3 : 1;
        Line line = steps.size() > row ? rows.get(Integer.parseInt(steps.get(row))) : head;
        int cell = isItem ? items.get(Integer.parseInt(steps.get(1))) : 0;
        return finding.withPointer(line.place().at(head.cells.get(cell))).withParameters(line.parameters(cell));
    }

    private static Finding.Builder fault(String code, Line line, int cell, String message) {
        return Finding.error(code, line.place()).message(message).putAllParameters(line.parameters(cell));
    }

    /** A line of the text and its cells. */
    private record Line(long number, List<String> cells) {
        Pointer place() {
            return Pointer.ROOT.at("line").at(Long.toString(number));
        }

        Map<String, String> parameters(int cell) {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("line", Long.toString(number));
            parameters.put("column", Integer.toString(cell + 1));
            return parameters;
        }
    }
}
