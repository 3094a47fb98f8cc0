package org.implsci.comb.diagnosis;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The priority of a determinant: three levels, lowest first, and two reasons for no level. */
public enum Priority implements Term {
    /** Enough evidence, little room for improvement. */
    LOW,
    /** Enough evidence, some room for improvement. */
    MEDIUM,
    /** Enough evidence, major room for improvement. */
    HIGH,
    /** Too little evidence, or no answer; never the same as low. */
    UNCLEAR,
    /** Not relevant, or unknown room for improvement. */
    NOT_APPLICABLE;

    /** The closed list. */
    public static final Vocabulary<Priority> VOCABULARY = Vocabulary.of("priority", Priority.class);

    /** Returns the label. */
    @Override
    public String toString() {
        return label();
    }
}
