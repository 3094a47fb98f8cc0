package org.implsci.rollout.raci;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What a row of the matrix is.
 */
public enum TaskKind implements Term {
    /** Something done. */
    ACTIVITY,
    /** Something decided. */
    DECISION,
    /** Something handed over. */
    DELIVERABLE;

    /** The closed list of kinds. */
    public static final Vocabulary<TaskKind> VOCABULARY = Vocabulary.of("kind of task", TaskKind.class);

    @Override
    public String label() {
        return code();
    }

    @Override
    public String toString() {
        return code();
    }
}
