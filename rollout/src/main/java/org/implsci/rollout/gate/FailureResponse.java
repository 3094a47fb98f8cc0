package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The response that a plan asks for after a failure. */
public enum FailureResponse implements Term {
    /** Keep the sites that are live, add none, and let people decide. */
    HOLD,
    /** Take the change back. */
    ROLL_BACK;

    /** The closed list. */
    public static final Vocabulary<FailureResponse> VOCABULARY =
            Vocabulary.of("failure response", FailureResponse.class);
}
