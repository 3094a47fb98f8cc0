package org.implsci.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.implsci.core.term.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonSchemasTest {
    /** Written by hand, from the components of Trial's JSON form and the vocabulary of draft 2020-12. */
    private static final String TRIAL = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "$id": "urn:implsci:org.implsci/trial/1",
             "title": "Trial",
             "type": "object",
             "properties": {
               "schema": {"const": "org.implsci/trial/1"},
               "title": {"type": "string"},
               "patients": {"type": "integer", "minimum": -2147483648, "maximum": 2147483647},
               "budget": {"type": "integer", "minimum": -9223372036854775808, "maximum": 9223372036854775807},
               "dose": {"type": "number"},
               "blinded": {"type": "boolean"},
               "phase": {"$ref": "#/$defs/Trial.Phase"},
               "start": {"type": ["string", "null"], "pattern": "^[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}$", "format": "date"},
               "arms": {"type": "array", "items": {"$ref": "#/$defs/Trial.Arm"}},
               "sites": {
                 "type": "object",
                 "additionalProperties": {"type": "integer", "minimum": -2147483648, "maximum": 2147483647}},
               "events": {"type": "array", "items": {"oneOf": [
                 {"type": "object",
                  "properties": {
                    "type": {"const": "joined"},
                    "patient": {"type": "integer", "minimum": -2147483648, "maximum": 2147483647}},
                  "required": ["type", "patient"],
                  "additionalProperties": false},
                 {"type": "object",
                  "properties": {
                    "type": {"const": "left"},
                    "patient": {"type": "integer", "minimum": -2147483648, "maximum": 2147483647},
                    "arm": {"type": "string"}},
                  "required": ["type", "patient", "arm"],
                  "additionalProperties": false}]}}},
             "required": [
               "schema", "title", "patients", "budget", "dose", "blinded", "phase", "arms", "sites", "events"],
             "additionalProperties": false,
             "$defs": {
               "Trial.Arm": {
                 "type": "object",
                 "properties": {"name": {"type": "string"}, "share": {"type": ["number", "null"]}},
                 "required": ["name"],
                 "additionalProperties": false},
               "Trial.Phase": {"type": "string", "enum": ["pilot", "full"]}}}
            """;

    enum Level implements Term {
        LOW,
        HIGH;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String label() {
            return code();
        }
    }

    /** A document with an answer as a text, and one as a part of its own. */
    @JsonDocument("org.implsci/answered/1")
    record Answered(String mood, @Nullable String sky) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Answered fromJson(Json json) {
            return new Answered(json.mood, json.sky == null ? null : json.sky.answer);
        }

        record Json(
                String schema,
                @AnswerCodes(Level.class) String mood,
                @AnswerCodes(Level.class) @Nullable Said sky) {}

        record Said(String answer, @Nullable String rationale) {}
    }

    @Test
    void theCodesOfAnAnswerAreListedForThoseWhoBuildAForm() throws JsonProcessingException {
        JsonNode codes = new ObjectMapper().readTree("""
                {"type": "string", "enum": ["low", "high", "not-applicable", "dont-know", "not-answered"]}
                """);
        JsonNode properties = schema(Answered.class).get("properties");
        assertEquals(codes, properties.get("mood"));
        assertEquals(codes, properties.at("/sky/properties/answer"));
        assertEquals("[\"object\",\"null\"]", properties.at("/sky/type").toString());
        // What is wrong with a code is for the type to say, so that the finding is the same with and without a schema.
        String text = "{\"schema\": \"org.implsci/answered/1\", \"mood\": \"high\", \"sky\": {\"answer\": \"odd\"}}";
        assertEquals(
                new Answered("high", "odd"),
                JsonCodec.standard().read(text, Answered.class).orThrow());
        assertEquals(
                List.of("error json.type at /mood", "error json.type at /sky"),
                JsonCodec.standard()
                        .read(text.replace("\"high\"", "1").replace("{\"answer\": \"odd\"}", "2"), Answered.class)
                        .findings()
                        .all()
                        .stream()
                        .map(Object::toString)
                        .toList());
    }

    private static JsonNode schema(Class<?> type) {
        try {
            return new ObjectMapper().readTree(JsonSchemas.of(type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyKindOfPartIsDescribed() throws JsonProcessingException {
        assertEquals(new ObjectMapper().readTree(TRIAL), schema(Trial.class));
    }

    @Test
    void theTextIsCanonical() {
        String text = JsonSchemas.of(Trial.class);
        assertEquals(text, JsonSchemas.of(Trial.class));
        assertTrue(text.startsWith("{\n  \"$schema\": ") && text.endsWith("}\n"), text);
    }

    @Test
    void onlyRootsOfDocumentsHaveASchema() {
        assertThrows(IllegalArgumentException.class, () -> JsonSchemas.of(Trial.Arm.class));
    }

    /** A document within which it stands again, a reply, and every kind of ISO text, mandatory and not. */
    @JsonDocument("org.implsci/tree/1")
    record Tree(
            String schema,
            @Nullable Tree parent,
            List<Tree> children,
            Trial.@Nullable Phase phase,
            org.implsci.core.instrument.@Nullable Reply reply,
            LocalDateTime local,
            Instant instant,
            Duration duration,
            Period period) {}

    @Test
    void aTypeWithinItselfRefersToTheWhole() {
        JsonNode properties = schema(Tree.class).get("properties");
        assertEquals(
                "{\"anyOf\":[{\"$ref\":\"#\"},{\"type\":\"null\"}]}",
                properties.get("parent").toString());
        assertEquals("{\"$ref\":\"#\"}", properties.at("/children/items").toString());
        assertEquals(
                "{\"anyOf\":[{\"$ref\":\"#/$defs/Trial.Phase\"},{\"type\":\"null\"}]}",
                properties.get("phase").toString());
        assertEquals(
                "[\"integer\",\"string\",\"null\"]",
                properties.at("/reply/type").toString());
    }

    @Property
    void whateverTheCodecReadsAsIsoTextFitsThePattern(
            @ForAll @LongRange(min = -31_557_014_135_596_800L, max = 31_556_889_832_694_400L) long second,
            @ForAll @LongRange(min = 0, max = 999_999_999) long nano,
            @ForAll int years,
            @ForAll int months,
            @ForAll int days,
            @ForAll long seconds) {
        Instant instant = Instant.ofEpochSecond(second, nano);
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, (int) nano, ZoneOffset.UTC);
        List<Object> values = List.of(
                instant,
                local,
                local.withSecond(0).withNano(0),
                local.toLocalDate(),
                Duration.ofSeconds(seconds, nano),
                Duration.ofSeconds(seconds % 60, nano),
                Period.of(years, months, days),
                Period.ofDays(days),
                Period.ZERO);
        for (Object value : values) {
            assertFits(value.getClass(), value.toString());
        }
        assertFits(Period.class, "P" + days / 7 + "W");
        assertFits(Period.class, "-p1y2m3w4d");
        assertFits(Duration.class, "-p1dt2h-3m4,5s");
        assertFits(Instant.class, "2026-01-31t09:30:00z");
        assertFits(LocalDateTime.class, "2026-01-31t09:30:00.5");
        assertFits(LocalDate.class, "-0001-01-31");
    }

    private static void assertFits(Class<?> type, String text) {
        IsoShape shape = IsoShape.of(type);
        shape.parse(text); // is read
        String pattern =
                shape.schema(new SchemaDefinitions(type)).get("pattern").asText();
        assertTrue(text.matches(pattern), () -> text + " does not fit " + pattern);
    }
}
