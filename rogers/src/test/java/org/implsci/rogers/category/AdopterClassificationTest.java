package org.implsci.rogers.category;

import static org.implsci.rogers.Vectors.assertClose;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.Vectors;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.NoValueReason;
import org.junit.jupiter.api.Test;

/** Adopter categories of the classic data sets, and laws of every rule. */
class AdopterClassificationTest {
    private static final List<ClassificationRule> ALL = Stream.concat(
                    ClassificationComparison.rules(new BassCurve(1, 0.01, 0.3)).stream(),
                    Stream.of(
                            ClassificationRule.rogers(Deviation.POPULATION, ClosedSide.LATER),
                            ClassificationRule.ranks(RankShares.EXACT, TieRule.START),
                            ClassificationRule.ranks(RankShares.ROUND, TieRule.END)))
            .toList();

    private static AdoptionTimes times(String set) {
        List<String> line = Vectors.lines("adoption-counts.csv").stream()
                .filter(each -> each.get(0).equals(set))
                .findFirst()
                .orElseThrow();
        int[] counts = Stream.of(line.get(1).split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        return AdoptionTimes.ofCounts(counts, Integer.parseInt(line.get(2)));
    }

    private static int[] counts(AdopterClassification classification) {
        return classification.groups().stream().mapToInt(CategoryGroup::count).toArray();
    }

    @Test
    void doctorsHaveNoInnovatorsByRogersRule() {
        for (Deviation deviation : Deviation.values()) {
            AdopterClassification found = AdopterClassification.of(
                    times("medical-innovation"), ClassificationRule.rogers(deviation, ClosedSide.EARLIER));
            assertArrayEquals(new int[] {0, 20, 42, 25, 22}, counts(found));
            assertEquals(109, found.adopters());
            assertEquals(
                    EmptyReason.CUT_BEFORE_LAUNCH,
                    found.groups().get(0).emptyReason().orElseThrow());
        }
        double[] cuts = AdopterClassification.of(times("medical-innovation"), ClassificationRule.rogers())
                .thresholds();
        double[] expected = {-1.8868717, 2.3088577, 6.5045872, 10.700317};
        for (int cut = 0; cut < 4; cut++) {
            assertClose(expected[cut], cuts[cut], 1e-7, "cut");
        }
    }

    @Test
    void womenHaveNoInnovatorsEither() {
        AdopterClassification found =
                AdopterClassification.of(times("korean-family-planning"), ClassificationRule.rogers());
        assertArrayEquals(new int[] {0, 163, 167, 180, 163}, counts(found));
        double[] expected = {-0.56859438, 2.2142169, 4.9970282, 7.7798395};
        for (int cut = 0; cut < 4; cut++) {
            assertClose(expected[cut], found.thresholds()[cut], 1e-7, "cut");
        }
    }

    /** With the code for "not adopted" taken as a time, as other software has it: the figures that must not come out. */
    @Test
    void whoHasNotAdoptedIsNoLaggard() {
        int[] withSentinel = {69, 94, 81, 86, 65, 62, 53, 53, 73, 37, 374};
        AdopterClassification wrong =
                AdopterClassification.of(AdoptionTimes.ofCounts(withSentinel, 0), ClassificationRule.rogers());
        assertArrayEquals(new int[] {0, 244, 266, 163, 374}, counts(wrong));
        AdopterClassification right =
                AdopterClassification.of(times("korean-family-planning"), ClassificationRule.rogers());
        assertEquals(163, right.count(AdopterCategory.LAGGARDS));
        assertTrue(right.category(1000).isEmpty());
        assertTrue(right.explain().contains("374 not yet adopted"));
    }

    @Test
    void valenteMergesInnovatorsIntoEarlyAdopters() {
        AdopterClassification found =
                AdopterClassification.of(times("medical-innovation"), ClassificationRule.valente());
        assertArrayEquals(new int[] {20, 42, 25, 22}, counts(found));
        assertEquals(0, found.count(AdopterCategory.INNOVATORS));
        assertEquals(20, found.count(AdopterCategory.EARLY_ADOPTERS));
    }

    /** Three units at 1, 2, 3: the middle one adopts at the mean, and the closed side decides where it belongs. */
    @Test
    void aTimeAtACutGoesWhereTheRuleSays() {
        AdoptionTimes times = AdoptionTimes.of(1, 3, new double[] {1, 2, 3}, 0);
        AdopterClassification earlier = AdopterClassification.of(times, ClassificationRule.rogers());
        AdopterClassification later =
                AdopterClassification.of(times, ClassificationRule.rogers(Deviation.SAMPLE, ClosedSide.LATER));
        assertEquals(AdopterCategory.EARLY_MAJORITY, earlier.category(1).orElseThrow());
        assertEquals(AdopterCategory.LATE_MAJORITY, later.category(1).orElseThrow());
    }

    @Test
    void hundredRanksGiveRogersRoundShares() {
        AdoptionTimes times = AdoptionTimes.of(
                0, 400, IntStream.range(0, 400).mapToDouble(i -> i).toArray(), 9);
        for (TieRule ties : TieRule.values()) {
            assertArrayEquals(
                    new int[] {10, 54, 136, 136, 64},
                    counts(AdopterClassification.of(times, ClassificationRule.ranks(RankShares.ROUND, ties))));
        }
    }

    /** Ten at once, then ninety: the first block covers ranks 0 to 10 per cent. */
    @Test
    void aBlockOfTiesStaysTogether() {
        AdoptionTimes times = AdoptionTimes.ofCounts(new int[] {10, 10, 60, 20}, 0);
        assertArrayEquals(
                new int[] {10, 10, 60, 20, 0},
                counts(AdopterClassification.of(times, ClassificationRule.ranks(RankShares.ROUND, TieRule.START))));
        assertArrayEquals(
                new int[] {0, 20, 60, 0, 20},
                counts(AdopterClassification.of(times, ClassificationRule.ranks(RankShares.ROUND, TieRule.MIDDLE))));
        assertArrayEquals(
                new int[] {0, 10, 10, 60, 20},
                counts(AdopterClassification.of(times, ClassificationRule.ranks(RankShares.ROUND, TieRule.END))));
    }

    @Test
    void ranksSayThatEqualTimesLeaveACategoryEmpty() {
        AdoptionTimes times = AdoptionTimes.ofCounts(new int[] {10, 10, 60, 20}, 0);
        List<Optional<EmptyReason>> why =
                AdopterClassification.of(times, ClassificationRule.ranks(RankShares.ROUND, TieRule.MIDDLE))
                        .groups()
                        .stream()
                        .map(CategoryGroup::emptyReason)
                        .toList();
        assertEquals(
                List.of(
                        Optional.of(EmptyReason.EQUAL_TIMES),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(EmptyReason.EQUAL_TIMES),
                        Optional.empty()),
                why);
    }

    /** The mean of three times 0.1 is not 0.1 in binary numbers, and yet they are the same time. */
    @Property
    void equalTimesDoNotVary(
            @ForAll @DoubleRange(min = 1, max = 10) double digits,
            @ForAll @IntRange(min = -300, max = 300) int exponent,
            @ForAll @IntRange(min = 2, max = 40) int units) {
        double[] all = new double[units];
        Arrays.fill(all, digits * StrictMath.pow(10, exponent));
        AdoptionTimes times = AdoptionTimes.of(0, 1e302, all, 0);
        assertReason(NoValueReason.NO_VARIATION, times, ClassificationRule.rogers());
        assertReason(NoValueReason.NO_VARIATION, times, ClassificationRule.valente());
    }

    /** Units of time change no category: powers of two are exact, so that cuts move with the times. */
    @Property
    void theUnitOfTimeChangesNothing(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 0, max = 50) Integer> at,
            @ForAll @IntRange(min = -1000, max = 1000) int exponent) {
        double unit = StrictMath.scalb(1.0, exponent);
        double[] times = at.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] scaled = at.stream().mapToDouble(each -> each * unit).toArray();
        for (ClassificationRule rule : List.of(ClassificationRule.rogers(), ClassificationRule.valente())) {
            assertArrayEquals(
                    counts(AdopterClassification.of(AdoptionTimes.of(0, 60, times, 1), rule)),
                    counts(AdopterClassification.of(AdoptionTimes.of(0, 60 * unit, scaled, 1), rule)));
        }
    }

    @Test
    void whoAdoptedBeforeObservationHoldsTheFirstRanks() {
        AdoptionTimes times = AdoptionTimes.observed(10, 20)
                .before("pioneer")
                .adopted("b", 11)
                .adopted("c", 12)
                .adopted("d", 13)
                .notYet("e")
                .build();
        AdopterClassification ranks =
                AdopterClassification.of(times, ClassificationRule.ranks(RankShares.ROUND, TieRule.MIDDLE));
        assertEquals(4, ranks.adopters());
        assertEquals(AdopterCategory.EARLY_ADOPTERS, ranks.category(0).orElseThrow());
        assertEquals(AdopterCategory.LAGGARDS, ranks.category(3).orElseThrow());
        assertTrue(ranks.category(4).isEmpty());
        AdopterClassification start =
                AdopterClassification.of(times, ClassificationRule.ranks(RankShares.ROUND, TieRule.START));
        assertEquals(AdopterCategory.INNOVATORS, start.category(0).orElseThrow());
        AdopterClassification mean = AdopterClassification.of(times, ClassificationRule.rogers());
        assertEquals(3, mean.adopters());
        assertTrue(mean.category(0).isEmpty());
        assertTrue(mean.explain().contains("1 adopted without a category"));
    }

    @Test
    void theInflectionPointsOfTheCurveAreTheCuts() {
        BassCurve curve = new BassCurve(100, 0.03, 0.38);
        AdoptionTimes times = AdoptionTimes.of(0, 20, new double[] {0.5, 2, 5, 8, 12}, 0);
        AdopterClassification found = AdopterClassification.of(times, ClassificationRule.bass(curve));
        assertArrayEquals(new int[] {1, 1, 1, 1, 1}, counts(found));
        assertClose(2.98052676617917, found.thresholds()[1], 1e-12, "T1");
        assertClose(6.19261919770311, found.thresholds()[2], 1e-12, "T*");
        assertClose(9.40471162922706, found.thresholds()[3], 1e-12, "T2");
        assertClose(0.03, curve.share(found.thresholds()[0]), 1e-12, "innovators");
    }

    @Test
    void aRuleThatDoesNotApplySaysWhy() {
        AdoptionTimes one = AdoptionTimes.of(0, 9, new double[] {4}, 2);
        AdoptionTimes same = AdoptionTimes.of(0, 9, new double[] {4, 4, 4}, 2);
        AdoptionTimes nobody = AdoptionTimes.of(0, 9, new double[0], 5);
        assertReason(NoValueReason.NO_DATA, one, ClassificationRule.rogers());
        assertReason(NoValueReason.NO_VARIATION, same, ClassificationRule.rogers());
        assertReason(NoValueReason.NO_DATA, nobody, ClassificationRule.valente());
        assertReason(NoValueReason.NO_DATA, nobody, ClassificationRule.ranks(RankShares.ROUND, TieRule.MIDDLE));
        assertReason(NoValueReason.NO_DATA, same, ClassificationRule.optimalGroups());
        assertReason(NoValueReason.NO_INTERIOR_PEAK, same, ClassificationRule.bass(new BassCurve(9, 0.4, 0.3)));
        assertReason(NoValueReason.BEFORE_ORIGIN, same, ClassificationRule.bass(new BassCurve(9, 0.2, 0.3)));
        assertReason(NoValueReason.NEGATIVE_SHARE, same, ClassificationRule.bass(new BassCurve(9, 0.2, 0.9)));
    }

    private static void assertReason(NoValueReason reason, AdoptionTimes times, ClassificationRule rule) {
        AdopterClassification found = AdopterClassification.of(times, rule);
        assertEquals(reason, found.undefinedReason().orElseThrow());
        assertTrue(found.groups().isEmpty());
        assertEquals(0, found.adopters());
        assertTrue(found.explain().contains("does not apply"));
        assertTrue(found.toString().startsWith("rule does not apply"));
        if (times.size() > 0) {
            assertTrue(found.category(0).isEmpty());
        }
    }

    @Property(tries = 300)
    void everyAdopterIsInOneCategoryAndLaterIsNeverEarlier(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 30) Integer> adopted,
            @ForAll @IntRange(min = 0, max = 5) int notYet) {
        double[] at = adopted.stream().mapToDouble(Integer::doubleValue).toArray();
        AdoptionTimes times = AdoptionTimes.of(0, 30, at, notYet);
        for (ClassificationRule rule : ALL) {
            AdopterClassification found = AdopterClassification.of(times, rule);
            if (found.undefinedReason().isPresent()) {
                continue;
            }
            assertEquals(at.length, Arrays.stream(counts(found)).sum(), rule.name());
            for (int i = 0; i < at.length; i++) {
                for (int j = 0; j < at.length; j++) {
                    if (at[i] <= at[j]) {
                        assertTrue(
                                found.category(i)
                                                .orElseThrow()
                                                .compareTo(found.category(j).orElseThrow())
                                        <= 0,
                                rule.name());
                    }
                }
            }
        }
    }

    /** Exact against all ways of cutting. */
    @Property(tries = 100)
    void noGroupingHasLessVarianceWithin(
            @ForAll @Size(min = 5, max = 14) List<@IntRange(min = 0, max = 60) Integer> adopted) {
        double[] sorted =
                adopted.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
        double[] last = OptimalGrouping.of(sorted, 5);
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        if (distinct.length < 5) {
            assertEquals(0, last.length);
            return;
        }
        double best = Double.POSITIVE_INFINITY;
        int n = distinct.length;
        for (int a = 0; a < n - 4; a++) {
            for (int b = a + 1; b < n - 3; b++) {
                for (int c = b + 1; c < n - 2; c++) {
                    for (int d = c + 1; d < n - 1; d++) {
                        best = Math.min(best, within(sorted, distinct[a], distinct[b], distinct[c], distinct[d]));
                    }
                }
            }
        }
        assertEquals(best, within(sorted, last), 1e-9 * (1 + best));
    }

    private static double within(double[] sorted, double... last) {
        double sum = 0;
        for (int group = 0; group <= last.length; group++) {
            double from = group == 0 ? Double.NEGATIVE_INFINITY : last[group - 1];
            double until = group == last.length ? Double.POSITIVE_INFINITY : last[group];
            double[] members =
                    Arrays.stream(sorted).filter(x -> x > from && x <= until).toArray();
            double mean = Arrays.stream(members).average().orElse(0);
            sum += Arrays.stream(members).map(x -> (x - mean) * (x - mean)).sum();
        }
        return sum;
    }

    @Test
    void aMillionUnitsAreClassified() {
        SplittableRandom random = new SplittableRandom(20261121);
        double[] adopted = random.doubles(1_000_000, 0, 100).toArray();
        AdoptionTimes times = AdoptionTimes.of(0, 100, adopted, 5);
        for (ClassificationRule rule : ClassificationComparison.rules()) {
            assertEquals(
                    1_000_000,
                    Arrays.stream(counts(AdopterClassification.of(times, rule))).sum());
        }
    }

    @Test
    void comparisonShowsAllRulesSideBySide() {
        BassCurve curve = new BassCurve(109, 0.0957, 0.0620);
        ClassificationComparison comparison =
                ClassificationComparison.of(times("medical-innovation"), ClassificationComparison.rules(curve));
        assertEquals("5 rules compared", comparison.toString());
        assertEquals(
                List.of("Rogers, mean and sd (n - 1)", "0", "20", "42", "25", "22", "109"),
                comparison.toTable().rows().get(0));
        assertEquals("-", comparison.toTable().rows().get(2).get(1));
        assertEquals("-", comparison.toTable().rows().get(4).get(1));
        assertTrue(comparison.explain().contains("has no Innovators: it ends before the first possible time"));
        assertTrue(comparison.explain().contains("Bass inflection points does not apply"));
    }

    @Test
    void theDataHaveARowForEachCategoryOrTheReason() {
        AdopterClassification classified =
                AdopterClassification.of(times("medical-innovation"), ClassificationRule.rogers());
        TidyTable data = classified.toData();
        assertEquals(5, data.size());
        assertEquals("innovators", data.cell(0, "category").orElseThrow());
        assertTrue(data.cell(0, "from").isEmpty(), "the first category has no earlier threshold");
        assertEquals("cut-before-launch", data.cell(0, "empty_because").orElseThrow());
        int sum = 0;
        for (int row = 0; row < 5; row++) {
            sum += Integer.parseInt(data.cell(row, "count").orElseThrow());
        }
        assertEquals(109, sum);
        for (int row = 0; row < 4; row++) {
            assertEquals(
                    classified.thresholds()[row],
                    Double.parseDouble(data.cell(row, "until").orElseThrow()));
        }
        assertEquals(5, classified.toTable().rows().size());
        TidyTable compared = ClassificationComparison.of(
                        times("medical-innovation"),
                        List.of(ClassificationRule.valente(), ClassificationRule.bass(new BassCurve(9, 0.4, 0.3))))
                .toData();
        assertEquals(4 + 1, compared.size(), "four classes of Valente, and a rule that does not apply");
        assertEquals("no-interior-peak", compared.cell(4, "undefined_because").orElseThrow());
        assertTrue(compared.cell(4, "category").isEmpty());
    }
}
