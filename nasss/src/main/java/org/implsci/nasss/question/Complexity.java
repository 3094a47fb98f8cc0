package org.implsci.nasss.question;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The three levels of NASSS, lowest first.
 *
 * <p>They are ordinal: the distance between them is not defined, and they are never averaged.
 */
public enum Complexity implements Term {
    /** Straightforward, predictable, few parts. */
    SIMPLE,
    /** Many interacting parts. */
    COMPLICATED,
    /** Dynamic, unpredictable, impossible to split into independent parts. */
    COMPLEX;

    /** The closed list of levels. */
    public static final Vocabulary<Complexity> VOCABULARY = Vocabulary.of("NASSS level", Complexity.class);

    @Override
    public String label() {
        return code();
    }

    /** Returns the label, which is also the code. */
    @Override
    public String toString() {
        return code();
    }
}
