package org.implsci.rogers.attribute;

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
 * The rating of one attribute by one rater.
 *
 * <p>Immutable and thread-safe.
 *
 * @param attribute the attribute
 * @param answer a degree, not applicable, don't know or not answered
 */
public record AttributeRating(Attribute attribute, Answer<Degree> answer) implements Serializable {
    /** Refuses null. */
    public AttributeRating {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(answer, "answer");
    }

    @JsonValue
    Json toJson() {
        return new Json(attribute, answer.code(Degree::code), answer.rationale().isEmpty() ? null : answer.rationale());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AttributeRating fromJson(Json json) {
        Requirements faults = new Requirements();
        Answer<Degree> answer = faults.attempt(
                Pointer.ROOT, () -> Answer.ofCode(json.answer, json.rationale, Degree.VOCABULARY), Answer::notAnswered);
        return faults.orThrow(() -> new AttributeRating(json.attribute, answer));
    }

    /** Returns the attribute and the answer. */
    @Override
    public String toString() {
        return attribute.label() + ": " + answer;
    }

    /** The JSON form of a rating. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            Attribute attribute,
            @AnswerCodes(Degree.class) String answer,
            @Nullable String rationale) {}
}
