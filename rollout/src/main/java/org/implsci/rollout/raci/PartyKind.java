package org.implsci.rollout.raci;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The kind of a party.
 *
 * <p>A role is not a person: many people may share a role, and one person may have many.
 */
public enum PartyKind implements Term {
    /** A post or function, such as ward manager. */
    ROLE,
    /** One person by name. */
    PERSON,
    /** A committee, board or team that acts together. */
    GROUP,
    /** A legal body, such as a supplier or a trust. */
    ORGANISATION;

    /** The closed list of kinds. */
    public static final Vocabulary<PartyKind> VOCABULARY = Vocabulary.of("kind of party", PartyKind.class);

    @Override
    public String label() {
        return code();
    }

    @Override
    public String toString() {
        return code();
    }
}
