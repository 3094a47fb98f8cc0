package org.implsci.comb.diagnosis;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The influence of a determinant on the behaviour: it hinders or helps. */
public enum Influence implements Term {
    /** It hinders the behaviour. */
    BARRIER,
    /** It helps the behaviour. */
    ENABLER;

    /** The closed list. */
    public static final Vocabulary<Influence> VOCABULARY = Vocabulary.of("kind of influence", Influence.class);

    /** Returns the label. */
    @Override
    public String toString() {
        return label();
    }
}
