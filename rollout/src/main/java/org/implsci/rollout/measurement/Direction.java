package org.implsci.rollout.measurement;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Which way a measure gets better. */
public enum Direction implements Term {
    /** Higher values are better, such as use, coverage and satisfaction. */
    HIGHER_IS_BETTER("higher is better"),
    /** Lower values are better, such as harm, waiting and cost. */
    LOWER_IS_BETTER("lower is better"),
    /** Neither way is better: a change is just high or low. */
    NEITHER("neither is better");

    /** The closed list. */
    public static final Vocabulary<Direction> VOCABULARY = Vocabulary.of("direction", Direction.class);

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
