package org.implsci.comb.design;

import static org.implsci.comb.design.ApeaseCriterion.AFFORDABILITY;
import static org.implsci.comb.design.ApeaseCriterion.EQUITY;
import static org.implsci.comb.design.ApeaseCriterion.SIDE_EFFECTS;
import static org.implsci.comb.design.ApeaseLevel.HIGH;
import static org.implsci.comb.design.ApeaseLevel.LOW;
import static org.implsci.comb.design.ApeaseLevel.MEDIUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.implsci.comb.ValueContract;
import org.implsci.comb.model.TdfDomain;
import org.implsci.comb.technique.BehaviourChangeTechnique;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.comb.wheel.PolicyCategory;
import org.implsci.core.answer.Answer;
import org.junit.jupiter.api.Test;

class ApeaseTest {
    private static final Option PERSUASION = Option.of(InterventionFunction.PERSUASION);
    private static final ApeaseRule RULE =
            new ApeaseRule("board of the trust", Map.of(AFFORDABILITY, MEDIUM, EQUITY, MEDIUM));

    private static Apease assessed() {
        return Apease.of(PERSUASION)
                .rate(AFFORDABILITY, HIGH, "leaflets are there")
                .rate(EQUITY, Answer.dontKnow("no data by group"))
                .rate(SIDE_EFFECTS, Answer.notApplicable("nothing is changed for anybody"));
    }

    @Test
    void anAssessmentIsAValue() {
        ValueContract.value(assessed(), assessed(), assessed().conclude(ApeaseVerdict.MEETS, "on balance"));
        ValueContract.json(assessed(), Apease.class);
        ValueContract.json(assessed().conclude(ApeaseVerdict.MEETS, "on balance"), Apease.class);
        ValueContract.json(assessed().conclude(ApeaseVerdict.DOES_NOT_MEET, ""), Apease.class);
        ApeaseRating rating = assessed().ratings().get(0);
        ValueContract.value(
                rating, assessed().ratings().get(0), assessed().ratings().get(1));
        ValueContract.json(rating, ApeaseRating.class);
        assertEquals(
                "persuasion: not assessed, 1 of 6 criteria rated", assessed().toString());
    }

    @Test
    void theLongFormShowsAllSixCriteriaAndTheVerdict() {
        String text = assessed().conclude(ApeaseVerdict.MEETS, "on balance").explain();
        assertEquals(10, text.lines().count());
        assertTrue(text.contains("side-effects and safety               not applicable  nothing is changed"), text);
        assertTrue(text.contains("practicability                        not assessed"), text);
        assertTrue(text.endsWith("verdict: meets APEASE (on balance)"), text);
    }

    @Test
    void aCriterionIsRatedOnce() {
        assertEquals(
                "list.duplicate /ratings/3",
                ValueContract.refusal(() -> assessed().rate(AFFORDABILITY, LOW, "")));
    }

    @Test
    void aDocumentIsRefusedAtEveryFault() {
        assertEquals(
                "term.unknown /ratings/0/criterion; term.unknown /ratings/1/answer; term.unknown /verdict/answer",
                ValueContract.refusal(
                        "{\"option\": {\"function\": \"persuasion\"}, \"ratings\": ["
                                + "{\"criterion\": \"cost\", \"answer\": \"low\"},"
                                + "{\"criterion\": \"equity\", \"answer\": \"good\"}],"
                                + " \"verdict\": {\"answer\": \"passes\"}}",
                        Apease.class));
    }

    @Test
    void sideEffectsAreNowCalledSpillOverEffects() {
        assertEquals(SIDE_EFFECTS, ApeaseCriterion.VOCABULARY.parse("Spill-over effects"));
        assertEquals(
                ApeaseCriterion.EFFECTIVENESS, ApeaseCriterion.VOCABULARY.parse("Effectiveness/cost-effectiveness"));
    }

    @Test
    void whatIsNotRatedLeavesTheOutcomeOpen() {
        ApeaseOutcome outcome = assessed().outcome(RULE);
        assertEquals(ApeaseOutcome.Result.OPEN, outcome.result());
        assertEquals(List.of(EQUITY), outcome.unrated());
        assertEquals(
                "persuasion open by board of the trust: affordability at least medium, equity at least medium\n"
                        + "  not rated: equity, don't know (no data by group)",
                outcome.explain());
        ValueContract.value(
                outcome, assessed().outcome(RULE), assessed().outcome(new ApeaseRule("other", Map.of(EQUITY, LOW))));
        ValueContract.value(RULE, new ApeaseRule(RULE.name(), RULE.least()), new ApeaseRule("x", Map.of(EQUITY, LOW)));
    }

    @Test
    void oneCriterionBelowFailsWhateverTheOthers() {
        ApeaseOutcome outcome =
                assessed().outcome(new ApeaseRule("safe and fair", Map.of(AFFORDABILITY, HIGH, EQUITY, LOW)));
        assertEquals(ApeaseOutcome.Result.OPEN, outcome.result());
        ApeaseOutcome failed =
                Apease.of(PERSUASION).rate(AFFORDABILITY, LOW, "no money").outcome(RULE);
        assertEquals(ApeaseOutcome.Result.FAILS, failed.result());
        assertEquals(List.of(AFFORDABILITY), failed.failing());
        assertTrue(failed.explain().contains("below: affordability, low (no money)"), failed.explain());
        assertEquals("fails", failed.result().code());
    }

    @Test
    void aRuleThatAsksForNothingIsRefused() {
        assertEquals(
                "text.blank /name; comb.apease.rule.absent /least",
                ValueContract.refusal(() -> new ApeaseRule(" ", Map.of())));
    }

    @Provide
    Arbitrary<Answer<ApeaseLevel>> answers() {
        return Arbitraries.oneOf(
                Arbitraries.of(ApeaseLevel.class).map(Answer::given),
                Arbitraries.of(Answer.dontKnow(""), Answer.notAnswered(), Answer.notApplicable("does not apply")));
    }

    @Property
    void passingNeedsEveryCriterionRatedAtItsLeastLevel(
            @ForAll @Size(6) List<@net.jqwik.api.From("answers") Answer<ApeaseLevel>> answers,
            @ForAll @Size(min = 1) Map<ApeaseCriterion, ApeaseLevel> least) {
        Apease apease = Apease.of(PERSUASION);
        for (ApeaseCriterion criterion : ApeaseCriterion.values()) {
            apease = apease.rate(
                    criterion, answers.get(ApeaseCriterion.VOCABULARY.terms().indexOf(criterion)));
        }
        boolean below = false;
        boolean silent = false;
        for (Map.Entry<ApeaseCriterion, ApeaseLevel> asked : least.entrySet()) {
            Answer<ApeaseLevel> answer =
                    answers.get(ApeaseCriterion.VOCABULARY.terms().indexOf(asked.getKey()));
            silent |= answer.value().isEmpty();
            below |= answer.value().isPresent() && answer.value().get().compareTo(asked.getValue()) < 0;
        }
        assertEquals(
                below ? ApeaseOutcome.Result.FAILS : silent ? ApeaseOutcome.Result.OPEN : ApeaseOutcome.Result.PASSES,
                apease.outcome(new ApeaseRule("any", least)).result());
    }

    @Property
    void askingForMoreNeverTurnsAFailureIntoAPass(
            @ForAll @Size(6) List<@net.jqwik.api.From("answers") Answer<ApeaseLevel>> answers,
            @ForAll @Size(min = 1) Map<ApeaseCriterion, ApeaseLevel> least,
            @ForAll ApeaseCriterion criterion) {
        Apease apease = Apease.of(PERSUASION);
        for (ApeaseCriterion each : ApeaseCriterion.values()) {
            apease = apease.rate(
                    each, answers.get(ApeaseCriterion.VOCABULARY.terms().indexOf(each)));
        }
        Map<ApeaseCriterion, ApeaseLevel> more = new EnumMap<>(least);
        more.put(criterion, HIGH);
        ApeaseOutcome.Result before =
                apease.outcome(new ApeaseRule("any", least)).result();
        ApeaseOutcome.Result after =
                apease.outcome(new ApeaseRule("stricter", more)).result();
        assertTrue(after != ApeaseOutcome.Result.PASSES || before == ApeaseOutcome.Result.PASSES);
        assertTrue(before != ApeaseOutcome.Result.FAILS || after == ApeaseOutcome.Result.FAILS);
    }

    @Example
    void anOptionIsAFunctionAPolicyOrATechnique() {
        Option option = Option.of(InterventionFunction.EDUCATION, BehaviourChangeTechnique.PROMPTS_CUES)
                .forNeed(TdfDomain.KNOWLEDGE);
        assertEquals("knowledge, education, 7.1", option.toString());
        ValueContract.value(option, option.forNeed(TdfDomain.KNOWLEDGE), option.forNeed(TdfDomain.SKILLS));
        for (Option each : List.of(
                option,
                PERSUASION,
                Option.of(PolicyCategory.REGULATION),
                Option.of(InterventionFunction.COERCION, PolicyCategory.REGULATION))) {
            ValueContract.json(each, Option.class);
        }
        assertEquals("comb.option.absent ", ValueContract.refusal("{}", Option.class));
        assertEquals("comb.option.absent ", ValueContract.refusal("{\"need\": \"skills\"}", Option.class));
        assertEquals(
                "comb.option.mixed ",
                ValueContract.refusal("{\"policy\": \"regulation\", \"technique\": \"7.1\"}", Option.class));
        assertEquals(
                "term.unknown /function; term.unknown /need; comb.technique.unknown /technique",
                ValueContract.refusal(
                        "{\"need\": \"skill\", \"function\": \"persuading\", \"technique\": \"4.5\"}", Option.class));
    }
}
