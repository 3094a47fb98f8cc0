package org.implsci.core.measure.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.instrument.Scale;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.Statistic.UndefinedReason;
import org.implsci.core.measure.agreement.IntraclassCorrelation;
import org.implsci.core.panel.Panel;
import org.implsci.core.testdata.TestData;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final double CLOSE = 1e-9;

    private static Reliability of(Panel panel) {
        return Reliability.of(panel, panel.instrument().subscale("all"));
    }

    private static Reliability of(Scale scale, double[][] rows) {
        return of(TestData.panel(scale, rows));
    }

    private static double figure(Statistic statistic) {
        return statistic.value().orElseThrow();
    }

    private static double[] expected(String name) {
        return TestData.lines("attitude-expected.csv").stream()
                .filter(line -> line.startsWith(name + ","))
                .map(line -> TestData.row(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** Six people on the four items of coherence: variances 13/6, 11/10, 4/5, 16/15, of the sum 268/15. */
    @Test
    void alphaIsExactUpToOneDivision() {
        double[][] coherence = Stream.of("5 4 4 5", "4 4 3 4", "3 3 3 4", "2 3 2 3", "4 5 4 4", "1 2 2 2")
                .map(TestData::row)
                .toArray(double[][]::new);
        Reliability reliability = of(Scale.of(1, 5), coherence);
        assertEquals(Statistic.of(191.0 / 201), reliability.alpha());
        assertEquals(Math.sqrt(268.0 / 15), figure(reliability.standardDeviationOfSum()), 1e-14);
        assertEquals("alpha 0.950, n 6, items 4", reliability.toString());
    }

    @Test
    void aPublishedDataSetHasItsKnownFigures() {
        Reliability attitude = of(Scale.of(0, 100), TestData.numbers("attitude.csv"));
        assertEquals(expected("alpha")[0], figure(attitude.alpha()), 1e-14);
        assertEquals(expected("standardised")[0], figure(attitude.standardisedAlpha()), 1e-13);
        assertEquals(expected("mean correlation")[0], figure(attitude.meanCorrelation()), 1e-13);
        assertEquals(expected("lambda 2")[0], figure(attitude.lambda2()), 1e-12);
        IntervalEstimate interval = attitude.alpha(0.95);
        assertEquals(expected("lower")[0], figure(interval.lower()), CLOSE);
        assertEquals(expected("upper")[0], figure(interval.upper()), CLOSE);
        for (int item = 0; item < 7; item++) {
            assertEquals(expected("item-rest")[item], figure(attitude.itemRest(item)), CLOSE);
            assertEquals(expected("alpha if deleted")[item], figure(attitude.alphaIfDeleted(item)), CLOSE);
        }
        assertThrows(IndexOutOfBoundsException.class, () -> attitude.itemRest(7));
        List<String> lines = Arrays.asList(attitude.explain(0.95).split("\n", -1));
        assertEquals("alpha 0.843 (95% 0.739 to 0.916), standardised 0.839, lambda 2 0.860", lines.get(0));
        assertEquals("30 complete rows, 0 left out", lines.get(1));
        assertEquals("I1    0.671        0.810", lines.get(4));
    }

    @Test
    void rowsThatMissAnItemAreLeftOutAndCounted() {
        double[][] attitude = TestData.numbers("attitude.csv");
        List<double[]> rows = new ArrayList<>(List.of(attitude));
        double[] partial = attitude[0].clone();
        partial[3] = Double.NaN;
        rows.add(7, partial);
        Reliability reliability = of(Scale.of(0, 100), rows.toArray(double[][]::new));
        assertEquals(1, reliability.sums().leftOut());
        assertEquals(of(Scale.of(0, 100), attitude).alpha(), reliability.alpha());
    }

    @Test
    void whatTheDataDoNotDefineHasItsReason() {
        Scale scale = Scale.of(1, 5);
        assertUndefined(UndefinedReason.NO_DATA, of(scale, new double[0][]));
        assertUndefined(UndefinedReason.NO_DATA, of(scale, new double[][] {{1, Double.NaN}, {Double.NaN, 2}}));
        assertUndefined(UndefinedReason.TOO_FEW_CASES, of(scale, new double[][] {{1, 2}}));
        assertUndefined(UndefinedReason.TOO_FEW_ITEMS, of(scale, new double[][] {{1}, {2}, {3}}));
        assertUndefined(UndefinedReason.NO_VARIATION, of(scale, new double[][] {{2, 3}, {2, 3}, {2, 3}}));
        assertEquals(
                Statistic.undefined(UndefinedReason.NO_DATA),
                of(scale, new double[0][]).standardDeviationOfSum());
        assertEquals(
                Statistic.undefined(UndefinedReason.TOO_FEW_CASES),
                of(scale, new double[][] {{1, 2}}).standardDeviationOfSum());
    }

    private static void assertUndefined(UndefinedReason reason, Reliability reliability) {
        Statistic none = Statistic.undefined(reason);
        assertEquals(
                List.of(none, none, none, none, none),
                List.of(
                        reliability.alpha(),
                        reliability.meanCorrelation(),
                        reliability.standardisedAlpha(),
                        reliability.lambda2(),
                        reliability.itemRest(0)));
        assertEquals(IntervalEstimate.undefined(reason, 0.9), reliability.alpha(0.9));
    }

    @Test
    void aConstantItemHasNoCorrelationAndAlphaStaysDefined() {
        Reliability reliability = of(Scale.of(1, 5), new double[][] {{1, 2, 3}, {2, 3, 3}, {4, 5, 3}});
        assertEquals(Statistic.undefined(UndefinedReason.NO_VARIATION), reliability.itemRest(2));
        assertEquals(Statistic.undefined(UndefinedReason.NO_VARIATION), reliability.standardisedAlpha());
        assertEquals(Statistic.of(1), reliability.alphaIfDeleted(2));
        assertTrue(reliability.alpha().value().isPresent());
        Reliability two = of(Scale.of(1, 5), new double[][] {{1, 2}, {2, 3}});
        assertEquals(Statistic.undefined(UndefinedReason.TOO_FEW_ITEMS), two.alphaIfDeleted(0));
    }

    @Test
    void oppositeItemsMakeAlphaNegativeAndSpearmanBrownUndefined() {
        Reliability reliability = of(Scale.of(1, 5), new double[][] {{1, 5}, {2, 4}, {4, 2}});
        Statistic none = Statistic.undefined(UndefinedReason.NO_FINITE_VALUE);
        assertEquals(
                List.of(none, none, none),
                List.of(reliability.alpha(), reliability.lambda2(), reliability.standardisedAlpha()));
        Reliability nearly = of(Scale.of(1, 5), new double[][] {{1, 5}, {2, 4}, {4, 1}});
        assertTrue(figure(nearly.alpha()) < -1);
        assertTrue(figure(nearly.alpha(0.95).lower()) < figure(nearly.alpha()));
    }

    /** Values run in R: omega of one-factor loadings .7 .6 .8 .5, doubled length of .6, error of a score with SD 10. */
    @Test
    void smallFormulasHaveTheirKnownValues() {
        assertEquals(.749445676275, figure(Omega.standardised(.7, .6, .8, .5)), 1e-12);
        assertEquals(
                figure(Omega.standardised(.7, .6, .8, .5)),
                figure(Omega.of(new double[] {.7, .6, .8, .5}, new double[] {.51, .64, .36, .75})),
                1e-12);
        assertEquals(.75, figure(SpearmanBrown.reliability(.6, 2)), 1e-15);
        MeasurementError error = new MeasurementError(10, .84);
        assertEquals(4, error.standardError(), 1e-14);
        assertEquals(11.087434329, error.detectableChange95(), 1e-9);
        assertEquals(error.detectableChange95(), error.detectableChange(0.95), 1e-3);
        assertEquals("SEM 4.000, MDC95 11.087", error.toString());
        ValueTypeContract.isValue(error, new MeasurementError(10, .84), new MeasurementError(10, .85));
    }

    @Test
    void argumentsOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Omega.standardised(1.1, .5));
        assertThrows(IllegalArgumentException.class, () -> Omega.of(new double[] {1, 1}, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> Omega.of(new double[] {1, 1}, new double[] {1, -1}));
        assertThrows(IllegalArgumentException.class, () -> Omega.of(new double[] {Double.NaN, 1}, new double[] {1, 1}));
        assertEquals(Statistic.undefined(UndefinedReason.TOO_FEW_ITEMS), Omega.standardised(.5));
        assertEquals(
                Statistic.undefined(UndefinedReason.NO_VARIATION), Omega.of(new double[] {0, 0}, new double[] {0, 0}));
        assertThrows(IllegalArgumentException.class, () -> SpearmanBrown.reliability(1.1, 2));
        assertThrows(IllegalArgumentException.class, () -> SpearmanBrown.reliability(Double.NaN, 2));
        assertThrows(IllegalArgumentException.class, () -> SpearmanBrown.reliability(.5, 0));
        assertThrows(IllegalArgumentException.class, () -> SpearmanBrown.reliability(.5, Double.POSITIVE_INFINITY));
        assertThrows(InvalidInputException.class, () -> new MeasurementError(-1, .5));
        assertThrows(InvalidInputException.class, () -> new MeasurementError(1, 1.5));
        assertThrows(IllegalArgumentException.class, () -> new MeasurementError(1, .5).detectableChange(0));
    }

    @Test
    void figuresKeepTheContract() {
        double[][] rows = {{1, 2}, {2, 3}, {4, 4}};
        Reliability reliability = of(Scale.of(1, 5), rows);
        ValueTypeContract.isValue(reliability, of(Scale.of(1, 5), rows), of(Scale.of(1, 5), new double[][] {
            {1, 2}, {2, 3}, {4, 5}
        }));
        ValueTypeContract.isValue(
                reliability.alpha(), reliability.alpha(), Statistic.undefined(UndefinedReason.NO_DATA));
        ValueTypeContract.isValue(
                IntervalEstimate.undefined(UndefinedReason.NO_DATA, 0.9),
                IntervalEstimate.undefined(UndefinedReason.NO_DATA, 0.9),
                IntervalEstimate.undefined(UndefinedReason.NO_DATA, 0.95));
    }

    @Provide
    Arbitrary<double[][]> answers() {
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(items -> Arbitraries.integers()
                        .between(0, 10)
                        .list()
                        .ofSize(items)
                        .list()
                        .ofMinSize(3)
                        .ofMaxSize(25))
                .map(rows -> rows.stream()
                        .map(row -> row.stream().mapToDouble(Integer::intValue).toArray())
                        .toArray(double[][]::new));
    }

    @Property(tries = 200)
    void theOrderOfPeopleAndItemsNeverMatters(@ForAll("answers") double[][] rows, @ForAll Random random) {
        Panel panel = TestData.panel(Scale.of(0, 10), rows);
        List<String> items = new ArrayList<>(panel.items());
        Collections.shuffle(items, random);
        List<double[]> shuffled = new ArrayList<>(List.of(rows));
        Collections.shuffle(shuffled, random);
        Reliability turned = Reliability.of(
                TestData.panel(Scale.of(0, 10), shuffled.toArray(double[][]::new)), new Subscale("all", items));
        assertEquals(of(panel).alpha(), turned.alpha());
        assertEquals(of(panel).itemRest(0), turned.itemRest(items.indexOf("I1")));
    }

    @Property(tries = 200)
    void addingAConstantToAnItemChangesNothing(
            @ForAll("answers") double[][] rows, @ForAll @IntRange(min = 1, max = 20) int constant) {
        double[][] shifted = Stream.of(rows)
                .map(row -> {
                    double[] copy = row.clone();
                    copy[0] += constant;
                    return copy;
                })
                .toArray(double[][]::new);
        Scale wide = Scale.of(0, 30);
        assertEquals(of(wide, rows).alpha(), of(wide, shifted).alpha());
        assertEquals(of(wide, rows).lambda2(), of(wide, shifted).lambda2());
        assertEquals(of(wide, rows).itemRest(1), of(wide, shifted).itemRest(1));
    }

    @Property(tries = 200)
    void alphaIsAtMostLambda2AndItsIntervalHoldsIt(@ForAll("answers") double[][] rows) {
        Reliability reliability = of(Scale.of(0, 10), rows);
        if (reliability.alpha().value().isEmpty()) {
            assertTrue(reliability.lambda2().value().isEmpty());
            return;
        }
        double alpha = figure(reliability.alpha());
        assertTrue(alpha <= 1);
        assertTrue(alpha <= figure(reliability.lambda2()) + 1e-9);
        IntervalEstimate interval = reliability.alpha(0.95);
        assertTrue(figure(interval.lower()) <= alpha && alpha <= figure(interval.upper()));
    }

    @Property(tries = 200)
    void alphaIsTheCorrelationOfTheMeanOfRatersAsItems(@ForAll("answers") double[][] rows) {
        Statistic alpha = of(Scale.of(0, 10), rows).alpha();
        IntraclassCorrelation correlation = IntraclassCorrelation.of(rows);
        Statistic mean = correlation.value(IntraclassCorrelation.IccForm.ICC_3_K);
        assertEquals(alpha.value().isPresent(), mean.value().isPresent());
        if (alpha.value().isPresent()) {
            assertEquals(figure(alpha), figure(mean), 1e-9 * Math.max(1, Math.abs(figure(alpha))));
            assertEquals(
                    correlation,
                    IntraclassCorrelation.of(
                            TestData.panel(Scale.of(0, 10), rows),
                            TestData.items(rows[0].length, Scale.of(0, 10)).subscale("all")));
        }
    }

    /** Items that all are the same have alpha 1; Spearman-Brown of the mean correlation agrees. */
    @Property(tries = 100)
    void copiesOfOneItemAreFullyConsistent(
            @ForAll("answers") double[][] rows, @ForAll @IntRange(min = 2, max = 5) int k) {
        double[][] copies = Stream.of(rows)
                .map(row -> DoubleStream.generate(() -> row[0]).limit(k).toArray())
                .toArray(double[][]::new);
        Reliability reliability = of(Scale.of(0, 10), copies);
        boolean constant = Stream.of(rows).mapToDouble(row -> row[0]).distinct().count() == 1;
        assertEquals(
                constant ? Statistic.undefined(UndefinedReason.NO_VARIATION) : Statistic.of(1), reliability.alpha());
    }

    @Test
    void dataHaveARowForEachItem() {
        Reliability reliability = of(Scale.of(1, 5), new double[][] {{1, 1}, {3, 3}});
        assertEquals(
                "item,item_rest_correlation,alpha_if_deleted\r\n\"I1\",1,\r\n\"I2\",1,\r\n",
                reliability.toData().toCsv());
    }
}
