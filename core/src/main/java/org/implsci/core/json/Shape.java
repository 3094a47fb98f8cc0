package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What JSON a type takes, and how to make a value of it.
 *
 * <p>Reading goes straight from the parser to the value. A fault adds a finding to the cursor, leaves the parser at the
 * last token of the faulty value, and gives {@link #FAULT}, so that the rest of the document is checked too. A value
 * some of whose parts were faulty is made without them where that is possible, so that its own rules speak as well; it
 * never leaves the reader.
 */
abstract class Shape {
    /** Stands for a value that could not be made; the finding that says why has been reported. */
    static final Object FAULT = new Object();

    /**
     * Reads the value at the parser's current token.
     *
     * @return the value or {@link #FAULT}
     */
    abstract Object read(Cursor cursor) throws IOException;

    /** Returns what is expected, for a message. */
    abstract String expected();

    /**
     * Returns the JSON Schema of what is read; parts that have a name are referred to, and written among the
     * definitions.
     */
    abstract ObjectNode schema(Definitions definitions);

    /** Returns the same, but at its outermost level written out, for the root of a document and for a definition. */
    ObjectNode form(Definitions definitions) {
        return schema(definitions);
    }

    /** Reports a value of another kind and steps over it. */
    final Object wrongKind(Cursor cursor) throws IOException {
        cursor.refuse("json.type", "wrong kind of value", expected(), cursor.shownToken());
        cursor.parser().skipChildren();
        return FAULT;
    }

    /** A shape that is one token. */
    abstract static class Scalar extends Shape {
        @Override
        final Object read(Cursor cursor) throws IOException {
            Object value = value(cursor.parser().currentToken(), cursor);
            return value == null ? wrongKind(cursor) : value;
        }

        /** Returns the value of the token, FAULT after reporting, or null if the token is of the wrong kind. */
        abstract @Nullable Object value(JsonToken token, Cursor cursor) throws IOException;
    }
}
