package org.implsci.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * Writes the JSON Schema (draft 2020-12) of a document type, for a host that checks documents before our codec reads
 * them.
 *
 * <p>The schema is written from the same shapes by which {@link JsonCodec} reads. So the two agree on keys (present,
 * mandatory, nullable), kinds of value, codes of enums, ranges of whole numbers and members of sealed families.
 *
 * <p>The schema accepts whatever the codec reads. The reverse does not hold; a schema does not state
 *
 * <ul>
 *   <li>what a type checks itself: texts that must not be blank, ranges, references between parts, and codes that a
 *       type looks up in a list that the document chooses, such as the questions of one version;
 *   <li>whether a date exists: ISO 8601 text has a {@code pattern} that excludes other text, and its {@code format} as an
 *       annotation if JSON Schema has a name for it. Formats are narrower than the codec (years of five digits, durations
 *       with fractions or a sign), so a validator should not enforce them;
 *   <li>what is lost before a validator sees a document: duplicate keys, {@code 1.0} in place of {@code 1} (to JSON
 *       Schema the same number), numbers beyond a double, text after the document, {@link ReadLimits}.
 * </ul>
 *
 * <p>Stateless and thread-safe.
 */
public final class JsonSchemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** The prefix that makes a name an absolute URI; validators refuse relative ones if a schema is given as text. */
    private static final String NAMES = "urn:implsci:";

    private JsonSchemas() {}

    /**
     * Returns the schema of a document type, as canonical text.
     *
     * <p>Its {@code $id} is {@code urn:implsci:} and the text of the documents' key {@code schema}; it is absolute, but
     * not an address to fetch. A type that occurs within the document is a definition under {@code $defs}.
     *
     * @param documentType a type with {@link JsonDocument}
     * @return the text, the same on every JDK and in every run, with a line feed at the end
     * @throws IllegalArgumentException if the type is not the root of a document
     */
    public static String of(Class<?> documentType) {
        Objects.requireNonNull(documentType, "documentType");
        JsonDocument document = documentType.getAnnotation(JsonDocument.class);
        if (document == null) {
            throw new IllegalArgumentException("not the root of a document: " + documentType.getName());
        }
        SchemaDefinitions definitions = new SchemaDefinitions(documentType);
        ObjectNode form = ShapeFinder.find(documentType).form(definitions);
        ObjectNode schema = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", DIALECT)
                .put("$id", NAMES + document.value())
                .put("title", documentType.getSimpleName());
        schema.setAll(form);
        definitions.writeTo(schema);
        return JsonCodec.standard().write(schema);
    }
}
