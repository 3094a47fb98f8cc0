package org.implsci.rollout.stakeholder;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** How often people are engaged. */
public enum EngagementFrequency implements Term {
    /** One time only. */
    ONCE("once"),
    /** Every week. */
    WEEKLY("weekly"),
    /** Every two weeks. */
    FORTNIGHTLY("fortnightly"),
    /** Every month. */
    MONTHLY("monthly"),
    /** Every three months. */
    QUARTERLY("quarterly"),
    /** At all times, such as a seat in a steering group or an open channel. */
    CONTINUOUS("continuous");

    /** The closed list of rhythms. */
    public static final Vocabulary<EngagementFrequency> VOCABULARY = Vocabulary.of("rhythm", EngagementFrequency.class);

    private final String code;

    EngagementFrequency(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return code;
    }

    /** {@return whether the engagement goes on; true for all but once} */
    public boolean goesOn() {
        return this != ONCE;
    }

    @Override
    public String toString() {
        return code;
    }
}
