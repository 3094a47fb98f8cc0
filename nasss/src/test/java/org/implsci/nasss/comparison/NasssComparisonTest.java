package org.implsci.nasss.comparison;

import static org.implsci.nasss.question.Complexity.COMPLEX;
import static org.implsci.nasss.question.Complexity.COMPLICATED;
import static org.implsci.nasss.question.Complexity.SIMPLE;
import static org.implsci.nasss.question.NasssVersion.LIST_2017;
import static org.implsci.nasss.question.NasssVersion.LIST_2019;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.measure.Statistic;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.RandomAssessments;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NasssComparisonTest {
    private static NasssAssessment rated(Answer<Complexity> answer) {
        return Nasss.assess(LIST_2017, "x", RaterSheet.by("a").rate("2A", answer));
    }

    static Stream<Arguments> everyPairOfAnswers() {
        Answer<Complexity> none = Answer.notApplicable("not here");
        Answer<Complexity> unknown = Answer.dontKnow("");
        Answer<Complexity> silent = Answer.notAnswered();
        return Stream.of(
                Arguments.of(Answer.given(SIMPLE), Answer.given(SIMPLE), LevelChange.SAME),
                Arguments.of(Answer.given(SIMPLE), Answer.given(COMPLEX), LevelChange.MORE_COMPLEX),
                Arguments.of(Answer.given(COMPLEX), Answer.given(COMPLICATED), LevelChange.LESS_COMPLEX),
                Arguments.of(unknown, Answer.given(SIMPLE), LevelChange.BECAME_KNOWN),
                Arguments.of(silent, Answer.given(COMPLEX), LevelChange.BECAME_KNOWN),
                Arguments.of(none, Answer.given(COMPLEX), LevelChange.CAME_INTO_PLAY),
                Arguments.of(Answer.given(SIMPLE), unknown, LevelChange.BECAME_UNKNOWN),
                Arguments.of(Answer.given(SIMPLE), silent, LevelChange.BECAME_UNKNOWN),
                Arguments.of(Answer.given(SIMPLE), none, LevelChange.FELL_AWAY),
                Arguments.of(unknown, none, LevelChange.NO_LEVEL),
                Arguments.of(none, none, LevelChange.NO_LEVEL));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfAnswers")
    void eachPairOfAnswersIsOneKindOfChange(Answer<Complexity> before, Answer<Complexity> after, LevelChange change) {
        NasssComparison comparison = Nasss.compare(rated(before), rated(after), OrdinalPolicy.WORST);
        Movement<Question> movement = comparison.questions().stream()
                .filter(candidate -> candidate.subject().code().equals("2A"))
                .findFirst()
                .orElseThrow();
        assertEquals(change, movement.change());
        assertEquals(19, comparison.questions().size());
        assertEquals(0, comparison.notComparable().size());
        // Seven domains, then the questions 1A, 1B, 2A.
        assertEquals(Optional.of(change.code()), comparison.toData().cell(9, "change"));
        assertEquals(Optional.of("2A"), comparison.toData().cell(9, "code"));
        assertEquals(before.value().map(Complexity::code), comparison.toData().cell(9, "level_before"));
    }

    @Test
    void turningAComparisonRoundTurnsEveryDirection() {
        NasssAssessment before = Nasss.assess(
                LIST_2017,
                "x",
                RaterSheet.by("a").rate("1A", SIMPLE).rate("2A", COMPLEX).rate("3A", Answer.dontKnow("")));
        NasssAssessment after = Nasss.assess(
                LIST_2017,
                "x",
                RaterSheet.by("a").rate("1A", COMPLEX).rate("2A", SIMPLE).rate("3A", SIMPLE));
        NasssComparison forth = Nasss.compare(before, after, OrdinalPolicy.WORST);
        NasssComparison back = Nasss.compare(after, before, OrdinalPolicy.WORST);
        assertEquals(forth.count(LevelChange.LESS_COMPLEX), back.count(LevelChange.MORE_COMPLEX));
        assertEquals(forth.count(LevelChange.MORE_COMPLEX), back.count(LevelChange.LESS_COMPLEX));
        assertEquals(forth.count(LevelChange.BECAME_KNOWN), back.count(LevelChange.BECAME_UNKNOWN));
        assertEquals("questions: less complex 1, more complex 1, became known 1, same 0", forth.toString());
        String told = forth.explain();
        assertTrue(told.contains("Condition: simple (+1 not answered) -> complex (+1 not answered), not known"), told);
        assertTrue(told.contains("2A Material properties and key features: complex -> simple, less complex"), told);
    }

    private static Movement<Domain> value(RaterSheet before, RaterSheet after, OrdinalPolicy policy) {
        return Nasss.compare(Nasss.assess(LIST_2017, "x", before), Nasss.assess(LIST_2017, "x", after), policy)
                .domains()
                .get(Domain.VALUE_PROPOSITION.number() - 1);
    }

    @Test
    void aDomainDoesNotBecomeLessComplexBecauseAnAnswerBecameUnknown() {
        RaterSheet before = RaterSheet.by("a").rate("3A", SIMPLE).rate("3B", COMPLEX);
        RaterSheet after = RaterSheet.by("a").rate("3A", SIMPLE).rate("3B", Answer.dontKnow(""));
        Movement<Domain> movement = value(before, after, OrdinalPolicy.WORST);
        assertEquals(LevelChange.NOT_KNOWN, movement.change());
        assertEquals(
                "Value proposition: complex -> simple (+1 unknown), not known",
                movement.subject().label() + ": " + movement.before() + " -> " + movement.after() + ", "
                        + movement.change().label());
        assertEquals(
                LevelChange.NOT_KNOWN, value(after, after, OrdinalPolicy.WORST).change());
        // Nothing was known of the domain before, and what is known now could still become anything above it.
        assertEquals(
                LevelChange.NOT_KNOWN,
                value(RaterSheet.by("a"), after, OrdinalPolicy.WORST).change());
    }

    @Test
    void aDirectionIsClaimedWhereNoOutcomeContradictsIt() {
        RaterSheet simple = RaterSheet.by("a").rate("3A", SIMPLE).rate("3B", SIMPLE);
        RaterSheet atLeastComplicated =
                RaterSheet.by("a").rate("3A", COMPLICATED).rate("3B", Answer.dontKnow(""));
        assertEquals(
                LevelChange.MORE_COMPLEX,
                value(simple, atLeastComplicated, OrdinalPolicy.WORST).change());
        assertEquals(
                LevelChange.LESS_COMPLEX,
                value(atLeastComplicated, simple, OrdinalPolicy.WORST).change());
        // With the mode the unknown answer may end in a tie, and then there is no level to have risen to.
        assertEquals(
                LevelChange.NOT_KNOWN,
                value(simple, atLeastComplicated, OrdinalPolicy.MODE).change());
    }

    @Test
    void ratersWhoNoLongerAgreeHaveNotCeasedToKnow() {
        NasssAssessment before = Nasss.assess(
                LIST_2017,
                "x",
                RaterSheet.by("a").rate("2A", COMPLEX),
                RaterSheet.by("b").rate("2A", COMPLEX));
        NasssAssessment after = Nasss.assess(
                LIST_2017,
                "x",
                RaterSheet.by("a").rate("2A", COMPLEX),
                RaterSheet.by("b").rate("2A", SIMPLE));
        for (OrdinalPolicy policy : List.of(OrdinalPolicy.MODE, OrdinalPolicy.UNANIMOUS)) {
            assertEquals(1, Nasss.compare(before, after, policy).count(LevelChange.NO_AGREED_LEVEL));
            assertEquals(1, Nasss.compare(after, before, policy).count(LevelChange.NO_AGREED_LEVEL));
            assertEquals(0, Nasss.compare(before, after, policy).count(LevelChange.BECAME_UNKNOWN));
        }
    }

    /** A claim made without knowing an answer is still right when the answer is known. */
    @Property(tries = 30)
    void noClaimIsTakenBackByKnowingMore(
            @ForAll("assessments") NasssAssessment before, @ForAll("assessments") NasssAssessment after) {
        for (OrdinalPolicy policy : OrdinalPolicy.values()) {
            List<LevelChange> known = changes(before, after, policy);
            for (NasssAssessment guessing : RandomAssessments.withOneRatingUnknown(before)) {
                List<LevelChange> claimed = changes(guessing, after, policy);
                for (int index = 0; index < known.size(); index++) {
                    if (List.of(LevelChange.SAME, LevelChange.LESS_COMPLEX, LevelChange.MORE_COMPLEX)
                            .contains(claimed.get(index))) {
                        assertEquals(claimed.get(index), known.get(index), policy.label());
                    }
                }
            }
        }
    }

    private static List<LevelChange> changes(NasssAssessment before, NasssAssessment after, OrdinalPolicy policy) {
        NasssComparison comparison = Nasss.compare(before, after, policy);
        return Stream.concat(comparison.questions().stream(), comparison.domains().stream())
                .map(Movement::change)
                .toList();
    }

    @Provide
    static Arbitrary<NasssAssessment> assessments() {
        return RandomAssessments.any();
    }

    @Test
    void ratingsInTwoVersionsAreComparedByWhatWasAsked() {
        NasssAssessment old = Nasss.assess(
                LIST_2017, "x", RaterSheet.by("a").rate("2B", COMPLEX).rate("1B", SIMPLE));
        NasssAssessment later = Nasss.assess(
                LIST_2019, "x", RaterSheet.by("a").rate("2C", SIMPLE).rate("2B", COMPLEX));
        NasssComparison comparison = Nasss.compare(old, later, OrdinalPolicy.WORST);
        assertEquals(1, comparison.count(LevelChange.LESS_COMPLEX));
        assertEquals(18, comparison.questions().size());
        assertEquals(
                List.of("1B", "1B", "1C", "2E"),
                comparison.notComparable().stream().map(Question::code).toList());
        assertTrue(comparison.explain().contains("not comparable: 2E"), comparison.explain());
    }

    @Test
    void twoRatersOfOneAssessmentCanBeCompared() {
        Question own = Question.custom("trust:2f", Domain.TECHNOLOGY, "Pathway");
        NasssAssessment both = NasssAssessment.builder()
                .version(LIST_2017)
                .subject("x")
                .addCustomQuestions(own)
                .addSheets(
                        RaterSheet.by("a").rate("1A", SIMPLE).rate("trust:2f", SIMPLE),
                        RaterSheet.by("b").rate("1A", COMPLEX).rate("trust:2f", COMPLEX))
                .build();
        NasssComparison comparison = NasssComparison.between(both, "a", "b", OrdinalPolicy.WORST);
        assertEquals(2, comparison.count(LevelChange.MORE_COMPLEX));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> NasssComparison.between(both, "a", "c", OrdinalPolicy.WORST));
        assertTrue(refused.getMessage().contains("one of a, b"), refused.getMessage());
    }

    @Test
    void agreementOfRatersIsKrippendorffsAlphaOnTheQuestions() {
        // The ordinal vector of two raters: 3 1 2 and 3 2 2 on the three levels, computed by hand.
        // Units {3,3}, {1,2}, {2,2}; n1 = 1, n2 = 3, n3 = 2; d12 = (1 + 3 - 2)^2 = 4, d13 = (6 - 1.5)^2, d23 = (5 -
        // 2.5)^2;
        // observed 4, expected (3 * 4 + 2 * 20.25 + 6 * 6.25) / 5 = 18; alpha = 1 - 4 / 18.
        NasssAssessment assessment = Nasss.assess(
                LIST_2017,
                "x",
                RaterSheet.by("a")
                        .rate("1A", COMPLEX)
                        .rate("2A", SIMPLE)
                        .rate("2B", COMPLICATED)
                        .rate("3A", SIMPLE),
                RaterSheet.by("b").rate("1A", COMPLEX).rate("2A", COMPLICATED).rate("2B", COMPLICATED));
        RaterAgreement agreement = Nasss.agreement(assessment);
        assertEquals(7.0 / 9, agreement.alpha().value().orElseThrow(), 1e-12);
        assertEquals(3, agreement.comparableQuestions());
        assertEquals("ordinal alpha 0.778 (2 raters, 3 questions with two or more levels)", agreement.toString());
        assertEquals(19, agreement.toData().size());
        assertEquals(Optional.of("1"), agreement.toData().cell(2, "range"));
        assertEquals(Optional.of("2B"), agreement.toData().cell(3, "question"));
        assertEquals(Optional.of("2"), agreement.toData().cell(3, "complicated"));
        assertTrue(agreement.explain().contains("2A Material properties and key features: simple 1, complicated 1"));
        assertEquals(
                List.of(0, 0, 1, 0),
                agreement.spreads().stream()
                        .limit(4)
                        .map(RaterAgreement.Spread::range)
                        .toList());
    }

    @Test
    void oneRaterHasNoAgreement() {
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_PAIRS),
                Nasss.agreement(rated(Answer.given(SIMPLE))).alpha());
    }
}
