package org.implsci.rollout.safety.hazard;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * How a control works.
 */
public enum ControlKind implements Term {
    /** The product is made so that the hazard cannot arise or do harm. */
    DESIGN("design"),
    /** People are taught to avoid or notice it. */
    TRAINING("training"),
    /** The way of working catches it. */
    PROCESS("process");

    /** The closed list. */
    public static final Vocabulary<ControlKind> VOCABULARY = Vocabulary.of("kind of control", ControlKind.class);

    private final String code;

    ControlKind(String code) {
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
