package org.implsci.comb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the data files of published tables and cases. */
public final class Published {
    private Published() {}

    /** The rows of a file with one separator, without the lines that start with a number sign. */
    public static Stream<List<String>> rows(String file, String separator) {
        return text(file).lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(separator, -1)));
    }

    public static Stream<List<String>> rows(String file) {
        return rows(file, ",");
    }

    /** The words of a cell. */
    public static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    public static String text(String file) {
        try (InputStream stream = Published.class.getResourceAsStream("/comb/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
