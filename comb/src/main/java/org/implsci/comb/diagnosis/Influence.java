package org.implsci.comb.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Whether something hinders the behaviour or helps it.
 */
public enum Influence implements Term {
    /** It hinders the behaviour. */
    BARRIER("barrier", "barrier"),
    /** It helps the behaviour. */
    ENABLER("enabler", "enabler");

    /** The closed list. */
    public static final Vocabulary<Influence> VOCABULARY = Vocabulary.of("kind of influence", Influence.class);

    private final String code;
    private final String label;

    Influence(String code, String label) {
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
