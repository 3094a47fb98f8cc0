package org.implsci.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.text.SafeText;

/** Says in which file and line a finding is. */
public final class FindingPlaces {
    private static final String FILE = "file";
    private static final String LINE = "line";
    private static final int LONGEST = 1_000;

    private FindingPlaces() {}

    /** Adds the name of a file and the line to findings with pointers into it; findings that name a file stay as they are. */
    public static Findings addFile(CaseFile file, Findings findings) {
        return new Findings(findings.all().stream()
                .map(finding -> finding.parameters().containsKey(FILE) ? finding : addFile(file, finding))
                .toList());
    }

    private static Finding addFile(CaseFile file, Finding finding) {
        Finding placed = file.isCsv()
                ? finding
                : JsonCodec.standard()
                        .locate(Findings.of(finding), file.text())
                        .all()
                        .get(0);
        Map<String, String> parameters = new LinkedHashMap<>(placed.parameters());
        parameters.put(FILE, file.name());
        return placed.withParameters(parameters);
    }

    /** Returns one line for each finding: its place, then what it says. */
    static String lines(Findings findings) {
        return findings.all().stream().map(FindingPlaces::line).collect(Collectors.joining("\n"));
    }

    /** Puts file, line and column first, as compilers do, as far as they are known. */
    private static String line(Finding finding) {
        Map<String, String> known = finding.parameters();
        String place = known.containsKey(LINE) ? ":" + known.get(LINE) + ":" + known.get("column") : "";
        String file = known.get(FILE);
        return (file == null ? "" : SafeText.line(file, LONGEST) + place + ": ")
                + finding.withParameters(Map.of()).explain();
    }

    /** Returns file and line for a table; the file without its folder. */
    public static String place(Finding finding) {
        String file = finding.parameters().get(FILE);
        String line = finding.parameters().get(LINE);
        return (file == null ? "" : CaseFile.withoutFolder(file)) + (line == null ? "" : ":" + line);
    }
}
