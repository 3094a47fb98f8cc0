package org.implsci.rollout.strategy;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** How much is at risk, in the words of those who assess it. */
public enum RiskLevel implements Term {
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH;

    /** The closed list. */
    public static final Vocabulary<RiskLevel> VOCABULARY = Vocabulary.of("risk level", RiskLevel.class);
}
