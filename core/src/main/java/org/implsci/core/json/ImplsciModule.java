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
 * The module by which a host's own mapper reads and writes the types of implsci as strictly as {@link JsonCodec}.
 *
 * <p>Whatever else the mapper is set to, our types keep their form and refuse what they refuse; only null in the place of a
 * whole value is the host's own affair. A refused document is a
 * {@link JsonMappingException} whose cause is an {@link InvalidInputException} with every finding. Text behind a document is
 * refused where one of our types is the root.
 *
 * <p>A fault of syntax stays the mapper's own exception where nothing was found before it; otherwise it is the last of the
 * findings, so that none is lost. What goes beyond the mapper's own limits is its own exception always: these protect the host.
 */
public final class ImplsciModule extends Module {
    /** A module to be registered on one or more mappers. */
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
                return Shapes.isOurs(type.getRawClass()) ? new Strict(Shapes.find(type.getRawClass())) : null;
            }

            @Override
            public @Nullable JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                // By code alone: Jackson's own also takes the position of a constant.
                return type.getName().startsWith(Shapes.OURS) ? new Strict(Shapes.find(type)) : null;
            }
        });
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return Shapes.isWritten(type.getRawClass()) ? new Canonical() : null;
            }
        });
    }

    /** Reads by shape, from whatever parser the host uses. */
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

    /** Writes by a plain mapper of our own, so that no setting of the host's changes the form. */
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
