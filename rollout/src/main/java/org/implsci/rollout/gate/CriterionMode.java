package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Whether a criterion counts. */
public enum CriterionMode implements Term {
    /** It counts. */
    ENFORCED("enforced"),
    /** It is shown and never changes a decision. */
    OBSERVE_ONLY("observed only");

    /** The closed list. */
    public static final Vocabulary<CriterionMode> VOCABULARY = Vocabulary.of("criterion mode", CriterionMode.class);

    private final String label;

    CriterionMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
