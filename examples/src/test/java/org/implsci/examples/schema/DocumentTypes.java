package org.implsci.examples.schema;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.implsci.core.json.JsonDocument;

/** Every type that is the root of a document, found on the class path so that none can be forgotten. */
public final class DocumentTypes {
    /** Where the schemas are committed. */
    static final Path FOLDER = Path.of("src", "main", "resources", "schemas");

    private DocumentTypes() {}

    /** The types by the name of their schema, such as {@code org.implsci/nasss-assessment/1}. */
    public static Map<String, Class<?>> bySchema() {
        Map<String, Class<?>> types = new TreeMap<>();
        for (JavaClass found : new ClassFileImporter().importPackages("org.implsci")) {
            if (found.isAnnotatedWith(JsonDocument.class)) {
                Class<?> type = found.reflect();
                Class<?> other = types.put(
                        Objects.requireNonNull(type.getAnnotation(JsonDocument.class))
                                .value(),
                        type);
                if (other != null) {
                    throw new IllegalStateException(other + " and " + type + " name the same schema");
                }
            }
        }
        return types;
    }

    /** Where the schema of this name is committed: {@code nasss-assessment-1.json}. */
    static Path file(String schema) {
        return FOLDER.resolve(schema.substring(schema.indexOf('/') + 1).replace('/', '-') + ".json");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
