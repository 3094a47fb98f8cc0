package org.implsci.rollout.stakeholder;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** How often people are engaged. */
public enum EngagementFrequency implements Term {
    /** One time only. */
    ONCE,
    /** Every week. */
    WEEKLY,
    /** Every two weeks. */
    FORTNIGHTLY,
    /** Every month. */
    MONTHLY,
    /** Every three months. */
    QUARTERLY,
    /** At all times, such as a seat in a steering group or an open channel. */
    CONTINUOUS;

    /** The closed list of rhythms. */
    public static final Vocabulary<EngagementFrequency> VOCABULARY = Vocabulary.of("rhythm", EngagementFrequency.class);

    @Override
    public String label() {
        return code();
    }

    /** {@return whether the engagement goes on; true for all but once} */
    public boolean goesOn() {
        return this != ONCE;
    }

    @Override
    public String toString() {
        return code();
    }
}
