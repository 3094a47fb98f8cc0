package org.implsci.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** A shape whose schema is written in place, because its type has another schema elsewhere. */
final class InlineShape extends Shape {
    private final Shape shape;

    InlineShape(Shape shape) {
        this.shape = shape;
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        return shape.read(cursor);
    }

    @Override
    String expected() {
        return shape.expected();
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return shape.form(definitions);
    }
}
