package org.implsci.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of one schema. Each is written once, so a type may occur often and within itself. */
final class SchemaDefinitions {
    private static final String TYPE = "type";
    private static final String NULL = "null";

    private final Map<Class<?>, String> references = new HashMap<>();
    private final Map<String, ObjectNode> byName = new TreeMap<>();

    /**
     * Makes definitions without parts.
     *
     * @param root the type of the whole schema, to which parts can refer
     */
    SchemaDefinitions(Class<?> root) {
        references.put(root, "#");
    }

    /** Returns a reference to the schema of a type, and writes that schema if it is not yet written. */
    ObjectNode refer(Class<?> type, Supplier<ObjectNode> form) {
        String reference = references.get(type);
        if (reference == null) {
            String name = name(type);
            reference = "#/$defs/" + name;
            references.put(type, reference);
            byName.put(name, node()); // holds the name while the form is written
            byName.put(name, form.get());
        }
        return node().put("$ref", reference);
    }

    /** Returns the simple name of a type, or its full name if another type has the same simple name. */
    private String name(Class<?> type) {
        String brief = type.getName()
                .substring(type.getPackageName().length() + 1)
                .replace('$', '.')
                .replace(".Json.", ".");
        return byName.containsKey(brief) ? type.getName().replace('$', '.') : brief;
    }

    void writeTo(ObjectNode schema) {
        if (!byName.isEmpty()) {
            schema.putObject("$defs").setAll(byName);
        }
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode ofType(String type) {
        return node().put(TYPE, type);
    }

    /** Returns a schema that also accepts null. */
    static ObjectNode orNull(ObjectNode schema) {
        JsonNode type = schema.get(TYPE);
        if (type == null) {
            ObjectNode either = node();
            either.putArray("anyOf").add(schema).add(ofType(NULL));
            return either;
        }
        ArrayNode types = JsonNodeFactory.instance.arrayNode();
        if (type instanceof ArrayNode several) {
            types.addAll(several);
        } else {
            types.add(type);
        }
        schema.set(TYPE, types.add(NULL));
        return schema;
    }
}
