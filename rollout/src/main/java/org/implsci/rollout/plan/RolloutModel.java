package org.implsci.rollout.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Whether a change goes live everywhere at once or step by step.
 *
 * <p>Source: report 003, line 790.
 */
public enum RolloutModel implements Term {
    /** Everywhere at once: a plan of one stage. */
    BIG_BANG("big-bang", "big bang"),
    /** To new people, teams, departments or organisations over time. */
    PHASED("phased", "phased");

    /** The closed list. */
    public static final Vocabulary<RolloutModel> VOCABULARY = Vocabulary.of("rollout model", RolloutModel.class);

    private final String code;
    private final String label;

    RolloutModel(String code, String label) {
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
