package org.implsci.rollout.raci;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.core.text.SafeText;

/**
 * A filled cell of a matrix with all that it refers to: an {@link Assignment} looked up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the row
 * @param party the column
 * @param letters the letters in the order of the scheme; at least one; unmodifiable
 */
public record RaciCell(Task task, Party party, List<Letter> letters) implements Serializable {
    /** Copies the list. */
    public RaciCell {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(party, "party");
        letters = ImmutableList.copyOf(letters);
    }

    /**
     * Returns whether one of the letters stands for a duty.
     *
     * @param duty the duty
     * @return true if the party has it in this task, said by a letter of its own
     */
    public boolean has(Duty duty) {
        for (Letter letter : letters) {
            if (letter.duty() == duty) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether one of the letters stands for a duty, or for one that implies it.
     *
     * @param duty the duty
     * @return true if the party has it in this task, said or implied
     */
    public boolean amountsTo(Duty duty) {
        return has(duty) || letters.stream().anyMatch(letter -> letter.duty().implies(duty));
    }

    /**
     * Returns whether one of the letters stands for talking in a way.
     *
     * @param channel the way
     * @return true if the party is spoken with in this way
     */
    public boolean speaks(Duty.Channel channel) {
        for (Letter letter : letters) {
            if (letter.duty().channel() == channel) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the party takes part in the task; false if it is left out of the loop on purpose} */
    public boolean takesPart() {
        for (Letter letter : letters) {
            if (letter.duty().takesPart()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the letters that say something the others do not; the letters whose duty no other letter of the cell
     * implies, and being left out only if nothing else is said}
     */
    public List<Letter> strongest() {
        boolean takesPart = takesPart();
        return letters.stream()
                .filter(letter ->
                        letters.stream().noneMatch(other -> other.duty().implies(letter.duty())))
                .filter(letter -> letter.duty().takesPart() || !takesPart)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what the cell shows; the codes one after another, such as {@code "AR"}, with slashes between them if one
     * is longer than a letter}
     */
    public String text() {
        boolean words = letters.stream().anyMatch(letter -> letter.code().length() > 1);
        return letters.stream().map(Letter::code).collect(Collectors.joining(words ? "/" : ""));
    }

    @Override
    public String toString() {
        return SafeText.line(text() + ": " + task.name() + ", " + party.name(), 55);
    }
}
