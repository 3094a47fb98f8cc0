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

/** Reads all files of a case and reports the faults of all of them at once. */
final class CaseReader {
    private final List<Class<?>> types;
    private final Consumer<String> progress;
    private final Case read = new Case();
    private final List<String> faults = new ArrayList<>();

    private CaseReader(List<Class<?>> types, Consumer<String> progress) {
        this.types = types;
        this.progress = progress;
    }

    /**
     * Reads a case.
     *
     * @param files its files
     * @param types the types of documents that may occur
     * @param progress receives each step before it begins
     * @throws CommandException with every fault of every file
     */
    static Case read(List<CaseFile> files, List<Class<?>> types, Consumer<String> progress) throws CommandException {
        CaseReader reader = new CaseReader(types, progress);
        List<CaseFile> listed = reader.listed(files);
        int done = 0;
        for (CaseFile file : listed) {
            progress.accept("reading " + file.name() + ", " + ++done + " of " + listed.size());
            if (!file.isCsv()) {
                reader.readDocument(file);
            }
        }
        // Tables come last, because answers need their instrument.
        listed.stream().filter(CaseFile::isCsv).forEach(reader::readTable);
        if (!reader.faults.isEmpty()) {
            throw new CommandException(CommandException.INVALID, String.join("\n", reader.faults));
        }
        return reader.read;
    }

    /** Returns the files that the programme lists, if the folder has a programme; otherwise all files. */
    private List<CaseFile> listed(List<CaseFile> files) {
        List<CaseFile> programmes =
                files.stream().filter(CaseReader::isProgramme).toList();
        Optional<Programme> programme = programmes.stream()
                .findFirst()
                .flatMap(file ->
                        JsonCodec.standard().read(file.text(), Programme.class).value());
        if (programme.isEmpty()) {
            return files;
        }
        List<CaseFile> listed = new ArrayList<>();
        for (CaseFile file : files) {
            if (programmes.contains(file) || programme.get().lists(file.shortName())) {
                listed.add(file);
            } else {
                read.ignore(file);
            }
        }
        return listed;
    }

    /** Accepts a programme of any version; reading it refuses other versions. */
    private static boolean isProgramme(CaseFile file) {
        String name = Programme.SCHEMA.substring(0, Programme.SCHEMA.lastIndexOf('/') + 1);
        return !file.isCsv()
                && JsonCodec.standard()
                        .schemaOf(file.text())
                        .filter(schema -> schema.startsWith(name))
                        .isPresent();
    }

    private void readDocument(CaseFile file) {
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
            faults.add(FindingPlaces.lines(FindingPlaces.addFile(file, result.findings())));
        }
    }

    private void readTable(CaseFile file) {
        progress.accept("reading the table " + file.name());
        List<Instrument> instruments = read.all(Instrument.class);
        try {
            if (isSeries(file, instruments)) {
                read.add(file, AdoptionSeries.class, SeriesCsv.read(file.text()));
            } else if (instruments.size() == 1) {
                read.add(file, Panel.class, PanelCsv.read(file.text(), instruments.get(0)));
            } else if (instruments.size() > 1 || faults.isEmpty()) {
                // After other faults the missing instrument may just be unreadable.
                faults.add(file.name() + ": answers need one document "
                        + Instrument.class.getAnnotation(JsonDocument.class).value()
                        + " in the same folder, but found " + (instruments.isEmpty() ? "none" : instruments.size()));
            }
        } catch (InvalidInputException e) {
            faults.add(FindingPlaces.lines(FindingPlaces.addFile(file, e.findings())));
        }
    }

    /** Takes a table for a series if its head says so, or if there is no instrument and its head is not that of a panel. */
    private static boolean isSeries(CaseFile file, List<Instrument> instruments) {
        return SeriesCsv.isSeries(file.text()) || (instruments.isEmpty() && !PanelCsv.isPanel(file.text()));
    }
}
