package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What one measurement says against a threshold. */
public enum MeasurementOutcome implements Term {
    /** At or on the better side of the value to pass. */
    SUCCESS,
    /** On the worse side of the value to fail. */
    FAILURE,
    /** Between the two. */
    INCONCLUSIVE,
    /** No value, or a sample that is too small. Neither good nor bad. */
    NO_DATA;

    /** The closed list. */
    public static final Vocabulary<MeasurementOutcome> VOCABULARY = Vocabulary.of("reading", MeasurementOutcome.class);
}
