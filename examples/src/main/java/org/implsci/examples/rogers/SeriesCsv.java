package org.implsci.examples.rogers;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.implsci.core.finding.Requirements;
import org.implsci.examples.Csv;
import org.implsci.rogers.adoption.AdoptionSeries;

/** Reads an adoption series from comma-separated text: the head {@code period,count}, then a period and a count in each line. */
public final class SeriesCsv {
    private static final String HEAD = "period,count";

    private final Requirements faults = new Requirements();
    private final SortedMap<Integer, Double> counts = new TreeMap<>();

    private SeriesCsv() {}

    /** Says whether the head is that of a series; the rest may have faults. */
    public static boolean isSeries(String text) {
        return Csv.kind(text).equals("period");
    }

    /**
     * Reads a series.
     *
     * @param text the whole text of a file
     * @return the series
     * @throws org.implsci.core.finding.InvalidInputException with every fault, each with its line
     */
    public static AdoptionSeries read(String text) {
        SeriesCsv csv = new SeriesCsv();
        List<Csv.Line> lines = Csv.lines(text);
        Csv.Line head = lines.isEmpty() ? new Csv.Line(1, List.of()) : lines.get(0);
        if (!head.cells().equals(List.of("period", "count"))) {
            csv.faults.add(head.fault("csv.head", 0)
                    .message("the head is not that of an adoption series")
                    .expected(HEAD)
                    .foundText(String.join(",", head.cells()))
                    .advice("for answers to a questionnaire name the first column respondent"
                            + " and put a document org.implsci/instrument/1 into the same folder")
                    .build());
        }
        // Rows of another kind of table would add a fault each and hide the first.
        if (head.cells().size() == 2) {
            lines.stream().skip(1).forEach(csv::row);
        }
        csv.faults.orThrow();
        return AdoptionSeries.of(csv.counts);
    }

    private void row(Csv.Line line) {
        if (line.cells().size() != 2) {
            refuse(line, 0, "the row does not have two cells", HEAD, String.join(",", line.cells()));
            return;
        }
        String count = line.cells().get(1);
        try {
            int period = Integer.parseInt(line.cells().get(0));
            double adopted = Double.parseDouble(count);
            if (!(adopted >= 0 && adopted < Double.POSITIVE_INFINITY)) {
                refuse(line, 1, "the count is not a number of adopters", "a finite number, zero or more", count);
            }
            if (counts.putIfAbsent(period, adopted) != null) {
                refuse(
                        line,
                        0,
                        "the period occurs twice",
                        "each period once",
                        line.cells().get(0));
            }
        } catch (NumberFormatException e) {
            refuse(
                    line,
                    0,
                    "the row is not a period and a count",
                    "a whole number and a number",
                    String.join(",", line.cells()));
        }
    }

    private void refuse(Csv.Line line, int cell, String message, String expected, String found) {
        faults.add(line.fault("csv.row", cell)
                .message(message)
                .expected(expected)
                .foundText(found)
                .build());
    }
}
