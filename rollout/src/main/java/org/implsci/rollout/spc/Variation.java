package org.implsci.rollout.spc;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What the last value says about change: the icon of variation. */
public enum Variation implements Term {
    /** No special cause. */
    COMMON_CAUSE("common-cause", "common cause"),
    /** A special cause on the high side, which is better. */
    IMPROVEMENT_HIGH("improvement-high", "special cause, improving, high"),
    /** A special cause on the low side, which is better. */
    IMPROVEMENT_LOW("improvement-low", "special cause, improving, low"),
    /** A special cause on the high side, which is worse. */
    CONCERN_HIGH("concern-high", "special cause, concerning, high"),
    /** A special cause on the low side, which is worse. */
    CONCERN_LOW("concern-low", "special cause, concerning, low"),
    /** A special cause on the high side, where neither side is better. */
    NEITHER_HIGH("neither-high", "special cause, high"),
    /** A special cause on the low side, where neither side is better. */
    NEITHER_LOW("neither-low", "special cause, low"),
    /** No value, or no limits to read it against. */
    NO_VERDICT("no-verdict", "no verdict");

    /** The closed list. */
    public static final Vocabulary<Variation> VOCABULARY = Vocabulary.of("verdict on variation", Variation.class);

    private final String code;
    private final String label;

    Variation(String code, String label) {
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
}
