package org.implsci.core.instrument;

import static org.implsci.core.instrument.MissingRule.availableItems;
import static org.implsci.core.instrument.MissingRule.completeOnly;
import static org.implsci.core.instrument.MissingRule.half;
import static org.implsci.core.instrument.MissingRule.minimumFraction;
import static org.implsci.core.instrument.MissingRule.strictHalf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.testdata.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
    private static final Instrument NOMAD = TestData.nomad();
    private static final Subscale COLLECTIVE_ACTION = NOMAD.subscale("collective-action");
    private static final Scale FIVE =
            Scale.of(1, 5).withMissingCodes(MissingCode.NOT_APPLICABLE, MissingCode.DONT_KNOW);
    private static final Instrument FOUR_ITEMS = TestData.items(4, FIVE);

    /** Replies to I1, I2, ...: a digit, or . not answered, n not applicable, d don't know. */
    private static AnswerSheet sheet(String replies) {
        AnswerSheet sheet = AnswerSheet.of("r");
        for (int index = 0; index < replies.length(); index++) {
            char reply = replies.charAt(index);
            String item = "I" + (index + 1);
            sheet = switch (reply) {
                case '.' -> sheet;
                case 'n' -> sheet.reply(item, MissingCode.NOT_APPLICABLE);
                case 'd' -> sheet.reply(item, MissingCode.DONT_KNOW);
                default -> sheet.reply(item, reply - '0');
            };
        }
        return sheet;
    }

    private static ScaleScore score(Scoring scoring, String replies) {
        return scoring.score(FOUR_ITEMS, FOUR_ITEMS.subscale("all"), sheet(replies));
    }

    /** Reversed item 13, one item not relevant, one left blank; computed from the published structure of NoMAD. */
    @Test
    void collectiveActionIsTheMeanOfTheItemsThatHaveANumberAfterReversal() {
        AnswerSheet sheet = AnswerSheet.of("r1")
                .reply("Q12", 4)
                .reply("Q13", 2)
                .reply("Q14", 4)
                .reply("Q15", TestData.TO_MY_ROLE)
                .reply("Q17", 3)
                .reply("Q18", 5);
        ScaleScore score = Scoring.mean(half()).score(NOMAD, COLLECTIVE_ACTION, sheet);
        assertEquals(Optional.of(new Ratio(4, 1)), score.value());
        assertEquals(5, score.answered());
        assertEquals(20, score.sum());
        assertEquals(1, score.notApplicable());
        assertEquals(1, score.notAnswered());
        assertEquals(Map.of(TestData.TO_MY_ROLE, 1, MissingCode.NOT_ANSWERED, 1), score.missing());
        assertEquals("4.000, answered 5 of 7", score.toString());
        assertEquals(
                "collective-action: 4.000 [mean, half]: answered 5 of 7 with sum 20, not-relevant-role 1, not-answered 1",
                score.explain());
    }

    @Test
    void whoFindsNothingRelevantHasNoScoreAndNotZero() {
        AnswerSheet sheet = AnswerSheet.of("r1");
        for (String item : COLLECTIVE_ACTION.items()) {
            sheet = sheet.reply(item, TestData.AT_THIS_STAGE);
        }
        for (MissingRule rule : List.of(availableItems(), half(), completeOnly(), half().ofAllItems())) {
            ScaleScore score = Scoring.mean(rule).score(NOMAD, COLLECTIVE_ACTION, sheet);
            assertTrue(score.value().isEmpty());
            assertEquals(Optional.of(ScaleScore.NoScoreReason.NOT_APPLICABLE), score.reason());
        }
    }

    @Test
    void zeroOnAGeneralItemIsANumber() {
        AnswerSheet sheet = AnswerSheet.of("r1").reply("Q1", 0).reply("Q2", 0).reply("Q3", 3);
        assertEquals(
                Optional.of(new Ratio(1, 1)),
                Scoring.mean(completeOnly())
                        .score(NOMAD, NOMAD.subscale("general"), sheet)
                        .value());
    }

    @Test
    void aStudyThatLeftAnItemOutScoresTheItemsItHas() {
        AnswerSheet sheet = AnswerSheet.of("r1").reply("Q8", 3).reply("Q10", 4).reply("Q11", 4);
        assertEquals(
                Optional.of(new Ratio(11, 3)),
                Scoring.mean(completeOnly())
                        .score(NOMAD, Subscale.of("cognitive-participation", "Q8", "Q10", "Q11"), sheet)
                        .value());
    }

    /** Source of the first three rows: the prorated sums 16 and 14, run in R. The others follow from the definitions. */
    @ParameterizedTest
    @CsvSource({
        "4.53, 16, 16, -, 16, 16, 4",
        "4..3, 14, -, -, -, 14, 7/2",
        "4535, 17, 17, 17, 17, 17, 17/4",
        "4nn3, 14, 14, 14, 14, 14, 7/2",
        "4n.3, 14, 14, -, -, 14, 7/2",
        "4dd., -, -, -, -, 16, 4",
        "....,  -, -, -, -, -, -",
        "nnnn,  -, -, -, -, -, -",
        "d.nn,  -, -, -, -, -, -",
    })
    void aScoreNeedsWhatItsRuleAsksFor(
            String replies,
            String half,
            String strictHalf,
            String complete,
            String threeQuarters,
            String available,
            String mean) {
        assertEquals(half, shown(Scoring.proratedSum(half()), replies));
        assertEquals(strictHalf, shown(Scoring.proratedSum(strictHalf()), replies));
        assertEquals(complete, shown(Scoring.proratedSum(completeOnly()), replies));
        assertEquals(threeQuarters, shown(Scoring.proratedSum(minimumFraction(3, 4)), replies));
        assertEquals(available, shown(Scoring.proratedSum(availableItems()), replies));
        assertEquals(mean, shown(Scoring.mean(availableItems()), replies));
    }

    private static String shown(Scoring scoring, String replies) {
        return score(scoring, replies).value().map(Ratio::toString).orElse("-");
    }

    @Test
    void itemsThatDoNotApplyLeaveTheDenominatorUnlessTheRuleKeepsThem() {
        assertEquals("7/2", shown(Scoring.mean(completeOnly()), "4nn3"));
        assertEquals("-", shown(Scoring.mean(completeOnly().ofAllItems()), "4nn3"));
        assertEquals("half of all items", half().ofAllItems().toString());
        assertEquals("minimum-fraction 3/4", minimumFraction(3, 4).toString());
    }

    @Test
    void everyAbsenceOfAScoreHasItsReason() {
        assertEquals(
                Optional.of(ScaleScore.NoScoreReason.NOTHING_ANSWERED),
                score(Scoring.mean(half()), "d.nn").reason());
        assertEquals(
                Optional.of(ScaleScore.NoScoreReason.TOO_FEW_ANSWERED),
                score(Scoring.mean(half()), "4...").reason());
        assertEquals(
                "no score, too few answered, answered 1 of 4",
                score(Scoring.mean(half()), "4...").toString());
        assertEquals(
                "3.500 (7/2), answered 2 of 4",
                score(Scoring.mean(half()), "4dn3").toString());
        assertEquals(1, score(Scoring.mean(half()), "4dn3").dontKnow());
    }

    @Test
    void scoresKeepTheContract() {
        ScaleScore score = score(Scoring.mean(half()), "4dn3");
        ValueTypeContract.isValue(score, score(Scoring.mean(half()), "3nd4"), score(Scoring.mean(half()), "4dn."));
        ValueTypeContract.isDocument(MissingRule.class, half(), half(), half().ofAllItems());
        ValueTypeContract.isDocument(
                Scoring.class, Scoring.mean(half()), Scoring.mean(half()), Scoring.proratedSum(half()));
        assertThrows(
                InvalidInputException.class,
                () -> new ScaleScore(score.subscale(), score.scoring(), 2, 7, Map.of(MissingCode.DONT_KNOW, 1)));
        assertThrows(InvalidInputException.class, () -> new MissingRule("x", 1, 1, true, MissingRule.Base.ALL));
        assertThrows(InvalidInputException.class, () -> minimumFraction(5, 4));
        assertThrows(InvalidInputException.class, () -> minimumFraction(0, 0));
    }

    @Test
    void aSheetThatDoesNotFitIsRefusedBeforeAnyScore() {
        assertThrows(InvalidInputException.class, () -> score(Scoring.mean(half()), "4567"));
    }

    @Property
    void theOrderOfItemsNeverMatters(
            @ForAll @Size(4) List<@IntRange(min = 1, max = 5) Integer> numbers, @ForAll @IntRange(max = 3) int turn) {
        List<String> items = FOUR_ITEMS.subscale("all").items();
        List<String> turned = new java.util.ArrayList<>(items);
        java.util.Collections.rotate(turned, turn);
        AnswerSheet sheet = AnswerSheet.of("r");
        for (int index = 0; index < 4; index++) {
            sheet = sheet.reply(items.get(index), numbers.get(index));
        }
        Scoring scoring = Scoring.mean(half());
        assertEquals(
                scoring.score(FOUR_ITEMS, new Subscale("all", items), sheet).value(),
                scoring.score(FOUR_ITEMS, new Subscale("all", turned), sheet).value());
    }

    @Property
    void reversingEveryItemMirrorsTheMean(@ForAll @Size(4) List<@IntRange(min = 1, max = 5) Integer> numbers) {
        Instrument reversed = FOUR_ITEMS.withItems(FOUR_ITEMS.items().stream()
                .map(item -> item.withPolarity(Polarity.REVERSED))
                .toList());
        AnswerSheet sheet = AnswerSheet.of("r");
        for (int index = 0; index < 4; index++) {
            sheet = sheet.reply("I" + (index + 1), numbers.get(index));
        }
        Scoring scoring = Scoring.mean(completeOnly());
        Subscale all = FOUR_ITEMS.subscale("all");
        Ratio asWorded = scoring.score(FOUR_ITEMS, all, sheet).value().orElseThrow();
        Ratio mirrored = scoring.score(reversed, all, sheet).value().orElseThrow();
        assertEquals(new Ratio(6 * asWorded.denominator() - asWorded.numerator(), asWorded.denominator()), mirrored);
    }

    @Property
    void aMoreDemandingRuleNeverGivesMoreScores(
            @ForAll @IntRange(max = 20) int answered,
            @ForAll @IntRange(max = 20) int notApplicable,
            @ForAll @IntRange(max = 20) int others) {
        int items = answered + notApplicable + others;
        List<MissingRule> rising =
                List.of(availableItems(), half(), strictHalf(), minimumFraction(3, 4), completeOnly());
        for (int index = 1; index < rising.size(); index++) {
            boolean weaker = rising.get(index - 1).isMet(answered, notApplicable, items);
            boolean stronger = rising.get(index).isMet(answered, notApplicable, items);
            // For odd small counts "more than half" and "three quarters" fall on the same number of items.
            assertTrue(weaker || !stronger);
            assertTrue(rising.get(index).isMet(answered, notApplicable, items)
                    || !rising.get(index).ofAllItems().isMet(answered, notApplicable, items));
        }
    }
}
