package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What one measurement says against a threshold. */
public enum MeasurementOutcome implements Term {
    /** At or on the better side of the value to pass. */
    SUCCESS("success", "success"),
    /** On the worse side of the value to fail. */
    FAILURE("failure", "failure"),
    /** Between the two. */
    INCONCLUSIVE("inconclusive", "inconclusive"),
    /** No value, or a sample that is too small. Neither good nor bad. */
    NO_DATA("no-data", "no data");

    /** The closed list. */
    public static final Vocabulary<MeasurementOutcome> VOCABULARY = Vocabulary.of("reading", MeasurementOutcome.class);

    private final String code;
    private final String label;

    MeasurementOutcome(String code, String label) {
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
