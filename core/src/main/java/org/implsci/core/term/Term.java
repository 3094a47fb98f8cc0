package org.implsci.core.term;

import java.util.List;

/**
 * A word of a framework: a domain, component, level, function.
 *
 * <p>The code is what documents and programs use and never changes; the label is for people. Implemented by enums, whose
 * declared order is the framework's order; for levels it is the order of the scale, lowest first.
 */
public interface Term {
    /**
     * {@return the stable code: lower case, words joined by hyphens, unless the framework's authors use another form;
     * the code, unique within its list}
     */
    String code();

    /** {@return the words for people, in British spelling; the label} */
    String label();

    /**
     * {@return other spellings that people use and that mean the same; {@link Vocabulary#parse} accepts them, documents
     * do not; the spellings, in any case; empty unless the term says otherwise}
     */
    default List<String> spellings() {
        return List.of();
    }
}
