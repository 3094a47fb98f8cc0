package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The effect of a criterion on decisions. */
public enum CriterionMode implements Term {
    /** The criterion decides with the others. */
    ENFORCED,
    /** The criterion is shown and never changes a decision. */
    OBSERVE_ONLY;

    /** The closed list. */
    public static final Vocabulary<CriterionMode> VOCABULARY = Vocabulary.of("criterion mode", CriterionMode.class);

    @Override
    public String label() {
        return this == ENFORCED ? "enforced" : "observed only";
    }
}
