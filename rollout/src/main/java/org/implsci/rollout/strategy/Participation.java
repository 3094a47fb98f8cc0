package org.implsci.rollout.strategy;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Whether people have to take part.
 *
 * <p>Source: report 003, line 800.
 */
public enum Participation implements Term {
    /** Staff have to use it. */
    COMPULSORY("compulsory"),
    /** People use it when they see its value. */
    OPT_IN("opt-in");

    /** The closed list. */
    public static final Vocabulary<Participation> VOCABULARY = Vocabulary.of("participation", Participation.class);

    private final String label;

    Participation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
