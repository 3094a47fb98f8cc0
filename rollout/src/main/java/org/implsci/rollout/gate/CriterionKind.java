package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The purpose of a criterion. */
public enum CriterionKind implements Term {
    /** Shows whether a stage is ready to start. */
    READINESS,
    /** Shows whether a stage has reached its aim. */
    SUCCESS,
    /** Shows harm, and is watched in every stage. */
    GUARDRAIL;

    /** The closed list. */
    public static final Vocabulary<CriterionKind> VOCABULARY = Vocabulary.of("criterion kind", CriterionKind.class);
}
