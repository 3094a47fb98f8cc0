package org.implsci.rollout.plan.pilot;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The roles that shape the questions of a pilot.
 *
 * <p>Source: report 001, line 352.
 */
public enum PilotRole implements Term {
    /** The people who use the change. */
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
