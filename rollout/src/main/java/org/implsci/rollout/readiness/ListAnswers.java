package org.implsci.rollout.readiness;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Requirements;

/**
 * The answers to one checklist.
 *
 * @param checklist the id of the checklist; not blank
 * @param answers the answers, one for an item; unmodifiable
 */
public record ListAnswers(String checklist, List<CheckAnswer> answers) implements Serializable {
    /** Copies the list; refuses a blank id and an item answered twice. */
    public ListAnswers {
        answers = ImmutableList.copyOf(Objects.requireNonNull(answers, "answers"));
        new Requirements()
                .notBlank("checklist", checklist)
                .unique("answers", "item", answers, CheckAnswer::item)
                .orThrow();
    }

    /**
     * Returns an empty set of answers to a checklist.
     *
     * @param checklist the checklist
     * @return the answers
     */
    public static ListAnswers to(Checklist checklist) {
        Objects.requireNonNull(checklist, "checklist");
        return new ListAnswers(checklist.id(), List.of());
    }

    /**
     * Returns these answers and one more.
     *
     * @param item the id of the item
     * @param level the level
     * @return the answers with one more
     */
    public ListAnswers answer(String item, CheckLevel level) {
        return answer(new CheckAnswer(item, Answer.given(level), "", ""));
    }

    /**
     * Returns these answers and one more.
     *
     * @param answer the answer
     * @return the answers with one more
     */
    public ListAnswers answer(CheckAnswer answer) {
        return new ListAnswers(
                checklist,
                ImmutableList.<CheckAnswer>builder().addAll(answers).add(answer).build());
    }
}
