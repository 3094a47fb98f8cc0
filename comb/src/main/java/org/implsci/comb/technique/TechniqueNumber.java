package org.implsci.comb.technique;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;

/**
 * The number of a technique: a group and a place within it.
 *
 * <p>The number is not a decimal: 10.1 and 10.10 are different, and 10.9 comes before 10.10. In documents it is a text. Immutable and thread-safe.
 *
 * @param group the number of the group, 1 to 99
 * @param index the place within the group, 1 to 99
 */
public record TechniqueNumber(int group, int index) implements Comparable<TechniqueNumber>, Serializable {
    private static final Comparator<TechniqueNumber> ORDER =
            Comparator.comparingInt(TechniqueNumber::group).thenComparingInt(TechniqueNumber::index);

    /** Refuses parts outside 1 to 99. */
    public TechniqueNumber {
        if (group < 1 || group > 99 || index < 1 || index > 99) {
            throw malformed(group + "." + index).toException();
        }
    }

    /**
     * Returns the number that a text states.
     *
     * @param text two whole numbers without leading zeros, joined by a full stop, such as {@code 10.10}
     * @return the number
     * @throws org.implsci.core.finding.InvalidInputException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TechniqueNumber parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!isNumber(text)) {
            throw malformed(text).toException();
        }
        int stop = text.indexOf('.');
        return new TechniqueNumber(
                Integer.parseInt(text.substring(0, stop)), Integer.parseInt(text.substring(stop + 1)));
    }

    static boolean isNumber(String text) {
        return text.matches("[1-9][0-9]?\\.[1-9][0-9]?");
    }

    private static Finding malformed(String text) {
        return Finding.error("comb.technique.number", Pointer.ROOT)
                .message("not the number of a technique")
                .expected("a group and a place within it, each 1 to 99, such as 10.1 or 10.10")
                .foundText(text)
                .build();
    }

    /** {@return the number as it is printed, such as {@code "10.10"}} */
    @JsonValue
    public String text() {
        return group + "." + index;
    }

    @Override
    public int compareTo(TechniqueNumber other) {
        return ORDER.compare(this, other);
    }

    /** Returns the number as it is printed. */
    @Override
    public String toString() {
        return text();
    }
}
