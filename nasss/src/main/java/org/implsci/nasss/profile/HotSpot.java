package org.implsci.nasss.profile;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.answer.Tally;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Question;

/**
 * A question that at least one rater called complex.
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the question
 * @param answers the counts of all raters' answers to it
 */
public record HotSpot(Question question, Tally<Complexity> answers) implements Serializable {
    /** Refuses null components. */
    public HotSpot {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answers, "answers");
    }

    /** Returns the question and the number of raters who called it complex. */
    @Override
    public String toString() {
        return question + ": complex for " + answers.count(Complexity.COMPLEX) + " of " + answers.total() + " raters";
    }
}
