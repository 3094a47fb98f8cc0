package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The shape of a record: an object whose keys are exactly the record's components. */
final class RecordShape extends Shape {
    private static final String SCHEMA = "schema";

    private final Constructor<?> constructor;
    private final List<Key> keys;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Vocabulary<Key> names;
    private final @Nullable String schema;
    private final @Nullable String discriminator;

    /**
     * Makes a shape whose keys are linked later, so that a record may contain itself.
     *
     * @param schema the required text of the key {@code schema}, or null if the object is not a document
     * @param discriminator the key that chose this record among others, or null if there was no choice
     */
    RecordShape(Constructor<?> constructor, List<Key> keys, @Nullable String schema, @Nullable String discriminator) {
        this.constructor = constructor;
        this.keys = keys;
        this.names = Vocabulary.of("key of this object", keys, Key::name);
        this.schema = schema;
        this.discriminator = discriminator;
        if (keys.size() > Long.SIZE) {
            throw new IllegalArgumentException("too many components: " + constructor);
        }
        if (schema != null && !keys.get(0).name.equals(SCHEMA)) {
            throw new IllegalArgumentException("the form of a document begins with its schema: " + constructor);
        }
        for (int index = 0; index < keys.size(); index++) {
            positions.put(keys.get(index).name, index);
        }
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        if (cursor.parser().currentToken() != JsonToken.START_OBJECT) {
            return wrongKind(cursor);
        }
        return readRest(cursor);
    }

    /** Reads on from within the object: from its start, or after the value of one of its keys. */
    Object readRest(Cursor cursor) throws IOException {
        JsonParser parser = cursor.parser();
        int before = cursor.faults();
        @Nullable Object[] values = new @Nullable Object[keys.size()];
        long seen = 0;
        for (String name = nextKey(parser); name != null; name = nextKey(parser)) {
            Integer position = positions.get(name);
            if (position == null) {
                skipUnknown(cursor, name);
            } else if ((seen & 1L << position) != 0) {
                cursor.enter(name);
                cursor.report(ContainerShapes.duplicate(cursor));
                parser.nextToken();
                parser.skipChildren();
                cursor.leave();
            } else {
                seen |= 1L << position;
                values[position] = readKey(cursor, keys.get(position));
                // The schema is the first component of the form. The rest of a document of another schema is not
                // judged.
                if (schema != null && position == 0 && values[0] instanceof String found && !schema.equals(found)) {
                    cursor.forgetAfter(before);
                    reportForeign(cursor, found);
                    while (nextKey(parser) != null) {
                        parser.nextToken();
                        parser.skipChildren();
                    }
                    return FAULT;
                }
            }
        }
        return reportAbsent(cursor, values, seen) ? ValueFactory.make(constructor, values, cursor, before) : FAULT;
    }

    private void reportForeign(Cursor cursor, String found) throws IOException {
        cursor.enter(SCHEMA);
        // The place is that of the key.
        cursor.report(
                Finding.error("json.schema.other", cursor.pointer())
                        .message("this version of the library does not read this schema")
                        .expected(String.valueOf(schema))
                        .foundText(found)
                        .advice("read it with the version of the library that wrote it, or convert it")
                        .build(),
                null);
        cursor.leave();
    }

    private static @Nullable String nextKey(JsonParser parser) throws IOException {
        return parser.nextToken() == JsonToken.END_OBJECT ? null : parser.currentName();
    }

    private void skipUnknown(Cursor cursor, String name) throws IOException {
        if (!name.equals(discriminator)) {
            cursor.enter(name);
            cursor.report(names.refusal(cursor.pointer(), name).withCode("json.key.unknown"));
            cursor.leave();
        }
        cursor.parser().nextToken();
        cursor.parser().skipChildren();
    }

    private static @Nullable Object readKey(Cursor cursor, Key key) throws IOException {
        cursor.enter(key.name);
        JsonToken token = cursor.parser().nextToken();
        Object value = token == JsonToken.VALUE_NULL && key.optional
                ? null
                : key.shape().read(cursor);
        cursor.leave();
        return value == FAULT && key.optional ? null : value;
    }

    /** Reports absent mandatory keys; returns whether the value can be made. */
    private boolean reportAbsent(Cursor cursor, @Nullable Object[] values, long seen) throws IOException {
        boolean buildable = true;
        for (int index = 0; index < values.length; index++) {
            Key key = keys.get(index);
            if ((seen & 1L << index) == 0 && !key.optional) {
                cursor.enter(key.name);
                cursor.report(
                        Finding.error("json.key.absent", cursor.pointer())
                                .message("a mandatory key is missing")
                                .expected(key.shape().expected())
                                .build(),
                        null);
                cursor.leave();
                buildable = false;
            }
            buildable &= values[index] != FAULT;
        }
        return buildable;
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return definitions.refer(constructor.getDeclaringClass(), () -> form(definitions));
    }

    @Override
    ObjectNode form(SchemaDefinitions definitions) {
        return withKeys(SchemaDefinitions.node(), SchemaDefinitions.node().arrayNode(), definitions);
    }

    /** Returns the schema of this record as one of several, told apart by a key. */
    ObjectNode chosenBy(String key, String name, SchemaDefinitions definitions) {
        ObjectNode properties = SchemaDefinitions.node();
        properties.putObject(key).put("const", name);
        return withKeys(properties, properties.arrayNode().add(key), definitions);
    }

    private ObjectNode withKeys(ObjectNode properties, ArrayNode required, SchemaDefinitions definitions) {
        for (Key key : keys) {
            if (schema != null && key.name.equals(SCHEMA)) {
                properties.putObject(SCHEMA).put("const", schema);
            } else {
                ObjectNode value = key.shape().schema(definitions);
                properties.set(key.name, key.optional ? SchemaDefinitions.orNull(value) : value);
            }
            if (!key.optional) {
                required.add(key.name);
            }
        }
        ObjectNode object = SchemaDefinitions.ofType("object").set("properties", properties);
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object.put("additionalProperties", false);
    }

    @Override
    String expected() {
        return "an object";
    }

    /** One key: its name, whether it is optional, and the shape of its value, set once all shapes are linked. */
    static final class Key {
        private final String name;
        private final boolean optional;
        private @Nullable Shape shape;

        Key(String name, boolean optional) {
            this.name = name;
            this.optional = optional;
        }

        String name() {
            return name;
        }

        void link(Shape linked) {
            shape = linked;
        }

        private Shape shape() {
            return Objects.requireNonNull(shape);
        }
    }
}
