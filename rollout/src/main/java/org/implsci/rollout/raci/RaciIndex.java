package org.implsci.rollout.raci;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The cells of a matrix by row and by column, so that no question searches all assignments.
 *
 * <p>Rows list their cells in the order of the parties and columns in the order of the tasks, whatever the order of the
 * assignments.
 */
final class RaciIndex {
    private final Map<String, Integer> taskAt;
    private final Map<String, Integer> partyAt;
    private final List<List<RaciCell>> rows;
    private final List<List<RaciCell>> columns;

    RaciIndex(RaciMatrix matrix) {
        taskAt = positions(matrix.tasks(), Task::id);
        partyAt = positions(matrix.parties(), Party::id);
        Map<Object, List<Letter>> known = new HashMap<>();
        List<List<Placed>> placed = lists(matrix.tasks().size());
        for (Assignment assignment : matrix.assignments()) {
            int row = Objects.requireNonNull(taskAt.get(assignment.task()));
            int column = Objects.requireNonNull(partyAt.get(assignment.party()));
            List<Letter> letters =
                    known.computeIfAbsent(assignment.letters(), key -> ordered(matrix.scheme(), assignment));
            RaciCell cell =
                    new RaciCell(matrix.tasks().get(row), matrix.parties().get(column), letters);
            placed.get(row).add(new Placed(column, cell));
        }
        rows = new ArrayList<>(placed.size());
        columns = lists(matrix.parties().size());
        for (List<Placed> row : placed) {
            row.sort((left, right) -> Integer.compare(left.column, right.column));
            row.forEach(cell -> columns.get(cell.column).add(cell.cell));
            rows.add(row.stream().map(Placed::cell).collect(ImmutableList.toImmutableList()));
        }
        columns.replaceAll(ImmutableList::copyOf);
    }

    private static <T> Map<String, Integer> positions(List<T> elements, Function<T, String> id) {
        return IntStream.range(0, elements.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(index -> id.apply(elements.get(index)), index -> index));
    }

    private static <T> List<List<T>> lists(int size) {
        return IntStream.range(0, size)
                .<List<T>>mapToObj(index -> new ArrayList<>())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Letter> ordered(Scheme scheme, Assignment assignment) {
        return scheme.letters().stream()
                .filter(letter -> assignment.letters().contains(letter.code()))
                .collect(ImmutableList.toImmutableList());
    }

    Map<String, Integer> taskAt() {
        return taskAt;
    }

    Map<String, Integer> partyAt() {
        return partyAt;
    }

    List<RaciCell> row(int task) {
        return rows.get(task);
    }

    List<RaciCell> column(int party) {
        return columns.get(party);
    }

    private record Placed(int column, RaciCell cell) {}
}
