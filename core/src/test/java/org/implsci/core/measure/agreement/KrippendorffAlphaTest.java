package org.implsci.core.measure.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.answer.Tally;
import org.implsci.core.instrument.AnswerSheet;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.Scale;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.agreement.KrippendorffAlpha.Metric;
import org.implsci.core.panel.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KrippendorffAlphaTest {
    /** Ratings as text, a rater a word, a unit a character; a dot where a rater left a unit out. */
    private static int[][] counts(String ratings) {
        String[] raters = ratings.split(" ", -1);
        int[][] counts = new int[raters[0].length()][5];
        for (String rater : raters) {
            for (int unit = 0; unit < rater.length(); unit++) {
                if (rater.charAt(unit) != '.') {
                    counts[unit][rater.charAt(unit) - '1']++;
                }
            }
        }
        return counts;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/core/krippendorff-vectors.csv", numLinesToSkip = 5)
    void thePublishedVectorsHold(String id, String metric, String ratings, double expected) {
        Statistic alpha = KrippendorffAlpha.of(counts(ratings), new double[] {1, 2, 3, 4, 5}, Metric.valueOf(metric));
        assertEquals(expected, alpha.value().orElseThrow(), 1e-12, id);
    }

    @Test
    void whatTheDataDoNotDefineIsSaidWithItsReason() {
        double[] values = {1, 2, 3, 4, 5};
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_VARIATION),
                KrippendorffAlpha.of(counts("333 333"), values, Metric.ORDINAL));
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_PAIRS),
                KrippendorffAlpha.of(counts("12. ..3"), values, Metric.NOMINAL));
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_DATA),
                KrippendorffAlpha.of(new int[0][], values, Metric.NOMINAL));
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_DATA),
                KrippendorffAlpha.ordinal(List.<Tally<OrdinalPolicy>>of()));
        assertEquals(
                "undefined: no unit has two ratings",
                Statistic.undefined(Statistic.UndefinedReason.NO_PAIRS).toString());
        ValueTypeContract.ofValues(List.of(Statistic.of(0.5), Statistic.undefined(Statistic.UndefinedReason.NO_DATA)));
    }

    @Property
    void theOrderOfUnitsAndTheDirectionOfTheScaleDoNotMatter(
            @ForAll @Size(min = 2, max = 12) List<@Size(3) List<@IntRange(min = 0, max = 3) Integer>> units) {
        int[][] counts = units.stream()
                .map(unit -> unit.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        int[][] turned = Arrays.stream(counts)
                .map(unit -> new int[] {unit[2], unit[1], unit[0]})
                .toArray(int[][]::new);
        Collections.reverse(Arrays.asList(turned));
        for (Metric metric : List.of(Metric.NOMINAL, Metric.ORDINAL, Metric.INTERVAL)) {
            Statistic one = KrippendorffAlpha.of(counts, new double[] {1, 2, 3}, metric);
            Statistic other = KrippendorffAlpha.of(turned, new double[] {1, 2, 3}, metric);
            assertEquals(one.value().isPresent(), other.value().isPresent());
            assertEquals(one.value().orElse(0), other.value().orElse(0), 1e-12);
        }
    }

    @Test
    void aTableThatIsNoneIsRefused() {
        double[] values = {0, 1, 2};
        for (int[] row : new int[][] {{1, 1}, {1, 1, 1, 1}, {2, -1, 1}}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> KrippendorffAlpha.of(new int[][] {row}, values, Metric.NOMINAL));
        }
        int[][] sound = {{1, 1, 0}};
        assertThrows(
                IllegalArgumentException.class,
                () -> KrippendorffAlpha.of(sound, new double[] {-1, 1, 2}, Metric.RATIO));
        assertThrows(
                IllegalArgumentException.class,
                () -> KrippendorffAlpha.of(sound, new double[] {0, Double.NaN, 2}, Metric.INTERVAL));
    }

    /** Of a scale of a million and one numbers only those that were chosen count; the vector is the same on a short scale. */
    @Test
    void aWideScaleNeedsNoTableOfAllItsNumbers() {
        Statistic wide = alpha(Scale.of(0, 1_000_000));
        assertEquals(alpha(Scale.of(0, 9)), wide);
    }

    private static Statistic alpha(Scale scale) {
        Instrument instrument = Instrument.builder()
                .id("raters")
                .version("1")
                .citation(KrippendorffAlpha.SOURCE)
                .addItems(Item.of("a", "a", scale), Item.of("b", "b", scale))
                .build();
        Panel panel = Panel.ofSheets(
                instrument,
                List.of(
                        AnswerSheet.of("1").reply("a", 3).reply("b", 4),
                        AnswerSheet.of("2").reply("a", 9).reply("b", 9),
                        AnswerSheet.of("3").reply("a", 0).reply("b", 3),
                        AnswerSheet.of("4").reply("a", 7)));
        return KrippendorffAlpha.of(panel, Subscale.of("both", "a", "b"), Metric.INTERVAL);
    }

    @Test
    void talliesOfOrdinalAnswersAreUnits() {
        Tally<OrdinalPolicy> agreed = Tally.of(
                OrdinalPolicy.class, List.of(Answer.given(OrdinalPolicy.WORST), Answer.given(OrdinalPolicy.WORST)));
        Tally<OrdinalPolicy> other = Tally.of(
                OrdinalPolicy.class, List.of(Answer.given(OrdinalPolicy.MODE), Answer.given(OrdinalPolicy.MODE)));
        assertEquals(Statistic.of(1), KrippendorffAlpha.ordinal(List.of(agreed, other)));
    }
}
