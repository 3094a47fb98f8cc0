package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Whether a criterion counts. */
public enum CriterionMode implements Term {
    /** It counts. */
    ENFORCED("enforced", "enforced"),
    /** It is shown and never changes a decision. */
    OBSERVE_ONLY("observe-only", "observed only");

    /** The closed list. */
    public static final Vocabulary<CriterionMode> VOCABULARY = Vocabulary.of("criterion mode", CriterionMode.class);

    private final String code;
    private final String label;

    CriterionMode(String code, String label) {
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
