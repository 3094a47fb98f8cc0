package org.implsci.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.term.CareSetting;
import org.implsci.core.term.Vocabulary;
import org.implsci.examples.service.RunningService.Reply;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.guidance.NasssGuidance;
import org.implsci.nasss.profile.NasssProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service answers what the library gives, and refuses with what the library finds. */
class AssessmentServiceTest {
    private static final String DECIDE = RunningService.shipped("decide/nasss.json");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "decide/nasss.json, worst, not-stated",
        "ambient-voice/nasss-1-before.json, median-low, clinical-facing",
        "ambient-voice/nasss-2-after.json, unanimous, back-office"
    })
    void theAnswerIsWhatTheLibraryGives(String name, String policy, String setting)
            throws IOException, InterruptedException {
        String document = RunningService.shipped(name);
        Reply reply = service.post("/assessments?policy=" + policy + "&setting=" + setting, document);
        assertEquals(200, reply.status(), reply.body());
        assertEquals("application/json", reply.contentType());

        NasssProfile profile = Nasss.profile(
                Nasss.read(document).orThrow(),
                Vocabulary.of("policy", OrdinalPolicy.class).parse(policy));
        assertEquals(
                new ObjectMapper().readTree(JsonCodec.standard().write(profile)).toString(),
                reply.json().get("profile").toString());

        NasssGuidance guidance = Nasss.guidance(
                profile, Vocabulary.of("setting", CareSetting.class).parse(setting));
        // The house writes its own names in snake case; ours, in the same answer, stay as they are documented.
        assertEquals(
                new ObjectMapper()
                        .readTree(JsonCodec.standard().write(guidance))
                        .toString(),
                reply.json().get("guidance").toString());
        assertTrue(reply.json().at("/guidance/approach/rollBack").isObject(), reply::body);
    }

    @Test
    void withoutParametersThePolicyIsTheCautiousOneAndTheAnswerNamesIt() throws IOException, InterruptedException {
        JsonNode profile = service.post("/assessments", DECIDE).json().get("profile");
        assertEquals("worst", profile.get("policy").textValue());
        // "Don't know" of the audit goes through the wire as no level with a reason.
        assertFalse(profile.get("domains").get(2).has("level"));
        assertEquals("unknown", profile.get("domains").get(2).get("noLevel").textValue());
        assertEquals(
                1,
                profile.get("domains").get(2).get("judgements").get("dont-know").intValue());
    }

    @Test
    void theHostsMapperReadsAndWritesAnAssessmentInTheLibrarysForm() throws IOException {
        NasssAssessment bound = service.mapper().readValue(DECIDE, NasssAssessment.class);
        assertEquals(Nasss.read(DECIDE).orThrow(), bound);
        assertEquals(
                new ObjectMapper().readTree(JsonCodec.standard().write(bound)).toString(),
                service.mapper().writeValueAsString(bound));
    }

    @Test
    void aBrokenDocumentIsRefusedWithEveryFaultAtItsPlace() throws IOException, InterruptedException {
        String broken = changed("\"2026-08-19\"", "\"2026-08-32\"")
                .replaceFirst("\"answer\": \"simple\"", "\"answer\": \"easy\"")
                .replaceFirst("\"question\": \"4B\"", "\"question\": \"4Z\", \"weight\": 2")
                .replaceFirst("\"domain\": \"technology\"", "\"domain\": \"tecnology\"");
        Reply reply = service.post("/assessments", broken);
        assertEquals(422, reply.status(), reply.body());
        assertEquals("application/problem+json", reply.contentType());
        JsonNode problem = reply.json();
        assertEquals(
                "tag:example.org,2026:problem/refused-assessment",
                problem.get("type").textValue());
        assertEquals("The assessment was refused", problem.get("title").textValue());
        assertEquals(422, problem.get("status").intValue());
        assertEquals("5 faults were found", problem.get("detail").textValue());
        assertEquals("/assessments", problem.get("instance").textValue());
        assertEquals(
                List.of(
                        "/date",
                        "/sheets/0/ratings/0/answer",
                        "/sheets/0/ratings/4/weight",
                        "/sheets/0/judgements/1/domain",
                        "/sheets/0/ratings/4/question"),
                texts(problem.get("errors"), "pointer"));
        assertEquals(
                List.of("json.iso-text", "term.unknown", "json.key.unknown", "term.unknown", "nasss.question.unknown"),
                texts(problem.get("errors"), "code"));
        JsonNode answer = problem.get("errors").get(1);
        assertEquals("\"easy\"", answer.get("found").textValue());
        assertTrue(answer.get("expected").textValue().contains("complicated"), answer::toString);
        assertTrue(answer.get("detail").textValue().contains("easy"), answer::toString);
    }

    /** What to replace in the good document, and by what. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schema\": \"org.implsci/nasss-assessment/1\" | \"schema\": \"org.implsci/nasss-assessment/2\"",
                "\"version\": \"nasss-2017\", | ",
                "\"version\": \"nasss-2017\" | \"version\": 2017",
                "\"subject\" | \"Subject\"",
                "\"date\": | \"subject\": \"again\", \"date\":",
                "\"rater\": \"developers\" | \"rater\": null",
                "\"dont-know\" | \"unknown\"",
                "\"date\": \"2026-08-19\" | \"date\": 7, oops",
                "\"question\": \"4B\" | \"question\": \"4A\"",
                "\"label\": \"Value to the client\" | \"label\": \"  \", \"weights\": [1, {\"a\": 2}]",
                "\"ratings\": [ | \"ratings\": [7, [], {}, ",
                "\"judgements\": [ | \"judgements\": {}, \"judgement\": [",
            })
    void whatIsRefusedThroughTheMapperIsWhatTheCodecRefuses(String good, String bad)
            throws IOException, InterruptedException {
        String document = changed(good, bad == null ? "" : bad);
        Reply reply = service.post("/assessments", document);
        assertEquals(422, reply.status(), reply.body());
        List<String> expected = new ArrayList<>();
        Nasss.read(document)
                .findings()
                .forEach(finding -> expected.add(finding.pointer() + " " + finding.code() + " "
                        + finding.expected().orElse("-") + " " + finding.found().orElse("-") + " "
                        + finding.sentence()));
        List<String> found = new ArrayList<>();
        reply.json()
                .get("errors")
                .forEach(error -> found.add(error.get("pointer").textValue() + " "
                        + error.get("code").textValue() + " "
                        + error.path("expected").asText("-") + " "
                        + error.path("found").asText("-") + " "
                        + error.get("detail").textValue()));
        assertEquals(expected, found);
        assertFalse(found.isEmpty());
    }

    @Test
    void textBehindTheDocumentIsRefused() throws IOException, InterruptedException {
        Reply reply = service.post("/assessments", DECIDE + "{}");
        assertEquals(422, reply.status());
        assertEquals(List.of("json.trailing"), texts(reply.json().get("errors"), "code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "{", "{\"schema\": }", "<assessment/>", "{\"a\": NaN}"})
    void whatIsNoJsonIsABadRequest(String body) throws IOException, InterruptedException {
        Reply reply = service.post("/assessments", body);
        assertEquals(400, reply.status(), reply.body());
        assertEquals("application/problem+json", reply.contentType());
        JsonNode problem = reply.json();
        assertEquals(
                "tag:example.org,2026:problem/unreadable-document",
                problem.get("type").textValue());
        assertEquals(List.of("json.syntax"), texts(problem.get("errors"), "code"));
        assertFalse(reply.body().contains("org.springframework"), reply.body());
        assertFalse(reply.body().contains("com.fasterxml"), reply.body());
    }

    /** Neither the length nor the depth of a document is left to the client. */
    @Test
    void aDocumentBeyondTheLimitsIsABadRequest() throws IOException, InterruptedException {
        for (String body : List.of("[".repeat(2_000), DECIDE.replaceFirst("people who", "x".repeat(1_100_000)))) {
            Reply reply = service.post("/assessments", body);
            assertEquals(400, reply.status(), reply.body());
            assertEquals(List.of("json.syntax"), texts(reply.json().get("errors"), "code"));
        }
    }

    @Test
    void aParameterOutsideItsCodesIsABadRequestThatListsThem() throws IOException, InterruptedException {
        Reply reply = service.post("/assessments?policy=mean", DECIDE);
        assertEquals(400, reply.status());
        JsonNode problem = reply.json();
        assertEquals("policy", problem.get("parameter").textValue());
        JsonNode error = problem.get("errors").get(0);
        assertEquals("term.unknown", error.get("code").textValue());
        assertEquals("\"mean\"", error.get("found").textValue());
        assertTrue(error.get("expected").textValue().contains("median-low"), error::toString);
    }

    /** What Spring itself refuses is a problem document as well. */
    @Test
    void anUnknownPathIsAProblemToo() throws IOException, InterruptedException {
        Reply reply = service.post("/nowhere", DECIDE);
        assertEquals(404, reply.status());
        assertEquals("application/problem+json", reply.contentType());
    }

    private static String changed(String good, String bad) {
        assertTrue(DECIDE.contains(good), good);
        int at = DECIDE.indexOf(good);
        return DECIDE.substring(0, at) + bad + DECIDE.substring(at + good.length());
    }

    private static List<String> texts(JsonNode array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> element.get(key).textValue())
                .toList();
    }
}
