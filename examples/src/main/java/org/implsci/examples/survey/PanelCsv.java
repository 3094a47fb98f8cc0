package org.implsci.examples.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.panel.Coding;
import org.implsci.core.panel.Panel;
import org.implsci.core.panel.PanelBuilder;

/**
 * Reads a panel from comma-separated text with the head {@code respondent[,wave][,group],ITEM,...}.
 *
 * <p>A cell holds a number of the item's scale or one of its codes for no number, such as {@code not-answered}; a blank is
 * refused, because nobody can tell what it means. Text in quotes is not read, as neither items nor numbers need it.
 */
public final class PanelCsv {
    private PanelCsv() {}

    /** Whether a text has the head of a panel. */
    public static boolean isPanel(String text) {
        return text.startsWith("respondent,");
    }

    /**
     * The panel of a text.
     *
     * @throws org.implsci.core.finding.InvalidInputException with every fault, each with its line
     */
    public static Panel read(String text, Instrument instrument) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> head = cells(lines.get(0));
        List<List<String>> rows = new ArrayList<>();
        Requirements requirements = new Requirements();
        for (int line = 1; line < lines.size(); line++) {
            List<String> cells = cells(lines.get(line));
            int number = line + 1;
            requirements.that(
                    cells.size() == head.size(),
                    () -> Finding.error(
                                    "csv.row.ragged", Pointer.ROOT.at("line").at(number))
                            .message("a row of another length than the head")
                            .expected(head.size() + " cells")
                            .found(Integer.toString(cells.size()))
                            .putParameters("line", Integer.toString(number))
                            .putParameters("column", "1")
                            .build());
            rows.add(cells);
        }
        requirements.orThrow();
        PanelBuilder panel = Panel.columns(instrument).respondents(column(rows, 0));
        for (int index = 1; index < head.size(); index++) {
            String name = head.get(index);
            List<String> column = column(rows, index);
            switch (name) {
                case "wave" -> panel.waves(column);
                case "group" -> panel.groups(column);
                default -> panel.column(name, column, coding(instrument, name));
            }
        }
        return panel.build();
    }

    private static Coding coding(Instrument instrument, String item) {
        Optional<Coding> coding = instrument.item(item).map(known -> Coding.of(known.scale()));
        return coding.orElse(Coding.none());
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1)).stream().map(String::strip).toList();
    }

    private static List<String> column(List<List<String>> rows, int index) {
        return rows.stream().map(row -> row.get(index)).toList();
    }
}
