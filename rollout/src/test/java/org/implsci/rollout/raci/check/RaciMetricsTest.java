package org.implsci.rollout.raci.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.ValueContract;
import org.implsci.rollout.raci.Duty;
import org.implsci.rollout.raci.Grids;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Scheme;
import org.junit.jupiter.api.Test;

class RaciMetricsTest {
    private static final double TINY = 1e-12;

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 100_000))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(list -> list.stream().anyMatch(count -> count > 0));
    }

    @Provide
    Arbitrary<RaciMatrix> matrices() {
        return Grids.grids(Scheme.CAIRO).map(grid -> Grids.matrix(Scheme.CAIRO, grid));
    }

    private static Concentration of(List<Integer> counts) {
        return new Concentration(Duty.ACCOUNTABLE, counts);
    }

    /** Compares part/whole of two ratios exactly. */
    private static int compare(Share left, Share right) {
        return BigInteger.valueOf(left.part())
                .multiply(BigInteger.valueOf(right.whole()))
                .compareTo(BigInteger.valueOf(right.part()).multiply(BigInteger.valueOf(left.whole())));
    }

    @Property
    void theIndexIsAtLeastOneByTheNumberOfPartiesAndEqualOnlyIfAllCarryTheSame(@ForAll("counts") List<Integer> counts) {
        boolean same = counts.stream().distinct().count() == 1;
        assertEquals(same ? 0 : 1, compare(of(counts).herfindahl(), new Share(1, counts.size())));
        assertTrue(compare(of(counts).herfindahl(), new Share(1, 1)) <= 0);
        assertTrue(compare(of(counts).largestShare(), new Share(1, counts.size())) >= 0);
        assertEquals(same, of(counts).gini().part() == 0);
        assertTrue(compare(of(counts).gini(), new Share(counts.size() - 1, counts.size())) <= 0);
        // The largest share bounds the index from both sides.
        assertTrue(compare(of(counts).herfindahl(), of(counts).largestShare()) <= 0);
    }

    @Property
    void mergingTwoPartiesNeverLowersTheIndex(@ForAll("counts") List<Integer> counts) {
        List<Integer> merged = new ArrayList<>(counts.subList(1, counts.size()));
        if (!merged.isEmpty()) {
            merged.set(0, merged.get(0) + counts.get(0));
            assertTrue(compare(of(merged).herfindahl(), of(counts).herfindahl()) >= 0);
        }
    }

    @Property
    void theOrderOfPartiesNeverMatters(@ForAll("counts") List<Integer> counts, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(counts);
        Collections.shuffle(shuffled, random);
        assertEquals(of(counts).herfindahl(), of(shuffled).herfindahl());
        assertEquals(of(counts).gini(), of(shuffled).gini());
        assertEquals(of(counts).largestShare(), of(shuffled).largestShare());
    }

    /** The coefficient is also half the mean absolute difference of all pairs, by the mean. */
    @Property
    void theGiniCoefficientIsTheMeanDifferenceByTwiceTheMean(@ForAll("counts") List<Integer> counts) {
        double differences = 0;
        double sum = 0;
        for (int left : counts) {
            sum += left;
            for (int right : counts) {
                differences += Math.abs((double) left - right);
            }
        }
        assertEquals(
                differences / (2 * counts.size() * sum),
                of(counts).gini().value().value().orElseThrow(),
                TINY);
    }

    @Property
    void figuresAreCountsOfTheCells(@ForAll("matrices") RaciMatrix matrix) {
        RaciMetrics metrics = Rollout.measureMatrix(matrix);
        long filled = matrix.assignments().stream()
                .filter(assignment -> !assignment.letters().toString().equals("[O]"))
                .count();
        assertEquals(
                new Share(
                        filled, (long) matrix.tasks().size() * matrix.parties().size()),
                metrics.density());
        for (PartyLoad load : metrics.parties()) {
            for (Map.Entry<String, Duty> letter : Map.of(
                            "A", Duty.ACCOUNTABLE, "R", Duty.RESPONSIBLE, "C", Duty.CONSULTED, "I", Duty.INFORMED)
                    .entrySet()) {
                assertEquals(
                        matrix.assignments().stream()
                                .filter(assignment -> assignment.party().equals(load.party())
                                        && assignment.letters().contains(letter.getKey()))
                                .count(),
                        load.tasks(letter.getValue()));
            }
            assertTrue(load.soleResponsible() <= load.tasks(Duty.RESPONSIBLE));
        }
        int talk = 0;
        for (TaskLoad load : metrics.tasks()) {
            talk += load.communication();
        }
        assertEquals(
                matrix.assignments().stream()
                        .mapToInt(assignment -> (assignment.letters().contains("C") ? 2 : 0)
                                + (assignment.letters().contains("I") ? 1 : 0))
                        .sum(),
                talk);
        assertTrue(metrics.mostSoleResponsible() <= matrix.tasks().size());
    }

    @Test
    void withoutDataNothingIsDefinedAndNothingIsZero() {
        RaciMetrics empty = Rollout.measureMatrix(RaciMatrix.of(Scheme.RACI));
        assertEquals(OptionalDouble.empty(), empty.density().value().value());
        Concentration none = Rollout.measureMatrix(Grids.raci("C I")).concentration(Duty.ACCOUNTABLE);
        assertEquals(OptionalDouble.empty(), none.herfindahl().value().value());
        assertEquals(OptionalDouble.empty(), none.gini().value().value());
        assertEquals(OptionalDouble.empty(), none.largestShare().value().value());
        assertEquals(0, empty.mostSoleResponsible());
        assertEquals("0/0 = undefined: no data", empty.density().toString());
    }

    @Test
    void figuresAreTold() {
        RaciMetrics metrics = Rollout.measureMatrix(Grids.raci("AR C", "A RI"));
        assertEquals("""
                density 4/4 = 1.000
                accountable: largest share 1.000, HHI 1.000, Gini 0.500
                responsible: largest share 0.500, HHI 0.500, Gini 0.000
                most tasks with one and the same sole responsible: 1
                p0: 2 accountable, 1 responsible, of 2; alone responsible for 1
                p1: 0 accountable, 1 responsible, of 2; alone responsible for 1
                t0: 2 parties, communication 2
                t1: 2 parties, communication 1""", metrics.explain());
        assertEquals("2 tasks x 2 parties, density 4/4 = 1.000", metrics.toString());
    }

    @Test
    void valuesKeepTheirContract() {
        RaciMetrics one = Rollout.measureMatrix(Grids.raci("AR C"));
        RaciMetrics other = Rollout.measureMatrix(Grids.raci("A RC"));
        ValueContract.ofValues(List.of(one, other));
        ValueContract.ofValues(List.of(one.parties().get(0), other.parties().get(0)));
        ValueContract.ofValues(List.of(one.tasks().get(0), new TaskLoad("t", 1, 2, 3)));
        ValueContract.ofValues(List.of(one.concentration(Duty.ACCOUNTABLE), one.concentration(Duty.RESPONSIBLE)));
        ValueContract.ofValues(List.of(new Share(1, 2), new Share(2, 4)));
        assertThrows(InvalidInputException.class, () -> new Share(-1, 2));
        assertThrows(InvalidInputException.class, () -> new Share(1, -2));
        assertThrows(InvalidInputException.class, () -> of(List.of(1, -1)));
    }
}
