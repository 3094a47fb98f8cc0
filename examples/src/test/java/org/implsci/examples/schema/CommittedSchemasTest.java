package org.implsci.examples.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.json.JsonSchemas;
import org.junit.jupiter.api.Test;

class CommittedSchemasTest {
    private static final String REWRITE = "implsci.schemas.write";
    private static final String HOW = "to rewrite the schemas: mvn -pl examples -am test -Dtest=CommittedSchemasTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -D" + REWRITE + "=true";

    @Test
    void theCommittedSchemasAreThoseOfTheTypes() throws IOException {
        Map<Path, String> expected = new TreeMap<>();
        for (Map.Entry<String, Class<?>> document : DocumentTypes.bySchema().entrySet()) {
            String other = expected.put(DocumentTypes.file(document.getKey()), JsonSchemas.of(document.getValue()));
            assertEquals(null, other, "two schemas have one file: " + document.getKey());
        }
        assertTrue(expected.size() > 20, "document types were found: " + expected.keySet());
        if (Boolean.getBoolean(REWRITE)) {
            for (Path file : committed()) {
                Files.delete(file);
            }
            for (Map.Entry<Path, String> schema : expected.entrySet()) {
                Files.writeString(schema.getKey(), schema.getValue());
            }
        }
        List<String> differences = new ArrayList<>();
        for (Path file : committed()) {
            if (!expected.containsKey(file)) {
                differences.add(file + " is the schema of no type");
            }
        }
        expected.forEach((file, schema) -> {
            String difference = Files.exists(file) ? firstDifference(DocumentTypes.read(file), schema) : "is missing";
            if (!difference.isEmpty()) {
                differences.add(file + " " + difference);
            }
        });
        assertEquals(List.of(), differences, HOW);
    }

    private static List<Path> committed() throws IOException {
        try (Stream<Path> files = Files.list(DocumentTypes.FOLDER)) {
            return files.sorted().collect(Collectors.toList());
        }
    }

    private static String firstDifference(String found, String expected) {
        if (found.equals(expected)) {
            return "";
        }
        Iterator<String> is = Splitter.on('\n').split(found).iterator();
        Iterator<String> should = Splitter.on('\n').split(expected).iterator();
        for (int line = 1; is.hasNext() && should.hasNext(); line++) {
            String left = is.next();
            String right = should.next();
            if (!left.equals(right)) {
                return "line " + line + ": committed " + left.strip() + ", of the types " + right.strip();
            }
        }
        return "is longer or shorter than that of the types";
    }
}
