package org.implsci.rollout.measurement;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The direction in which a measure improves. */
public enum Direction implements Term {
    /** Higher values are better, such as use, coverage and satisfaction. */
    HIGHER_IS_BETTER,
    /** Lower values are better, such as harm, waiting and cost. */
    LOWER_IS_BETTER,
    /** Neither way is better: a change is only high or low. */
    NEITHER;

    /** The closed list. */
    public static final Vocabulary<Direction> VOCABULARY = Vocabulary.of("direction", Direction.class);

    @Override
    public String label() {
        return this == NEITHER ? "neither is better" : Term.super.label();
    }
}
