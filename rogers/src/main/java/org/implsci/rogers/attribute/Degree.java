package org.implsci.rogers.attribute;

import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.implsci.rogers.source.RogersSources;

/**
 * To what degree an innovation is perceived to have an attribute, lowest first.
 *
 * <p>An ordinal scale of our own: Rogers prescribes none. It is never averaged.
 */
public enum Degree implements Term {
    /** Hardly at all. */
    VERY_LOW,
    /** To a low degree. */
    LOW,
    /** Neither low nor high. */
    MODERATE,
    /** To a high degree. */
    HIGH,
    /** To a very high degree. */
    VERY_HIGH;

    /** The closed list of degrees. */
    public static final Vocabulary<Degree> VOCABULARY = Vocabulary.of("degree", Degree.class);

    /** Whose choice the five steps are. */
    public static final Citation SOURCE = Citation.own(RogersSources.ROGERS_2003);

    /**
     * Returns what this degree of an attribute does to adoption: the scale itself, turned round for complexity.
     *
     * @param attribute the attribute
     * @return the effect
     */
    public Effect effect(Attribute attribute) {
        Effect high = switch (this) {
            case VERY_LOW -> Effect.STRONGLY_HINDERS;
            case LOW -> Effect.HINDERS;
            case MODERATE -> Effect.NEUTRAL;
            case HIGH -> Effect.HELPS;
            case VERY_HIGH -> Effect.STRONGLY_HELPS;
        };
        return attribute.favours() ? high : high.opposite();
    }
}
