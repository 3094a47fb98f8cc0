package org.implsci.rollout.spc;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The verdict on the last value of a chart. Making Data Count shows it as an icon. */
public enum Variation implements Term {
    /** The last value shows no special cause. */
    COMMON_CAUSE("common cause"),
    /** A special cause on the high side, which is better. */
    IMPROVEMENT_HIGH("special cause, improving, high"),
    /** A special cause on the low side, which is better. */
    IMPROVEMENT_LOW("special cause, improving, low"),
    /** A special cause on the high side, which is worse. */
    CONCERN_HIGH("special cause, concerning, high"),
    /** A special cause on the low side, which is worse. */
    CONCERN_LOW("special cause, concerning, low"),
    /** A special cause on the high side, where neither side is better. */
    NEITHER_HIGH("special cause, high"),
    /** A special cause on the low side, where neither side is better. */
    NEITHER_LOW("special cause, low"),
    /** The last point has no value or no limits. */
    NO_VERDICT("no verdict");

    /** The closed list. */
    public static final Vocabulary<Variation> VOCABULARY = Vocabulary.of("verdict on variation", Variation.class);

    private final String label;

    Variation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
