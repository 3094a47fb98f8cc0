package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The status of a criterion, from the best to the worst. */
public enum CriterionStatus implements Term {
    /** There are enough successes, and enough of the last ones in a row. */
    PASS("passed"),
    /** There are not enough measurements yet. */
    PENDING("pending"),
    /** More measurements in a row lack data than the limit allows; the next value ends this status. */
    NO_DATA("no data"),
    /** Too many measurements were not successes, or the criterion did not pass within the measurements allowed. */
    INCONCLUSIVE("inconclusive"),
    /** There are more failures than the limit allows; this status is permanent. */
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
