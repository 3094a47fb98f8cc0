package org.implsci.rogers.attribute;

import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.implsci.rogers.source.RogersSources;

/**
 * The degree to which people perceive an attribute in an innovation, lowest first.
 *
 * <p>This ordinal scale is our own, because Rogers prescribes none. It is never averaged.
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

    /** The source of the attributes; the five steps are our own choice. */
    public static final Citation SOURCE = Citation.own(RogersSources.ROGERS_2003);

    /**
     * Returns the effect of this degree of an attribute on adoption; reversed for complexity.
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
