package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What a failure asks for. */
public enum FailureResponse implements Term {
    /** Stop going further, keep what is live, and let people decide. */
    HOLD("hold", "hold"),
    /** Take the change back. */
    ROLL_BACK("roll-back", "roll back");

    /** The closed list. */
    public static final Vocabulary<FailureResponse> VOCABULARY =
            Vocabulary.of("failure response", FailureResponse.class);

    private final String code;
    private final String label;

    FailureResponse(String code, String label) {
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
