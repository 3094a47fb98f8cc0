package org.implsci.core.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A word of a framework: a domain, component, level or function.
 *
 * <p>Documents and programs use the code, which never changes; people read the label. Enums implement it. Their declared
 * order is the framework's order; for levels it is the order of the scale, lowest first. An enum whose code and label follow
 * from the names of its constants inherits both methods: {@code NOT_APPLICABLE} has the code {@code not-applicable} and the
 * label {@code not applicable}.
 */
public interface Term {
    /**
     * Returns the stable code, unique within its list.
     *
     * <p>Codes are in lower case with hyphens between words, unless the framework's authors use another form.
     *
     * @return the code; by default the name of the enum constant in that form
     */
    @JsonValue
    default String code() {
        return EnumNames.code(this);
    }

    /**
     * Returns the words for people, in British spelling.
     *
     * <p>By default this is the name of the enum constant in lower case with blanks between words.
     *
     * @return the label
     */
    default String label() {
        return EnumNames.label(this);
    }

    /**
     * Returns other spellings that people use for this term; {@link Vocabulary#parse} accepts them, documents do not.
     *
     * @return the spellings, in any case; empty unless the term says otherwise
     */
    default List<String> spellings() {
        return List.of();
    }
}
