package org.implsci.rollout.raci;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.core.text.SafeText;

/**
 * A filled cell of a matrix: an {@link Assignment} with its task, its party and its letters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the row
 * @param party the column
 * @param letters the letters in the order of the scheme; at least one; unmodifiable
 */
public record RaciCell(Task task, Party party, List<Letter> letters) implements Serializable {
    /** Copies the list; refuses null. */
    public RaciCell {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(party, "party");
        letters = ImmutableList.copyOf(Objects.requireNonNull(letters, "letters"));
    }

    /**
     * Returns whether one of the letters has a duty.
     *
     * @param duty the duty
     * @return true if a letter of the cell has this very duty
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
     * Returns whether one of the letters has a duty, or a duty that implies it.
     *
     * @param duty the duty
     * @return true if the party has the duty in this task, directly or by implication
     */
    public boolean amountsTo(Duty duty) {
        return has(duty) || letters.stream().anyMatch(letter -> letter.duty().implies(duty));
    }

    /**
     * Returns whether one of the letters asks for communication in a direction.
     *
     * @param channel the direction
     * @return true if a duty of the cell has this channel
     */
    public boolean speaks(Duty.Channel channel) {
        for (Letter letter : letters) {
            if (letter.duty().channel() == channel) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the party takes part in the task; false if it is left out on purpose} */
    public boolean takesPart() {
        for (Letter letter : letters) {
            if (letter.duty().takesPart()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the letters whose duty no other letter of the cell implies; a letter for being left out only if it stands
     * alone}
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
     * {@return the codes of the letters one after another, such as {@code "AR"}, with slashes between them if one code has
     * several characters}
     */
    public String text() {
        boolean longCodes = letters.stream().anyMatch(letter -> letter.code().length() > 1);
        return letters.stream().map(Letter::code).collect(Collectors.joining(longCodes ? "/" : ""));
    }

    @Override
    public String toString() {
        return SafeText.line(text() + ": " + task.name() + ", " + party.name(), 55);
    }
}
