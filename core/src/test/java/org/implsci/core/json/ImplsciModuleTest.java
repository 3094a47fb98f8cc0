package org.implsci.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.junit.jupiter.api.Test;

class ImplsciModuleTest {
    /** As lenient as a host's mapper can be set. */
    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .addModule(new ImplsciModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    record Envelope(String from, Trial trial, List<Trial> others) {}

    @Test
    void aHostsMapperReadsAndWritesOurTypesInOurForm() throws JsonProcessingException {
        Trial trial = LENIENT.readValue(JsonCodecTest.GOOD, Trial.class);
        assertEquals(JsonCodec.standard().read(JsonCodecTest.GOOD, Trial.class).orThrow(), trial);
        assertEquals(new ObjectMapper().readTree(JsonCodecTest.GOOD).toString(), LENIENT.writeValueAsString(trial));
    }

    @Test
    void aHostsMapperIsAsStrictAsTheCodec() {
        String faulty = JsonCodecTest.GOOD
                .replace("\"patients\": 40", "\"patients\": \"40\", \"extra\": 1")
                .replace("\"phase\": \"pilot\"", "\"phase\": \"PILOT\"")
                .replace("\"blinded\": false", "\"blinded\": 0");
        JsonMappingException refused =
                assertThrows(JsonMappingException.class, () -> LENIENT.readValue(faulty, Trial.class));
        InvalidInputException cause = assertInstanceOf(InvalidInputException.class, refused.getCause());
        assertEquals(
                JsonCodec.standard().read(faulty, Trial.class).findings().all().stream()
                        .map(Finding::toString)
                        .toList(),
                cause.findings().all().stream().map(Finding::toString).toList());
        assertEquals(4, cause.findings().all().size());
    }

    /** A constant is read by its code, and never by its position or its name in Java. */
    @Test
    void aTermAloneIsReadByItsCode() throws JsonProcessingException {
        assertEquals(OrdinalPolicy.WORST, LENIENT.readValue("\"worst\"", OrdinalPolicy.class));
        for (String text : List.of("0", "\"0\"", "\"WORST\"", "\"Worst\"", "true", "[\"worst\"]")) {
            assertInstanceOf(
                    InvalidInputException.class,
                    assertThrows(JsonMappingException.class, () -> LENIENT.readValue(text, OrdinalPolicy.class))
                            .getCause(),
                    text);
        }
    }

    @Test
    void whatWasFoundBeforeAFaultOfSyntaxIsKept() {
        String faulty = JsonCodecTest.GOOD.replace("\"phase\": \"pilot\"", "\"phase\": \"PILOT\", oops");
        for (String text : List.of(faulty, JsonCodecTest.GOOD.replace("\"pilot\"", "\"PILOT\"") + "oops")) {
            JsonMappingException refused =
                    assertThrows(JsonMappingException.class, () -> LENIENT.readValue(text, Trial.class));
            InvalidInputException cause = assertInstanceOf(InvalidInputException.class, refused.getCause());
            assertEquals(
                    JsonCodec.standard().read(text, Trial.class).findings().all().stream()
                            .map(Finding::explain)
                            .toList(),
                    cause.findings().all().stream().map(Finding::explain).toList());
            assertEquals(2, cause.findings().all().size());
        }
    }

    @Test
    void aFaultOfSyntaxAloneStaysTheMappersOwn() {
        String faulty = JsonCodecTest.GOOD.replace("\"phase\": \"pilot\"", "\"phase\": \"pilot\", oops");
        assertThrows(JsonParseException.class, () -> LENIENT.readValue(faulty, Trial.class));
        assertThrows(JsonParseException.class, () -> LENIENT.readValue(JsonCodecTest.GOOD + "oops", Trial.class));
    }

    @Test
    void theMappersOwnLimitsStayItsOwnWhateverWasFoundBefore() {
        ObjectMapper narrow = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(20)
                                .build())
                        .build())
                .addModule(new ImplsciModule())
                .build();
        String deep = JsonCodecTest.GOOD.replace(
                "\"phase\": \"pilot\"", "\"phase\": \"PILOT\", \"extra\": " + "[".repeat(30));
        assertThrows(StreamConstraintsException.class, () -> narrow.readValue(deep, Trial.class));
    }

    @Test
    void textBehindADocumentIsRefusedWhereOurTypeIsTheRoot() {
        JsonMappingException refused = assertThrows(
                JsonMappingException.class, () -> LENIENT.readValue(JsonCodecTest.GOOD + " 1", Trial.class));
        assertTrue(refused.getMessage().contains("after the end"), refused.getMessage());
    }

    @Test
    void ourTypesMayStandInsideAHostsOwn() throws JsonProcessingException {
        String envelope = "{\"from\": \"trust\", \"trial\": " + JsonCodecTest.GOOD + ", \"others\": ["
                + JsonCodecTest.GOOD + "]}";
        Envelope read = LENIENT.readValue(envelope, Envelope.class);
        assertEquals(read.trial(), read.others().get(0));
        assertEquals(read, LENIENT.readValue(LENIENT.writeValueAsString(read), Envelope.class));
    }

    @Test
    void aTreeCanBeReadAsWell() throws JsonProcessingException {
        assertEquals(
                "Ward rounds by video",
                LENIENT.treeToValue(LENIENT.readTree(JsonCodecTest.GOOD), Trial.class)
                        .title());
        assertThrows(
                JsonMappingException.class,
                () -> LENIENT.treeToValue(LENIENT.readTree("{\"schema\": 1}"), Trial.class));
    }

    @Test
    void withoutTheModuleTheTypesStillBindAndCheckThemselves() throws JsonProcessingException {
        ObjectMapper plain = new ObjectMapper();
        Trial trial = plain.readValue(JsonCodecTest.GOOD, Trial.class);
        assertEquals(trial, plain.readValue(plain.writeValueAsString(trial), Trial.class));
        JsonMappingException refused = assertThrows(
                JsonMappingException.class,
                () -> plain.readValue(JsonCodecTest.GOOD.replace("Ward rounds by video", " "), Trial.class));
        assertInstanceOf(InvalidInputException.class, refused.getCause());
        assertThrows(
                JsonMappingException.class,
                () -> plain.readValue(JsonCodecTest.GOOD.replace("2026-02-28", "2026-02-30"), Trial.class));
    }
}
