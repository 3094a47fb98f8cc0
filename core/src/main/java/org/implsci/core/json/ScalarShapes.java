package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.implsci.core.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The shapes of texts, numbers, truth values and enum codes. No value is converted from one kind to another. */
final class ScalarShapes {
    private static final Map<Class<?>, Shape> BY_TYPE = ImmutableMap.of(
            String.class, new Text(),
            Boolean.class, new Truth(),
            Integer.class, new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
            Long.class, new Whole(Long.MIN_VALUE, Long.MAX_VALUE),
            Double.class, new Real());

    /** A whole number or a text: the shape of a creator that takes an object. */
    static final Shape WHOLE_OR_TEXT = new WholeOrText();

    private ScalarShapes() {}

    static @Nullable Shape of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    private static final class Text extends Shape.Scalar {
        @Override
        @Nullable
        Object value(JsonToken token, Cursor cursor) throws IOException {
            return token == JsonToken.VALUE_STRING ? cursor.parser().getText() : null;
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.ofType("string");
        }

        @Override
        String expected() {
            return "a text";
        }
    }

    private static final class Truth extends Shape.Scalar {
        @Override
        @Nullable
        Object value(JsonToken token, Cursor cursor) {
            return token.isBoolean() ? (Object) (token == JsonToken.VALUE_TRUE) : null;
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.ofType("boolean");
        }

        @Override
        String expected() {
            return "true or false";
        }
    }

    private static final class Whole extends Shape.Scalar {
        private final long least;
        private final long most;

        Whole(long least, long most) {
            this.least = least;
            this.most = most;
        }

        @Override
        @Nullable
        Object value(JsonToken token, Cursor cursor) throws IOException {
            if (token != JsonToken.VALUE_NUMBER_INT) {
                return null;
            }
            JsonParser parser = cursor.parser();
            boolean big = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
            if (big || parser.getLongValue() < least || parser.getLongValue() > most) {
                cursor.refuse("json.range", "outside the range", least + " to " + most, cursor.shownToken());
                return FAULT;
            }
            return most == Integer.MAX_VALUE ? (Object) parser.getIntValue() : (Object) parser.getLongValue();
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.ofType("integer").put("minimum", least).put("maximum", most);
        }

        @Override
        String expected() {
            return "a whole number";
        }
    }

    /** A whole number or a text: an answer in a column of a panel, where a text is the reason for a missing number. */
    private static final class WholeOrText extends Shape.Scalar {
        private static final Whole WHOLE = new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE);

        @Override
        @Nullable
        Object value(JsonToken token, Cursor cursor) throws IOException {
            return token == JsonToken.VALUE_STRING ? cursor.parser().getText() : WHOLE.value(token, cursor);
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            ObjectNode schema = WHOLE.schema(definitions);
            schema.putArray("type").add("integer").add("string");
            return schema;
        }

        @Override
        String expected() {
            return "a whole number or a text";
        }
    }

    private static final class Real extends Shape.Scalar {
        @Override
        @Nullable
        Object value(JsonToken token, Cursor cursor) throws IOException {
            if (!token.isNumeric()) {
                return null;
            }
            double value = cursor.parser().getDoubleValue();
            if (!Double.isFinite(value)) {
                cursor.refuse("json.not-finite", "not a finite number", expected(), cursor.shownToken());
                return FAULT;
            }
            return value;
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.ofType("number");
        }

        @Override
        String expected() {
            return "a finite number";
        }
    }

    /** A text that states an answer. The type itself looks the code up; the schema lists the codes. */
    static final class AnswerCode extends Shape.Scalar {
        private final List<String> codes;

        AnswerCode(List<String> codes) {
            this.codes = codes;
        }

        @Override
        @Nullable
        Object value(JsonToken token, Cursor cursor) throws IOException {
            return token == JsonToken.VALUE_STRING ? cursor.parser().getText() : null;
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            ObjectNode schema = SchemaDefinitions.ofType("string");
            codes.forEach(schema.putArray("enum")::add);
            return schema;
        }

        @Override
        String expected() {
            return "a text";
        }
    }

    /** The code of a term in a closed list. */
    static final class Code extends Shape.Scalar {
        private final Class<?> type;
        private final Vocabulary<?> terms;

        Code(Class<?> type, Vocabulary<?> terms) {
            this.type = type;
            this.terms = terms;
        }

        @Override
        @Nullable
        Object value(JsonToken token, Cursor cursor) throws IOException {
            if (token != JsonToken.VALUE_STRING) {
                return null;
            }
            String text = cursor.parser().getText();
            Object term = terms.withCode(text).orElse(null);
            if (term == null) {
                cursor.report(terms.refusal(cursor.pointer(), text));
                return FAULT;
            }
            return term;
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            return definitions.refer(type, () -> form(definitions));
        }

        @Override
        ObjectNode form(SchemaDefinitions definitions) {
            ObjectNode schema = SchemaDefinitions.ofType("string");
            terms.codes().forEach(schema.putArray("enum")::add);
            return schema;
        }

        @Override
        String expected() {
            return "one of the texts " + String.join(", ", terms.codes());
        }
    }
}
