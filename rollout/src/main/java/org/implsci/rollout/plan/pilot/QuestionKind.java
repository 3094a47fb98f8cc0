package org.implsci.rollout.plan.pilot;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What a pilot can ask.
 *
 * <p>Source: report 001, lines 343 to 350.
 */
public enum QuestionKind implements Term {
    /** Whether it works here. */
    WORKS_IN_SETTING("does it work in this setting"),
    /** How it fits into the way people work. */
    FITS_WORKFLOW("does it fit the workflow"),
    /** What has to change for it to be usable and effective. */
    ADAPTATIONS_NEEDED("what has to be adapted"),
    /** Whether staff can learn it with the material there is. */
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
