package org.implsci.rollout.safety.hazard;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Whether people still work on a hazard.
 *
 * <p>Closing a hazard does not make it acceptable: its rating does.
 */
public enum HazardStatus implements Term {
    /** People still work on it. */
    OPEN,
    /** People hold it to be dealt with. */
    CLOSED;

    /** The closed list. */
    public static final Vocabulary<HazardStatus> VOCABULARY = Vocabulary.of("status of a hazard", HazardStatus.class);

    @Override
    public String label() {
        return code();
    }

    @Override
    public String toString() {
        return code();
    }
}
