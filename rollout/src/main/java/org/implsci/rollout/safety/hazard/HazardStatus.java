package org.implsci.rollout.safety.hazard;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Whether people still work on a hazard.
 *
 * <p>Closing a hazard does not make it acceptable: its rating does.
 */
public enum HazardStatus implements Term {
    /** People still work on it. */
    OPEN("open"),
    /** People hold it to be dealt with. */
    CLOSED("closed");

    /** The closed list. */
    public static final Vocabulary<HazardStatus> VOCABULARY = Vocabulary.of("status of a hazard", HazardStatus.class);

    private final String code;

    HazardStatus(String code) {
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

    @Override
    public String toString() {
        return code;
    }
}
