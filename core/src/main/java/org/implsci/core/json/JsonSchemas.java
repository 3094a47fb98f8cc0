package org.implsci.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema (draft 2020-12) of a document type, for a host that checks documents before our codec sees them.
 *
 * <p>A schema is written from the very shapes by which {@link JsonCodec} reads, and not by a generator of its own that
 * would have to be taught the same rules a second time. So the two agree on keys (which there are, which are mandatory,
 * which may be null), kinds of value, codes of enums, ranges of whole numbers and members of sealed families.
 *
 * <p>Whatever the codec reads the schema accepts. The reverse does not hold; a schema does not say
 *
 * <ul>
 *   <li>what a type checks itself: texts that must not be blank, ranges, references between parts, and codes that a
 *       type looks up in a list that the document chooses, such as the questions of one version;
 *   <li>whether a date exists: ISO 8601 text has a {@code pattern} that keeps out what cannot be one, and its
 *       {@code format} as an annotation where the formats of JSON Schema have a name for it. Formats are narrower than
 *       what the codec reads (years of five digits, durations with fractions or a sign), so a validator should not
 *       enforce them;
 *   <li>what is lost before a validator sees a document: keys that stand twice, {@code 1.0} where {@code 1} must stand
 *       (to JSON Schema the same number), numbers beyond a double, text behind the document, {@link ReadLimits}.
 * </ul>
 *
 * <p>Stateless and thread-safe.
 */
public final class JsonSchemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** Makes a name an absolute URI; validators refuse a relative one where a schema is given as mere text. */
    private static final String NAMES = "urn:implsci:";

    private JsonSchemas() {}

    /**
     * Returns the schema of a document type, as canonical text.
     *
     * <p>Its {@code $id} is {@code urn:implsci:} and what the documents' key {@code schema} says (an identifier has to be
     * absolute; nothing is to be fetched there), and a type that occurs within the document is a
     * definition under {@code $defs}.
     *
     * @param documentType a type with {@link JsonDocument}
     * @return the text, the same on every JDK and in every run, with a line feed at the end
     * @throws IllegalArgumentException if the type is not the root of a document
     */
    public static String of(Class<?> documentType) {
        JsonDocument document = documentType.getAnnotation(JsonDocument.class);
        if (document == null) {
            throw new IllegalArgumentException("not the root of a document: " + documentType.getName());
        }
        Definitions definitions = new Definitions(documentType);
        ObjectNode form = Shapes.find(documentType).form(definitions);
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
