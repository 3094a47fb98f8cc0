package org.implsci.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.text.SafeText;

/**
 * Reads and writes the types of implsci as JSON text.
 *
 * <p>Reading is strict and reports every fault at once: unknown, duplicate and missing keys, values of the wrong kind
 * (a fraction for a whole number, text for a number, the ordinal of an enum), numbers that are not finite, text after
 * the document, a document of another schema, one that is too long or too deep, and whatever the type's own rules
 * refuse. If a part cannot be read, findings that something is absent are withheld for its surroundings, since the part
 * may contain it. Reading stops at a syntax error. Each finding has the JSON pointer, line and column.
 *
 * <p>Writing is canonical: fixed order of keys, indentation by two blanks, line feeds, absent values left out, the
 * shortest digits that give the same double. The text is the same on every JDK and in every run. Writing a document
 * that was read and reading it again changes nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonCodec {
    private static final JsonCodec STANDARD = new JsonCodec(ReadLimits.STANDARD);
    /** The parser's remarks on its own settings, which the author of a document cannot change. */
    private static final Pattern PARSER_SETTING = Pattern.compile(" \\((or 'NaN'|[^()]*Feature ')[^()]*\\)");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ReadLimits limits;
    private final ObjectMapper mapper;
    private final ObjectWriter writer;

    private JsonCodec(ReadLimits limits) {
        this.limits = limits;
        this.mapper = JsonMapper.builder(factory(limits))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        this.writer = mapper.writer(printer());
    }

    /** {@return the shared codec with {@link ReadLimits#STANDARD}} */
    public static JsonCodec standard() {
        return STANDARD;
    }

    /**
     * {@return a codec with other limits}
     *
     * @param limits the limits for documents
     */
    public static JsonCodec withLimits(ReadLimits limits) {
        return new JsonCodec(Objects.requireNonNull(limits, "limits"));
    }

    private static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.characters())
                        .maxNameLength(limits.characters())
                        .build())
                // NaN and infinity are read as tokens, so that they are refused with their place.
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                // Without this writer the digits of a double depend on the JDK.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                // Keys come from untrusted documents, so they are not kept in a table.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    /**
     * Reads a document.
     *
     * @param <T> the type
     * @param text the whole document
     * @param type a type of implsci with a JSON form
     * @return the object, or every fault
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public <T> ReadResult<T> read(String text, Class<T> type) {
        Objects.requireNonNull(text, "text");
        Shape shape = ShapeFinder.find(Objects.requireNonNull(type, "type"));
        if (text.length() > limits.characters()) {
            return ReadResult.refused(Findings.of(Finding.error("json.limit", Pointer.ROOT)
                    .message("the document is too long")
                    .expected("at most " + limits.characters() + " characters")
                    .found(text.length() + " characters")
                    .build()));
        }
        String document = withoutMark(text);
        try (JsonParser parser = mapper.createParser(document)) {
            Cursor cursor = new Cursor(parser, limits.findings());
            Object value = readDocument(shape, cursor);
            return cursor.faults() == 0
                    ? ReadResult.read(type.cast(value))
                    : ReadResult.refused(LineLocator.locate(cursor.findings(), mapper, document));
        } catch (IOException e) {
            throw new IllegalStateException("reading from text does no I/O", e);
        }
    }

    /**
     * Reads a document of one of several types; its key {@code schema} names the type.
     *
     * <p>A text that is not JSON, or that does not name its schema, is refused with the place; a misspelt name is
     * answered with the nearest one.
     *
     * @param text the whole document
     * @param types types with {@link JsonDocument}, at least one
     * @return an object of one of the types, or every fault
     * @throws IllegalArgumentException if a type is not the root of a document
     */
    public ReadResult<Object> readAny(String text, List<Class<?>> types) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(types, "types");
        DocumentTypes kinds = new DocumentTypes(types);
        if (text.length() > limits.characters()) {
            return read(text, types.get(0)).as(Object.class);
        }
        String document = withoutMark(text);
        try (JsonParser parser = mapper.createParser(document)) {
            Object kind = kinds.find(parser);
            return kind instanceof Findings refused
                    ? ReadResult.refused(LineLocator.locate(refused, mapper, document))
                    : read(text, (Class<?>) kind).as(Object.class);
        } catch (StreamConstraintsException e) {
            return ReadResult.refused(Findings.of(Cursor.located(limitExceeded(Pointer.ROOT), e.getLocation())));
        } catch (JsonProcessingException e) {
            return ReadResult.refused(Findings.of(Cursor.located(notJson(Pointer.ROOT, e), e.getLocation())));
        } catch (IOException e) {
            throw new IllegalStateException("reading from text does no I/O", e);
        }
    }

    /**
     * Returns the schema that a document names, for a host that stores documents of several types.
     *
     * @param text the whole document
     * @return the text of the top-level key {@code schema}; empty if there is none before a syntax error
     */
    public Optional<String> schemaOf(String text) {
        Objects.requireNonNull(text, "text");
        try (JsonParser parser = mapper.createParser(withoutMark(text))) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean schema = parser.currentName().equals("schema");
                    if (parser.nextToken() == JsonToken.VALUE_STRING && schema) {
                        return Optional.of(parser.getText());
                    }
                    parser.skipChildren();
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns findings with their lines and columns in a document, for a host that checks documents against each other.
     *
     * @param findings findings with pointers into the document
     * @param text the whole document
     * @return the same findings, each with the parameters {@code line} and {@code column} unless it had them; a finding
     *     about something absent gets the place of what should contain it
     */
    public Findings locate(Findings findings, String text) {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(text, "text");
        try {
            return LineLocator.locate(findings, mapper, withoutMark(text));
        } catch (IOException e) {
            throw new IllegalStateException("reading from text does no I/O", e);
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private Object readDocument(Shape shape, Cursor cursor) throws IOException {
        Object value = Shape.FAULT;
        boolean whole = false;
        try {
            if (cursor.parser().nextToken() == null) {
                cursor.refuse("json.syntax", "an empty document", "a JSON document", "nothing");
                return value;
            }
            value = shape.read(cursor);
            whole = true;
            if (cursor.parser().nextToken() != null) {
                cursor.report(trailing());
            }
        } catch (Cursor.TooManyFindings e) {
            cursor.stopped(limits.findings());
        } catch (StreamConstraintsException e) {
            cursor.end(limitExceeded(cursor.pointer()), cursor.parser().currentLocation());
        } catch (JsonProcessingException e) {
            cursor.end(whole ? trailing() : notJson(cursor.pointer(), e), e.getLocation());
        }
        return value;
    }

    private Finding limitExceeded(Pointer place) {
        return Finding.error("json.limit", place)
                .message("the document exceeds a limit; reading stopped here")
                .expected("nesting of at most " + limits.depth() + " levels, and numbers of at most 1000 digits")
                .build();
    }

    /** Returns the finding about a syntax error, which is the last one. */
    static Finding notJson(Pointer place, JsonProcessingException fault) {
        return Finding.error("json.syntax", place)
                .message("not JSON; reading stopped here")
                .found(SafeText.line(
                        PARSER_SETTING.matcher(fault.getOriginalMessage()).replaceAll(""), 200))
                .build();
    }

    /** Returns the finding about text after a whole document. */
    static Finding trailing() {
        return Finding.error("json.trailing", Pointer.ROOT)
                .message("there is text after the end of the document")
                .expected("one document")
                .build();
    }

    /**
     * Writes an object as canonical text.
     *
     * @param value an object of a type of implsci with a JSON form, or a list of such objects
     * @return the text, with a line feed at the end
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public String write(Object value) {
        try {
            return writer.writeValueAsString(Objects.requireNonNull(value, "value")) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "no JSON form is known for " + value.getClass().getName(), e);
        }
    }
}
