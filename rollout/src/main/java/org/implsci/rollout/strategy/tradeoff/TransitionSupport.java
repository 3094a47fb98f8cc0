package org.implsci.rollout.strategy.tradeoff;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What carries people through a disruptive change (report 001, L122-126). */
public enum TransitionSupport implements Term {
    /** Risk to running services is managed. */
    OPERATIONAL_RISK("operational-risk-management", "management of operational risk"),
    /** Staff are trained. */
    TRAINING("staff-training", "staff training"),
    /** Old and new run side by side for a time. */
    DUAL_RUNNING("dual-running", "dual running");

    /** The closed list. */
    public static final Vocabulary<TransitionSupport> VOCABULARY =
            Vocabulary.of("support in transition", TransitionSupport.class);

    private final String code;
    private final String label;

    TransitionSupport(String code, String label) {
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
