package org.implsci.rollout.plan.pilot;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Whose input shapes the questions of a pilot.
 *
 * <p>Source: report 001, line 352.
 */
public enum PilotRole implements Term {
    /** Those who use it. */
    USERS("users", "users"),
    /** Digital leads. */
    DIGITAL("digital", "digital"),
    /** Finance. */
    FINANCE("finance", "finance"),
    /** Operations. */
    OPERATIONS("operations", "operations"),
    /** Transformation teams. */
    TRANSFORMATION("transformation", "transformation");

    /** The closed list. */
    public static final Vocabulary<PilotRole> VOCABULARY = Vocabulary.of("pilot role", PilotRole.class);

    private final String code;
    private final String label;

    PilotRole(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
