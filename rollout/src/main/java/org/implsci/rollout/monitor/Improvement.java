package org.implsci.rollout.monitor;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Which way a measure gets better. */
public enum Improvement implements Term {
    /** Higher is better. */
    INCREASE("increase", "higher is better"),
    /** Lower is better. */
    DECREASE("decrease", "lower is better"),
    /** Neither is better; a special cause is then just high or low. */
    NEUTRAL("neutral", "neither is better");

    /** The closed list. */
    public static final Vocabulary<Improvement> VOCABULARY =
            Vocabulary.of("direction of improvement", Improvement.class);

    private final String code;
    private final String label;

    Improvement(String code, String label) {
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
