package org.implsci.rogers.attribute;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The effect of a perceived attribute on adoption, best first, so that a "worst" policy finds the most hindering one. */
public enum Effect implements Term {
    /** It strongly helps. */
    STRONGLY_HELPS("strongly helps"),
    /** It helps. */
    HELPS("helps"),
    /** It neither helps nor hinders. */
    NEUTRAL("neither helps nor hinders"),
    /** It hinders. */
    HINDERS("hinders"),
    /** It strongly hinders. */
    STRONGLY_HINDERS("strongly hinders");

    /** The closed list of effects. */
    public static final Vocabulary<Effect> VOCABULARY = Vocabulary.of("effect", Effect.class);

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    Effect opposite() {
        return switch (this) {
            case STRONGLY_HELPS -> STRONGLY_HINDERS;
            case HELPS -> HINDERS;
            case NEUTRAL -> NEUTRAL;
            case HINDERS -> HELPS;
            case STRONGLY_HINDERS -> STRONGLY_HELPS;
        };
    }

    /** {@return whether the effect holds adoption back; true for the last two} */
    public boolean holdsBack() {
        return this == HINDERS || this == STRONGLY_HINDERS;
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
