package org.implsci.rollout.readiness;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** How far something that a checklist asks for is in place. */
public enum CheckLevel implements Term {
    /** It is not there. */
    NOT_MET,
    /** Some of it is there. */
    PARTLY_MET,
    /** It is there. */
    MET;

    /** The closed list. */
    public static final Vocabulary<CheckLevel> VOCABULARY = Vocabulary.of("level of a check", CheckLevel.class);

    /** Returns the label. */
    @Override
    public String toString() {
        return label();
    }
}
