package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What a failure asks for. */
public enum FailureResponse implements Term {
    /** Stop going further, keep what is live, and let people decide. */
    HOLD,
    /** Take the change back. */
    ROLL_BACK;

    /** The closed list. */
    public static final Vocabulary<FailureResponse> VOCABULARY =
            Vocabulary.of("failure response", FailureResponse.class);
}
