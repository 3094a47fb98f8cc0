package org.implsci.rollout.raci;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.Function;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;

/**
 * The changes from one matrix to another, whatever the order of their rows, columns and assignments.
 *
 * <p>Tasks and parties are matched by their ids. Immutable and thread-safe.
 *
 * @param before the earlier matrix
 * @param after the later matrix, of the same scheme
 */
public record RaciDifference(RaciMatrix before, RaciMatrix after) implements Serializable {
    /** Refuses matrices of two schemes, because the same letter may mean different things in them. */
    public RaciDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.scheme().equals(after.scheme())) {
            throw Finding.error("raci.scheme.other", Pointer.ROOT.at("scheme"))
                    .message("the matrices have different schemes, so their letters cannot be compared")
                    .expected(before.scheme().id())
                    .foundText(after.scheme().id())
                    .build()
                    .toException();
        }
    }

    /** {@return the tasks that only the later matrix has, in its order} */
    public List<Task> tasksAdded() {
        return missing(after.tasks(), task -> before.task(task.id()).isPresent());
    }

    /** {@return the tasks that only the earlier matrix has, in its order} */
    public List<Task> tasksRemoved() {
        return missing(before.tasks(), task -> after.task(task.id()).isPresent());
    }

    /**
     * {@return the tasks whose name, kind, tags or parent changed, as the later matrix has them, in its order}
     */
    public List<Task> tasksChanged() {
        return missing(
                after.tasks(), task -> before.task(task.id()).map(task::equals).orElse(true));
    }

    /** {@return the parties that only the later matrix has, in its order} */
    public List<Party> partiesAdded() {
        return missing(after.parties(), party -> before.party(party.id()).isPresent());
    }

    /** {@return the parties that only the earlier matrix has, in its order} */
    public List<Party> partiesRemoved() {
        return missing(before.parties(), party -> after.party(party.id()).isPresent());
    }

    /**
     * {@return the parties whose name, kind or capacity changed, as the later matrix has them, in its order}
     */
    public List<Party> partiesChanged() {
        return missing(
                after.parties(),
                party -> before.party(party.id()).map(party::equals).orElse(true));
    }

    private static <T> List<T> missing(List<T> elements, Function<T, Boolean> there) {
        return elements.stream().filter(element -> !there.apply(element)).toList();
    }

    /**
     * {@return the cells whose letters changed, with those that were emptied or newly filled; first by rows and columns of
     * the earlier matrix, then the cells that only the later matrix has}
     */
    public List<CellChange> cells() {
        Map<List<String>, SortedSet<String>> earlier = letters(before);
        Map<List<String>, SortedSet<String>> later = letters(after);
        List<CellChange> changes = new ArrayList<>();
        earlier.forEach((cell, letters) -> {
            SortedSet<String> now = later.getOrDefault(cell, ImmutableSortedSet.of());
            if (!now.equals(letters)) {
                changes.add(new CellChange(cell.get(0), cell.get(1), letters, now));
            }
        });
        later.forEach((cell, letters) -> {
            if (!earlier.containsKey(cell)) {
                changes.add(new CellChange(cell.get(0), cell.get(1), ImmutableSortedSet.of(), letters));
            }
        });
        return Collections.unmodifiableList(changes);
    }

    private static Map<List<String>, SortedSet<String>> letters(RaciMatrix matrix) {
        Map<List<String>, SortedSet<String>> letters = new LinkedHashMap<>();
        for (Task task : matrix.tasks()) {
            for (RaciCell cell : matrix.row(task.id())) {
                letters.put(
                        List.of(task.id(), cell.party().id()),
                        cell.letters().stream()
                                .map(Letter::code)
                                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
            }
        }
        return letters;
    }

    /** {@return whether nothing but the order differs} */
    public boolean isEmpty() {
        return tasksAdded().isEmpty()
                && tasksRemoved().isEmpty()
                && tasksChanged().isEmpty()
                && partiesAdded().isEmpty()
                && partiesRemoved().isEmpty()
                && partiesChanged().isEmpty()
                && cells().isEmpty();
    }

    /** {@return the long form for a person: one line for each change, without a line end after the last} */
    public String explain() {
        List<String> lines = new ArrayList<>();
        tasksAdded().forEach(task -> lines.add("new task: " + task));
        tasksRemoved().forEach(task -> lines.add("task gone: " + task));
        tasksChanged().forEach(task -> lines.add("task changed: " + task));
        partiesAdded().forEach(party -> lines.add("new party: " + party));
        partiesRemoved().forEach(party -> lines.add("party gone: " + party));
        partiesChanged().forEach(party -> lines.add("party changed: " + party));
        cells().forEach(change -> lines.add(change.toString()));
        return lines.isEmpty() ? "nothing changed" : String.join("\n", lines);
    }

    /** {@return the number of changed cells, tasks and parties} */
    @Override
    public String toString() {
        return cells().size() + " cells changed; tasks +" + tasksAdded().size() + " -"
                + tasksRemoved().size() + ", parties +" + partiesAdded().size() + " -"
                + partiesRemoved().size();
    }
}
