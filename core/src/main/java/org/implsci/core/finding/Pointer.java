package org.implsci.core.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A place in a document: a JSON pointer as defined by RFC 6901.
 *
 * <p>The same pointers name the attributes of objects built in code. So a finding can be shown beside its field in both
 * cases. Immutable and thread-safe.
 *
 * @param text the pointer, such as {@code /ratings/1/answer}; empty for the whole document
 */
public record Pointer(@JsonValue String text) implements Serializable {
    /** The whole document. */
    public static final Pointer ROOT = new Pointer("");

    /** Refuses text that is not a JSON pointer. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Pointer {
        Objects.requireNonNull(text, "text");
        if (!isWellFormed(text)) {
            throw Finding.error("pointer.malformed", ROOT)
                    .message("not a JSON pointer")
                    .expected("nothing, or steps that each start with a slash")
                    .foundText(text)
                    .build()
                    .toException();
        }
    }

    private static boolean isWellFormed(String text) {
        for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            char escaped = tilde + 1 < text.length() ? text.charAt(tilde + 1) : ' ';
            if (escaped != '0' && escaped != '1') {
                return false;
            }
        }
        return text.isEmpty() || text.charAt(0) == '/';
    }

    /**
     * {@return the pointer to an attribute of the object at this place}
     *
     * @param name the attribute's name
     */
    public Pointer at(String name) {
        return new Pointer(text
                + '/'
                + Objects.requireNonNull(name, "name").replace("~", "~0").replace("/", "~1"));
    }

    /**
     * {@return the pointer to an element of the array at this place}
     *
     * @param index the index, from zero
     */
    public Pointer at(int index) {
        return new Pointer(text + '/' + index);
    }

    /**
     * {@return this pointer as seen from a larger document: the prefix, then this pointer}
     *
     * @param prefix the place of the present document in the larger one
     */
    public Pointer under(Pointer prefix) {
        return prefix.text.isEmpty() ? this : text.isEmpty() ? prefix : new Pointer(prefix.text + text);
    }

    /** {@return the steps of this pointer, unescaped: names, and indices as text; empty for the root} */
    public List<String> steps() {
        ImmutableList.Builder<String> steps = ImmutableList.builder();
        int start = 1;
        while (start <= text.length()) {
            int end = text.indexOf('/', start);
            end = end < 0 ? text.length() : end;
            steps.add(text.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return steps.build();
    }

    @Override
    public String toString() {
        return text;
    }
}
