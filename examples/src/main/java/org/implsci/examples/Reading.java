package org.implsci.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.json.ReadResult;
import org.implsci.core.panel.Panel;
import org.implsci.examples.rogers.SeriesCsv;
import org.implsci.examples.survey.PanelCsv;
import org.implsci.rogers.adoption.AdoptionSeries;

/** Reads the files of a case, all of them, so that one run reports the faults of all. */
final class Reading {
    private final List<Class<?>> types;
    private final Case read = new Case();
    private final List<String> faults = new ArrayList<>();

    private Reading(List<Class<?>> types) {
        this.types = types;
    }

    /**
     * The case.
     *
     * @param files its files
     * @param types the kinds of documents that there are
     * @throws Problem with every fault of every file
     */
    static Case of(List<CaseFile> files, List<Class<?>> types) throws Problem {
        Reading reading = new Reading(types);
        files.stream().filter(file -> !file.isCsv()).forEach(reading::document);
        // Answers come last: the instrument beside them says what they mean.
        files.stream().filter(CaseFile::isCsv).forEach(reading::table);
        if (!reading.faults.isEmpty()) {
            throw new Problem(Problem.INVALID, String.join("\n", reading.faults));
        }
        return reading.read;
    }

    private void document(CaseFile file) {
        ReadResult<Object> result = JsonCodec.standard().readAny(file.text(), types);
        result.value()
                .ifPresent(value -> read.add(
                        types.stream()
                                .filter(type -> type.isInstance(value))
                                .findFirst()
                                .orElseThrow(),
                        value));
        if (!result.findings().isEmpty()) {
            faults.add(told(file, result.findings()));
        }
    }

    private void table(CaseFile file) {
        List<Instrument> instruments = read.all(Instrument.class);
        try {
            if (isSeries(file, instruments)) {
                read.add(AdoptionSeries.class, SeriesCsv.read(file.text()));
            } else if (instruments.size() == 1) {
                read.add(Panel.class, PanelCsv.read(file.text(), instruments.get(0)));
            } else if (instruments.size() > 1 || faults.isEmpty()) {
                // Where there are faults already, the instrument may be what could not be read.
                faults.add(file.name() + ": answers need one document "
                        + Instrument.class.getAnnotation(JsonDocument.class).value()
                        + " beside them, but found " + (instruments.isEmpty() ? "none" : instruments.size()));
            }
        } catch (InvalidInputException e) {
            faults.add(told(file, e.findings()));
        }
    }

    /** A table is a panel if it says so, and beside an instrument unless it says that it is a series. */
    private static boolean isSeries(CaseFile file, List<Instrument> instruments) {
        return SeriesCsv.isSeries(file.text()) || (instruments.isEmpty() && !PanelCsv.isPanel(file.text()));
    }

    private static String told(CaseFile file, Findings findings) {
        return findings.all().stream()
                .map(finding -> file.name()
                        + (finding.parameters().containsKey("line")
                                ? ":" + finding.parameters().get("line") + ":"
                                        + finding.parameters().get("column")
                                : "")
                        + ": " + finding.withParameters(Map.of()).explain())
                .collect(Collectors.joining("\n"));
    }
}
