package org.implsci.rollout.plan.pilot;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What a pilot can ask.
 *
 * <p>Source: report 001, lines 343 to 350.
 */
public enum QuestionKind implements Term {
    /** Whether it works here. */
    WORKS_IN_SETTING("works-in-setting", "does it work in this setting"),
    /** How it fits into the way people work. */
    FITS_WORKFLOW("fits-workflow", "does it fit the workflow"),
    /** What has to change for it to be usable and effective. */
    ADAPTATIONS_NEEDED("adaptations-needed", "what has to be adapted"),
    /** Whether staff can learn it with the material there is. */
    TRAINING_APPROPRIATE("training-appropriate", "is the training right");

    /** The closed list. */
    public static final Vocabulary<QuestionKind> VOCABULARY = Vocabulary.of("question kind", QuestionKind.class);

    private final String code;
    private final String label;

    QuestionKind(String code, String label) {
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
