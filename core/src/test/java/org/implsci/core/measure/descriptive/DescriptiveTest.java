package org.implsci.core.measure.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.instrument.Scale;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.panel.Coding;
import org.implsci.core.panel.Distribution;
import org.implsci.core.panel.Panel;
import org.implsci.core.testdata.TestData;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TidyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptiveTest {
    private static final Scale FIVE = Scale.of(1, 5);

    private static ItemSummary summary(Distribution answers) {
        return new ItemSummary("item", answers, QuartileMethod.LINEAR);
    }

    /** The distribution of some numbers on 1 to 5. */
    private static Distribution of(List<Integer> numbers) {
        int[] counts = new int[5];
        numbers.forEach(number -> counts[number - 1]++);
        return Distribution.of(FIVE, counts);
    }

    private static Stream<String> likertRows() {
        return TestData.lines("likert-counts.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("likertRows")
    void aPublishedTableIsReproducedToEveryPrintedDigit(String row) {
        String[] cells = row.split(",", -1);
        int[] counts =
                Stream.of(cells[1].split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        ItemSummary summary = new ItemSummary(cells[0], Distribution.of(FIVE, counts), QuartileMethod.INVERTED);
        assertEquals(287, summary.answers().given());
        assertEquals(Long.parseLong(cells[2]), summary.sum());
        IntervalEstimate mean = summary.mean(0.95);
        assertEquals(cells[3], Decimals.fixed(mean.value().value().orElseThrow(), 2));
        assertEquals(
                cells[4], Decimals.fixed(summary.standardDeviation().value().orElseThrow(), 2));
        assertEquals(cells[5], Decimals.fixed(mean.lower().value().orElseThrow(), 2));
        assertEquals(cells[6], Decimals.fixed(mean.upper().value().orElseThrow(), 2));
        assertEquals(Optional.of(new Ratio(counts[0], 287)), summary.floor());
        assertEquals(Optional.of(new Ratio(counts[4], 287)), summary.ceiling());
    }

    /** Seven ratings 0 0 1 1 1 2 2; quartiles of types 1 and 7, spread and bootstrap as run in R. */
    @Test
    void sevenOrdinalRatingsHaveTheirKnownFigures() {
        Distribution ratings = Distribution.of(Scale.of(0, 2), 2, 3, 2);
        OrdinalSpread spread = new OrdinalSpread(ratings);
        assertEquals(OptionalInt.of(1), spread.lowerMedian());
        assertEquals(OptionalInt.of(1), spread.upperMedian());
        assertEquals(Optional.of(new Ratio(0, 1)), QuartileMethod.INVERTED.quartile(ratings, 1));
        assertEquals(Optional.of(new Ratio(2, 1)), QuartileMethod.INVERTED.quartile(ratings, 3));
        assertEquals(Optional.of(new Ratio(1, 2)), QuartileMethod.LINEAR.quartile(ratings, 1));
        assertEquals(Optional.of(new Ratio(3, 2)), QuartileMethod.LINEAR.quartile(ratings, 3));
        assertEquals(.428571428571, spread.consensus().value().orElseThrow(), 1e-12);
        assertEquals(.571428571429, spread.leik().value().orElseThrow(), 1e-12);
        assertEquals(.816326530612, spread.blairLacy().value().orElseThrow(), 1e-12);
        for (boolean upper : new boolean[] {false, true}) {
            MedianBootstrap median = new MedianBootstrap(ratings, upper);
            assertEquals(.108273642056, median.probability(0).value().orElseThrow(), 1e-12);
            assertEquals(.783452715887, median.probability(1).value().orElseThrow(), 1e-12);
            assertEquals(.108273642056, median.probability(2).value().orElseThrow(), 1e-12);
            assertEquals(1, median.mean().value().orElseThrow(), 1e-12);
            assertEquals(
                    Math.sqrt(2 * .108273642056),
                    median.standardDeviation().value().orElseThrow(),
                    1e-11);
        }
    }

    @Test
    void theMedianOfTwoNumbersIsOneOfThem() {
        OrdinalSpread split = new OrdinalSpread(Distribution.of(Scale.of(0, 2), 1, 0, 1));
        assertEquals(OptionalInt.of(0), split.lowerMedian());
        assertEquals(OptionalInt.of(2), split.upperMedian());
        assertEquals("median 0 or 2, consensus 0.000, n 2", split.toString());
        assertEquals(Statistic.of(1), split.leik());
        assertEquals(Statistic.of(1), split.blairLacy());
    }

    /** Types 1, 2, 6 and 7 of 1 2 4 5 and of 1 2 2 4 5, by their definitions. */
    @ParameterizedTest
    @CsvSource({
        "1 1 0 1 1, 1, 1, 3/2, 5/4, 7/4",
        "1 1 0 1 1, 2, 2, 3, 3, 3",
        "1 1 0 1 1, 3, 4, 9/2, 19/4, 17/4",
        "1 2 0 1 1, 1, 2, 2, 3/2, 2",
        "1 2 0 1 1, 2, 2, 2, 2, 2",
        "1 2 0 1 1, 3, 4, 4, 9/2, 4",
        "0 0 1 0 0, 1, 3, 3, 3, 3",
        "0 0 1 0 0, 3, 3, 3, 3, 3",
    })
    void quartilesFollowTheNamedMethod(
            String counts, int quarter, String inverted, String averaged, String weibull, String linear) {
        Distribution answers = Distribution.of(
                FIVE,
                Stream.of(counts.split(" ", -1)).mapToInt(Integer::parseInt).toArray());
        assertEquals(
                List.of(inverted, averaged, weibull, linear),
                Stream.of(QuartileMethod.values())
                        .map(method ->
                                method.quartile(answers, quarter).orElseThrow().toString())
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> QuartileMethod.LINEAR.quartile(answers, 4));
    }

    @Test
    void nothingAnsweredHasNoFigureButAReason() {
        ItemSummary none = summary(Distribution.of(FIVE, 0, 0, 0, 0, 0));
        Statistic noData = Statistic.undefined(Statistic.UndefinedReason.NO_DATA);
        assertEquals(Optional.empty(), none.mean());
        assertEquals(Optional.empty(), none.median());
        assertEquals(Optional.empty(), none.floor());
        assertEquals(noData, none.standardDeviation());
        assertEquals(noData, none.mean(0.95).value());
        OrdinalSpread spread = new OrdinalSpread(none.answers());
        assertEquals(OptionalInt.empty(), spread.lowerMedian());
        assertEquals(OptionalInt.empty(), spread.upperMedian());
        assertEquals(List.of(noData, noData, noData), List.of(spread.consensus(), spread.leik(), spread.blairLacy()));
        assertEquals("no answers", spread.toString());
        MedianBootstrap median = new MedianBootstrap(none.answers(), true);
        assertEquals(List.of(noData, noData), List.of(median.mean(), median.standardDeviation()));
        assertEquals(noData, median.probability(3));
        assertEquals("item: n 0, mean undefined, SD undefined: no data", none.toString());
    }

    @Test
    void oneAnswerHasAMeanAndNoInterval() {
        ItemSummary one = summary(Distribution.of(FIVE, 0, 0, 0, 1, 0));
        IntervalEstimate mean = one.mean(0.95);
        assertEquals(Statistic.of(4), mean.value());
        assertEquals(Statistic.undefined(Statistic.UndefinedReason.TOO_FEW_CASES), mean.lower());
        assertEquals(Statistic.undefined(Statistic.UndefinedReason.TOO_FEW_CASES), one.standardDeviation());
        assertEquals("4.000", mean.toString());
    }

    @Test
    void aTableShowsEveryDenominator() {
        Scale scale = FIVE.withMissingCodes(MissingCode.NOT_APPLICABLE, MissingCode.DONT_KNOW);
        Instrument instrument = TestData.items(2, scale);
        Coding coding = Coding.of(scale).with("", MissingCode.NOT_ANSWERED);
        Panel panel = Panel.columns(instrument)
                .respondents(4)
                .column("I1", List.of("1", "5", "dont-know", "not-applicable"), coding)
                .column("I2", List.of("", "", "3", "not-applicable"), coding)
                .build();
        String table = ItemSummary.toTable(
                        ItemSummary.of(panel, instrument.subscale("all"), QuartileMethod.LINEAR), 0.95)
                .toText();
        List<String> lines = Arrays.asList(table.split("\n", -1));
        assertEquals(4, lines.size());
        assertTrue(
                lines.get(2).matches("I1 +2 +1 +1 +0 +3\\.000 +2\\.828 +-22\\.412 to 28\\.412 +2\\.000 +3\\.000 .*"),
                table);
        assertTrue(lines.get(3).matches("I2 +1 +1 +0 +2 +3\\.000 +undefined: fewer than two cases .*"), table);
    }

    @Test
    void figuresKeepTheContract() {
        Distribution answers = Distribution.of(FIVE, 1, 2, 3, 4, 5);
        Distribution others = Distribution.of(FIVE, 1, 2, 3, 4, 6);
        ValueTypeContract.isValue(summary(answers), summary(Distribution.of(FIVE, 1, 2, 3, 4, 5)), summary(others));
        ValueTypeContract.isValue(new OrdinalSpread(answers), new OrdinalSpread(answers), new OrdinalSpread(others));
        ValueTypeContract.isValue(
                new MedianBootstrap(answers, true),
                new MedianBootstrap(answers, true),
                new MedianBootstrap(answers, false));
        IntervalEstimate estimate = summary(answers).mean(0.9);
        ValueTypeContract.isValue(
                estimate, summary(answers).mean(0.9), summary(answers).mean(0.99));
        assertThrows(InvalidInputException.class, () -> new ItemSummary(" ", answers, QuartileMethod.LINEAR));
        assertThrows(IllegalArgumentException.class, () -> summary(answers).mean(1));
        assertThrows(IllegalArgumentException.class, () -> IntervalEstimate.of(1, 2, 1, 0.95));
        assertEquals(
                "2.000 (97.5% 1.000 to 3.000)",
                IntervalEstimate.of(2, 1, 3, 0.975).toString());
        assertEquals(
                IntervalEstimate.of(4, 2, 6, 0.95),
                IntervalEstimate.of(2, 1, 3, 0.95).map(figure -> 2 * figure));
    }

    @Property(tries = 300)
    void figuresAreThoseOfTheListOfNumbers(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(min = 1, max = 5) Integer> numbers) {
        ItemSummary summary = summary(of(numbers));
        double mean = numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double squares = numbers.stream()
                .mapToDouble(number -> (number - mean) * (number - mean))
                .sum();
        assertEquals(mean, summary.mean().orElseThrow().doubleValue(), 1e-12);
        assertEquals(
                Math.sqrt(squares / (numbers.size() - 1)),
                summary.standardDeviation().value().orElseThrow(),
                1e-12);
        List<Integer> sorted = numbers.stream().sorted().toList();
        OrdinalSpread spread = new OrdinalSpread(of(numbers));
        assertEquals(sorted.get((sorted.size() - 1) / 2), spread.lowerMedian().orElseThrow());
        assertEquals(sorted.get(sorted.size() / 2), spread.upperMedian().orElseThrow());
    }

    @Property(tries = 300)
    void agreementFiguresStayWithinTheirBoundsAndDoNotCareForDirection(
            @ForAll @NotEmpty List<@IntRange(min = 1, max = 5) Integer> numbers) {
        OrdinalSpread spread = new OrdinalSpread(of(numbers));
        OrdinalSpread mirrored =
                new OrdinalSpread(of(numbers.stream().map(number -> 6 - number).toList()));
        boolean constant = numbers.stream().distinct().count() == 1;
        List<Statistic> figures = List.of(spread.consensus(), spread.leik(), spread.blairLacy());
        List<Statistic> mirroredFigures = List.of(mirrored.consensus(), mirrored.leik(), mirrored.blairLacy());
        for (int index = 0; index < 3; index++) {
            double figure = figures.get(index).value().orElseThrow();
            assertTrue(figure >= 0 && figure <= 1);
            assertEquals(figure, mirroredFigures.get(index).value().orElseThrow(), 1e-12);
        }
        assertEquals(constant, spread.consensus().value().orElseThrow() == 1);
        assertEquals(constant, spread.leik().value().orElseThrow() == 0);
    }

    /** Every one of the n^n samples, counted. */
    @Property(tries = 60)
    void theBootstrapOfTheMedianIsTheCountOverAllSamples(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 5) Integer> numbers, @ForAll boolean upper) {
        int n = numbers.size();
        int samples = (int) Math.pow(n, n);
        int[] medians = new int[6];
        for (int sample = 0; sample < samples; sample++) {
            int rest = sample;
            int[] drawn = new int[n];
            for (int index = 0; index < n; index++) {
                drawn[index] = numbers.get(rest % n);
                rest /= n;
            }
            Arrays.sort(drawn);
            medians[drawn[upper ? n / 2 : (n - 1) / 2]]++;
        }
        MedianBootstrap median = new MedianBootstrap(of(numbers), upper);
        IntStream.rangeClosed(1, 5)
                .forEach(value -> assertEquals(
                        (double) medians[value] / samples,
                        median.probability(value).value().orElseThrow(),
                        1e-12));
    }

    /** Two answers at each end: mean 3, variance (4 * 4) / 3, quartiles 1, 3 and 5. */
    @Test
    void dataHaveARowForEachItem() {
        TidyTable data = ItemSummary.toData(
                List.of(summary(Distribution.of(FIVE, 2, 0, 0, 0, 2)), summary(Distribution.of(FIVE, 0, 0, 0, 0, 0))),
                0.9);
        assertEquals(Optional.of("4"), data.cell(0, "n"));
        assertEquals(Optional.of("3"), data.cell(0, "mean"));
        assertEquals(
                Math.sqrt(16.0 / 3),
                Double.parseDouble(data.cell(0, "standard_deviation").orElseThrow()));
        assertEquals(Optional.of("1"), data.cell(0, "lower_quartile"));
        assertEquals(Optional.of("3"), data.cell(0, "median"));
        assertEquals(Optional.of("5"), data.cell(0, "upper_quartile"));
        assertEquals(Optional.of("0.5"), data.cell(0, "floor_share"));
        assertEquals(Optional.of("0.9"), data.cell(0, "level"));
        assertEquals(Optional.of("0"), data.cell(1, "n"));
        for (String absent : List.of("mean", "standard_deviation", "mean_lower", "median", "ceiling_share")) {
            assertEquals(Optional.empty(), data.cell(1, absent));
        }
    }
}
