package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What a criterion is for. */
public enum CriterionKind implements Term {
    /** Whether a stage can start. */
    READINESS("readiness", "readiness"),
    /** Whether a stage has done what it was to do. */
    SUCCESS("success", "success"),
    /** Whether anything does harm, watched in every state. */
    GUARDRAIL("guardrail", "guardrail");

    /** The closed list. */
    public static final Vocabulary<CriterionKind> VOCABULARY = Vocabulary.of("criterion kind", CriterionKind.class);

    private final String code;
    private final String label;

    CriterionKind(String code, String label) {
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
