package org.implsci.rollout.strategy.tradeoff;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Where somebody stands between the two poles of a tension. */
public enum TensionPosition implements Term {
    /** Wholly at the first pole. */
    FIRST_EXTREME("first-extreme", "at the first pole"),
    /** Nearer to the first pole. */
    TOWARDS_FIRST("towards-first", "towards the first pole"),
    /** Between the two. */
    BALANCED("balanced", "in the middle"),
    /** Nearer to the second pole. */
    TOWARDS_SECOND("towards-second", "towards the second pole"),
    /** Wholly at the second pole. */
    SECOND_EXTREME("second-extreme", "at the second pole");

    /** The closed list. */
    public static final Vocabulary<TensionPosition> VOCABULARY =
            Vocabulary.of("stand in a tension", TensionPosition.class);

    private final String code;
    private final String label;

    TensionPosition(String code, String label) {
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

    /** {@return whether it is one of the poles; true for the two extremes} */
    public boolean isExtreme() {
        return this == FIRST_EXTREME || this == SECOND_EXTREME;
    }
}
