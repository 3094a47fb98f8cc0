package org.implsci.rollout.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.evaluation.SteppedWedgePower.Tails;
import org.implsci.rollout.plan.schedule.PackingOrder;
import org.implsci.rollout.plan.schedule.WavePlan;
import org.implsci.rollout.plan.schedule.WavePolicy;
import org.implsci.rollout.plan.schedule.WaveSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SteppedWedgeTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/rollout/evaluate/stepped-wedge.csv", numLinesToSkip = 4)
    void varianceAndPowerAreThosePrinted(
            int steps,
            int perStep,
            int baseline,
            int periodsPerStep,
            int prolonged,
            double ofMean,
            double cluster,
            double effectSd,
            double correlation,
            double clusterPeriod,
            double effect,
            Double variance,
            Double power) {
        SteppedWedgePower wedge = new SteppedWedgePower(
                SteppedWedgeDesign.even(steps, perStep, baseline, periodsPerStep)
                        .withTreatedPeriods(prolonged),
                new ClusterVariance(ofMean, cluster, effectSd, correlation, clusterPeriod));
        if (variance != null) {
            double found = wedge.varianceOfEffect().value().orElseThrow();
            assertEquals(variance, found, 1e-11 * variance);
            assertEquals(
                    found,
                    1 / FisherInformation.of(wedge.design(), wedge.variance()),
                    1e-11 * found,
                    "the closed form is what generalised least squares gives");
        }
        if (power != null) {
            assertEquals(power, wedge.power(effect, 0.05, Tails.BOTH).value().orElseThrow(), 1e-11);
        }
    }

    @Test
    void theSumsOfTheClosedFormAreThoseCountedByHand() {
        SteppedWedgeDesign large = SteppedWedgeDesign.even(4, 6, 1, 1);
        assertEquals(
                List.of(60L, 1080L, 180L), List.of(large.exposed(), large.squaredByPeriod(), large.squaredByCluster()));
        SteppedWedgeDesign small = SteppedWedgeDesign.even(3, 2, 1, 1);
        assertEquals(
                List.of(12L, 56L, 28L), List.of(small.exposed(), small.squaredByPeriod(), small.squaredByCluster()));
        assertEquals(
                0.00033911458333333336,
                ClusterVariance.ofShares(0.05, 0.035, 120, 0.01).samplingVariance(),
                1e-18);
        assertEquals(
                0.786188373179,
                new SteppedWedgePower(large, ClusterVariance.ofShares(0.05, 0.035, 120, 0.01))
                        .power(0.015, 0.05, Tails.ONE_SIDE)
                        .value()
                        .orElseThrow(),
                1e-11);
    }

    /** Nearly all of what is left of the difference is rounding where clusters vary a million times as much as their means. */
    @Test
    void clustersThatAllChangeAtOnceTellNothing() {
        SteppedWedgePower wedge =
                new SteppedWedgePower(SteppedWedgeDesign.even(1, 8, 2, 3), new ClusterVariance(1e-6, 1, 0.2, 0.1, 0));
        assertEquals(Statistic.undefined(Statistic.UndefinedReason.NO_FINITE_VALUE), wedge.varianceOfEffect());
    }

    @Test
    void noDesignIsTooLargeToCount() {
        assertThrows(InvalidInputException.class, () -> SteppedWedgeDesign.even(1000, 1_000_000, 0, 1));
        assertThrows(
                InvalidInputException.class,
                () -> SteppedWedgeDesign.even(2, 1, 0, 1).withTreatedPeriods(-1));
        assertEquals(1_000_000, SteppedWedgeDesign.even(1000, 1000, 0, 1).clusters());
    }

    /** Woertman's design effect, recalled: with total variance 1 it is the closed form over 4 / (I n). */
    @Property(tries = 500)
    @Label("the closed form agrees with Woertman's design effect")
    void designEffect(
            @ForAll @IntRange(min = 2, max = 12) int k,
            @ForAll @IntRange(min = 1, max = 4) int b,
            @ForAll @IntRange(min = 1, max = 4) int t,
            @ForAll @IntRange(min = 1, max = 5) int perStep,
            @ForAll @IntRange(min = 1, max = 200) int n,
            @ForAll @DoubleRange(min = 0.01, max = 0.95) double rho) {
        double half = (1 + rho * (k * t * n + b * n - 1.0)) / (1 + rho * (0.5 * k * t * n + b * n - 1));
        double expected = half * 3 * (1 - rho) / (2 * t * (k - 1.0 / k));
        double variance = new SteppedWedgePower(
                        SteppedWedgeDesign.even(k, perStep, b, t), ClusterVariance.of((1 - rho) / n, Math.sqrt(rho)))
                .varianceOfEffect()
                .value()
                .orElseThrow();
        assertEquals(expected, variance / (4.0 / (k * perStep * n)), 1e-10 * expected);
    }

    @Property(tries = 200)
    @Label("the general model is the closed form where nothing else varies, and more variation never brings more power")
    void general(
            @ForAll @IntRange(min = 2, max = 6) int steps,
            @ForAll @IntRange(min = 1, max = 4) int perStep,
            @ForAll @DoubleRange(min = 0.01, max = 2) double ofMean,
            @ForAll @DoubleRange(max = 2) double cluster,
            @ForAll @DoubleRange(max = 1) double effect,
            @ForAll @DoubleRange(max = 1) double clusterPeriod) {
        SteppedWedgeDesign design = SteppedWedgeDesign.even(steps, perStep, 1, 1);
        ClusterVariance simple = ClusterVariance.of(ofMean, cluster);
        double closed =
                new SteppedWedgePower(design, simple).varianceOfEffect().value().orElseThrow();
        assertEquals(closed, 1 / FisherInformation.of(design, simple), 1e-9 * closed);
        double more = new SteppedWedgePower(design, simple.withEffect(effect, 0).withClusterPeriod(clusterPeriod))
                .varianceOfEffect()
                .value()
                .orElseThrow();
        assertTrue(more >= closed * (1 - 1e-9));
    }

    @Test
    void adesignThatCannotTellTheEffectFromPeriodsHasNoVariance() {
        SteppedWedgeDesign atOnce = SteppedWedgeDesign.even(1, 8, 2, 3);
        for (ClusterVariance variance :
                List.of(ClusterVariance.of(1, 0.5), ClusterVariance.of(1, 0.5).withEffect(0.2, 0.1))) {
            SteppedWedgePower power = new SteppedWedgePower(atOnce, variance);
            assertEquals(
                    Statistic.undefined(Statistic.UndefinedReason.NO_FINITE_VALUE), power.power(1, 0.05, Tails.BOTH));
        }
        assertTrue(atOnce.toTable().toText().contains("8"), atOnce.toTable().toText());
    }

    @Test
    void aWavePlanIsATrialOnlyIfChanceOrderedIt() {
        List<WaveSite> sites = List.of(site("a"), site("b"), site("c"), site("d"));
        WavePlan plan = Rollout.planWaves(sites, List.of(), new WavePolicy(2, 0, PackingOrder.BACKFILL));
        WaveOrder staggered = WaveOrder.of(plan, false);
        assertTrue(staggered.trial().isEmpty());
        assertTrue(staggered.toString().startsWith("staggered, not randomised"), staggered.toString());
        SteppedWedgeDesign design = WaveOrder.of(plan, true).trial().orElseThrow();
        assertEquals(SteppedWedgeDesign.even(2, 2, 1, 1), design);
        WavePlan one = Rollout.planWaves(sites, List.of(), new WavePolicy(9, 0, PackingOrder.BACKFILL));
        assertFalse(WaveOrder.of(one, true).trial().isPresent(), "nobody is left to compare with");
    }

    private static WaveSite site(String id) {
        return WaveSite.builder().id(id).load(1).readiness(1.0).build();
    }

    @Test
    void numbersOutsideTheirRangeAreRefused() {
        assertThrows(InvalidInputException.class, () -> ClusterVariance.of(0, 1));
        assertThrows(InvalidInputException.class, () -> new ClusterVariance(1, 1, 1, 1.5, 0));
        assertThrows(InvalidInputException.class, () -> SteppedWedgeDesign.even(0, 1, 1, 1));
        assertThrows(
                InvalidInputException.class,
                () -> new SteppedWedgeDesign(List.of(
                        new SteppedWedgeDesign.Sequence(1, List.of(true)),
                        new SteppedWedgeDesign.Sequence(1, List.of(true, false)))));
        assertThrows(
                InvalidInputException.class,
                () -> new SteppedWedgePower(SteppedWedgeDesign.even(2, 1, 1, 1), ClusterVariance.of(1, 1))
                        .power(1, 0, Tails.BOTH));
    }

    @Test
    void nullAmongThePeriodsIsRefusedWithItsPlace() {
        assertEquals(
                "treated[1]",
                assertThrows(
                                NullPointerException.class,
                                () -> new SteppedWedgeDesign.Sequence(1, Arrays.asList(false, null)))
                        .getMessage());
        assertEquals(
                "sequences[0]",
                assertThrows(
                                NullPointerException.class,
                                () -> new SteppedWedgeDesign(Arrays.asList((SteppedWedgeDesign.Sequence) null)))
                        .getMessage());
    }

    /** Two steps of three clusters after one period: 2 sequences by 3 periods; the second one changes in period 3. */
    @Test
    void aDesignGivesARowForEachSequenceAndPeriod() {
        SteppedWedgeDesign design = SteppedWedgeDesign.even(2, 3, 1, 1);
        TidyTable data = design.toData();
        assertEquals(6, data.size());
        assertEquals(Optional.of("false"), data.cell(4, "treated"));
        assertEquals(Optional.of("true"), data.cell(5, "treated"));
        TidyTable power = new SteppedWedgePower(design, ClusterVariance.of(0.01, 0.1)).toData();
        assertEquals(Optional.of("6"), power.cell(0, "clusters"));
        assertTrue(power.cell(0, "standard_error").isPresent());
        TidyTable none =
                new SteppedWedgePower(SteppedWedgeDesign.even(1, 3, 1, 1), ClusterVariance.of(0.01, 0.1)).toData();
        assertEquals(Optional.empty(), none.cell(0, "standard_error"));
    }
}
