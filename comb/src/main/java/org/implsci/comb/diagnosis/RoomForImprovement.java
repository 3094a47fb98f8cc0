package org.implsci.comb.diagnosis;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The room for improvement of a determinant, lowest first.
 *
 * <p>The three levels of {@link org.implsci.comb.model.CombSources#CACTIS_2026}; its "not relevant" is the answer "not
 * applicable", its "not known" the answer "don't know".
 */
public enum RoomForImprovement implements Term {
    /** Little or nothing could be gained. */
    LITTLE_OR_NONE("little or no room"),
    /** Something could be gained. */
    SOME("some room"),
    /** Much could be gained. */
    MAJOR("major room");

    /** The closed list. */
    public static final Vocabulary<RoomForImprovement> VOCABULARY =
            Vocabulary.of("room for improvement", RoomForImprovement.class);

    private final String label;

    RoomForImprovement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
