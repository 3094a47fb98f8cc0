package org.implsci.comb.diagnosis;

import static org.implsci.comb.diagnosis.BehaviourCriterion.IMPACT;
import static org.implsci.comb.diagnosis.BehaviourCriterion.LIKELIHOOD;
import static org.implsci.comb.diagnosis.BehaviourCriterion.MEASUREMENT;
import static org.implsci.comb.diagnosis.BehaviourCriterion.SPILL_OVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.implsci.comb.Published;
import org.implsci.comb.ValueContract;
import org.implsci.core.answer.Answer;
import org.junit.jupiter.api.Test;

class BehaviourCandidateTest {
    private static List<BehaviourCandidate> reid() {
        return Published.rows("w2-reid-2022-behaviours.csv")
                .map(row -> rated(row.get(0), row.get(1)).decide(row.get(2)))
                .toList();
    }

    private static BehaviourCandidate rated(String behaviour, String letters) {
        BehaviourCandidate candidate = BehaviourCandidate.of(behaviour);
        for (int index = 0; index < 4; index++) {
            candidate = candidate.rate(
                    BehaviourCriterion.VOCABULARY.terms().get(index),
                    switch (letters.charAt(index)) {
                        case 'V' -> Promise.VERY_PROMISING;
                        case 'P' -> Promise.PROMISING;
                        default -> Promise.UNPROMISING;
                    });
        }
        return candidate;
    }

    @Test
    void reidSetAsideTheTwoBehavioursThatAreBetterThanTheChosenOne() {
        BehaviourCandidate chosen = reid().get(0);
        assertEquals("primary", chosen.decision());
        List<BehaviourCandidate> better = reid().stream()
                .filter(candidate -> candidate.isBetterThan(chosen))
                .toList();
        assertEquals(
                List.of("9", "12"),
                better.stream().map(BehaviourCandidate::behaviour).toList());
        assertTrue(better.stream().allMatch(candidate -> candidate.decision().equals("unfeasible")));
    }

    @Test
    void noBehaviourIsBetterThanItselfAndNoTwoAreBetterThanEachOther() {
        for (BehaviourCandidate one : reid()) {
            assertFalse(one.isBetterThan(one));
            for (BehaviourCandidate other : reid()) {
                assertFalse(one.isBetterThan(other) && other.isBetterThan(one));
            }
        }
    }

    @Test
    void whatIsNotRatedIsNeitherBetterNorWorse() {
        BehaviourCandidate open = BehaviourCandidate.of("open")
                .rate(IMPACT, Promise.VERY_PROMISING)
                .rate(LIKELIHOOD, Promise.VERY_PROMISING)
                .rate(SPILL_OVER, Promise.VERY_PROMISING)
                .rate(MEASUREMENT, Answer.dontKnow("no register"));
        for (BehaviourCandidate candidate : reid()) {
            assertFalse(open.isBetterThan(candidate));
            assertFalse(candidate.isBetterThan(open));
        }
        assertEquals("""
                open
                  impact of the change: very promising
                  likelihood of change: very promising
                  spill-over: very promising
                  ease of measurement: don't know (no register)
                  decision: none""", open.explain());
        assertEquals("open: no decision", open.toString());
    }

    @Test
    void aCandidateIsAValue() {
        BehaviourCandidate candidate = reid().get(0);
        ValueContract.value(candidate, reid().get(0), candidate.decide("not now: ".repeat(20)));
        ValueContract.json(candidate, BehaviourCandidate.class);
        ValueContract.json(
                BehaviourCandidate.of("x").rate(IMPACT, Answer.notApplicable("no gain to be had")),
                BehaviourCandidate.class);
        assertTrue(candidate.explain().endsWith("decision: primary"));
        assertEquals(
                "text.blank /behaviour; list.duplicate /ratings/1",
                ValueContract.refusal(() -> new BehaviourCandidate(
                        " ",
                        List.of(candidate.ratings().get(0), candidate.ratings().get(0)),
                        "")));
        assertEquals(
                "term.unknown /ratings/0/answer",
                ValueContract.refusal(
                        "{\"behaviour\": \"x\", \"ratings\": [{\"criterion\": \"impact\", \"answer\": \"good\"}]}",
                        BehaviourCandidate.class));
        assertEquals(List.of("unacceptable", "unpromising", "promising", "very-promising"), Promise.VOCABULARY.codes());
    }
}
