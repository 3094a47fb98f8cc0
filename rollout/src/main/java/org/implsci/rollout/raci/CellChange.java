package org.implsci.rollout.raci;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Objects;
import java.util.SortedSet;
import org.implsci.core.text.SafeText;

/**
 * A change of the letters in one cell.
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the id of the task
 * @param party the id of the party
 * @param before the codes of the letters in the earlier matrix; empty if the cell was empty; unmodifiable
 * @param after the codes of the letters in the later matrix; empty if the cell is empty; unmodifiable
 */
public record CellChange(String task, String party, SortedSet<String> before, SortedSet<String> after)
        implements Serializable {
    /** Copies the sets. */
    public CellChange {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(party, "party");
        before = ImmutableSortedSet.copyOf(Objects.requireNonNull(before, "before"));
        after = ImmutableSortedSet.copyOf(Objects.requireNonNull(after, "after"));
    }

    /** {@return the task, the party, the old and the new letters; at most 80 characters} */
    @Override
    public String toString() {
        return SafeText.line(task + ", " + party + ": " + shown(before) + " -> " + shown(after), 55);
    }

    private static String shown(SortedSet<String> letters) {
        return letters.isEmpty() ? "nothing" : String.join("", letters);
    }
}
