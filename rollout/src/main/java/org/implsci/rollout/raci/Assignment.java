package org.implsci.rollout.raci;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * The letters that one party holds in one task; one filled cell of a matrix.
 *
 * <p>A cell holds a set of letters, because one party may be both accountable and responsible. The scheme of the matrix says
 * what each letter means. Immutable and thread-safe.
 *
 * @param task the id of the task; not blank
 * @param party the id of the party; not blank
 * @param letters the codes of the letters, at least one, in alphabetical order; unmodifiable
 */
public record Assignment(String task, String party, SortedSet<String> letters) implements Serializable {
    /** Copies the set; refuses blank texts and an empty set. */
    public Assignment {
        letters = ImmutableSortedSet.copyOf(Objects.requireNonNull(letters, "letters"));
        Requirements requirements = new Requirements().notBlank("task", task).notBlank("party", party);
        if (letters.isEmpty()) {
            requirements.add(Finding.error("raci.assignment.letter.absent", Pointer.ROOT.at("letters"))
                    .message("the assignment has no letter")
                    .expected("at least one letter")
                    .advice("leave the assignment out if the party has no part in the task")
                    .putParameters("rule", "S3")
                    .build());
        }
        requirements.orThrow();
    }

    /**
     * Returns an assignment.
     *
     * @param task the id of the task
     * @param party the id of the party
     * @param letters the codes of the letters
     * @return the assignment
     * @throws org.implsci.core.finding.InvalidInputException if a text is blank or there is no letter
     */
    public static Assignment of(String task, String party, String... letters) {
        Objects.requireNonNull(letters, "letters");
        return new Assignment(task, party, ImmutableSortedSet.copyOf(letters));
    }

    /** {@return the letters, the task and the party; at most 80 characters} */
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

    /** The JSON form: the letters as a list. */
    record Json(String task, String party, List<String> letters) {}
}
