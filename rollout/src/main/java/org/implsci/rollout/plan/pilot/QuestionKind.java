package org.implsci.rollout.plan.pilot;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The kinds of question that a pilot can ask.
 *
 * <p>Source: report 001, lines 343 to 350.
 */
public enum QuestionKind implements Term {
    /** Whether the change works in this setting. */
    WORKS_IN_SETTING("does it work in this setting"),
    /** Whether the change fits into the way people work. */
    FITS_WORKFLOW("does it fit the workflow"),
    /** The adaptations that make the change usable and effective. */
    ADAPTATIONS_NEEDED("what has to be adapted"),
    /** Whether the training material is good enough for staff. */
    TRAINING_APPROPRIATE("is the training right");

    /** The closed list. */
    public static final Vocabulary<QuestionKind> VOCABULARY = Vocabulary.of("question kind", QuestionKind.class);

    private final String label;

    QuestionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
