package org.implsci.rollout.raci;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The kind of a task. */
public enum TaskKind implements Term {
    /** Something to do. */
    ACTIVITY,
    /** Something to decide. */
    DECISION,
    /** Something to hand over. */
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
