package org.implsci.examples.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.implsci.core.finding.Pointer;

/**
 * Every way in which one place of a document can be spoilt, one at a time, without a look at what the place means. Of an
 * array of plain values the first and the last are spoilt: columns of a panel are long, and alike throughout.
 *
 * <p>The document is changed in place and changed back, so that the next mutation finds it whole.
 */
final class Mutations {
    /** What was done. */
    enum Kind {
        UNKNOWN_KEY,
        ABSENT_KEY,
        NULL,
        NULL_ELEMENT,
        WRONG_KIND,
        NUMBER_AS_TEXT,
        FRACTION,
        BEYOND_RANGE,
        OTHER_TEXT
    }

    /**
     * One mutation.
     *
     * @param kind what was done
     * @param pointer where
     */
    record Mutation(Kind kind, Pointer pointer) {
        @Override
        public String toString() {
            return kind + " at " + pointer;
        }
    }

    private final JsonNode document;
    private final BiConsumer<Mutation, JsonNode> check;

    private Mutations(JsonNode document, BiConsumer<Mutation, JsonNode> check) {
        this.document = document;
        this.check = check;
    }

    /** Hands each spoilt document to a check, with what was done to it. */
    static void each(JsonNode document, BiConsumer<Mutation, JsonNode> check) {
        new Mutations(document, check).visit(document, Pointer.ROOT);
    }

    private void visit(JsonNode node, Pointer pointer) {
        if (node instanceof ObjectNode object) {
            visitObject(object, pointer);
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                JsonNode sound = array.get(index);
                boolean between = index > 0 && index < array.size() - 1;
                if (sound.isValueNode() && between) {
                    continue;
                }
                Pointer place = pointer.at(index);
                for (Map.Entry<Kind, JsonNode> wrong : spoilt(sound, Kind.NULL_ELEMENT)) {
                    array.set(index, wrong.getValue());
                    check.accept(new Mutation(wrong.getKey(), place), document);
                }
                array.set(index, sound);
                visit(sound, place);
            }
        }
    }

    private void visitObject(ObjectNode object, Pointer pointer) {
        Map<String, JsonNode> sound = new LinkedHashMap<>();
        object.properties().forEach(entry -> sound.put(entry.getKey(), entry.getValue()));
        object.set("no-such-key", JsonNodeFactory.instance.objectNode());
        check.accept(new Mutation(Kind.UNKNOWN_KEY, pointer.at("no-such-key")), document);
        object.remove("no-such-key");
        sound.forEach((key, value) -> {
            Pointer place = pointer.at(key);
            object.remove(key);
            check.accept(new Mutation(Kind.ABSENT_KEY, place), document);
            for (Map.Entry<Kind, JsonNode> wrong : spoilt(value, Kind.NULL)) {
                object.set(key, wrong.getValue());
                check.accept(new Mutation(wrong.getKey(), place), document);
            }
            object.removeAll();
            object.setAll(sound);
            visit(value, place);
            object.removeAll();
            object.setAll(sound);
        });
    }

    private static List<Map.Entry<Kind, JsonNode>> spoilt(JsonNode value, Kind ofNull) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<Map.Entry<Kind, JsonNode>> wrong = new ArrayList<>();
        wrong.add(Map.entry(ofNull, NullNode.instance));
        for (JsonNode other : List.of(
                TextNode.valueOf("no-such-text"),
                IntNode.valueOf(7),
                BooleanNode.TRUE,
                make.arrayNode(),
                make.objectNode())) {
            if (other.getNodeType() != value.getNodeType()) {
                wrong.add(Map.entry(Kind.WRONG_KIND, other));
            }
        }
        if (value.isNumber()) {
            wrong.add(Map.entry(Kind.NUMBER_AS_TEXT, TextNode.valueOf(value.asText())));
            wrong.add(Map.entry(Kind.FRACTION, DoubleNode.valueOf(1.5)));
            wrong.add(Map.entry(Kind.BEYOND_RANGE, LongNode.valueOf(1L << 31)));
        }
        if (value.isTextual()) {
            wrong.add(Map.entry(Kind.OTHER_TEXT, TextNode.valueOf("no-such-text")));
        }
        return wrong;
    }
}
