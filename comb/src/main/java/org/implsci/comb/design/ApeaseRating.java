package org.implsci.comb.design;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.AnswerCodes;
import org.jspecify.annotations.Nullable;

/**
 * The rating of an option on one criterion, with its rationale.
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param answer a level, "not applicable", "don't know" or "not answered", with its rationale
 */
public record ApeaseRating(ApeaseCriterion criterion, Answer<ApeaseLevel> answer) implements Serializable {
    /** Refuses null components. */
    public ApeaseRating {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(answer, "answer");
    }

    /** Returns the criterion and the answer. */
    @Override
    public String toString() {
        return criterion.code() + ": " + answer;
    }

    @JsonValue
    Json toJson() {
        return new Json(
                criterion, answer.code(ApeaseLevel::code), answer.rationale().isEmpty() ? null : answer.rationale());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ApeaseRating fromJson(Json json) {
        Requirements faults = new Requirements();
        Answer<ApeaseLevel> answer = faults.attempt(
                Pointer.ROOT,
                () -> Answer.ofCode(json.answer, json.rationale, ApeaseLevel.VOCABULARY),
                Answer::notAnswered);
        return faults.orThrow(() -> new ApeaseRating(json.criterion, answer));
    }

    /** The JSON form of a rating. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            ApeaseCriterion criterion,
            @AnswerCodes(ApeaseLevel.class) String answer,
            @Nullable String rationale) {}
}
