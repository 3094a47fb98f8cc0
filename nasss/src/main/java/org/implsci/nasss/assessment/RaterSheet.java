package org.implsci.nasss.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of one rater: ratings of questions, and judgements of whole domains.
 *
 * <p>A sheet is written as a chain: {@code RaterSheet.by("nurse lead").rate("1A", SIMPLE).rate("2A", COMPLEX, "EPR link")}. A
 * question that is not on the sheet counts as not answered. Immutable and thread-safe.
 *
 * @param rater the name or role of the rater; not blank, unique in an assessment
 * @param ratings the ratings, at most one a question; unmodifiable
 * @param judgements the judgements, at most one a domain; unmodifiable
 */
public record RaterSheet(String rater, List<Rating> ratings, List<DomainJudgement> judgements) implements Serializable {
    /** Copies the lists; refuses a blank rater, a question rated twice and a domain judged twice. */
    public RaterSheet {
        ratings = ImmutableList.copyOf(Objects.requireNonNull(ratings, "ratings"));
        judgements = ImmutableList.copyOf(Objects.requireNonNull(judgements, "judgements"));
        new Requirements()
                .notBlank("rater", rater)
                .unique("ratings", "question", ratings, Rating::question)
                .unique(
                        "judgements",
                        "domain",
                        judgements,
                        judgement -> judgement.domain().code())
                .orThrow();
    }

    /**
     * Returns an empty sheet.
     *
     * @param rater the name or role of the rater; not blank
     * @return the sheet
     */
    public static RaterSheet by(String rater) {
        return new RaterSheet(rater, List.of(), List.of());
    }

    /**
     * Returns this sheet with one more rating.
     *
     * @param question the code of a question that is not on the sheet yet
     * @param level the level
     * @return a copy of this sheet with the addition
     */
    public RaterSheet rate(String question, Complexity level) {
        return rate(question, Answer.given(level));
    }

    /**
     * Returns this sheet with one more rating.
     *
     * @param question the code of a question that is not on the sheet yet
     * @param level the level
     * @param rationale the reason for the level; may be empty
     * @return a copy of this sheet with the addition
     */
    public RaterSheet rate(String question, Complexity level, String rationale) {
        return rate(question, Answer.given(level, rationale));
    }

    /**
     * Returns this sheet with one more rating.
     *
     * @param question the code of a question that is not on the sheet yet
     * @param answer a level, "not applicable", "don't know" or "not answered"
     * @return a copy of this sheet with the addition
     */
    public RaterSheet rate(String question, Answer<Complexity> answer) {
        return new RaterSheet(
                rater,
                ImmutableList.<Rating>builder()
                        .addAll(ratings)
                        .add(new Rating(question, answer))
                        .build(),
                judgements);
    }

    /**
     * Returns this sheet with a judgement of a whole domain.
     *
     * @param domain a domain that is not judged yet
     * @param answer a level, "not applicable", "don't know" or "not answered"
     * @return a copy of this sheet with the addition
     */
    public RaterSheet judge(Domain domain, Answer<Complexity> answer) {
        return new RaterSheet(
                rater,
                ratings,
                ImmutableList.<DomainJudgement>builder()
                        .addAll(judgements)
                        .add(new DomainJudgement(domain, answer))
                        .build());
    }

    /**
     * Returns the rater's answer to a question.
     *
     * @param question the code of the question
     * @return the answer; "not answered" if the question is not on the sheet
     */
    public Answer<Complexity> answer(String question) {
        Objects.requireNonNull(question, "question");
        // A loop and no stream: with thousands of raters this is the innermost step of counting.
        for (Rating rating : ratings) {
            if (rating.question().equals(question)) {
                return rating.answer();
            }
        }
        return Answer.notAnswered();
    }

    /**
     * Returns the rater's judgement of a whole domain.
     *
     * @param domain the domain
     * @return the answer, or empty if the sheet has no judgement of the domain
     */
    public Optional<Answer<Complexity>> judgement(Domain domain) {
        Objects.requireNonNull(domain, "domain");
        for (DomainJudgement judgement : judgements) {
            if (judgement.domain() == domain) {
                return Optional.of(judgement.answer());
            }
        }
        return Optional.empty();
    }

    /** Returns the rater and the number of entries on the sheet. */
    @Override
    public String toString() {
        return rater + ": " + ratings.size() + " ratings, " + judgements.size() + " domain judgements";
    }

    @JsonValue
    Json toJson() {
        return new Json(rater, ratings, judgements.isEmpty() ? null : judgements);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RaterSheet fromJson(Json json) {
        Requirements faults = new Requirements();
        RaterSheet sheet = faults.attempt(
                Pointer.ROOT,
                () -> new RaterSheet(json.rater, json.ratings, json.judgements == null ? List.of() : json.judgements),
                () -> new RaterSheet("?", beforeRepetition(json.ratings), List.of()));
        return faults.orThrow(() -> sheet);
    }

    /** Returns the ratings before the first repeated question; the assessment can still check their codes. */
    private static List<Rating> beforeRepetition(List<Rating> ratings) {
        Set<String> seen = new HashSet<>();
        int until = 0;
        while (until < ratings.size() && seen.add(ratings.get(until).question())) {
            until++;
        }
        return ratings.subList(0, until);
    }

    /** The JSON form of a sheet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String rater, List<Rating> ratings, @Nullable List<DomainJudgement> judgements) {}
}
