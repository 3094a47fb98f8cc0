package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that a type accepts, and the way to make a value of it.
 *
 * <p>Reading goes straight from the parser to the value. A fault adds a finding to the cursor, leaves the parser at the
 * last token of the faulty value and returns {@link #FAULT}, so that the rest of the document is checked too. If only
 * some parts of a value are faulty, the value is made without them where possible, so that its own rules are checked;
 * it never leaves the reader.
 */
abstract class Shape {
    /** The result for a value that could not be made; its finding has been reported. */
    static final Object FAULT = new Object();

    /**
     * Reads the value at the parser's current token.
     *
     * @return the value or {@link #FAULT}
     */
    abstract Object read(Cursor cursor) throws IOException;

    /** Returns the expected kind of value, for a message. */
    abstract String expected();

    /** Returns the JSON Schema of this shape. Named parts become references, and are written among the definitions. */
    abstract ObjectNode schema(SchemaDefinitions definitions);

    /** Returns the schema with its outermost level written out, for the root of a document or a definition. */
    ObjectNode form(SchemaDefinitions definitions) {
        return schema(definitions);
    }

    /** Reports a value of the wrong kind and skips it. */
    final Object wrongKind(Cursor cursor) throws IOException {
        cursor.refuse("json.type", "wrong kind of value", expected(), cursor.shownToken());
        cursor.parser().skipChildren();
        return FAULT;
    }

    /** A shape of a single token. */
    abstract static class Scalar extends Shape {
        @Override
        final Object read(Cursor cursor) throws IOException {
            Object value = value(cursor.parser().currentToken(), cursor);
            return value == null ? wrongKind(cursor) : value;
        }

        /** Returns the value of the token, FAULT after reporting, or null if the token has the wrong kind. */
        abstract @Nullable Object value(JsonToken token, Cursor cursor) throws IOException;
    }
}
