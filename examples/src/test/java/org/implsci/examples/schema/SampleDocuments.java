package org.implsci.examples.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.implsci.comb.wheel.BehaviourChangeWheel;
import org.implsci.core.json.JsonCodec;

/** Sound documents of every type: the cases, the golden documents of all modules, and the wheels that are built in. */
public final class SampleDocuments {
    /** Documents of the commit before the present names, for {@link EarlierDocumentsTest} alone. */
    static final Path BEFORE_RENAMING = Path.of("src", "test", "resources", "documents", "before-0.1");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SampleDocuments() {}

    /**
     * A document.
     *
     * @param name where it is from
     * @param json what it says
     */
    public record Document(String name, JsonNode json) {
        public String schema() {
            return json.path("schema").asText();
        }
    }

    public static List<Document> all() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.sorted().toList()) {
                addAll(module.resolve(Path.of("src", "main", "resources")), documents);
                addAll(module.resolve(Path.of("src", "test", "resources")), documents);
            }
        }
        for (BehaviourChangeWheel wheel : BehaviourChangeWheel.builtIn()) {
            documents.add(
                    new Document(wheel.toString(), parsed(JsonCodec.standard().write(wheel))));
        }
        return documents;
    }

    private static void addAll(Path folder, List<Document> documents) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")
                            && !path.getParent().endsWith("before-0.1"))
                    .sorted()
                    .toList()) {
                JsonNode json = parsed(DocumentTypes.read(file));
                if (json.path("schema").isTextual()) {
                    documents.add(new Document(file.toString(), json));
                }
            }
        }
    }

    static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
