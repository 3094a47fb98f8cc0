package org.implsci.rollout.advice;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Where a change is used.
 *
 * <p>Source: report 001, line 398.
 */
public enum UseClass implements Term {
    /** Administrative and back-office work. */
    BACK_OFFICE("back-office", "back office"),
    /** Decisions about patients, or contact with them. */
    CLINICAL_FACING("clinical-facing", "clinical-facing");

    /** The closed list. */
    public static final Vocabulary<UseClass> VOCABULARY = Vocabulary.of("class of use", UseClass.class);

    private final String code;
    private final String label;

    UseClass(String code, String label) {
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
