package org.implsci.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file of a case: its name and its text.
 *
 * @param name the name to show
 * @param text the whole text
 */
public record CaseFile(String name, String text) {
    private static final long MOST_BYTES = 50_000_000;

    /** Reads files of a case inside the jar. */
    static List<CaseFile> shipped(String folder, List<String> names) {
        return names.stream()
                .map(name -> new CaseFile(folder + "/" + name, resource("/cases/" + folder + "/" + name)))
                .toList();
    }

    /** {@return the name without its folder, as a programme lists it} */
    public String shortName() {
        return withoutFolder(name);
    }

    static String withoutFolder(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Says whether the file is comma-separated text. */
    boolean isCsv() {
        return name.endsWith(".csv");
    }

    private static String resource(String path) {
        try (InputStream in = CaseFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the .json and .csv files of a folder in the order of their names, or the one file. */
    static List<CaseFile> at(Path path) throws CommandException {
        if (!Files.exists(path)) {
            throw new CommandException(CommandException.MISSING, path + " does not exist");
        }
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
            List<Path> documents = files.filter(
                            file -> file.equals(path) || (isDocument(file) && Files.isRegularFile(file)))
                    .sorted()
                    .toList();
            if (documents.isEmpty()) {
                throw new CommandException(CommandException.MISSING, path + " has no .json or .csv file");
            }
            List<CaseFile> read = new ArrayList<>();
            for (Path document : documents) {
                read.add(new CaseFile(document.toString(), read(document)));
            }
            return read;
        } catch (IOException e) {
            throw new CommandException(CommandException.MISSING, "cannot read " + path + ": " + e.getMessage());
        }
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".json") || file.toString().endsWith(".csv");
    }

    private static String read(Path file) throws IOException, CommandException {
        if (Files.size(file) > MOST_BYTES) {
            throw new CommandException(
                    CommandException.INVALID, file + " is larger than the limit of " + MOST_BYTES + " bytes");
        }
        try {
            String text = Files.readString(file);
            // Spreadsheets write a byte order mark before the table.
            return file.toString().endsWith(".csv") && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CommandException(CommandException.INVALID, file + " is not UTF-8 text");
        }
    }
}
