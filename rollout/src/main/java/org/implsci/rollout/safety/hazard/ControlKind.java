package org.implsci.rollout.safety.hazard;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The way in which a control works. */
public enum ControlKind implements Term {
    /** The product is made so that the hazard cannot arise or do harm. */
    DESIGN,
    /** People are taught to avoid or notice the hazard. */
    TRAINING,
    /** The way of working catches the hazard. */
    PROCESS;

    /** The closed list. */
    public static final Vocabulary<ControlKind> VOCABULARY = Vocabulary.of("kind of control", ControlKind.class);
}
