package org.implsci.rollout.plan.pilot;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Whose input shapes the questions of a pilot.
 *
 * <p>Source: report 001, line 352.
 */
public enum PilotRole implements Term {
    /** Those who use it. */
    USERS,
    /** Digital leads. */
    DIGITAL,
    /** Finance. */
    FINANCE,
    /** Operations. */
    OPERATIONS,
    /** Transformation teams. */
    TRANSFORMATION;

    /** The closed list. */
    public static final Vocabulary<PilotRole> VOCABULARY = Vocabulary.of("pilot role", PilotRole.class);
}
