package org.implsci.examples.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.implsci.core.json.JsonCodec;
import org.junit.jupiter.api.Test;

/** The shipped programme says of each of its documents what stands behind it. */
class ProgrammeTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "cases", "ambient-voice");

    private static Programme shipped() throws IOException {
        return JsonCodec.standard()
                .read(Files.readString(FOLDER.resolve("programme.json")), Programme.class)
                .orThrow();
    }

    @Test
    void everyDocumentOfTheFolderIsLabelled() throws IOException {
        TreeSet<String> files = new TreeSet<>();
        try (var listed = Files.list(FOLDER)) {
            listed.forEach(file -> files.add(file.getFileName().toString()));
        }
        // These two belong to the samples that show the plan alone.
        files.removeAll(List.of("log-advances.json", "log-rolls-back.json"));
        assertEquals(
                files,
                new TreeSet<>(shipped().documents().stream()
                        .map(Programme.Entry::name)
                        .toList()));
    }

    @Test
    void theJsonFormIsCanonical() throws IOException {
        String text = JsonCodec.standard().write(shipped());
        assertEquals(
                text,
                JsonCodec.standard()
                        .write(JsonCodec.standard().read(text, Programme.class).orThrow()));
        assertTrue(text.contains("\"standing\""), text);
    }
}
