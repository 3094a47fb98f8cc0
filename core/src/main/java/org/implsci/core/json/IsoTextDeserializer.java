package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Reads ISO text for a mapper without our module; the codec has its own shapes. */
final class IsoTextDeserializer extends JsonDeserializer<Object> implements ContextualDeserializer {
    private final Class<?> type;

    /** Makes a deserializer for Jackson, which gets the real one from {@link #createContextual}. */
    IsoTextDeserializer() {
        this(Object.class);
    }

    private IsoTextDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return property == null
                ? this
                : new IsoTextDeserializer(property.getType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getText();
        try {
            return IsoShape.of(type).parse(text);
        } catch (DateTimeException e) {
            return context.handleWeirdStringValue(type, text, "not ISO 8601 text");
        }
    }
}
