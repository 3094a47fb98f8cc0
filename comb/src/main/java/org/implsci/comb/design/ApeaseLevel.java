package org.implsci.comb.design;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The level of an option on a criterion, lowest first.
 *
 * <p>High is good on every criterion: high on side-effects means safe. The levels are ordinal and are never added up.
 */
public enum ApeaseLevel implements Term {
    /** The option does badly. */
    LOW,
    /** The option does neither well nor badly. */
    MEDIUM,
    /** The option does well. */
    HIGH;

    /** The closed list. */
    public static final Vocabulary<ApeaseLevel> VOCABULARY = Vocabulary.of("level of APEASE", ApeaseLevel.class);

    /** Returns the label. */
    @Override
    public String toString() {
        return label();
    }
}
