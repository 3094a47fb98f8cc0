package org.implsci.rollout.strategy.tradeoff;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Where somebody stands between the two poles of a tension. */
public enum TensionPosition implements Term {
    /** Wholly at the first pole. */
    FIRST_EXTREME("at the first pole"),
    /** Nearer to the first pole. */
    TOWARDS_FIRST("towards the first pole"),
    /** Between the two. */
    BALANCED("in the middle"),
    /** Nearer to the second pole. */
    TOWARDS_SECOND("towards the second pole"),
    /** Wholly at the second pole. */
    SECOND_EXTREME("at the second pole");

    /** The closed list. */
    public static final Vocabulary<TensionPosition> VOCABULARY =
            Vocabulary.of("stand in a tension", TensionPosition.class);

    private final String label;

    TensionPosition(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return whether it is one of the poles; true for the two extremes} */
    public boolean isExtreme() {
        return this == FIRST_EXTREME || this == SECOND_EXTREME;
    }
}
