package org.implsci.nasss;

import static org.implsci.nasss.question.Complexity.COMPLEX;
import static org.implsci.nasss.question.Complexity.SIMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.term.CareSetting;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.guidance.Approach;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.NasssVersion;
import org.junit.jupiter.api.Test;

/** What public tools for NASSS get wrong, each as a statement that holds here. */
class PeersDefectsTest {
    private static NasssProfile profile(RaterSheet sheet) {
        return Nasss.profile(Nasss.assess(NasssVersion.LIST_2017, "x", sheet), OrdinalPolicy.WORST);
    }

    @Test
    void aMissingAnswerIsNotTheLowestLevel() {
        NasssProfile profile = profile(RaterSheet.by("a").rate("1A", COMPLEX));
        assertEquals(1, profile.domain(Domain.CONDITION).ratings().notAnswered());
        assertEquals(0, profile.domain(Domain.CONDITION).ratings().count(SIMPLE));
        assertEquals(0, profile.count(SIMPLE));
        assertEquals(
                Optional.of(NoLevel.NOTHING_RATED),
                profile.domain(Domain.TECHNOLOGY).reason());
    }

    @Test
    void whatIsUnknownIsNotHarmless() {
        RaterSheet simple = RaterSheet.by("a");
        for (Domain domain : Domain.values()) {
            simple = simple.judge(domain, domain == Domain.WIDER_SYSTEM ? Answer.dontKnow("") : Answer.given(SIMPLE));
        }
        NasssProfile profile = profile(simple);
        assertTrue(profile.findings().all().stream()
                .map(Finding::code)
                .toList()
                .containsAll(List.of("nasss.domain.no-level", "nasss.domain.unknown")));
        assertNotEquals(
                Approach.ApproachVerdict.NO,
                Approach.of(profile, CareSetting.BACK_OFFICE).tailored().verdict());
    }

    @Test
    void thereAreSevenDomainsWithConditionAndEmbeddingOnceEach() {
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7),
                List.of(Domain.values()).stream().map(Domain::number).toList());
        assertEquals(Domain.CONDITION, NasssVersion.LIST_2017.question("1A").domain());
        assertEquals(Domain.EMBEDDING, NasssVersion.LIST_2017.question("7A").domain());
        assertEquals(Domain.EMBEDDING, NasssVersion.LIST_2017.question("7B").domain());
    }

    @Test
    void thereIsNoFourthLevelAndNoNumberThatStandsForALevel() {
        assertEquals(3, Complexity.values().length);
        for (String answer : List.of("\"chaotic\"", "4", "0", "3.5", "null")) {
            String json =
                    "{\"schema\": \"" + NasssAssessment.SCHEMA + "\", \"version\": \"nasss-2017\", \"subject\": \"x\","
                            + " \"sheets\": [{\"rater\": \"a\", \"ratings\": [{\"question\": \"1A\", \"answer\": "
                            + answer + "}]}]}";
            assertFalse(Nasss.read(json).findings().isValid(), answer);
        }
    }

    @Test
    void nothingRatedIsAResultAndNotANumber() {
        NasssProfile profile = profile(RaterSheet.by("a"));
        assertEquals(7, profile.withoutLevel().size());
        assertFalse(profile.explain().contains("NaN"));
    }

    @Test
    void aDocumentNamesItsSchemaAndItsVersionOfTheList() {
        String json = "{\"subject\": \"x\", \"sheets\": []}";
        assertEquals(
                List.of("/schema", "/version"),
                Nasss.read(json).findings().all().stream()
                        .map(finding -> finding.pointer().text())
                        .toList());
    }

    @Test
    void aRuleFiresOnlyOnAnAnswerThatIsThere() {
        // A tool fired the actions of a question that it did not show. That nothing is known yet is all there is to
        // say.
        assertEquals(
                List.of("G5", "G6"),
                Nasss.guidance(profile(RaterSheet.by("a")), CareSetting.NOT_STATED).recommendations().stream()
                        .map(Recommendation::rule)
                        .toList());
    }
}
