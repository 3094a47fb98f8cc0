package org.implsci.rollout.plan.monitoring;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The reference with which a measure is compared.
 *
 * <p>Source: report 000, lines 423 to 463.
 */
public enum Comparison implements Term {
    /** A goal that was set beforehand. */
    GOAL("a goal"),
    /** People or places without the change. */
    OTHER_GROUP("another group"),
    /** The same place at another time. */
    TIME_PERIOD("another time");

    /** The closed list. */
    public static final Vocabulary<Comparison> VOCABULARY = Vocabulary.of("comparison", Comparison.class);

    private final String label;

    Comparison(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
