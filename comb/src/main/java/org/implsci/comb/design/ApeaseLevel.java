package org.implsci.comb.design;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * How well an option does on a criterion, lowest first.
 *
 * <p>High is good on every criterion: high on side-effects means safe. The levels are ordinal and are never added up.
 */
public enum ApeaseLevel implements Term {
    /** It does badly. */
    LOW("low", "low"),
    /** It does neither well nor badly. */
    MEDIUM("medium", "medium"),
    /** It does well. */
    HIGH("high", "high");

    /** The closed list. */
    public static final Vocabulary<ApeaseLevel> VOCABULARY = Vocabulary.of("level of APEASE", ApeaseLevel.class);

    private final String code;
    private final String label;

    ApeaseLevel(String code, String label) {
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

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
