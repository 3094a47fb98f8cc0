package org.implsci.rollout.raci;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.SortedSet;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * The letters that one party holds in one task: a filled cell of the matrix.
 *
 * <p>A cell holds a set of letters, because the same party may well be accountable and responsible. What a letter means
 * depends on the scheme of the matrix. Immutable and thread-safe.
 *
 * @param task the id of the task
 * @param party the id of the party
 * @param letters the codes of the letters, at least one, in alphabetical order; unmodifiable
 */
public record Assignment(String task, String party, SortedSet<String> letters) implements Serializable {
    /** Copies the set; refuses blank texts and an empty set. */
    public Assignment {
        letters = ImmutableSortedSet.copyOf(letters);
        Requirements requirements = new Requirements().notBlank("task", task).notBlank("party", party);
        if (letters.isEmpty()) {
            requirements.add(Finding.error("raci.assignment.letter.absent", Pointer.ROOT.at("letters"))
                    .message("an assignment says which letters the party holds")
                    .expected("at least one letter")
                    .advice("leave the assignment out if the party has no part in the task")
                    .putParameters("rule", "S3")
                    .build());
        }
        requirements.orThrow();
    }

    /**
     * Returns the letters of one cell.
     *
     * @param task the id of the task
     * @param party the id of the party
     * @param letters the codes of the letters
     * @return the assignment
     * @throws org.implsci.core.finding.InvalidInputException if a text is blank or there is no letter
     */
    public static Assignment of(String task, String party, String... letters) {
        return new Assignment(task, party, ImmutableSortedSet.copyOf(letters));
    }

    /** Returns who holds what in which task. */
    @Override
    public String toString() {
        return SafeText.line(String.join("", letters) + ": " + task + ", " + party, 55);
    }

    @JsonValue
    Json toJson() {
        return new Json(task, party, letters.stream().toList());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Assignment fromJson(Json json) {
        new Requirements()
                .unique("letters", "letter", json.letters, letter -> letter)
                .orThrow();
        return new Assignment(json.task, json.party, ImmutableSortedSet.copyOf(json.letters));
    }

    /** What an assignment looks like in JSON. */
    record Json(String task, String party, List<String> letters) {}
}
