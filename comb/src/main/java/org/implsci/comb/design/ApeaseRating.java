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
 * How an option does on one criterion, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param answer a level, not applicable, don't know or not answered, with its rationale
 */
public record ApeaseRating(ApeaseCriterion criterion, Answer<ApeaseLevel> answer) implements Serializable {
    /** Refuses null components. */
    public ApeaseRating {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(answer, "answer");
    }

    /** Criterion and answer. */
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

    /** What a rating looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            ApeaseCriterion criterion,
            @AnswerCodes(ApeaseLevel.class) String answer,
            @Nullable String rationale) {}
}
