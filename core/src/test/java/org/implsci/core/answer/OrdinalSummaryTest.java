package org.implsci.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OrdinalSummaryTest {
    enum Level {
        S,
        C,
        X
    }

    private static Tally<Level> tally(String answers) {
        List<Answer<Level>> read = new ArrayList<>();
        for (String word : answers.isBlank() ? new String[0] : answers.strip().split(" ", -1)) {
            read.add(
                    switch (word) {
                        case "NA" -> Answer.notApplicable("not here");
                        case "DK" -> Answer.dontKnow("");
                        case "-" -> Answer.notAnswered();
                        default -> Answer.given(Level.valueOf(word));
                    });
        }
        return Tally.of(Level.class, read);
    }

    private static Tally<Level> tally(int s, int c, int x, int na, int dk, int none) {
        return tally("S ".repeat(s)
                + "C ".repeat(c)
                + "X ".repeat(x)
                + "NA ".repeat(na)
                + "DK ".repeat(dk)
                + "- ".repeat(none));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/core/ordinal-vectors.csv", numLinesToSkip = 4)
    void theVectorsHold(String id, String answers, String worst, String low, String high, String mode, String counts) {
        Tally<Level> tally = tally(answers);
        assertEquals(worst, headline(OrdinalPolicy.WORST, tally), id);
        assertEquals(low, headline(OrdinalPolicy.MEDIAN_LOW, tally), id);
        assertEquals(high, headline(OrdinalPolicy.MEDIAN_HIGH, tally), id);
        assertEquals(mode, headline(OrdinalPolicy.MODE, tally), id);
        assertEquals(
                counts,
                tally.count(Level.S) + "/" + tally.count(Level.C) + "/" + tally.count(Level.X) + "/"
                        + tally.notApplicable() + "/" + tally.dontKnow() + "/" + tally.notAnswered());
    }

    private static String headline(OrdinalPolicy policy, Tally<Level> tally) {
        OrdinalSummary<Level> summary = policy.summarise(tally);
        return summary.level()
                .map(Level::name)
                .orElseGet(() -> summary.reason().orElseThrow().label());
    }

    @Test
    void theMedianOfSimpleAndComplexIsNeverALevelThatNobodyGave() {
        assertEquals(
                Optional.of(Level.S),
                OrdinalPolicy.MEDIAN_LOW.summarise(tally("S X")).level());
        assertEquals(
                Optional.of(Level.X),
                OrdinalPolicy.MEDIAN_HIGH.summarise(tally("S X")).level());
    }

    @Test
    void aTieIsResolvedAsThePolicySays() {
        assertEquals(
                Optional.empty(), OrdinalPolicy.MODE.summarise(tally("S X")).level());
        assertEquals(
                Optional.of(NoLevel.TIE),
                OrdinalPolicy.MODE.summarise(tally("S X")).reason());
        assertEquals(
                Optional.of(Level.S),
                OrdinalPolicy.MODE_LOW.summarise(tally("S X")).level());
        assertEquals(
                Optional.of(Level.X),
                OrdinalPolicy.MODE_HIGH.summarise(tally("S X")).level());
    }

    @Test
    void unanimousMeansThatAllWhoGaveALevelGaveTheSame() {
        assertEquals(
                Optional.of(Level.C),
                OrdinalPolicy.UNANIMOUS.summarise(tally("C C NA")).level());
        assertEquals(
                Optional.of(NoLevel.SPLIT),
                OrdinalPolicy.UNANIMOUS.summarise(tally("C S")).reason());
    }

    @Test
    void anUnknownAnswerIsToldBesideTheLevel() {
        assertEquals(
                "C (+1 unknown)", OrdinalPolicy.WORST.summarise(tally("C DK")).toString());
        assertEquals("unknown", OrdinalPolicy.WORST.summarise(tally("DK -")).toString());
        assertEquals(
                "tie (+1 unknown)",
                OrdinalPolicy.MODE.summarise(tally("S X DK")).toString());
    }

    @Test
    void whatNobodyAnsweredIsToldApartFromWhatSomebodyDoesNotKnow() {
        assertEquals(
                "nothing rated", OrdinalPolicy.WORST.summarise(tally("- -")).toString());
        assertEquals(
                "nothing rated", OrdinalPolicy.WORST.summarise(tally("NA -")).toString());
        assertEquals(
                "not applicable", OrdinalPolicy.WORST.summarise(tally("NA")).toString());
        assertEquals(
                Optional.of(NoLevel.UNKNOWN),
                OrdinalPolicy.WORST.summarise(tally("NA DK -")).reason());
        assertEquals(
                "C (+2 not answered)",
                OrdinalPolicy.WORST.summarise(tally("C - -")).toString());
        assertEquals(
                "C (+1 unknown, +2 not answered)",
                OrdinalPolicy.WORST.summarise(tally("C DK - -")).toString());
    }

    /** A level is settled just if every outcome gives it; an outcome of an unknown answer may also be "not applicable". */
    @Property
    void aLevelIsSettledJustIfNoOutcomeOfTheUnknownAnswersTakesItAway(
            @ForAll @IntRange(max = 4) int s,
            @ForAll @IntRange(max = 4) int c,
            @ForAll @IntRange(max = 4) int x,
            @ForAll @IntRange(max = 4) int unknown) {
        Tally<Level> tally = tally(s, c, x, 0, unknown, 0);
        for (OrdinalPolicy policy : OrdinalPolicy.values()) {
            List<Optional<Level>> outcomes = new ArrayList<>();
            for (int toS = 0; toS <= unknown; toS++) {
                for (int toC = 0; toC <= unknown - toS; toC++) {
                    for (int toX = 0; toX <= unknown - toS - toC; toX++) {
                        outcomes.add(policy.summarise(tally(s + toS, c + toC, x + toX, 0, 0, 0))
                                .level());
                    }
                }
            }
            OrdinalSummary<Level> summary = policy.summarise(tally);
            List<Optional<Level>> different = outcomes.stream().distinct().toList();
            assertEquals(
                    different.size() == 1 && different.get(0).isPresent(),
                    summary.isSettled(),
                    policy.label() + " of " + tally);
            assertEquals(
                    !different.contains(Optional.empty()), summary.isLevelAssured(), policy.label() + " of " + tally);
        }
    }

    @Test
    void whileAnswersAreUnknownTheSummarySaysWhatIsStillPossible() {
        assertEquals(
                List.of(Level.C, Level.X),
                OrdinalPolicy.WORST.summarise(tally("C DK")).possible());
        assertEquals(
                List.of(Level.X), OrdinalPolicy.WORST.summarise(tally("X DK")).possible());
        assertEquals(
                List.of(Level.S), OrdinalPolicy.WORST.summarise(tally("S NA")).possible());
        assertEquals(
                List.of(Level.S),
                OrdinalPolicy.UNANIMOUS.summarise(tally("S DK")).possible());
        assertEquals(
                List.of(), OrdinalPolicy.UNANIMOUS.summarise(tally("S X DK")).possible());
        assertEquals(List.of(), OrdinalPolicy.WORST.summarise(tally("NA")).possible());
    }

    @Property
    void everyLevelOfEveryPolicyWasGivenByThatPolicysDefinition(
            @ForAll @IntRange(max = 9) int s,
            @ForAll @IntRange(max = 9) int c,
            @ForAll @IntRange(max = 9) int x,
            @ForAll @IntRange(max = 3) int unknown) {
        Tally<Level> tally = tally(s, c, x, 0, unknown, 0);
        List<Level> sorted = new ArrayList<>();
        for (Level level : Level.values()) {
            sorted.addAll(java.util.Collections.nCopies(tally.count(level), level));
        }
        int n = sorted.size();
        for (OrdinalPolicy policy : OrdinalPolicy.values()) {
            Optional<Level> level = policy.summarise(tally).level();
            assertTrue(level.isEmpty() || tally.count(level.get()) > 0, "nobody gave " + level);
            Optional<Level> expected = n == 0
                    ? Optional.empty()
                    : switch (policy) {
                        case WORST -> sorted.stream().max(Comparator.naturalOrder());
                        case MEDIAN_LOW -> Optional.of(sorted.get((n + 1) / 2 - 1));
                        case MEDIAN_HIGH -> Optional.of(sorted.get((n + 2) / 2 - 1));
                        case UNANIMOUS ->
                            sorted.stream().distinct().count() == 1 ? Optional.of(sorted.get(0)) : Optional.empty();
                        case MODE ->
                            modes(tally).size() == 1 ? Optional.of(modes(tally).get(0)) : Optional.empty();
                        case MODE_LOW -> Optional.of(modes(tally).get(0));
                        case MODE_HIGH ->
                            Optional.of(modes(tally).get(modes(tally).size() - 1));
                    };
            assertEquals(expected, level, policy.label());
            assertEquals(level.isEmpty(), policy.summarise(tally).reason().isPresent());
        }
    }

    private static List<Level> modes(Tally<Level> tally) {
        int most = Arrays.stream(Level.values()).mapToInt(tally::count).max().orElse(0);
        return Arrays.stream(Level.values())
                .filter(level -> tally.count(level) == most)
                .toList();
    }

    @Property
    void whatIsPossibleIsJustWhatSomeResolutionOfTheUnknownsGives(
            @ForAll @IntRange(max = 4) int s,
            @ForAll @IntRange(max = 4) int c,
            @ForAll @IntRange(max = 4) int x,
            @ForAll @IntRange(min = 1, max = 4) int unknown) {
        Tally<Level> tally = tally(s, c, x, 1, unknown, 0);
        for (OrdinalPolicy policy : OrdinalPolicy.values()) {
            List<Level> reached = new ArrayList<>();
            for (int toS = 0; toS <= unknown; toS++) {
                for (int toC = 0; toC <= unknown - toS; toC++) {
                    policy.summarise(tally(s + toS, c + toC, x + unknown - toS - toC, 1, 0, 0))
                            .level()
                            .ifPresent(reached::add);
                }
            }
            assertEquals(
                    reached.stream().distinct().sorted().toList(),
                    policy.summarise(tally).possible(),
                    policy.label() + " of " + tally);
        }
    }

    @Property
    void aHigherAnswerNeverLowersARank(
            @ForAll @IntRange(max = 6) int s, @ForAll @IntRange(max = 6) int c, @ForAll @IntRange(max = 6) int x) {
        Tally<Level> before = tally(s + 1, c, x, 0, 0, 0);
        Tally<Level> after = tally(s, c + 1, x, 0, 0, 0);
        for (OrdinalPolicy policy : List.of(OrdinalPolicy.WORST, OrdinalPolicy.MEDIAN_LOW, OrdinalPolicy.MEDIAN_HIGH)) {
            assertTrue(policy.summarise(before)
                            .level()
                            .orElseThrow()
                            .compareTo(policy.summarise(after).level().orElseThrow())
                    <= 0);
        }
    }
}
