package org.implsci.nasss.assessment;

import static org.implsci.nasss.question.Complexity.COMPLEX;
import static org.implsci.nasss.question.Complexity.COMPLICATED;
import static org.implsci.nasss.question.Complexity.SIMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.ImplsciModule;
import org.implsci.core.json.JsonCodec;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.NasssVersion;
import org.implsci.nasss.question.Question;
import org.junit.jupiter.api.Test;

class NasssAssessmentTest {
    private static final NasssAssessment FULL = NasssAssessment.builder()
            .version(NasssVersion.LIST_2019)
            .subject("Remote monitoring of heart failure")
            .context("two sites")
            .date(LocalDate.of(2026, 3, 1))
            .addCustomQuestions(Question.custom("trust:2f", Domain.TECHNOLOGY, "Place in the care pathway"))
            .addSheets(
                    RaterSheet.by("nurse lead")
                            .rate("1A", COMPLICATED, "several \"conditions\" at once")
                            .rate("2E", Answer.dontKnow("nobody asked"))
                            .rate("4C", Answer.notApplicable("no carers involved"))
                            .rate("5A", Answer.notAnswered())
                            .rate("trust:2f", COMPLEX)
                            .judge(Domain.EMBEDDING, Answer.given(SIMPLE, "on balance")),
                    RaterSheet.by("IT lead").rate("1A", SIMPLE))
            .build();

    /** The JSON form, written by hand: the golden text of version 1 of the schema. */
    private static final String GOLDEN = """
            {
              "schema": "org.implsci/nasss-assessment/1",
              "version": "nasss-2019",
              "subject": "Remote monitoring of heart failure",
              "context": "two sites",
              "date": "2026-03-01",
              "customQuestions": [
                {
                  "code": "trust:2f",
                  "domain": "technology",
                  "label": "Place in the care pathway"
                }
              ],
              "sheets": [
                {
                  "rater": "nurse lead",
                  "ratings": [
                    {
                      "question": "1A",
                      "answer": "complicated",
                      "rationale": "several \\"conditions\\" at once"
                    },
                    {
                      "question": "2E",
                      "answer": "dont-know",
                      "rationale": "nobody asked"
                    },
                    {
                      "question": "4C",
                      "answer": "not-applicable",
                      "rationale": "no carers involved"
                    },
                    {
                      "question": "5A",
                      "answer": "not-answered"
                    },
                    {
                      "question": "trust:2f",
                      "answer": "complex"
                    }
                  ],
                  "judgements": [
                    {
                      "domain": "embedding",
                      "answer": "simple",
                      "rationale": "on balance"
                    }
                  ]
                },
                {
                  "rater": "IT lead",
                  "ratings": [
                    {
                      "question": "1A",
                      "answer": "simple"
                    }
                  ]
                }
              ]
            }
            """;

    private static List<String> faults(String json) {
        return Nasss.read(json).findings().all().stream().map(Finding::toString).toList();
    }

    private static InvalidInputException refused(org.junit.jupiter.api.function.Executable build) {
        return assertThrows(InvalidInputException.class, build);
    }

    @Test
    void theJsonFormIsTheGoldenTextBothWays() {
        assertEquals(GOLDEN, JsonCodec.standard().write(FULL));
        assertEquals(FULL, Nasss.read(GOLDEN).orThrow());
    }

    @Test
    void aHostsMapperReadsAndWritesAssessments() throws JsonProcessingException {
        for (ObjectMapper mapper :
                List.of(new ObjectMapper(), new ObjectMapper().registerModule(new ImplsciModule()))) {
            assertEquals(FULL, mapper.readValue(GOLDEN, NasssAssessment.class));
            assertEquals(FULL, mapper.readValue(mapper.writeValueAsString(FULL), NasssAssessment.class));
            JsonMappingException thrown = assertThrows(
                    JsonMappingException.class,
                    () -> mapper.readValue(GOLDEN.replace("\"2E\"", "\"9Z\""), NasssAssessment.class));
            assertInstanceOf(InvalidInputException.class, thrown.getCause());
        }
    }

    @Test
    void oneFaultOfARatingDoesNotHideAnother() {
        assertEquals(
                List.of(
                        "error term.unknown at /sheets/0/ratings/0/answer",
                        "error nasss.question.other-version at /sheets/0/ratings/0/question"),
                faults("""
                        {"schema": "org.implsci/nasss-assessment/1", "version": "nasss-2017", "subject": "s",
                         "sheets": [{"rater": "r", "ratings": [{"question": "1C", "answer": "difficult"}]}]}
                        """));
        assertEquals(
                List.of(
                        "error term.unknown at /sheets/0/ratings/0/answer",
                        "error text.blank at /sheets/0/ratings/0/question"),
                faults("""
                        {"schema": "org.implsci/nasss-assessment/1", "version": "nasss-2017", "subject": "s",
                         "sheets": [{"rater": "r", "ratings": [{"question": " ", "answer": "difficult"}]}]}
                        """));
    }

    @Test
    void everyFaultIsReportedAtOnceWithItsPlace() {
        String faulty = GOLDEN.replace("\"two sites\"", "\" \"")
                .replace("\"2E\"", "\"9Z\"")
                .replace("\"5A\"", "\"1A\"")
                .replace("\"answer\": \"complicated\"", "\"answer\": \"difficult\"")
                .replace("\"rater\": \"IT lead\"", "\"rater\": \"IT lead\", \"role\": \"IT\"")
                .replace("2026-03-01", "1 March");
        assertEquals(
                List.of(
                        "error json.iso-text at /date",
                        "error term.unknown at /sheets/0/ratings/0/answer",
                        "error list.duplicate at /sheets/0/ratings/3",
                        "error json.key.unknown at /sheets/1/role",
                        "error text.blank at /context",
                        "error nasss.question.unknown at /sheets/0/ratings/1/question"),
                faults(faulty));
        assertEquals(
                List.of("error list.duplicate at /sheets/0/ratings/3"), faults(GOLDEN.replace("\"5A\"", "\"1A\"")));
    }

    @Test
    void aBlankRaterAndElevenOtherFaultsAreTwelveFindings() {
        List<String> places = Nasss.read("""
                        {"schema": "org.implsci/nasss-assessment/1", "version": "nasss-2019", "subject": "", "date": "soon",
                         "colour": "blue",
                         "customQuestions": [{"code": "2f", "domain": "technology", "label": "no namespace"}],
                         "sheets": [
                          {"rater": " ", "ratings": [
                            {"question": "1A", "answer": "tricky"},
                            {"question": "9Z", "answer": "simple"},
                            {"question": "1B"},
                            {"question": "2A", "answer": 3},
                            {"question": "2B", "answer": "complex", "rationale": ["many"]},
                            {"question": "3A", "answer": "simple"},
                            {"question": "3A", "answer": "complex"}],
                           "judgements": [{"domain": "weather", "answer": "simple"}]}]}
                        """).findings().all().stream()
                .map(finding -> finding.pointer().toString())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "/colour",
                        "/customQuestions/0/code",
                        "/date",
                        "/sheets/0/judgements/0/domain",
                        "/sheets/0/rater",
                        "/sheets/0/ratings/0/answer",
                        "/sheets/0/ratings/1/question",
                        "/sheets/0/ratings/2/answer",
                        "/sheets/0/ratings/3/answer",
                        "/sheets/0/ratings/4/rationale",
                        "/sheets/0/ratings/6",
                        "/subject"),
                places);
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheCodesOfThatVersion() {
        Finding finding = refused(() -> Nasss.assess(
                        NasssVersion.LIST_2017, "x", RaterSheet.by("a").rate("9Z", SIMPLE)))
                .findings()
                .all()
                .get(0);
        assertEquals("nasss.question.unknown", finding.code());
        assertEquals(
                "one of 1A, 1B, 2A, 2B, 2C, 2D, 3A, 3B, 4A, 4B, 4C, 5A, 5B, 5C, 5D, 5E, 6A, 7A, 7B",
                finding.expected().orElseThrow());
        String advice = finding.advice().orElseThrow();
        assertTrue(advice.contains("customQuestions") && advice.contains("trust:2f"), advice);
    }

    @Test
    void aCodeOfTheOtherVersionIsNamedAsSuch() {
        Findings findings = refused(() -> Nasss.assess(
                        NasssVersion.LIST_2017,
                        "x",
                        RaterSheet.by("a").rate("1C", SIMPLE).rate("2E", SIMPLE)))
                .findings();
        assertEquals(
                List.of(
                        "error nasss.question.other-version at /sheets/0/ratings/0/question",
                        "error nasss.question.other-version at /sheets/0/ratings/1/question"),
                findings.all().stream().map(Finding::toString).toList());
        assertTrue(findings.explain().contains("a question of NASSS 2019, not of NASSS 2017"), findings.explain());
    }

    @Test
    void blankNamesTwiceTheSameAndUndeclaredQuestionsAreRefused() {
        assertEquals(
                "/rater",
                refused(() -> RaterSheet.by(" \t"))
                        .findings()
                        .all()
                        .get(0)
                        .pointer()
                        .text());
        refused(() -> RaterSheet.by("a").rate("", SIMPLE));
        refused(() -> RaterSheet.by("a").rate("1A", SIMPLE).rate("1A", COMPLEX));
        refused(() -> RaterSheet.by("a")
                .judge(Domain.CONDITION, Answer.given(SIMPLE))
                .judge(Domain.CONDITION, Answer.given(SIMPLE)));
        refused(() -> Nasss.assess(NasssVersion.LIST_2017, " "));
        refused(() -> Nasss.assess(NasssVersion.LIST_2017, "x", RaterSheet.by("a"), RaterSheet.by("a")));
        assertEquals(
                "nasss.custom-question.absent",
                refused(() -> Nasss.assess(
                                NasssVersion.LIST_2017, "x", RaterSheet.by("a").rate("trust:2f", SIMPLE)))
                        .findings()
                        .all()
                        .get(0)
                        .code());
        refused(() -> Question.custom("2F", Domain.TECHNOLOGY, "no namespace"));
        refused(() -> Question.custom("", Domain.TECHNOLOGY, ""));
        InvalidInputException lacking = refused(() -> NasssAssessment.builder().build());
        assertEquals(
                List.of("/version", "/subject"),
                lacking.findings().all().stream().map(f -> f.pointer().text()).toList());
    }

    @Test
    void aLevelOutsideTheThreeIsRefusedWithAllWordsThatWouldDo() {
        String told = Nasss.read(GOLDEN.replace("\"complex\"", "\"chaotic\""))
                .findings()
                .explain();
        assertTrue(told.contains("simple, complicated, complex, or not-applicable, dont-know, not-answered"), told);
        assertTrue(told.contains("line 39"), told);
    }

    @Test
    void aDocumentOfALaterVersionNamesBoth() {
        String told = Nasss.read(GOLDEN.replace("assessment/1", "assessment/7").replace("\"rater\"", "\"judge\""))
                .findings()
                .explain();
        assertEquals(1, told.lines().count(), told);
        assertTrue(told.contains("nasss-assessment/1") && told.contains("nasss-assessment/7"), told);
    }

    @Test
    void strangeTextsGoThroughUnchangedAndAreShownSafely() {
        String strange = "line\nbreak \u202e right-to-left \"quotes\" \\ \u0000 " + "x".repeat(100_000);
        NasssAssessment assessment =
                Nasss.assess(NasssVersion.LIST_2017, "x", RaterSheet.by("a").rate("1A", COMPLEX, strange));
        String json = JsonCodec.standard().write(assessment);
        NasssAssessment back = Nasss.read(json).orThrow();
        assertEquals(strange, back.sheets().get(0).answer("1A").rationale());
        String told = Nasss.profile(back, OrdinalPolicy.WORST).explain(Domain.CONDITION);
        assertTrue(told.length() < 2000);
        assertFalse(told.contains("\u202e") || told.contains("\u0000"));
    }

    @Property(tries = 300)
    void anyRationaleSurvivesJson(@ForAll String rationale) {
        NasssAssessment assessment =
                Nasss.assess(NasssVersion.LIST_2017, "x", RaterSheet.by("a").rate("1A", COMPLEX, rationale));
        String json = JsonCodec.standard().write(assessment);
        NasssAssessment back = Nasss.read(json).orThrow();
        assertEquals(assessment, back);
        assertEquals(json, JsonCodec.standard().write(back));
    }

    @Test
    void tenThousandRatersAreNoTrouble() {
        List<RaterSheet> sheets = new ArrayList<>();
        for (int rater = 0; rater < 10_000; rater++) {
            sheets.add(RaterSheet.by("rater " + rater).rate("1A", rater % 2 == 0 ? SIMPLE : COMPLEX));
        }
        NasssAssessment assessment = NasssAssessment.builder()
                .version(NasssVersion.LIST_2017)
                .subject("x")
                .addAllSheets(sheets)
                .build();
        NasssProfile profile = Nasss.profile(assessment, OrdinalPolicy.MEDIAN_LOW);
        assertEquals(5_000, profile.domain(Domain.CONDITION).ratings().count(COMPLEX));
        assertEquals(10_000, profile.domain(Domain.CONDITION).ratings().notAnswered());
        assertEquals(Optional.of(SIMPLE), profile.domain(Domain.CONDITION).level());
        assertEquals(
                assessment, Nasss.read(JsonCodec.standard().write(assessment)).orThrow());
        assertTrue(profile.explain(Domain.CONDITION).contains("the first 20 of 10000 raters"));
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        String explained = Nasss.profile(FULL, OrdinalPolicy.WORST).explain();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(
                        GOLDEN, JsonCodec.standard().write(Nasss.read(GOLDEN).orThrow()));
                assertEquals(explained, Nasss.profile(FULL, OrdinalPolicy.WORST).explain());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void assessmentsGoThroughJavaSerialisation() throws IOException, ClassNotFoundException {
        for (Object value :
                List.of(FULL, Nasss.profile(FULL, OrdinalPolicy.MODE), NasssVersion.LIST_2019.question("2E"))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertEquals(value, in.readObject());
            }
        }
    }

    @Test
    void theHeadlineFitsInEightyCharactersWhateverTheSubject() {
        for (String subject : List.of(
                "x".repeat(60), "x".repeat(100_000), "x" + "\u0007".repeat(30), "\ud83d\ude00".repeat(40), "pump")) {
            String headline = Nasss.assess(NasssVersion.LIST_2017, subject).toString();
            assertTrue(headline.length() <= 80, headline);
        }
        assertEquals(
                "NASSS 2017 of pump, raters: 0",
                Nasss.assess(NasssVersion.LIST_2017, "pump").toString());
    }
}
