package org.implsci.examples.rogers;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.rogers.adoption.AdoptionSeries;

/** Reads an adoption series from comma-separated text: a head {@code period,count}, then a whole number and a number a line. */
public final class SeriesCsv {
    private static final String HEAD = "period,count";

    private final Requirements faults = new Requirements();
    private final SortedMap<Integer, Double> counts = new TreeMap<>();

    private SeriesCsv() {}

    /**
     * Reads a whole file.
     *
     * @param text the text
     * @return the series
     * @throws org.implsci.core.finding.InvalidInputException with every fault, each with its line
     */
    public static AdoptionSeries read(String text) {
        SeriesCsv csv = new SeriesCsv();
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEAD)) {
            csv.refuse(1, "not the head of an adoption series", HEAD, lines.isEmpty() ? "" : lines.get(0));
        }
        for (int index = 1; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                csv.row(index + 1, lines.get(index));
            }
        }
        csv.faults.orThrow();
        return AdoptionSeries.of(csv.counts);
    }

    private void row(int line, String row) {
        String[] cells = row.split(",", -1);
        if (cells.length != 2) {
            refuse(line, "not a row of two cells", HEAD, row);
            return;
        }
        try {
            int period = Integer.parseInt(cells[0].strip());
            double count = Double.parseDouble(cells[1].strip());
            if (!(count >= 0 && count < Double.POSITIVE_INFINITY)) {
                refuse(line, "not how many adopted", "a finite number, not negative", cells[1].strip());
            }
            if (counts.putIfAbsent(period, count) != null) {
                refuse(line, "the same period twice", "each period once", cells[0]);
            }
        } catch (NumberFormatException e) {
            refuse(line, "not a period and a count", "a whole number and a number", row);
        }
    }

    private void refuse(int line, String message, String expected, String found) {
        faults.add(Finding.error("csv.row", Pointer.ROOT)
                .message(message)
                .expected(expected)
                .foundText(found)
                .putParameters("line", Integer.toString(line))
                .putParameters("column", "1")
                .build());
    }
}
