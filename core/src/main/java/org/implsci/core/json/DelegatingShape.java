package org.implsci.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a type that a delegating creator makes from another value: its JSON form, or a single text or number.
 */
final class DelegatingShape extends Shape {
    private final Executable maker;
    private @Nullable Shape form;

    DelegatingShape(Executable maker) {
        this.maker = maker;
    }

    void link(Shape linked) {
        form = linked;
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        int before = cursor.faults();
        Object value = form().read(cursor);
        return value == FAULT ? FAULT : ValueFactory.make(maker, new Object[] {value}, cursor, before);
    }

    @Override
    String expected() {
        return form().expected();
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return form() instanceof Shape.Scalar scalar
                ? scalar.schema(definitions)
                : definitions.refer(maker.getDeclaringClass(), () -> form(definitions));
    }

    @Override
    ObjectNode form(SchemaDefinitions definitions) {
        return form().form(definitions);
    }

    private Shape form() {
        return Objects.requireNonNull(form);
    }
}
