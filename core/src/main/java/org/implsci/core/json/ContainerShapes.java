package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.implsci.core.finding.Finding;

/** The shapes of arrays, and of objects with arbitrary keys. */
final class ContainerShapes {
    private ContainerShapes() {}

    /** An array whose elements all have one shape. */
    static final class ArrayShape extends Shape {
        private final Shape element;

        ArrayShape(Shape element) {
            this.element = element;
        }

        @Override
        Object read(Cursor cursor) throws IOException {
            JsonParser parser = cursor.parser();
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                return wrongKind(cursor);
            }
            List<Object> values = new ArrayList<>();
            List<Integer> faulty = new ArrayList<>();
            int index = 0;
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                cursor.enter(index);
                Object value = element.read(cursor);
                if (value == FAULT) {
                    faulty.add(index);
                } else {
                    values.add(value);
                }
                cursor.leave();
                index++;
            }
            if (!faulty.isEmpty()) {
                List<Integer> kept = new ArrayList<>();
                for (int original = 0; original < index; original++) {
                    if (Collections.binarySearch(faulty, original) < 0) {
                        kept.add(original);
                    }
                }
                cursor.keep(kept);
            }
            return Collections.unmodifiableList(values);
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.ofType("array").set("items", element.schema(definitions));
        }

        @Override
        String expected() {
            return "an array";
        }
    }

    /** An object with arbitrary keys whose values all have one shape. */
    static final class MapShape extends Shape {
        private final Shape element;

        MapShape(Shape element) {
            this.element = element;
        }

        @Override
        Object read(Cursor cursor) throws IOException {
            JsonParser parser = cursor.parser();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return wrongKind(cursor);
            }
            Map<String, Object> values = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                cursor.enter(key);
                if (values.containsKey(key)) {
                    cursor.report(duplicate(cursor));
                    parser.nextToken();
                    parser.skipChildren();
                } else {
                    parser.nextToken();
                    Object value = element.read(cursor);
                    if (value != FAULT) {
                        values.put(key, value);
                    }
                }
                cursor.leave();
            }
            return Collections.unmodifiableMap(values);
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.ofType("object").set("additionalProperties", element.schema(definitions));
        }

        @Override
        String expected() {
            return "an object";
        }
    }

    static Finding duplicate(Cursor cursor) {
        return Finding.error("json.key.duplicate", cursor.pointer())
                .message("the same key twice in one object")
                .expected("each key once")
                .build();
    }
}
