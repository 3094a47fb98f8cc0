package org.implsci.comb.diagnosis;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What comes first; three levels, lowest first, and two reasons why there is none.
 */
public enum Priority implements Term {
    /** Known well enough, and little to gain. */
    LOW,
    /** Known well enough, and something to gain. */
    MEDIUM,
    /** Known well enough, and much to gain. */
    HIGH,
    /** Not known well enough; never the same as low. */
    UNCLEAR,
    /** Not relevant, or nothing known of the room for improvement. */
    NOT_APPLICABLE;

    /** The closed list. */
    public static final Vocabulary<Priority> VOCABULARY = Vocabulary.of("priority", Priority.class);

    /** Returns the label. */
    @Override
    public String toString() {
        return label();
    }
}
