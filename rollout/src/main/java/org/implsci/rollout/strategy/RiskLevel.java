package org.implsci.rollout.strategy;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** How much is at risk, in the words of those who assess it. */
public enum RiskLevel implements Term {
    /** Low. */
    LOW("low", "low"),
    /** Medium. */
    MEDIUM("medium", "medium"),
    /** High. */
    HIGH("high", "high");

    /** The closed list. */
    public static final Vocabulary<RiskLevel> VOCABULARY = Vocabulary.of("risk level", RiskLevel.class);

    private final String code;
    private final String label;

    RiskLevel(String code, String label) {
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
