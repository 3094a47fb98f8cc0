package org.implsci.rollout.plan;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Whether a part of the change is the same at every site or may be adapted.
 *
 * <p>Source: report 001, line 416.
 */
public enum ComponentType implements Term {
    /** The part is the same at every site: safety protocols, data standards, key outcomes. */
    CORE,
    /** The part may differ with local needs. */
    ADAPTABLE;

    /** The closed list. */
    public static final Vocabulary<ComponentType> VOCABULARY = Vocabulary.of("part kind", ComponentType.class);
}
