package org.implsci.core.measure.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.implsci.core.instrument.Scale;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.agreement.IntraclassCorrelation.IccForm;
import org.implsci.core.measure.agreement.KrippendorffAlpha.Metric;
import org.implsci.core.panel.Panel;
import org.implsci.core.testdata.TestData;

/** Laws of agreement, and an independent implementation (DKPro Agreement 2.2.1) on random data. */
class AgreementLawsTest {
    private static double figure(Statistic statistic) {
        return statistic.value().orElseThrow();
    }

    /** Units by raters, numbers 1 to 5; raters as many for every unit. */
    @Provide
    Arbitrary<double[][]> ratings() {
        return tables(2, 5);
    }

    @Provide
    Arbitrary<double[][]> pairs() {
        return tables(2, 2);
    }

    private static Arbitrary<double[][]> tables(int fewest, int most) {
        return Arbitraries.integers()
                .between(fewest, most)
                .flatMap(raters -> Arbitraries.integers()
                        .between(1, 5)
                        .list()
                        .ofSize(raters)
                        .list()
                        .ofMinSize(3)
                        .ofMaxSize(20))
                .map(rows -> rows.stream()
                        .map(row -> row.stream().mapToDouble(Integer::intValue).toArray())
                        .toArray(double[][]::new));
    }

    private static boolean constant(double[][] ratings) {
        return Stream.of(ratings).flatMapToDouble(Arrays::stream).distinct().count() == 1;
    }

    private static int[][] crossed(double[][] pairs) {
        int[][] table = new int[5][5];
        for (double[] pair : pairs) {
            table[(int) pair[0] - 1][(int) pair[1] - 1]++;
        }
        return table;
    }

    private static int[][] counted(double[][] ratings) {
        return Stream.of(ratings)
                .map(unit -> {
                    int[] counts = new int[5];
                    for (double rating : unit) {
                        counts[(int) rating - 1]++;
                    }
                    return counts;
                })
                .toArray(int[][]::new);
    }

    private static CodingAnnotationStudy study(double[][] ratings) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(ratings[0].length);
        for (double[] unit : ratings) {
            study.addItemAsArray(Arrays.stream(unit)
                    .mapToObj(rating -> Double.isNaN(rating) ? null : (Object) (int) rating)
                    .toArray());
        }
        return study;
    }

    @Property(tries = 300)
    void kappasAreThoseOfTheOtherImplementation(@ForAll("pairs") double[][] pairs) {
        CohenKappa kappa = CohenKappa.of(crossed(pairs), KappaWeights.unweighted(5));
        Assume.that(kappa.kappa().value().isPresent());
        assertEquals(new CohenKappaAgreement(study(pairs)).calculateAgreement(), figure(kappa.kappa()), 1e-12);
    }

    /** 1 less the mean disagreement of the pairs over that of every first with every second rating. */
    @Property(tries = 300)
    void weightedKappaIsOneLessDisagreementOverThatOfAllPairs(@ForAll("pairs") double[][] pairs) {
        double quadratic = 0;
        double linear = 0;
        double quadraticByChance = 0;
        double linearByChance = 0;
        for (double[] first : pairs) {
            quadratic += Math.pow(first[0] - first[1], 2) * pairs.length;
            linear += Math.abs(first[0] - first[1]) * pairs.length;
            for (double[] second : pairs) {
                quadraticByChance += Math.pow(first[0] - second[1], 2);
                linearByChance += Math.abs(first[0] - second[1]);
            }
        }
        assertSame(
                Statistic.ratio(
                        quadraticByChance - quadratic,
                        quadraticByChance,
                        Statistic.UndefinedReason.NO_CHANCE_OF_DISAGREEMENT),
                CohenKappa.of(crossed(pairs), KappaWeights.quadratic(5)).kappa());
        assertSame(
                Statistic.ratio(
                        linearByChance - linear, linearByChance, Statistic.UndefinedReason.NO_CHANCE_OF_DISAGREEMENT),
                CohenKappa.of(crossed(pairs), KappaWeights.linear(5)).kappa());
    }

    @Property(tries = 300)
    void fleissKappaIsThatOfTheOtherImplementation(@ForAll("ratings") double[][] ratings) {
        Assume.that(!constant(ratings));
        assertEquals(
                new FleissKappaAgreement(study(ratings)).calculateAgreement(),
                figure(FleissKappa.of(counted(ratings)).kappa()),
                1e-12);
    }

    @Property(tries = 300)
    void krippendorffsAlphaIsThatOfTheOtherImplementation(
            @ForAll("ratings") double[][] ratings, @ForAll Random random) {
        for (double[] unit : ratings) {
            for (int rater = 0; rater < unit.length; rater++) {
                unit[rater] = random.nextInt(5) == 0 ? Double.NaN : unit[rater];
            }
        }
        Panel panel = TestData.panel(Scale.of(1, 5), ratings);
        List<double[]> pairable = Stream.of(ratings)
                .filter(unit -> Arrays.stream(unit)
                                .filter(rating -> !Double.isNaN(rating))
                                .count()
                        > 1)
                .toList();
        Assume.that(pairable.stream()
                        .flatMapToDouble(Arrays::stream)
                        .filter(rating -> !Double.isNaN(rating))
                        .distinct()
                        .count()
                > 1);
        CodingAnnotationStudy study = study(pairable.toArray(double[][]::new));
        List<IDistanceFunction> distances =
                List.of(new NominalDistanceFunction(), new OrdinalDistanceFunction(), new IntervalDistanceFunction());
        List<Metric> metrics = List.of(Metric.NOMINAL, Metric.ORDINAL, Metric.INTERVAL);
        for (int index = 0; index < metrics.size(); index++) {
            assertEquals(
                    new KrippendorffAlphaAgreement(study, distances.get(index)).calculateAgreement(),
                    figure(KrippendorffAlpha.of(panel, panel.instrument().subscale("all"), metrics.get(index))),
                    1e-12);
        }
    }

    @Property(tries = 200)
    void theOrderOfUnitsAndRatersNeverMatters(@ForAll("ratings") double[][] ratings, @ForAll Random random) {
        List<double[]> shuffled = new ArrayList<>();
        List<Integer> raters = new ArrayList<>();
        for (int rater = 0; rater < ratings[0].length; rater++) {
            raters.add(rater);
        }
        Collections.shuffle(raters, random);
        for (double[] unit : ratings) {
            shuffled.add(raters.stream().mapToDouble(rater -> unit[rater]).toArray());
        }
        Collections.shuffle(shuffled, random);
        double[][] turned = shuffled.toArray(double[][]::new);
        for (IccForm form : IccForm.values()) {
            assertSame(
                    IntraclassCorrelation.of(ratings).value(form),
                    IntraclassCorrelation.of(turned).value(form));
        }
        assertSame(KendallW.of(ratings).w(), KendallW.of(turned).w());
        assertSame(
                FleissKappa.of(counted(ratings)).kappa(),
                FleissKappa.of(counted(turned)).kappa());
    }

    private static void assertSame(Statistic expected, Statistic found) {
        assertEquals(expected.value().isPresent(), found.value().isPresent());
        expected.value().ifPresent(value -> assertEquals(value, figure(found), 1e-9 * Math.max(1, Math.abs(value))));
    }

    @Property(tries = 200)
    void addingAConstantToAllRatingsChangesNoCorrelation(
            @ForAll("ratings") double[][] ratings, @ForAll @IntRange(min = -50, max = 50) int constant) {
        double[][] shifted = Stream.of(ratings)
                .map(unit ->
                        Arrays.stream(unit).map(rating -> rating + constant).toArray())
                .toArray(double[][]::new);
        for (IccForm form : IccForm.values()) {
            assertSame(
                    IntraclassCorrelation.of(ratings).value(form),
                    IntraclassCorrelation.of(shifted).value(form));
        }
    }

    /** With B = 0 the parts of Satterthwaite's approximation, {@code -n k R} and {@code n k R}, cancel: it has no degrees. */
    @Example
    void unitsThatDoNotDifferHaveACorrelationButNoApproximateInterval() {
        double[][] ratings = {{1, 1, 4, 5, 5}, {1, 2, 3, 5, 5}, {1, 3, 3, 4, 5}};
        IntervalEstimate estimate = IntraclassCorrelation.of(ratings).value(IccForm.ICC_2_1, 0.95);
        // Sums of squares by hand: raters 526/15, residual 10/3; four and eight degrees of freedom.
        double raters = 526.0 / 15 / 4;
        double residual = 10.0 / 3 / 8;
        assertEquals(-3 * residual / (5 * raters + 7 * residual), figure(estimate.value()), 1e-12);
        assertTrue(estimate.lower().value().isEmpty());
        assertTrue(estimate.upper().value().isEmpty());
    }

    @Property(tries = 2000)
    void intervalsHoldTheirCorrelationAndTheMeanFollowsSpearmanBrown(@ForAll("ratings") double[][] ratings) {
        IntraclassCorrelation correlation = IntraclassCorrelation.of(ratings);
        for (IccForm form : IccForm.values()) {
            IntervalEstimate estimate = correlation.value(form, 0.95);
            if (estimate.lower().value().isPresent() && estimate.upper().value().isPresent()) {
                assertTrue(figure(estimate.lower()) <= figure(estimate.value()) + 1e-9, estimate::toString);
                assertTrue(figure(estimate.value()) <= figure(estimate.upper()) + 1e-9, estimate::toString);
                assertTrue(figure(estimate.upper()) <= 1 + 1e-9);
            }
        }
        Statistic single = correlation.value(IccForm.ICC_1_1);
        Statistic mean = correlation.value(IccForm.ICC_1_K);
        if (single.value().isPresent() && mean.value().isPresent()) {
            double k = ratings[0].length;
            double lengthened = k * figure(single) / (1 + (k - 1) * figure(single));
            assertEquals(lengthened, figure(mean), 1e-8 * Math.max(1, Math.abs(lengthened)));
        }
    }

    /**
     * Fleiss and Cohen 1973: the quadratic kappa is the correlation (2,1) but for terms in 1 / n. With sums of squares in
     * place of mean squares the relation is exact.
     */
    @Property(tries = 300)
    void quadraticKappaIsACorrelationOfAgreement(@ForAll("pairs") double[][] pairs) {
        Statistic kappa =
                CohenKappa.of(crossed(pairs), KappaWeights.quadratic(5)).kappa();
        Assume.that(kappa.value().isPresent());
        double n = pairs.length;
        IntraclassCorrelation correlation = IntraclassCorrelation.of(pairs);
        double between = correlation.meanSquareBetween() * (n - 1);
        double raters = correlation.meanSquareRaters();
        double residual = correlation.meanSquareResidual() * (n - 1);
        assertEquals((between - residual) / (between + residual + 2 * raters), figure(kappa), 1e-9);
    }

    @Property(tries = 200)
    void twoCategoriesHaveOneKappaWhateverTheWeights(@ForAll("pairs") double[][] pairs) {
        int[][] table = new int[2][2];
        for (double[] pair : pairs) {
            table[pair[0] > 3 ? 1 : 0][pair[1] > 3 ? 1 : 0]++;
        }
        Statistic plain = CohenKappa.of(table, KappaWeights.unweighted(2)).kappa();
        assertEquals(plain, CohenKappa.of(table, KappaWeights.linear(2)).kappa());
        assertEquals(plain, CohenKappa.of(table, KappaWeights.quadratic(2)).kappa());
    }

    /** W of two raters is (1 + Spearman's rho) / 2, with mid-ranks on ties. */
    @Property(tries = 200)
    void kendallsWOfTwoRatersIsSpearmansRho(@ForAll Random random, @ForAll @IntRange(min = 2, max = 12) int units) {
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        for (int unit = 1; unit <= units; unit++) {
            first.add(unit);
            second.add(unit);
        }
        Collections.shuffle(first, random);
        Collections.shuffle(second, random);
        double squares = 0;
        double[][] orders = new double[units][];
        for (int unit = 0; unit < units; unit++) {
            orders[unit] = new double[] {first.get(unit), second.get(unit)};
            squares += Math.pow(first.get(unit) - second.get(unit), 2);
        }
        double rho = 1 - 6 * squares / (units * ((double) units * units - 1));
        assertEquals((1 + rho) / 2, figure(KendallW.of(orders).w()), 1e-12);
    }

    @Property(tries = 200)
    void kendallsWStaysBetweenZeroAndOne(@ForAll("ratings") double[][] ratings) {
        KendallW.of(ratings).w().value().ifPresent(w -> assertTrue(w >= 0 && w <= 1 + 1e-12));
    }

    @Property(tries = 200)
    void agreementOfARaterWithThemselvesIsPerfect(@ForAll("pairs") double[][] pairs) {
        double[][] same =
                Stream.of(pairs).map(pair -> new double[] {pair[0], pair[0]}).toArray(double[][]::new);
        Assume.that(!constant(same));
        assertEquals(
                1, figure(CohenKappa.of(crossed(same), KappaWeights.linear(5)).kappa()), 1e-12);
        assertEquals(1, figure(FleissKappa.of(counted(same)).kappa()), 1e-12);
        assertEquals(1, figure(IntraclassCorrelation.of(same).value(IccForm.ICC_2_1)), 1e-12);
        assertEquals(1, figure(KendallW.of(same).w()), 1e-12);
    }

    @Property(tries = 200)
    void kappaIsAtMostOneAndItsErrorIsNotNegative(@ForAll("pairs") double[][] pairs) {
        for (KappaWeights weights :
                List.of(KappaWeights.unweighted(5), KappaWeights.linear(5), KappaWeights.quadratic(5))) {
            CohenKappa kappa = CohenKappa.of(crossed(pairs), weights);
            if (kappa.kappa().value().isPresent()) {
                assertTrue(figure(kappa.kappa()) <= 1);
                assertTrue(figure(kappa.standardError()) >= 0);
                assertTrue(figure(kappa.kappa(0.95).lower()) <= figure(kappa.kappa()));
            }
        }
    }
}
