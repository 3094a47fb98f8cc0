package org.implsci.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.term.Vocabulary;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Vocabulary<OrdinalPolicy> POLICIES = Vocabulary.of("policy", OrdinalPolicy.class);

    private static final List<Answer<OrdinalPolicy>> ONE_OF_EACH = List.of(
            Answer.given(OrdinalPolicy.WORST),
            Answer.given(OrdinalPolicy.WORST, "why"),
            Answer.notApplicable("no carers here"),
            Answer.dontKnow(""),
            Answer.dontKnow("nobody asked"),
            Answer.notAnswered());

    /** A rationale that a document gives is kept or refused, and never dropped. */
    @Test
    void aQuestionWithoutAnAnswerHasNoRationale() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> Answer.ofCode("not-answered", "in a hurry", Vocabulary.of("policy", OrdinalPolicy.class)));
        assertEquals(
                "error answer.rationale.unanswered at /rationale",
                refusal.findings().all().get(0).toString());
        assertEquals(
                Answer.notAnswered(), Answer.ofCode("not-answered", " ", Vocabulary.of("policy", OrdinalPolicy.class)));
    }

    @Test
    void theFourKindsStayApart() {
        assertEquals(
                List.of(true, true, false, false, false, false),
                ONE_OF_EACH.stream().map(answer -> answer.value().isPresent()).toList());
        assertEquals(
                List.of(false, false, false, true, true, true),
                ONE_OF_EACH.stream().map(Answer::isUnknown).toList());
        assertEquals(6, ONE_OF_EACH.stream().distinct().count());
        ValueTypeContract.ofValues(ONE_OF_EACH);
    }

    @Test
    void aWordAndARationaleAreEnoughToWriteAnAnswerAndReadItBack() {
        for (Answer<OrdinalPolicy> answer : ONE_OF_EACH) {
            String word = answer.code(OrdinalPolicy::code);
            assertEquals(answer, Answer.ofCode(word, answer.rationale(), POLICIES));
        }
        assertEquals(Answer.given(OrdinalPolicy.MODE), Answer.ofCode("mode", null, POLICIES));
    }

    @Test
    void anUnknownWordIsRefusedWithAllWordsThatWouldDo() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Answer.ofCode("wurst", null, POLICIES));
        String told = refused.findings().explain();
        assertTrue(
                told.contains("worst, median-low") && told.contains("not-applicable, dont-know, not-answered"), told);
        assertTrue(told.contains("Did you mean worst?"), told);
        assertEquals("/answer", refused.findings().all().get(0).pointer().text());
    }

    @Test
    void notApplicableNeedsAReason() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Answer.ofCode("not-applicable", null, POLICIES));
        assertEquals("answer.reason.absent", refused.findings().all().get(0).code());
    }

    @Property
    void aRationaleIsKeptExactlyAndShownSafely(@ForAll String rationale) {
        Answer<OrdinalPolicy> answer = Answer.given(OrdinalPolicy.WORST, rationale);
        assertEquals(rationale, answer.rationale());
        assertFalse(answer.toString().chars().anyMatch(Character::isISOControl));
    }

    @Test
    void aTallyCountsAllFourKinds() {
        Tally<OrdinalPolicy> tally = Tally.of(OrdinalPolicy.class, ONE_OF_EACH);
        assertEquals(2, tally.count(OrdinalPolicy.WORST));
        assertEquals(2, tally.given());
        assertEquals(1, tally.notApplicable());
        assertEquals(2, tally.dontKnow());
        assertEquals(1, tally.notAnswered());
        assertEquals(3, tally.unknown());
        assertEquals(6, tally.total());
        assertEquals("WORST 2, not applicable 1, don't know 2, not answered 1 (of 6)", tally.toString());
        assertEquals("no answers", Tally.of(OrdinalPolicy.class, List.of()).toString());
        assertEquals(Optional.of(12), Optional.of(tally.plus(tally).total()));
        ValueTypeContract.ofValues(List.of(tally, tally.plus(tally), Tally.of(OrdinalPolicy.class, List.of())));
    }

    @Property
    void talliesOfPartsAddUpToTheTallyOfTheWhole(@ForAll List<OrdinalPolicy> some, @ForAll List<OrdinalPolicy> others) {
        List<Answer<OrdinalPolicy>> first = some.stream().map(Answer::given).toList();
        List<Answer<OrdinalPolicy>> second = others.stream().map(Answer::given).toList();
        Tally<OrdinalPolicy> whole = Tally.of(
                OrdinalPolicy.class,
                java.util.stream.Stream.concat(second.stream(), first.stream()).toList());
        assertEquals(whole, Tally.of(OrdinalPolicy.class, first).plus(Tally.of(OrdinalPolicy.class, second)));
    }
}
