package org.implsci.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.json.ReadResult;
import org.implsci.core.panel.Panel;
import org.implsci.examples.programme.Programme;
import org.implsci.examples.rogers.SeriesCsv;
import org.implsci.examples.survey.PanelCsv;
import org.implsci.rogers.adoption.AdoptionSeries;

/** Reads the files of a case, all of them, so that one run reports the faults of all. */
final class Reading {
    private final List<Class<?>> types;
    private final Consumer<String> progress;
    private final Case read = new Case();
    private final List<String> faults = new ArrayList<>();

    private Reading(List<Class<?>> types, Consumer<String> progress) {
        this.types = types;
        this.progress = progress;
    }

    /**
     * The case.
     *
     * @param files its files
     * @param types the kinds of documents that there are
     * @param progress is told each step before it begins
     * @throws Problem with every fault of every file
     */
    static Case of(List<CaseFile> files, List<Class<?>> types, Consumer<String> progress) throws Problem {
        Reading reading = new Reading(types, progress);
        List<CaseFile> belonging = reading.belonging(files);
        int done = 0;
        for (CaseFile file : belonging) {
            progress.accept("reading " + file.name() + ", " + ++done + " of " + belonging.size());
            if (!file.isCsv()) {
                reading.document(file);
            }
        }
        // Answers come last: the instrument beside them says what they mean.
        belonging.stream().filter(CaseFile::isCsv).forEach(reading::table);
        if (!reading.faults.isEmpty()) {
            throw new Problem(Problem.INVALID, String.join("\n", reading.faults));
        }
        return reading.read;
    }

    /** Of a folder with a programme the files that it lists: what stands beside them is not what it tells of. */
    private List<CaseFile> belonging(List<CaseFile> files) {
        Optional<Programme> programme = files.stream()
                .filter(Reading::isProgramme)
                .findFirst()
                .flatMap(file ->
                        JsonCodec.standard().read(file.text(), Programme.class).value());
        if (programme.isEmpty()) {
            return files;
        }
        List<CaseFile> belonging = new ArrayList<>();
        for (CaseFile file : files) {
            if (isProgramme(file) || programme.get().lists(file.shortName())) {
                belonging.add(file);
            } else {
                read.leaveOut(file);
            }
        }
        return belonging;
    }

    /** Also one of another version, which its own reader refuses. */
    private static boolean isProgramme(CaseFile file) {
        String name = Programme.SCHEMA.substring(0, Programme.SCHEMA.lastIndexOf('/') + 1);
        return !file.isCsv()
                && JsonCodec.standard()
                        .schemaOf(file.text())
                        .filter(schema -> schema.startsWith(name))
                        .isPresent();
    }

    private void document(CaseFile file) {
        ReadResult<Object> result = JsonCodec.standard().readAny(file.text(), types);
        result.value()
                .ifPresent(value -> read.add(
                        file,
                        types.stream()
                                .filter(type -> type.isInstance(value))
                                .findFirst()
                                .orElseThrow(),
                        value));
        if (!result.findings().isEmpty()) {
            faults.add(Located.told(Located.in(file, result.findings())));
        }
    }

    private void table(CaseFile file) {
        progress.accept("reading the table " + file.name());
        List<Instrument> instruments = read.all(Instrument.class);
        try {
            if (isSeries(file, instruments)) {
                read.add(file, AdoptionSeries.class, SeriesCsv.read(file.text()));
            } else if (instruments.size() == 1) {
                read.add(file, Panel.class, PanelCsv.read(file.text(), instruments.get(0)));
            } else if (instruments.size() > 1 || faults.isEmpty()) {
                // Where there are faults already, the instrument may be what could not be read.
                faults.add(file.name() + ": answers need one document "
                        + Instrument.class.getAnnotation(JsonDocument.class).value()
                        + " beside them, but found " + (instruments.isEmpty() ? "none" : instruments.size()));
            }
        } catch (InvalidInputException e) {
            faults.add(Located.told(Located.in(file, e.findings())));
        }
    }

    /** A table is a panel if it says so, and beside an instrument unless it says that it is a series. */
    private static boolean isSeries(CaseFile file, List<Instrument> instruments) {
        return SeriesCsv.isSeries(file.text()) || (instruments.isEmpty() && !PanelCsv.isPanel(file.text()));
    }
}
