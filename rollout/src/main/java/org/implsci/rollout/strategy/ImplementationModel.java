package org.implsci.rollout.strategy;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Ways in which a change can go live. */
public enum ImplementationModel implements Term {
    /** Everywhere at once. */
    BIG_BANG("big-bang", "big bang"),
    /** Unit by unit. */
    PHASED("phased", "phased"),
    /** Cluster by cluster, what is coupled together. */
    PHASED_BY_CLUSTER("phased-by-cluster", "phased by cluster"),
    /** A pilot, and then decide. */
    PILOT_FIRST("pilot-first", "pilot first");

    /** The closed list. */
    public static final Vocabulary<ImplementationModel> VOCABULARY =
            Vocabulary.of("implementation model", ImplementationModel.class);

    private final String code;
    private final String label;

    ImplementationModel(String code, String label) {
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
