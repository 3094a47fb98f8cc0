package org.implsci.rollout.benefit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What a change costs besides its price; report 001 (L187-193) names the three that are hidden, report 004 (L534) asks for all. */
public enum CostKind implements Term {
    /** Licences, devices, integration. */
    UPFRONT("upfront", "upfront"),
    /** Hours of those who implement it. */
    STAFF_TIME("staff-time", "staff time"),
    /** Hidden: training, and cover for those who train. */
    TRAINING("training", "training"),
    /** Hidden: old and new side by side. */
    DUAL_RUNNING("dual-running", "dual running"),
    /** Hidden: leading people through it. */
    CHANGE_MANAGEMENT("change-management", "change management"),
    /** What others have to bear. */
    INDIRECT("indirect", "indirect");

    /** The closed list. */
    public static final Vocabulary<CostKind> VOCABULARY = Vocabulary.of("kind of cost", CostKind.class);

    private final String code;
    private final String label;

    CostKind(String code, String label) {
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
