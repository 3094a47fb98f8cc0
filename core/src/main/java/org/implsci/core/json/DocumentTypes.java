package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.term.Vocabulary;

/**
 * Finds the type of a document among several by its key {@code schema}, or the reason why it cannot.
 *
 * <p>A document without the key is often not JSON at all, so a syntax error is reported first.
 */
final class DocumentTypes {
    private static final String SCHEMA = "schema";
    private static final Pointer PLACE = Pointer.ROOT.at(SCHEMA);
    private static final Vocabulary<String> KEYS = Vocabulary.of("key", List.of(SCHEMA), key -> key);

    private final List<Class<?>> types;
    private final Vocabulary<Class<?>> schemas;

    DocumentTypes(List<Class<?>> types) {
        this.types = List.copyOf(types);
        this.schemas = Vocabulary.of("schema", this.types, DocumentTypes::schema);
    }

    private static String schema(Class<?> type) {
        JsonDocument document = type.getAnnotation(JsonDocument.class);
        if (document == null) {
            throw new IllegalArgumentException("not the root of a document: " + type.getName());
        }
        return document.value();
    }

    /**
     * Returns the type that reads a document, or the findings that refuse it. For another version of a schema it
     * returns the type with the same name, which refuses the version.
     */
    Object find(JsonParser parser) throws IOException {
        JsonToken start = parser.nextToken();
        Cursor cursor = new Cursor(parser, Integer.MAX_VALUE);
        if (start == null) {
            cursor.refuse("json.syntax", "an empty document", "a JSON document", "nothing");
            return cursor.findings();
        }
        if (start != JsonToken.START_OBJECT) {
            cursor.refuse("json.type", "wrong kind of value", "an object", cursor.shownToken());
            return cursor.findings();
        }
        String misspelt = null;
        cursor.enter(SCHEMA);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!key.equals(SCHEMA)) {
                misspelt = misspelt == null && KEYS.refusal(PLACE, key).advice().isPresent() ? key : misspelt;
                parser.skipChildren();
            } else if (value == JsonToken.VALUE_STRING) {
                return byName(parser.getText(), cursor);
            } else {
                cursor.refuse("json.type", "wrong kind of value", expected(), cursor.shownToken());
                return cursor.findings();
            }
        }
        Finding.Builder absent = Finding.error("json.key.absent", PLACE)
                .message("the key that names the schema of the document is missing")
                .expected(expected());
        if (misspelt != null) {
            absent.foundText(misspelt).advice("did you mean " + SCHEMA + "?");
        }
        return Findings.of(absent.build());
    }

    private String expected() {
        return "a text such as " + schema(types.get(0));
    }

    private Object byName(String text, Cursor cursor) throws IOException {
        Optional<Class<?>> named = types.stream()
                .filter(type -> name(schema(type)).equals(name(text)))
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        Finding refusal = schemas.refusal(PLACE, text).withCode("json.schema.unknown");
        cursor.report(refusal.advice().isPresent() ? refusal : refusal.withAdvice(withMissingPrefix(text)));
        return cursor.findings();
    }

    /** Returns the name of a schema without its version. */
    private static String name(String schema) {
        return schema.substring(0, schema.lastIndexOf('/') + 1);
    }

    /** Returns advice if only the organisation's prefix of the schema is missing. */
    private Optional<String> withMissingPrefix(String text) {
        Stream<String> prefixes = schemas.codes().stream()
                .map(code -> code.substring(0, code.indexOf('/') + 1))
                .distinct();
        return prefixes.flatMap(prefix -> schemas.refusal(PLACE, prefix + text).advice().stream())
                .findFirst();
    }
}
