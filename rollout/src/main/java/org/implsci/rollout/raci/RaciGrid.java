package org.implsci.rollout.raci;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The filled cells of a matrix by row and by column.
 *
 * <p>Rows list their cells in the order of the parties and columns in the order of the tasks, whatever the order of the
 * assignments. A grid with one cell changed shares all rows but one with the grid that it was made from. Filling a matrix cell
 * by cell therefore copies one row for each cell and never the whole matrix. Immutable and thread-safe.
 */
final class RaciGrid {
    private static final Row EMPTY = new Row();

    private final Row[] rows;
    private final int width;
    private final int size;
    private final long nextNumber;
    private @Nullable List<Assignment> assignments;
    private @Nullable List<List<RaciCell>> columns;

    private RaciGrid(Row[] rows, int width, int size, long nextNumber) {
        this.rows = rows;
        this.width = width;
        this.size = size;
        this.nextNumber = nextNumber;
    }

    static RaciGrid of(Scheme scheme, Axis<Task> tasks, Axis<Party> parties, List<Assignment> assignments) {
        Map<SortedSet<String>, List<Letter>> letters = new HashMap<>();
        List<List<Entry>> entries = new ArrayList<>();
        tasks.elements().forEach(task -> entries.add(new ArrayList<>()));
        for (int number = 0; number < assignments.size(); number++) {
            Assignment assignment = assignments.get(number);
            int row = tasks.at(assignment.task());
            int column = parties.at(assignment.party());
            RaciCell cell = new RaciCell(
                    tasks.elements().get(row),
                    parties.elements().get(column),
                    letters.computeIfAbsent(assignment.letters(), scheme::inOrder));
            entries.get(row).add(new Entry(column, number, assignment, cell));
        }
        Row[] rows = new Row[entries.size()];
        for (int row = 0; row < rows.length; row++) {
            entries.get(row).sort(Comparator.comparingInt(Entry::column));
            rows[row] = new Row(entries.get(row).toArray(new Entry[0]));
        }
        RaciGrid grid = new RaciGrid(rows, parties.elements().size(), assignments.size(), assignments.size());
        grid.assignments = assignments;
        return grid;
    }

    /** Returns the number of filled cells. */
    int size() {
        return size;
    }

    /** Returns this grid with one more row, which is empty. */
    RaciGrid plusRow() {
        Row[] more = Arrays.copyOf(rows, rows.length + 1);
        more[rows.length] = EMPTY;
        return new RaciGrid(more, width, size, nextNumber);
    }

    /** Returns this grid with one more column, which is empty. */
    RaciGrid plusColumn() {
        return new RaciGrid(rows, width + 1, size, nextNumber);
    }

    /** Returns this grid with other letters in a cell; its assignment becomes the last. */
    RaciGrid with(int row, int column, Assignment assignment, RaciCell cell) {
        return replace(row, rows[row].with(new Entry(column, nextNumber, assignment, cell)), nextNumber + 1);
    }

    /** Returns this grid with a cell empty. */
    RaciGrid without(int row, int column) {
        return replace(row, rows[row].without(column), nextNumber);
    }

    private RaciGrid replace(int row, Row changed, long next) {
        Row[] copy = rows.clone();
        copy[row] = changed;
        return new RaciGrid(copy, width, size - rows[row].entries.length + changed.entries.length, next);
    }

    Optional<RaciCell> cell(int row, int column) {
        int at = rows[row].find(column);
        return at < 0 ? Optional.empty() : Optional.of(rows[row].entries[at].cell);
    }

    List<RaciCell> row(int row) {
        return rows[row].cells();
    }

    /** Returns a column; the first call makes all of them. */
    List<RaciCell> column(int column) {
        List<List<RaciCell>> known = columns;
        if (known == null) {
            List<ImmutableList.Builder<RaciCell>> building = new ArrayList<>(width);
            for (int index = 0; index < width; index++) {
                building.add(ImmutableList.builder());
            }
            for (Row row : rows) {
                for (Entry entry : row.entries) {
                    building.get(entry.column).add(entry.cell);
                }
            }
            known = building.stream()
                    .<List<RaciCell>>map(ImmutableList.Builder::build)
                    .collect(ImmutableList.toImmutableList());
            columns = known;
        }
        return known.get(column);
    }

    /** Returns the assignments in the order in which they were made. */
    List<Assignment> assignments() {
        List<Assignment> known = assignments;
        if (known == null) {
            known = Arrays.stream(rows)
                    .flatMap(row -> Arrays.stream(row.entries))
                    .sorted(Comparator.comparingLong(Entry::number))
                    .map(Entry::assignment)
                    .collect(ImmutableList.toImmutableList());
            assignments = known;
        }
        return known;
    }

    /** A filled cell, with the number that gives its assignment a place among the others. */
    private record Entry(int column, long number, Assignment assignment, RaciCell cell) {}

    /** The filled cells of one row, in the order of the parties. */
    private static final class Row {
        private final Entry[] entries;
        private @Nullable List<RaciCell> cells;

        Row(Entry... entries) {
            this.entries = entries;
        }

        /** Returns the cells; the first call makes the list. */
        List<RaciCell> cells() {
            List<RaciCell> known = cells;
            if (known == null) {
                known = Arrays.stream(entries).map(Entry::cell).collect(ImmutableList.toImmutableList());
                cells = known;
            }
            return known;
        }

        /** Returns the index of the cell in a column, or -1 - the index at which it would stand. */
        int find(int column) {
            int from = 0;
            int to = entries.length - 1;
            while (from <= to) {
                int middle = (from + to) >>> 1;
                int found = entries[middle].column;
                if (found == column) {
                    return middle;
                }
                if (found < column) {
                    from = middle + 1;
                } else {
                    to = middle - 1;
                }
            }
            return -1 - from;
        }

        Row with(Entry entry) {
            int at = find(entry.column);
            if (at >= 0) {
                Entry[] changed = entries.clone();
                changed[at] = entry;
                return new Row(changed);
            }
            int place = -1 - at;
            Entry[] longer = Arrays.copyOf(entries, entries.length + 1);
            System.arraycopy(entries, place, longer, place + 1, entries.length - place);
            longer[place] = entry;
            return new Row(longer);
        }

        Row without(int column) {
            int at = find(column);
            if (at < 0) {
                return this;
            }
            Entry[] shorter = Arrays.copyOf(entries, entries.length - 1);
            System.arraycopy(entries, at + 1, shorter, at, shorter.length - at);
            return new Row(shorter);
        }
    }
}
