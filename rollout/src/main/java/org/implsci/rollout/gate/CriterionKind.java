package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What a criterion is for. */
public enum CriterionKind implements Term {
    /** Whether a stage can start. */
    READINESS,
    /** Whether a stage has done what it was to do. */
    SUCCESS,
    /** Whether anything does harm, watched in every state. */
    GUARDRAIL;

    /** The closed list. */
    public static final Vocabulary<CriterionKind> VOCABULARY = Vocabulary.of("criterion kind", CriterionKind.class);
}
