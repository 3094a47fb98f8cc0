package org.implsci.core.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A place in a document: a JSON pointer as in RFC 6901.
 *
 * <p>The same pointers name the attributes of an object that was built in code, which is why a finding can be shown beside
 * the field that it is about in both cases. Immutable and thread-safe.
 *
 * @param text the pointer, empty for the whole document, such as {@code /ratings/1/answer}
 */
public record Pointer(@JsonValue String text) implements Serializable {
    /** The whole document. */
    public static final Pointer ROOT = new Pointer("");

    /** Refuses text that is no JSON pointer. */
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
     * Returns the attribute of the object at this place.
     *
     * @param name the attribute's name
     * @return the longer pointer
     */
    public Pointer at(String name) {
        return new Pointer(text + '/' + name.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * Returns the element of the array at this place.
     *
     * @param index the index, from zero
     * @return the longer pointer
     */
    public Pointer at(int index) {
        return new Pointer(text + '/' + index);
    }

    /**
     * Returns this place seen from further out.
     *
     * @param prefix where the document that this pointer is about stands in a larger one
     * @return prefix, then this pointer
     */
    public Pointer under(Pointer prefix) {
        return prefix.text.isEmpty() ? this : text.isEmpty() ? prefix : new Pointer(prefix.text + text);
    }

    /** {@return the steps of this pointer, unescaped; names and indices as text, in order; empty for the root} */
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
