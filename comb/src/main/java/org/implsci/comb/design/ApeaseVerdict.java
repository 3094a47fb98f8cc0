package org.implsci.comb.design;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What people conclude of an option after judging it by the criteria.
 */
public enum ApeaseVerdict implements Term {
    /** It is acceptable on balance. */
    MEETS("meets", "meets APEASE"),
    /** It is not. */
    DOES_NOT_MEET("does-not-meet", "does not meet APEASE");

    /** The closed list. */
    public static final Vocabulary<ApeaseVerdict> VOCABULARY = Vocabulary.of("verdict by APEASE", ApeaseVerdict.class);

    private final String code;
    private final String label;

    ApeaseVerdict(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
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
