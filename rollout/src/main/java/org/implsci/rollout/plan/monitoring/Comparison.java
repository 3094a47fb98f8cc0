package org.implsci.rollout.plan.monitoring;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What a measure is compared with.
 *
 * <p>Source: report 000, lines 423 to 463.
 */
public enum Comparison implements Term {
    /** A goal set beforehand. */
    GOAL("goal", "a goal"),
    /** People or places without the change. */
    OTHER_GROUP("other-group", "another group"),
    /** The same place before. */
    TIME_PERIOD("time-period", "another time");

    /** The closed list. */
    public static final Vocabulary<Comparison> VOCABULARY = Vocabulary.of("comparison", Comparison.class);

    private final String code;
    private final String label;

    Comparison(String code, String label) {
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
