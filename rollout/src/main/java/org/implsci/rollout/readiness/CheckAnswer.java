package org.implsci.rollout.readiness;

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
 * The answer to one item of a checklist.
 *
 * @param item the id of the item; not blank
 * @param answer the level, or the reason why there is no level
 * @param action the action under way; empty if there is none
 * @param owner the person or role that takes the action; empty if there is none
 */
public record CheckAnswer(String item, Answer<CheckLevel> answer, String action, String owner) implements Serializable {
    /** Refuses a blank item. */
    public CheckAnswer {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(owner, "owner");
        new Requirements().notBlank("item", item).orThrow();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                item,
                answer.code(CheckLevel::code),
                answer.rationale().isEmpty() ? null : answer.rationale(),
                action.isEmpty() ? null : action,
                owner.isEmpty() ? null : owner);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CheckAnswer fromJson(Json json) {
        Requirements faults = new Requirements();
        Answer<CheckLevel> answer = faults.attempt(
                Pointer.ROOT,
                () -> Answer.ofCode(json.answer, json.rationale, CheckLevel.VOCABULARY),
                Answer::notAnswered);
        return faults.orThrow(() -> new CheckAnswer(
                json.item, answer, json.action == null ? "" : json.action, json.owner == null ? "" : json.owner));
    }

    /** What an answer looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String item,
            @AnswerCodes(CheckLevel.class) String answer,
            @Nullable String rationale,
            @Nullable String action,
            @Nullable String owner) {}
}
