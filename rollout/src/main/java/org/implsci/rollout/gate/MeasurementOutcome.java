package org.implsci.rollout.gate;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The outcome of comparing one measurement with a threshold. */
public enum MeasurementOutcome implements Term {
    /** The value is at the value to pass, or better. */
    SUCCESS,
    /** The value is worse than the value to fail. */
    FAILURE,
    /** The value lies between the two. */
    INCONCLUSIVE,
    /** The value is missing, or the sample is too small. This is neither good nor bad. */
    NO_DATA;

    /** The closed list. */
    public static final Vocabulary<MeasurementOutcome> VOCABULARY = Vocabulary.of("reading", MeasurementOutcome.class);
}
