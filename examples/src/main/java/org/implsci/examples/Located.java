package org.implsci.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.text.SafeText;

/** Findings with the file they are about, so that a reader can go there. */
public final class Located {
    private static final String FILE = "file";
    private static final String LINE = "line";
    private static final int LONGEST = 1_000;

    private Located() {}

    /** Findings with pointers into a file, each with the name of the file and the line; those of another file stay as they are. */
    public static Findings in(CaseFile file, Findings findings) {
        return new Findings(findings.all().stream()
                .map(finding -> finding.parameters().containsKey(FILE) ? finding : in(file, finding))
                .toList());
    }

    private static Finding in(CaseFile file, Finding finding) {
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

    /** Each finding behind its place, a line each. */
    static String told(Findings findings) {
        return findings.all().stream().map(Located::told).collect(Collectors.joining("\n"));
    }

    /** The finding behind its place, as compilers do: file, line and column as far as they are known. */
    private static String told(Finding finding) {
        Map<String, String> known = finding.parameters();
        String place = known.containsKey(LINE) ? ":" + known.get(LINE) + ":" + known.get("column") : "";
        String file = known.get(FILE);
        return (file == null ? "" : SafeText.line(file, LONGEST) + place + ": ")
                + finding.withParameters(Map.of()).explain();
    }

    /** File and line for a table: the name of the file without its folder. */
    public static String place(Finding finding) {
        String file = finding.parameters().get(FILE);
        String line = finding.parameters().get(LINE);
        return (file == null ? "" : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1))
                + (line == null ? "" : ":" + line);
    }
}
