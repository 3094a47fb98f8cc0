package org.implsci.rollout.raci;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What a row of the matrix is.
 */
public enum TaskKind implements Term {
    /** Something done. */
    ACTIVITY("activity"),
    /** Something decided. */
    DECISION("decision"),
    /** Something handed over. */
    DELIVERABLE("deliverable");

    /** The closed list of kinds. */
    public static final Vocabulary<TaskKind> VOCABULARY = Vocabulary.of("kind of task", TaskKind.class);

    private final String code;

    TaskKind(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
