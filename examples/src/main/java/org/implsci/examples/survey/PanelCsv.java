package org.implsci.examples.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Requirements;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Scale;
import org.implsci.core.panel.Coding;
import org.implsci.core.panel.Panel;
import org.implsci.core.panel.PanelBuilder;
import org.implsci.core.text.SafeText;
import org.implsci.examples.Csv;

/**
 * Reads a panel from comma-separated text with the head {@code respondent[,wave][,group],ITEM,...}.
 *
 * <p>A cell holds a number of the item's scale or one of its codes without a number, such as {@code not-answered}. Any other
 * text, and an empty cell, is refused unless a line above the head declares its meaning: {@code #code,NA,not-answered}, or
 * {@code #code,,not-answered} for an empty cell.
 */
public final class PanelCsv {
    private static final String RESPONDENT = "respondent";
    private static final List<String> LABELS = List.of("wave", "group");

    private final Instrument instrument;
    private final Requirements faults = new Requirements();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private Csv.Line head = new Csv.Line(1, List.of());
    private final List<Csv.Line> rows = new ArrayList<>();

    private PanelCsv(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Says whether the head, or a line above it, is that of a panel; the rest may have faults. */
    public static boolean isPanel(String text) {
        return Csv.kind(text).equals(RESPONDENT) || text.startsWith(Csv.CODE);
    }

    /**
     * Reads a panel.
     *
     * @throws InvalidInputException with every fault, each with its line and column
     */
    public static Panel read(String text, Instrument instrument) {
        PanelCsv csv = new PanelCsv(instrument);
        Csv.lines(text).forEach(csv::add);
        csv.checkHead();
        return csv.panel();
    }

    private void add(Csv.Line line) {
        if (head.cells().isEmpty() && line.cells().get(0).equals(Csv.CODE)) {
            declare(line);
        } else if (head.cells().isEmpty()) {
            head = line;
        } else if (line.cells().size() == head.cells().size()) {
            rows.add(line);
        } else {
            faults.add(line.fault("csv.row.ragged", 0)
                    .message("the row does not have as many cells as the head")
                    .expected(head.cells().size() + " cells")
                    .found(Integer.toString(line.cells().size()))
                    .build());
        }
    }

    private void declare(Csv.Line line) {
        if (line.cells().size() == 3 && isAllowedSomewhere(line.cells().get(2))) {
            codes.put(line.cells().get(1), line.cells().get(2));
        } else {
            faults.add(line.fault("csv.code", 0)
                    .message("the line does not declare a code")
                    .expected(
                            Csv.CODE + ", a code of the file, and a code without a number from the scale of some item")
                    .foundText(String.join(",", line.cells()))
                    .build());
        }
    }

    private boolean isAllowedSomewhere(String meaning) {
        return instrument.items().stream()
                .flatMap(item -> item.scale().missing().stream())
                .anyMatch(code -> code.code().equals(meaning));
    }

    /** Refuses a table without respondents or without items; a column of answers is not taken for names of people. */
    private void checkHead() {
        String first = head.cells().isEmpty() ? "" : head.cells().get(0);
        if (!first.equals(RESPONDENT)) {
            faults.add(head.fault("csv.head", 0)
                    .message("the head is not that of a panel of answers")
                    .expected(RESPONDENT + " as the first column")
                    .foundText(first)
                    .advice("write the head as respondent[,wave][,group],ITEM,...")
                    .build());
            if (first.isEmpty()
                    || LABELS.contains(first)
                    || instrument.item(first).isPresent()) {
                faults.orThrow();
            }
        }
        if (head.cells().stream().skip(1).allMatch(LABELS::contains)) {
            faults.add(head.fault("csv.items.absent", 0)
                    .message("no column holds answers")
                    .expected("a column for at least one of "
                            + SafeText.line(
                                    instrument.items().stream().map(Item::code).collect(Collectors.joining(", ")), 200))
                    .foundText(String.join(",", head.cells()))
                    .build());
            faults.orThrow();
        }
    }

    private Panel panel() {
        PanelBuilder panel = Panel.columns(instrument).respondents(column(0));
        List<Integer> items = new ArrayList<>();
        for (int index = 1; index < head.cells().size(); index++) {
            String name = head.cells().get(index);
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
        return rows.stream().map(row -> row.cells().get(index)).toList();
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

    /** Moves a finding to its line and cell: {@code /columns/2/answers/17} of a panel is an item and a row of the text. */
    private Finding inText(Finding finding, List<Integer> items) {
        List<String> steps = finding.pointer().steps();
        boolean isItem = steps.get(0).equals("columns");
        int row = isItem ? 3 : 1;
        Csv.Line line = steps.size() > row ? rows.get(Integer.parseInt(steps.get(row))) : head;
        int cell = isItem ? items.get(Integer.parseInt(steps.get(1))) : 0;
        return advised(finding, line.cells().get(cell))
                .withPointer(line.place().at(head.cells().get(cell)))
                .withParameters(line.parameters(cell));
    }

    /** Adds how to declare a code, which the library cannot know. */
    private Finding advised(Finding finding, String cell) {
        if (!finding.code().equals("panel.code.unknown")) {
            return finding;
        }
        return finding.withAdvice("if it means no answer, declare it in a line above the head: "
                + SafeText.line(Csv.CODE + "," + cell + "," + MissingCode.NOT_ANSWERED.code(), 80));
    }
}
