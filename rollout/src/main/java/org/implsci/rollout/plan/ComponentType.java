package org.implsci.rollout.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * Whether a part of the change is the same everywhere.
 *
 * <p>Source: report 001, line 416.
 */
public enum ComponentType implements Term {
    /** The same everywhere: safety protocols, data standards, key outcomes. */
    CORE("core", "core"),
    /** May differ with local needs. */
    ADAPTABLE("adaptable", "adaptable");

    /** The closed list. */
    public static final Vocabulary<ComponentType> VOCABULARY = Vocabulary.of("part kind", ComponentType.class);

    private final String code;
    private final String label;

    ComponentType(String code, String label) {
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
