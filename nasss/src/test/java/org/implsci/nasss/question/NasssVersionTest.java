package org.implsci.nasss.question;

import static org.implsci.nasss.question.Complexity.COMPLEX;
import static org.implsci.nasss.question.Complexity.SIMPLE;
import static org.implsci.nasss.question.NasssVersion.LIST_2017;
import static org.implsci.nasss.question.NasssVersion.LIST_2019;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NasssVersionTest {
    @Test
    void theListsHave19And21QuestionsInSevenDomains() {
        assertEquals(19, LIST_2017.questions().size());
        assertEquals(21, LIST_2019.questions().size());
        assertEquals(List.of(2, 4, 2, 3, 5, 1, 2), perDomain(LIST_2017));
        assertEquals(List.of(3, 5, 2, 3, 5, 1, 2), perDomain(LIST_2019));
    }

    private static List<Integer> perDomain(NasssVersion version) {
        Map<Integer, Integer> counts = new TreeMap<>();
        version.questions().forEach(question -> counts.merge(question.domain().number(), 1, Integer::sum));
        return List.copyOf(counts.values());
    }

    @Test
    void everyQuestionStandsInTheDomainItsCodeSaysAndHasLabelLevelsAndSources() {
        for (NasssVersion version : NasssVersion.values()) {
            for (Question question : version.questions()) {
                assertEquals(
                        question.domain().number(),
                        Character.digit(question.code().charAt(0), 10));
                assertFalse(question.isCustom());
                assertEquals(2, question.citations().size());
                long different = List.of(Complexity.values()).stream()
                        .map(level -> question.describe(level).orElseThrow())
                        .distinct()
                        .count();
                assertEquals(3, different, question.toString());
            }
        }
        assertEquals(
                Optional.empty(), Question.custom("a:b", Domain.CONDITION, "c").describe(SIMPLE));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/nasss/code-mapping.csv", numLinesToSkip = 3)
    void theTwoListsMatchByWhatTheyAsk(String topic, String code2017, String code2019) {
        Topic asked = List.of(Topic.values()).stream()
                .filter(candidate -> candidate.code().equals(topic))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.ofNullable(code2017), codeOf(LIST_2017, asked));
        assertEquals(Optional.ofNullable(code2019), codeOf(LIST_2019, asked));
    }

    private static Optional<String> codeOf(NasssVersion version, Topic topic) {
        return version.questions().stream()
                .filter(question -> question.topics().contains(topic))
                .map(Question::code)
                .findFirst();
    }

    @Test
    void knowledgeToUseAndKnowledgeGeneratedChangePlaces() {
        assertEquals(
                "2C",
                LIST_2019.counterpart(LIST_2017.question("2B")).orElseThrow().code());
        assertEquals(
                "2B",
                LIST_2019.counterpart(LIST_2017.question("2C")).orElseThrow().code());
    }

    @Test
    void theMappingIsOneToOneWhereItExistsAndRefusesTheAmbiguous() {
        for (Question question : LIST_2017.questions()) {
            Optional<Question> there = LIST_2019.counterpart(question);
            assertEquals(question.code().equals("1B"), there.isEmpty(), question.toString());
            there.ifPresent(other -> assertEquals(Optional.of(question), LIST_2017.counterpart(other)));
        }
        for (String only2019 : List.of("1B", "1C", "2E")) {
            assertEquals(Optional.empty(), LIST_2017.counterpart(LIST_2019.question(only2019)));
        }
    }

    @Test
    void anAssessmentIsTranslatedOrRefusedWithEveryRatingThatHasNoCounterpart() {
        NasssAssessment old = Nasss.assess(
                LIST_2017,
                "x",
                RaterSheet.by("a").rate("2B", COMPLEX, "why").rate("2C", SIMPLE).rate("7B", SIMPLE));
        NasssAssessment translated = old.translateTo(LIST_2019);
        assertEquals("complex (why)", translated.sheets().get(0).answer("2C").toString());
        assertEquals("simple", translated.sheets().get(0).answer("2B").toString());
        assertEquals(old, translated.translateTo(LIST_2017));
        assertSame(old, old.translateTo(LIST_2017));

        NasssAssessment joined = Nasss.assess(
                LIST_2017,
                "x",
                RaterSheet.by("a").rate("1B", COMPLEX),
                RaterSheet.by("b").rate("1B", SIMPLE));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> joined.translateTo(LIST_2019));
        assertEquals(
                List.of("/sheets/0/ratings/0/question", "/sheets/1/ratings/0/question"),
                refused.findings().all().stream().map(f -> f.pointer().text()).toList());
        assertTrue(refused.getMessage().contains("no single question of NASSS 2019"), refused.getMessage());
    }

    @Test
    void anUnknownQuestionIsRefused() {
        assertThrows(InvalidInputException.class, () -> LIST_2017.question("1C"));
        assertEquals("1C Sociocultural factors", LIST_2019.question("1C").toString());
        assertEquals(Domain.WIDER_SYSTEM, Domain.VOCABULARY.parse("Wider Context"));
        assertEquals(LIST_2019, NasssVersion.VOCABULARY.parse("NASSS 2019"));
    }
}
