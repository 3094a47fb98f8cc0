package org.implsci.examples.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.implsci.core.json.JsonCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that were written before types and packages got their present names are read as before. */
class EarlierDocumentsTest {
    private static final Path FOLDER = SampleDocuments.BEFORE_RENAMING;
    private static final JsonCodec CODEC = JsonCodec.standard();
    private static final Map<String, Class<?>> TYPES = DocumentTypes.bySchema();

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> documents = files.sorted().toList();
            assertTrue(documents.size() >= 47, "documents: " + documents.size());
            return documents;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anEarlierDocumentIsReadAndKeepsItsKeysAndCodes(Path file) {
        String text = DocumentTypes.read(file);
        JsonNode before = SampleDocuments.parsed(text);
        Class<?> type = TYPES.get(before.path("schema").asText());
        assertNotNull(type, () -> file + " names a schema that no type has");
        Object value = CODEC.read(text, type).orThrow();
        String written = CODEC.write(value);
        assertEquals(CODEC.read(written, type).orThrow(), value);
        assertKept(before, SampleDocuments.parsed(written), file.getFileName() + " ");
    }

    /** What the earlier document says stands in the present one too; a default that is now written out may be added. */
    private static void assertKept(JsonNode before, JsonNode after, String place) {
        if (before.isObject()) {
            before.properties()
                    .forEach(entry ->
                            assertKept(entry.getValue(), after.path(entry.getKey()), place + "/" + entry.getKey()));
        } else if (before.isArray() && !before.isEmpty()) {
            assertEquals(before.size(), after.size(), place);
            for (int index = 0; index < before.size(); index++) {
                assertKept(before.get(index), after.get(index), place + "/" + index);
            }
        } else if (before.isNumber() && after.isNumber()) {
            assertEquals(before.asDouble(), after.asDouble(), place);
        } else if (!before.isEmpty() || before.isTextual() || before.isBoolean()) {
            assertEquals(before, after, place);
        }
    }
}
