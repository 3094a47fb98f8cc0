package org.implsci.rollout.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.ValueContract;
import org.junit.jupiter.api.Test;

class RaciDifferenceTest {
    @Provide
    Arbitrary<RaciMatrix> matrices() {
        return Grids.grids(Scheme.RACI).map(grid -> Grids.matrix(Scheme.RACI, grid));
    }

    @Property
    void nothingChangedWhateverTheOrder(@ForAll("matrices") RaciMatrix matrix, @ForAll Random random) {
        assertTrue(Rollout.compareMatrices(matrix, shuffled(matrix, random)).isEmpty());
    }

    @Property
    void theChangedCellsLeadFromTheOneToTheOther(
            @ForAll("matrices") RaciMatrix before, @ForAll("matrices") RaciMatrix after) {
        RaciDifference difference = Rollout.compareMatrices(before, after);
        RaciMatrix built = before;
        for (CellChange change : difference.cells()) {
            assertFalse(change.before().equals(change.after()));
            built = built.clear(change.task(), change.party());
        }
        for (Task task : difference.tasksRemoved()) {
            built = built.withTasks(without(built.tasks(), task));
        }
        for (Party party : difference.partiesRemoved()) {
            built = built.withParties(without(built.parties(), party));
        }
        for (Task task : difference.tasksAdded()) {
            built = built.plus(task);
        }
        for (Party party : difference.partiesAdded()) {
            built = built.plus(party);
        }
        for (CellChange change : difference.cells()) {
            if (!change.after().isEmpty()) {
                built = built.assign(
                        change.task(), change.party(), change.after().toArray(new String[0]));
            }
        }
        assertTrue(Rollout.compareMatrices(built, after).isEmpty());
        assertEquals(difference.isEmpty(), difference.explain().equals("nothing changed"));
        assertEquals(
                difference.cells().size(),
                Rollout.compareMatrices(after, before).cells().size());
    }

    private static <T> List<T> without(List<T> elements, T element) {
        return elements.stream().filter(other -> !other.equals(element)).toList();
    }

    static RaciMatrix shuffled(RaciMatrix matrix, Random random) {
        return matrix.withTasks(shuffled(matrix.tasks(), random))
                .withParties(shuffled(matrix.parties(), random))
                .withAssignments(shuffled(matrix.assignments(), random));
    }

    private static <T> List<T> shuffled(List<T> elements, Random random) {
        List<T> copy = new ArrayList<>(elements);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Test
    void changesOfRowsAndColumnsAreTold() {
        RaciMatrix before = Grids.raci("A R", ". .");
        RaciMatrix after = Grids.raci("A C")
                .plus(Task.of("new", "New", TaskKind.DECISION))
                .withParties(Party.role("p0").withCapacity(2), Party.role("p1"), Party.role("p2"));
        after = after.withTasks(
                after.tasks().get(0).withName("Renamed"), after.tasks().get(1));
        RaciDifference difference = Rollout.compareMatrices(before, after);
        assertEquals("""
                new task: New (decision)
                task gone: Task 1 (activity)
                task changed: Renamed (activity)
                new party: p2 (role)
                party changed: p0 (role)
                t0, p1: R -> C""", difference.explain());
        assertEquals("1 cells changed; tasks +1 -1, parties +1 -0", difference.toString());
        assertEquals(
                "party gone: p2 (role)",
                Rollout.compareMatrices(after, before)
                        .explain()
                        .lines()
                        .toList()
                        .get(3));
        assertEquals(
                "t0, p1: nothing -> R",
                Rollout.compareMatrices(before.clear("t0", "p1"), before).explain());
    }

    @Test
    void lettersOfTwoSchemesAreNotCompared() {
        assertThrows(
                InvalidInputException.class,
                () -> Rollout.compareMatrices(RaciMatrix.of(Scheme.RACI), RaciMatrix.of(Scheme.DACI)));
    }

    @Test
    void differencesKeepTheContractOfValues() {
        RaciMatrix one = Grids.raci("A R");
        RaciMatrix other = Grids.raci("A C");
        ValueContract.ofValues(List.of(new RaciDifference(one, other), new RaciDifference(other, one)));
        ValueContract.ofValues(List.of(
                new RaciDifference(one, other).cells().get(0),
                new RaciDifference(other, one).cells().get(0)));
    }
}
