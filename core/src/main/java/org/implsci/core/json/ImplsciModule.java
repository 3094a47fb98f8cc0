package org.implsci.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.implsci.core.finding.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * A Jackson module with which a host's own mapper reads and writes the types of implsci as strictly as {@link
 * JsonCodec}.
 *
 * <p>The types keep their form and their refusals whatever the settings of the mapper; only null in place of a whole
 * value is up to the host. A refused document is a {@link JsonMappingException} whose cause is an {@link
 * InvalidInputException} with every finding. Text after a document is refused if the root is a type of implsci.
 *
 * <p>A syntax error stays the mapper's own exception if nothing was found before it. Otherwise it is the last finding,
 * so that none is lost. Input beyond the mapper's own limits always raises the mapper's exception, since these limits
 * protect the host.
 */
public final class ImplsciModule extends Module {
    /** Makes a module that can be registered with one or more mappers. */
    public ImplsciModule() {}

    @Override
    public String getModuleName() {
        return "org.implsci";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return ShapeFinder.isOurs(type.getRawClass()) ? new Strict(ShapeFinder.find(type.getRawClass())) : null;
            }

            @Override
            public @Nullable JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                // By code alone: Jackson's own also takes the position of a constant.
                return type.getName().startsWith(ShapeFinder.OURS) ? new Strict(ShapeFinder.find(type)) : null;
            }
        });
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return ShapeFinder.isWritten(type.getRawClass()) ? new Canonical() : null;
            }
        });
    }

    /** Reads a type by its shape, from the host's parser. */
    private static final class Strict extends JsonDeserializer<Object> {
        private final Shape shape;

        Strict(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            boolean root = isRoot(parser);
            Cursor cursor = new Cursor(parser, ReadLimits.STANDARD.findings());
            Object value = Shape.FAULT;
            boolean whole = false;
            try {
                value = shape.read(cursor);
                whole = true;
                if (root && parser.nextToken() != null) {
                    cursor.report(JsonCodec.trailing());
                }
            } catch (Cursor.TooManyFindings e) {
                cursor.stopped(ReadLimits.STANDARD.findings());
            } catch (StreamReadException e) {
                if (cursor.faults() == 0) {
                    throw e;
                }
                cursor.end(whole ? JsonCodec.trailing() : JsonCodec.notJson(cursor.pointer(), e), e.getLocation());
            }
            if (cursor.faults() > 0) {
                InvalidInputException refusal = new InvalidInputException(cursor.findings());
                throw JsonMappingException.from(parser, refusal.getMessage(), refusal);
            }
            return value;
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
                throws IOException {
            return deserialize(parser, context);
        }

        private static boolean isRoot(JsonParser parser) {
            JsonStreamContext context = parser.getParsingContext();
            JsonStreamContext outer = parser.currentToken().isStructStart() ? context.getParent() : context;
            return outer == null || outer.inRoot();
        }
    }

    /** Writes with our own mapper, so that the host's settings do not change the form. */
    private static final class Canonical extends JsonSerializer<Object> {
        private static final JsonMapper PLAIN = JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .build();

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            PLAIN.writeValue(generator, value);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            serialize(value, generator, provider);
        }
    }
}
