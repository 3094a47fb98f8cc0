package org.implsci.rollout.raci;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What kind of holder a party is.
 *
 * <p>A role is not a person: many people may share a role, and one person may have many.
 */
public enum PartyKind implements Term {
    /** A function that somebody fills, such as ward manager. */
    ROLE("role"),
    /** One person by name. */
    PERSON("person"),
    /** A committee, board or team that acts together. */
    GROUP("group"),
    /** A legal body, such as a supplier or a trust. */
    ORGANISATION("organisation");

    /** The closed list of kinds. */
    public static final Vocabulary<PartyKind> VOCABULARY = Vocabulary.of("kind of party", PartyKind.class);

    private final String code;

    PartyKind(String code) {
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
