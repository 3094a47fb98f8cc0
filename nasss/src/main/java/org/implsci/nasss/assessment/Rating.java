package org.implsci.nasss.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.AnswerCodes;
import org.implsci.nasss.question.Complexity;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one rater to one question.
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the code of the question, in the version of the list that the assessment names; not blank
 * @param answer a level, "not applicable", "don't know" or "not answered"
 */
public record Rating(String question, Answer<Complexity> answer) implements Serializable {
    /** Refuses a blank code. */
    public Rating {
        Objects.requireNonNull(answer, "answer");
        new Requirements().notBlank("question", question).orThrow();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                question, answer.code(Complexity::code), answer.rationale().isEmpty() ? null : answer.rationale());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Rating fromJson(Json json) {
        Requirements faults = new Requirements();
        Answer<Complexity> answer = faults.attempt(
                Pointer.ROOT,
                () -> Answer.ofCode(json.answer, json.rationale, Complexity.VOCABULARY),
                Answer::notAnswered);
        return faults.orThrow(() -> new Rating(json.question, answer));
    }

    /** Returns the question and the answer. */
    @Override
    public String toString() {
        return question + ": " + answer;
    }

    /** The JSON form of a rating. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String question,
            @AnswerCodes(Complexity.class) String answer,
            @Nullable String rationale) {}
}
