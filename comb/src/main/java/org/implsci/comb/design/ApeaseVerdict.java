package org.implsci.comb.design;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The verdict of people on an option after judging it by the criteria. */
public enum ApeaseVerdict implements Term {
    /** The option is acceptable on balance. */
    MEETS("meets APEASE"),
    /** The option is not acceptable on balance. */
    DOES_NOT_MEET("does not meet APEASE");

    /** The closed list. */
    public static final Vocabulary<ApeaseVerdict> VOCABULARY = Vocabulary.of("verdict by APEASE", ApeaseVerdict.class);

    private final String label;

    ApeaseVerdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
