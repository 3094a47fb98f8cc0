package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Where a criterion stands. */
public enum CriterionStatus implements Term {
    /** Enough successes, and the last ones in a row. */
    PASS("passed"),
    /** Not enough measurements yet. */
    PENDING("pending"),
    /** More measurements in a row without data than are tolerated; clears with the next value. */
    NO_DATA("no data"),
    /** Too many measurements that were no success, or no pass within the most measurements allowed. */
    INCONCLUSIVE("inconclusive"),
    /** More failures than are tolerated; stays so. */
    FAIL("failed");

    /** The closed list. */
    public static final Vocabulary<CriterionStatus> VOCABULARY =
            Vocabulary.of("criterion status", CriterionStatus.class);

    private final String label;

    CriterionStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
