package org.implsci.rollout.readiness;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** How far something that a checklist asks for is in place. */
public enum CheckLevel implements Term {
    /** It is not there. */
    NOT_MET("not-met", "not met"),
    /** Some of it is there. */
    PARTLY_MET("partly-met", "partly met"),
    /** It is there. */
    MET("met", "met");

    /** The closed list. */
    public static final Vocabulary<CheckLevel> VOCABULARY = Vocabulary.of("level of a check", CheckLevel.class);

    private final String code;
    private final String label;

    CheckLevel(String code, String label) {
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
