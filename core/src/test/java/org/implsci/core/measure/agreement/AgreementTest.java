package org.implsci.core.measure.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.instrument.Scale;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.Statistic.UndefinedReason;
import org.implsci.core.measure.agreement.IntraclassCorrelation.IccForm;
import org.implsci.core.panel.Distribution;
import org.implsci.core.panel.Panel;
import org.implsci.core.testdata.TestData;
import org.implsci.core.text.TidyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    private static double figure(Statistic statistic) {
        return statistic.value().orElseThrow();
    }

    private static Stream<String> kappas() {
        return TestData.lines("kappa.csv").stream();
    }

    private static Stream<String> alphas() {
        return TestData.lines("../krippendorff-vectors.csv").stream().skip(1);
    }

    private static Stream<String> correlations() {
        return TestData.lines("shrout-fleiss-expected.csv").stream();
    }

    static KappaWeights weights(String name, int categories) {
        return switch (name) {
            case "unweighted" -> KappaWeights.unweighted(categories);
            case "linear" -> KappaWeights.linear(categories);
            case "quadratic" -> KappaWeights.quadratic(categories);
            default ->
                KappaWeights.ofDisagreements(
                        Stream.of(name.split("\\|", -1)).map(TestData::row).toArray(double[][]::new));
        };
    }

    @ParameterizedTest
    @MethodSource("kappas")
    void cohensKappaHasItsKnownValuesAndErrors(String line) {
        String[] cells = line.split(";", -1);
        int[][] table = TestData.table(cells[1]);
        CohenKappa kappa = CohenKappa.of(table, weights(cells[2].strip(), table.length));
        assertClose(cells[3], kappa.kappa(), 1e-12);
        assertClose(cells[4], kappa.standardError(), 1e-12);
        assertClose(cells[5], kappa.standardErrorUnderChance(), 1e-12);
        assertClose(cells[6], kappa.z(), 1e-6);
    }

    private static void assertClose(String expected, Statistic found, double tolerance) {
        if (!expected.strip().equals("-")) {
            assertEquals(Double.parseDouble(expected.strip()), figure(found), tolerance);
        }
    }

    @Test
    void kappaSaysWhatItIsMadeOf() {
        CohenKappa kappa = CohenKappa.of(new int[][] {{20, 5}, {10, 15}}, KappaWeights.unweighted(2));
        assertEquals(50, kappa.n());
        assertEquals(.7, figure(kappa.observed()), 1e-15);
        assertEquals(.5, figure(kappa.expected()), 1e-15);
        IntervalEstimate interval = kappa.kappa(0.95);
        assertEquals(.4 - 1.959963984540054 * .126996062931, figure(interval.lower()), 1e-11);
        assertEquals("kappa 0.400 (unweighted), n 50", kappa.toString());
        assertEquals(KappaWeights.unweighted(2), kappa.weights());
    }

    @Test
    void kappaOfAPanelLeavesOutWhatOneRaterLeftOut() {
        double[][] rows = {{1, 1}, {1, 2}, {2, 2}, {2, 2}, {Double.NaN, 1}, {1, Double.NaN}, {1, 1}};
        Panel panel = TestData.panel(Scale.of(1, 2), rows);
        CohenKappa expected = CohenKappa.of(new int[][] {{2, 1}, {0, 2}}, KappaWeights.unweighted(2));
        assertEquals(expected, CohenKappa.of(panel, "I1", "I2", KappaWeights.unweighted(2)));
        assertThrows(
                IllegalArgumentException.class,
                () -> CohenKappa.of(TestData.nomadPanel(), "Q1", "Q4", KappaWeights.linear(5)));
    }

    @Test
    void kappaWithoutAChanceOfDisagreementIsUndefined() {
        Statistic noChance = Statistic.undefined(UndefinedReason.NO_CHANCE_OF_DISAGREEMENT);
        CohenKappa constant = CohenKappa.of(new int[][] {{9, 0}, {0, 0}}, KappaWeights.quadratic(2));
        assertEquals(
                List.of(noChance, noChance, noChance, noChance),
                List.of(constant.kappa(), constant.standardError(), constant.standardErrorUnderChance(), constant.z()));
        assertEquals(IntervalEstimate.undefined(UndefinedReason.NO_CHANCE_OF_DISAGREEMENT, 0.95), constant.kappa(0.95));
        CohenKappa empty = CohenKappa.of(new int[2][2], KappaWeights.linear(2));
        Statistic noData = Statistic.undefined(UndefinedReason.NO_DATA);
        assertEquals(List.of(noData, noData, noData), List.of(empty.kappa(), empty.observed(), empty.expected()));
        CohenKappa never = CohenKappa.of(new int[][] {{0, 5}, {0, 0}}, KappaWeights.unweighted(2));
        assertEquals(0, figure(never.kappa()));
    }

    @Test
    void tablesAndWeightsOfTheWrongFormAreRefused() {
        KappaWeights two = KappaWeights.unweighted(2);
        assertThrows(IllegalArgumentException.class, () -> CohenKappa.of(new int[3][3], two));
        assertThrows(IllegalArgumentException.class, () -> CohenKappa.of(new int[2][3], two));
        assertThrows(IllegalArgumentException.class, () -> CohenKappa.of(new int[][] {{1, -1}, {0, 0}}, two));
        assertThrows(IllegalArgumentException.class, () -> KappaWeights.linear(1));
        for (double[][] wrong : new double[][][] {
            {{0, 1}}, {{1, 1}, {1, 0}}, {{0, -1}, {1, 0}}, {{0, Double.NaN}, {1, 0}}, {{0, 0}, {0, 0}}
        }) {
            assertThrows(IllegalArgumentException.class, () -> KappaWeights.ofDisagreements(wrong));
        }
    }

    @Test
    void fleissKappaOfThePaperOf1971() {
        int[][] counts = TestData.lines("fleiss-1971.csv").stream()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .map(unit -> unit.chars().map(digit -> digit - '0').toArray())
                .toArray(int[][]::new);
        FleissKappa kappa = FleissKappa.of(counts);
        assertEquals(30, kappa.units());
        assertEquals(6, kappa.ratings());
        assertEquals(.555555555556, figure(kappa.observed()), 1e-12);
        assertEquals(.219938271605, figure(kappa.expected()), 1e-12);
        assertEquals(.430244520060141, figure(kappa.kappa()), 1e-14);
        assertEquals(.0243739320994, figure(kappa.standardErrorUnderChance()), 1e-12);
        assertEquals(17.6518305830, figure(kappa.z()), 1e-9);
        double[] categories = {.244755244755, .244755244755, .52, .471127272727, .566117806824};
        for (int category = 0; category < 5; category++) {
            assertEquals(categories[category], figure(kappa.kappa(category)), 1e-12);
        }
        assertEquals(.0471404520791, figure(kappa.standardErrorOfCategory()), 1e-12);
        assertEquals("kappa 0.430, 30 units, 6 ratings each", kappa.toString());
    }

    @Test
    void fleissKappaOfTheWorkedExample() {
        int[][] counts = TestData.lines("fleiss-ten.csv").stream()
                .map(line -> TestData.table(line)[0])
                .toArray(int[][]::new);
        FleissKappa kappa = FleissKappa.of(counts);
        assertEquals(.378021978022, figure(kappa.observed()), 1e-12);
        assertEquals(.212755102041, figure(kappa.expected()), 1e-12);
        assertEquals(.209930704421955, figure(kappa.kappa()), 1e-14);
    }

    @Test
    void fleissKappaWithoutGroundIsUndefined() {
        Statistic none = Statistic.undefined(UndefinedReason.NO_DATA);
        FleissKappa empty = FleissKappa.of(new int[0][]);
        assertEquals(List.of(none, none, none), List.of(empty.kappa(), empty.observed(), empty.expected()));
        assertEquals(
                Statistic.undefined(UndefinedReason.TOO_FEW_RATERS),
                FleissKappa.of(new int[][] {{1, 0}, {0, 1}}).kappa());
        FleissKappa constant = FleissKappa.of(new int[][] {{3, 0}, {3, 0}});
        Statistic noVariation = Statistic.undefined(UndefinedReason.NO_VARIATION);
        assertEquals(
                List.of(noVariation, noVariation, noVariation, noVariation, noVariation),
                List.of(
                        constant.kappa(),
                        constant.z(),
                        constant.kappa(0),
                        constant.standardErrorUnderChance(),
                        constant.standardErrorOfCategory()));
        assertEquals(Statistic.of(1), constant.observed());
        assertEquals(
                noVariation, FleissKappa.of(new int[][] {{2, 1, 0}, {1, 2, 0}}).kappa(2));
        assertThrows(IllegalArgumentException.class, () -> FleissKappa.of(new int[][] {{3, 0}, {2, 0}}));
        assertThrows(IllegalArgumentException.class, () -> FleissKappa.of(new int[][] {{3, 0}, {3}}));
    }

    @ParameterizedTest
    @MethodSource("alphas")
    void krippendorffsAlphaHasItsKnownValues(String line) {
        String[] cells = line.split(",", -1);
        String[] raters = cells[2].split(" ", -1);
        double[][] rows = new double[raters[0].length()][raters.length];
        for (int unit = 0; unit < rows.length; unit++) {
            for (int rater = 0; rater < raters.length; rater++) {
                char rating = raters[rater].charAt(unit);
                rows[unit][rater] = rating == '.' ? Double.NaN : rating - '0';
            }
        }
        Panel panel = TestData.panel(Scale.of(0, 5), rows);
        assertEquals(
                Double.parseDouble(cells[3]),
                figure(KrippendorffAlpha.of(
                        panel, panel.instrument().subscale("all"), KrippendorffAlpha.Metric.valueOf(cells[1]))),
                1e-14);
    }

    @Test
    void krippendorffsRatioMetricNeedsNumbersThatAreNotNegative() {
        Panel panel = TestData.panel(Scale.of(-1, 1), new double[][] {{0, 1}, {1, 1}});
        Subscale raters = panel.instrument().subscale("all");
        assertThrows(
                IllegalArgumentException.class,
                () -> KrippendorffAlpha.of(panel, raters, KrippendorffAlpha.Metric.RATIO));
        assertTrue(KrippendorffAlpha.of(panel, raters, KrippendorffAlpha.Metric.INTERVAL)
                .value()
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("correlations")
    void theSixCorrelationsOfShroutAndFleiss(String line) {
        String[] cells = line.split(",", -1);
        IccForm form = IccForm.valueOf(cells[0]);
        IntraclassCorrelation ratings = IntraclassCorrelation.of(TestData.numbers("shrout-fleiss.csv"));
        IntervalEstimate estimate = ratings.value(form, 0.95);
        assertEquals(Double.parseDouble(cells[1]), figure(estimate.value()), 1e-12);
        assertEquals(Double.parseDouble(cells[2]), figure(ratings.f(form)), 1e-10);
        assertEquals(Double.parseDouble(cells[3]), figure(estimate.lower()), 1e-8);
        assertEquals(Double.parseDouble(cells[4]), figure(estimate.upper()), 1e-8);
        assertEquals(11.2416666667, ratings.meanSquareBetween(), 1e-9);
        assertEquals(32.4861111111, ratings.meanSquareRaters(), 1e-9);
        assertEquals(1.0194444444, ratings.meanSquareResidual(), 1e-9);
        assertEquals(6.2638888889, ratings.meanSquareWithin(), 1e-9);
    }

    @ParameterizedTest
    @EnumSource(IccForm.class)
    void correlationsWithoutGroundAreUndefined(IccForm form) {
        assertEquals(
                IntervalEstimate.undefined(UndefinedReason.NO_DATA, 0.95),
                IntraclassCorrelation.of(new double[0][]).value(form, 0.95));
        assertEquals(
                IntervalEstimate.undefined(UndefinedReason.TOO_FEW_CASES, 0.95),
                IntraclassCorrelation.of(new double[][] {{1, 2}}).value(form, 0.95));
        assertEquals(
                IntervalEstimate.undefined(UndefinedReason.TOO_FEW_RATERS, 0.95),
                IntraclassCorrelation.of(new double[][] {{1}, {2}}).value(form, 0.95));
        assertEquals(
                IntervalEstimate.undefined(UndefinedReason.NO_VARIATION, 0.95),
                IntraclassCorrelation.of(new double[][] {{.1, .1, .1}, {.1, .1, .1}})
                        .value(form, 0.95));
        IntervalEstimate perfect = IntraclassCorrelation.of(new double[][] {{.1, .1, .1}, {.7, .7, .7}, {.3, .3, .3}})
                .value(form, 0.95);
        assertEquals(1, figure(perfect.value()), 1e-12);
        assertEquals(Statistic.undefined(UndefinedReason.NO_FINITE_VALUE), perfect.lower());
        assertTrue(form.label().startsWith("ICC("));
    }

    @Test
    void ratersWhoOnlyDifferInLevelAgreeFullyInTheThirdForm() {
        IntraclassCorrelation shifted =
                IntraclassCorrelation.of(new double[][] {{1, 2.5}, {2, 3.5}, {4, 5.5}, {3, 4.5}});
        assertEquals(1, figure(shifted.value(IccForm.ICC_3_1)), 1e-12);
        assertTrue(figure(shifted.value(IccForm.ICC_2_1)) < 0.8);
        assertEquals(
                Statistic.undefined(UndefinedReason.NO_DATA),
                IntraclassCorrelation.of(new double[0][]).f(IccForm.ICC_1_1));
        assertThrows(IllegalArgumentException.class, () -> IntraclassCorrelation.of(new double[][] {{1, 2}, {3}}));
        assertThrows(
                IllegalArgumentException.class,
                () -> IntraclassCorrelation.of(new double[][] {{1, Double.POSITIVE_INFINITY}}));
    }

    @Test
    void kendallsWIsOneForTheSameOrderAndZeroForOppositeOnes() {
        assertEquals(
                Statistic.of(1),
                KendallW.of(new double[][] {{1, 10, 3}, {2, 20, 5}, {3, 30, 9}}).w());
        assertEquals(
                Statistic.of(0),
                KendallW.of(new double[][] {{1, 3}, {2, 2}, {3, 1}}).w());
        KendallW two = KendallW.of(new double[][] {{1, 1, 2}, {2, 2, 1}});
        assertEquals(1.0 / 9, figure(two.w()), 1e-15);
        assertEquals(1.0 / 3, figure(two.chiSquared()), 1e-15);
        assertEquals(.563702861650773, figure(two.pValue()), 1e-12);
        assertEquals(
                Statistic.undefined(UndefinedReason.NO_DATA),
                KendallW.of(new double[0][]).w());
        assertEquals(
                Statistic.undefined(UndefinedReason.TOO_FEW_CASES),
                KendallW.of(new double[][] {{1, 2}}).w());
        assertEquals(
                Statistic.undefined(UndefinedReason.TOO_FEW_RATERS),
                KendallW.of(new double[][] {{1}, {2}}).w());
        KendallW tied = KendallW.of(new double[][] {{1, 2}, {1, 2}});
        assertEquals(Statistic.undefined(UndefinedReason.NO_VARIATION), tied.w());
        assertEquals(Statistic.undefined(UndefinedReason.NO_VARIATION), tied.pValue());
    }

    /** Four raters, four items on five numbers. */
    @Test
    void withinGroupAgreementHasItsKnownValue() {
        double[][] rows = {{4, 4, 5, 4}, {5, 4, 4, 4}, {4, 5, 4, 3}, {4, 4, 4, 4}};
        Panel panel = TestData.panel(Scale.of(1, 5), rows);
        WithinGroup group = WithinGroup.of(panel, panel.instrument().subscale("all"));
        for (int item = 0; item < 4; item++) {
            assertEquals(.875, figure(group.rwg(item)), 1e-14);
        }
        assertEquals(.965517241379, figure(group.rwg()), 1e-12);
        assertFalse(group.isBeyondChance());
        assertEquals("rwg 0.966, items 4", group.toString());
    }

    @Test
    void aSplitGroupIsFlaggedAndNotClamped() {
        Panel split = TestData.panel(Scale.of(1, 5), new double[][] {{1, 1}, {5, 5}, {1, 5}, {5, 1}});
        WithinGroup group = WithinGroup.of(split, split.instrument().subscale("all"));
        assertEquals(1 - 16.0 / 3 / 2, figure(group.rwg(0)), 1e-12);
        assertTrue(group.isBeyondChance());
        assertEquals(Statistic.undefined(UndefinedReason.NO_FINITE_VALUE), group.rwg());
        assertTrue(group.toString().endsWith("disagreement beyond chance"));
        // Variances 4.5 and 0.5 of an expected 1.25: q is 2, and 2 (1 - q) + q is 0 but for rounding.
        Panel over = TestData.panel(Scale.of(1, 4), new double[][] {{1, 3}, {4, 2}});
        assertEquals(
                Statistic.undefined(UndefinedReason.NO_FINITE_VALUE),
                WithinGroup.of(over, over.instrument().subscale("all")).rwg());
        Panel one = TestData.panel(Scale.of(1, 5), new double[][] {{1, 1}});
        assertEquals(
                Statistic.undefined(UndefinedReason.TOO_FEW_CASES),
                WithinGroup.of(one, one.instrument().subscale("all")).rwg());
        assertEquals(Statistic.undefined(UndefinedReason.NO_DATA), new WithinGroup(List.of()).rwg());
        assertFalse(new WithinGroup(List.of()).isBeyondChance());
    }

    @Test
    void limitsOfAgreementOfTwoMeters() {
        double[][] flow = TestData.numbers("peak-flow.csv");
        BlandAltman meters = BlandAltman.of(flow[0], flow[1]);
        assertEquals(-2.11764705882, figure(meters.bias()), 1e-11);
        assertEquals(38.7651298736, figure(meters.standardDeviation()), 1e-10);
        assertEquals(-79.6479068060, figure(meters.lowerLimit(2, 0.95).value()), 1e-9);
        assertEquals(75.4126126884, figure(meters.upperLimit(2, 0.95).value()), 1e-9);
        assertEquals(-78.0973016111, figure(meters.lowerLimit(1.96, 0.95).value()), 1e-9);
        assertEquals(73.8620074934, figure(meters.upperLimit(1.96, 0.95).value()), 1e-9);
        IntervalEstimate bias = meters.bias(0.95);
        double half = figure(bias.upper()) - figure(bias.value());
        IntervalEstimate limit = meters.upperLimit(2, 0.95);
        assertEquals(half * Math.sqrt(3), figure(limit.upper()) - figure(limit.value()), 1e-9);
        assertEquals(17, meters.n());
    }

    @Test
    void limitsOfAgreementWithoutGroundAreUndefined() {
        BlandAltman none = BlandAltman.of(new double[0], new double[0]);
        assertEquals(Statistic.undefined(UndefinedReason.NO_DATA), none.bias());
        assertEquals(IntervalEstimate.undefined(UndefinedReason.NO_DATA, 0.9), none.upperLimit(2, 0.9));
        BlandAltman one = BlandAltman.of(new double[] {3}, new double[] {1});
        assertEquals(Statistic.of(2), one.bias(0.9).value());
        assertEquals(
                Statistic.undefined(UndefinedReason.TOO_FEW_CASES),
                one.bias(0.9).lower());
        BlandAltman constant = BlandAltman.of(new double[] {.3, .4}, new double[] {.3, .4});
        assertEquals(Statistic.of(0), constant.standardDeviation());
        assertThrows(IllegalArgumentException.class, () -> constant.lowerLimit(0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> BlandAltman.of(new double[1], new double[2]));
        assertThrows(IllegalArgumentException.class, () -> BlandAltman.of(new double[] {Double.NaN}, new double[] {1}));
    }

    @Test
    void figuresKeepTheContract() {
        KappaWeights two = KappaWeights.linear(2);
        ValueTypeContract.isValue(two, KappaWeights.linear(2), KappaWeights.linear(3));
        ValueTypeContract.isValue(
                CohenKappa.of(new int[][] {{1, 2}, {3, 4}}, two),
                CohenKappa.of(new int[][] {{1, 2}, {3, 4}}, two),
                CohenKappa.of(new int[][] {{1, 2}, {3, 5}}, two));
        ValueTypeContract.isValue(
                FleissKappa.of(new int[][] {{1, 2}}),
                FleissKappa.of(new int[][] {{1, 2}}),
                FleissKappa.of(new int[][] {{2, 1}}));
        double[][] ratings = {{1, 2}, {3, 3}};
        double[][] others = {{1, 2}, {2, 1}};
        ValueTypeContract.isValue(
                IntraclassCorrelation.of(ratings), IntraclassCorrelation.of(ratings), IntraclassCorrelation.of(others));
        ValueTypeContract.isValue(KendallW.of(ratings), KendallW.of(ratings), KendallW.of(others));
        ValueTypeContract.isValue(
                BlandAltman.of(ratings[0], ratings[1]),
                BlandAltman.of(ratings[0], ratings[1]),
                BlandAltman.of(others[0], others[1]));
        Panel panel = TestData.panel(Scale.of(1, 5), ratings);
        Subscale all = panel.instrument().subscale("all");
        ValueTypeContract.isValue(WithinGroup.of(panel, all), WithinGroup.of(panel, all), new WithinGroup(List.of()));
    }

    @Test
    void aTwoWayIntervalWithoutDegreesOfFreedomIsUndefinedAndNotAnError() {
        // Found by a random search: the two parts of Satterthwaite's approximation cancel here.
        IntraclassCorrelation cancelled = IntraclassCorrelation.of(new double[][] {{2, 3, 4}, {2, 3, 4}, {4, 2, 3}});
        IntervalEstimate estimate = cancelled.value(IntraclassCorrelation.IccForm.ICC_2_1, 0.95);
        assertTrue(estimate.value().value().isPresent());
        assertEquals(Statistic.undefined(Statistic.UndefinedReason.NO_FINITE_VALUE), estimate.lower());
    }

    @Test
    void dataOfCohensKappaAreTheTableOfPairs() {
        assertEquals(
                "first_category,second_category,units,weight\r\n1,1,20,1\r\n1,2,5,0\r\n2,1,10,0\r\n2,2,15,1\r\n",
                CohenKappa.of(new int[][] {{20, 5}, {10, 15}}, KappaWeights.unweighted(2))
                        .toData()
                        .toCsv());
    }

    /** Of two categories each is the complement of the other, so both kappas are that of the whole: 1 - 1 / (4 * 3/16). */
    @Test
    void dataOfFleissKappaHaveARowForEachCategory() {
        TidyTable data = FleissKappa.of(new int[][] {{2, 0}, {1, 1}}).toData();
        assertEquals("0.75", data.cell(0, "share").orElseThrow());
        assertEquals("0.25", data.cell(1, "share").orElseThrow());
        for (int category = 0; category < 2; category++) {
            assertEquals(
                    -1.0 / 3, Double.parseDouble(data.cell(category, "kappa").orElseThrow()), 1e-12);
        }
    }

    /** The six figures that Shrout and Fleiss print, in the order of the forms. */
    @Test
    void dataOfTheCorrelationHaveARowForEachForm() {
        TidyTable data =
                IntraclassCorrelation.of(TestData.numbers("shrout-fleiss.csv")).toData(0.95);
        double[] printed = {.17, .29, .71, .44, .62, .91};
        for (int form = 0; form < printed.length; form++) {
            assertEquals(
                    printed[form],
                    Double.parseDouble(data.cell(form, "correlation").orElseThrow()),
                    0.005);
        }
        assertEquals("icc-2-1", data.cell(1, "form").orElseThrow());
    }

    /** One and three on a scale of five have variance 2, which is that of equally likely numbers: (25 - 1) / 12. */
    @Test
    void dataOfWithinGroupAgreementHaveARowForEachItem() {
        WithinGroup group = new WithinGroup(List.of(Distribution.of(Scale.of(1, 5), 1, 0, 1, 0, 0)));
        TidyTable data = group.toData();
        assertEquals("2", data.cell(0, "n").orElseThrow());
        assertEquals(0, Double.parseDouble(data.cell(0, "rwg").orElseThrow()), 1e-12);
    }

    /** All units have the mean 3, so the mean square between units is 0 and both ends of the interval are the correlation. */
    @Test
    void anIntervalWithoutVarianceBetweenUnitsIsThePointItself() {
        IntraclassCorrelation correlation =
                IntraclassCorrelation.of(new double[][] {{2, 4}, {4, 2}, {2, 4}, {5, 1}, {2, 4}});
        assertEquals(0, correlation.meanSquareBetween());
        IntervalEstimate estimate = correlation.value(IccForm.ICC_2_1, 0.95);
        assertEquals(figure(correlation.value(IccForm.ICC_2_1)), figure(estimate.lower()), 1e-12);
        assertEquals(figure(estimate.lower()), figure(estimate.upper()), 1e-12);
    }
}
