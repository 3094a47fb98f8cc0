package org.implsci.rollout.strategy.tradeoff;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** How far an innovation disrupts existing services (report 001, L122-126). */
public enum Disruption implements Term {
    /** Nothing is upset. */
    NONE,
    /** Some work changes. */
    SOME,
    /** The way of working is replaced. */
    HIGH;

    /** The closed list. */
    public static final Vocabulary<Disruption> VOCABULARY = Vocabulary.of("degree of disruption", Disruption.class);
}
