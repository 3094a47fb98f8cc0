package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Where a criterion stands. */
public enum CriterionStatus implements Term {
    /** Enough successes, and the last ones in a row. */
    PASS("pass", "passed"),
    /** Not enough measurements yet. */
    PENDING("pending", "pending"),
    /** More measurements in a row without data than are tolerated; clears with the next value. */
    NO_DATA("no-data", "no data"),
    /** Too many measurements that were no success, or no pass within the most measurements allowed. */
    INCONCLUSIVE("inconclusive", "inconclusive"),
    /** More failures than are tolerated; stays so. */
    FAIL("fail", "failed");

    /** The closed list. */
    public static final Vocabulary<CriterionStatus> VOCABULARY =
            Vocabulary.of("criterion status", CriterionStatus.class);

    private final String code;
    private final String label;

    CriterionStatus(String code, String label) {
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
