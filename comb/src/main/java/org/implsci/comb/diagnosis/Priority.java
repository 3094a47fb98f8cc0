package org.implsci.comb.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What comes first; three levels, lowest first, and two reasons why there is none.
 */
public enum Priority implements Term {
    /** Known well enough, and little to gain. */
    LOW("low", "low"),
    /** Known well enough, and something to gain. */
    MEDIUM("medium", "medium"),
    /** Known well enough, and much to gain. */
    HIGH("high", "high"),
    /** Not known well enough; never the same as low. */
    UNCLEAR("unclear", "unclear"),
    /** Not relevant, or nothing known of the room for improvement. */
    NOT_APPLICABLE("not-applicable", "not applicable");

    /** The closed list. */
    public static final Vocabulary<Priority> VOCABULARY = Vocabulary.of("priority", Priority.class);

    private final String code;
    private final String label;

    Priority(String code, String label) {
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
