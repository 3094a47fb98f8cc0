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
import org.implsci.nasss.question.Domain;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one rater about a whole domain.
 *
 * <p>It is kept beside the ratings of the domain's questions and does not overwrite them. Immutable and thread-safe.
 *
 * @param domain the domain
 * @param answer a level, "not applicable", "don't know" or "not answered"
 */
public record DomainJudgement(Domain domain, Answer<Complexity> answer) implements Serializable {
    /** Refuses null components. */
    public DomainJudgement {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(answer, "answer");
    }

    @JsonValue
    Json toJson() {
        return new Json(
                domain, answer.code(Complexity::code), answer.rationale().isEmpty() ? null : answer.rationale());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DomainJudgement fromJson(Json json) {
        Requirements faults = new Requirements();
        Answer<Complexity> answer = faults.attempt(
                Pointer.ROOT,
                () -> Answer.ofCode(json.answer, json.rationale, Complexity.VOCABULARY),
                Answer::notAnswered);
        return faults.orThrow(() -> new DomainJudgement(json.domain, answer));
    }

    /** Returns the domain and the answer. */
    @Override
    public String toString() {
        return domain.label() + ": " + answer;
    }

    /** The JSON form of a judgement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            Domain domain,
            @AnswerCodes(Complexity.class) String answer,
            @Nullable String rationale) {}
}
