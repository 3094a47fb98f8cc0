package org.implsci.rollout.safety.hazard;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * How a control works.
 */
public enum ControlKind implements Term {
    /** The product is made so that the hazard cannot arise or do harm. */
    DESIGN,
    /** People are taught to avoid or notice it. */
    TRAINING,
    /** The way of working catches it. */
    PROCESS;

    /** The closed list. */
    public static final Vocabulary<ControlKind> VOCABULARY = Vocabulary.of("kind of control", ControlKind.class);

    @Override
    public String label() {
        return code();
    }

    @Override
    public String toString() {
        return code();
    }
}
