package org.implsci.rollout.strategy.tradeoff;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** How far an innovation upsets what is there (report 001, L122-126). */
public enum Disruption implements Term {
    /** Nothing is upset. */
    NONE("none", "none"),
    /** Some work changes. */
    SOME("some", "some"),
    /** The way of working is replaced. */
    HIGH("high", "high");

    /** The closed list. */
    public static final Vocabulary<Disruption> VOCABULARY = Vocabulary.of("degree of disruption", Disruption.class);

    private final String code;
    private final String label;

    Disruption(String code, String label) {
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
