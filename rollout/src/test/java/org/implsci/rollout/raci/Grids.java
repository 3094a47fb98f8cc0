package org.implsci.rollout.raci;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Matrices written as grids of cells: rows t0, t1, ... and columns p0, p1, ... */
public final class Grids {
    private Grids() {}

    /** A RACI matrix; one text a row, cells apart by blanks, a full stop for an empty cell. */
    public static RaciMatrix raci(String... rows) {
        return matrix(
                Scheme.RACI,
                IntStream.range(0, rows.length)
                        .mapToObj(row -> List.of(rows[row].split(" ")))
                        .toList());
    }

    /** A matrix of a scheme, cell by cell. */
    public static RaciMatrix matrix(Scheme scheme, List<List<String>> grid) {
        RaciMatrix.Builder matrix = RaciMatrix.builder().scheme(scheme);
        for (int column = 0; column < grid.get(0).size(); column++) {
            matrix.addParties(Party.role("p" + column));
        }
        for (int row = 0; row < grid.size(); row++) {
            matrix.addTasks(Task.of("t" + row, "Task " + row, TaskKind.ACTIVITY));
            for (int column = 0; column < grid.get(row).size(); column++) {
                String cell = grid.get(row).get(column);
                if (!cell.equals(".")) {
                    matrix.addAssignments(Assignment.of("t" + row, "p" + column, cell.split("")));
                }
            }
        }
        return matrix.build();
    }

    /** All sets of letters of a scheme of single letters, as cells; the empty one is a full stop. */
    public static List<String> cells(Scheme scheme) {
        List<String> cells = new ArrayList<>();
        for (int bits = 0; bits < 1 << scheme.letters().size(); bits++) {
            StringBuilder cell = new StringBuilder();
            for (int letter = 0; letter < scheme.letters().size(); letter++) {
                cell.append(
                        (bits >> letter & 1) == 1 ? scheme.letters().get(letter).code() : "");
            }
            cells.add(cell.isEmpty() ? "." : cell.toString());
        }
        return cells;
    }

    /** Grids of one to eight rows and columns in which any cell holds any letters. */
    public static Arbitrary<List<List<String>>> grids(Scheme scheme) {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 8);
        // Half of the cells as people write them, half anything at all.
        Arbitrary<String> cell =
                Arbitraries.oneOf(Arbitraries.of("A", "R", "C", "I", "."), Arbitraries.of(cells(scheme)));
        return Combinators.combine(size, size)
                .flatAs((rows, columns) -> cell.list().ofSize(columns).list().ofSize(rows));
    }
}
