package org.implsci.comb.design;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.AnswerCodes;
import org.implsci.core.term.Term;
import org.implsci.core.text.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one option by the APEASE criteria, with the verdict of people.
 *
 * <p>An assessment has no total: the framework's author advises against one, so that trade-offs stay visible. People give the
 * verdict. {@link #outcome} compares the ratings with a caller's rule. Immutable and thread-safe.
 *
 * @param option the option
 * @param ratings the ratings, at most one a criterion; unmodifiable
 * @param verdict the verdict of people; "not answered" if there is none
 */
public record Apease(Option option, List<ApeaseRating> ratings, Answer<ApeaseVerdict> verdict) implements Serializable {
    /** Copies the list; refuses a criterion that is rated twice. */
    public Apease {
        Objects.requireNonNull(option, "option");
        Objects.requireNonNull(verdict, "verdict");
        ratings = ImmutableList.copyOf(Objects.requireNonNull(ratings, "ratings"));
        repeated(ratings).orThrow();
    }

    /**
     * Returns the assessment of an option that is not judged yet.
     *
     * @param option the option
     * @return the assessment, without ratings and verdict
     */
    public static Apease of(Option option) {
        return new Apease(option, List.of(), Answer.notAnswered());
    }

    /**
     * Returns this assessment with one more rating.
     *
     * @param criterion a criterion that is not rated yet
     * @param level the level of the option on it
     * @param rationale the reason; may be empty
     * @return a copy with the rating
     */
    public Apease rate(ApeaseCriterion criterion, ApeaseLevel level, String rationale) {
        return rate(criterion, Answer.given(level, rationale));
    }

    /**
     * Returns this assessment with one more rating.
     *
     * @param criterion a criterion that is not rated yet
     * @param answer a level, "not applicable", "don't know" or "not answered"
     * @return a copy with the rating
     */
    public Apease rate(ApeaseCriterion criterion, Answer<ApeaseLevel> answer) {
        return new Apease(
                option,
                ImmutableList.<ApeaseRating>builder()
                        .addAll(ratings)
                        .add(new ApeaseRating(criterion, answer))
                        .build(),
                verdict);
    }

    /**
     * Returns this assessment with another verdict.
     *
     * @param conclusion the verdict
     * @param rationale the reason; may be empty
     * @return a copy
     */
    public Apease conclude(ApeaseVerdict conclusion, String rationale) {
        return new Apease(option, ratings, Answer.given(conclusion, rationale));
    }

    /**
     * Returns the answer for a criterion.
     *
     * @param criterion the criterion
     * @return the answer; "not answered" if the criterion is not rated
     */
    public Answer<ApeaseLevel> rating(ApeaseCriterion criterion) {
        return ratings.stream()
                .filter(rating -> rating.criterion() == criterion)
                .map(ApeaseRating::answer)
                .findFirst()
                .orElseGet(Answer::notAnswered);
    }

    /**
     * Compares the ratings with a caller's rule.
     *
     * @param rule the rule
     * @return the outcome, with the criteria that fail or are not rated
     */
    public ApeaseOutcome outcome(ApeaseRule rule) {
        return new ApeaseOutcome(rule, this);
    }

    /** {@return the long form for a person: a line a criterion, then the verdict, without a final line end} */
    public String explain() {
        return option + "\n"
                + new TextTable(
                                List.of("criterion", "rating", "because"),
                                Stream.of(ApeaseCriterion.values())
                                        .map(criterion -> List.of(
                                                criterion.label(),
                                                shown(rating(criterion)),
                                                rating(criterion).rationale()))
                                        .toList())
                        .toText()
                + "\nverdict: " + verdict;
    }

    /** Returns the rationales, one line each. */
    Stream<String> rationales() {
        Stream<String> ofRatings = ratings.stream()
                .filter(rating -> !rating.answer().rationale().isEmpty())
                .map(rating -> option + ", " + rating);
        return verdict.rationale().isEmpty()
                ? ofRatings
                : Stream.concat(ofRatings, Stream.of(option + ", verdict: " + verdict));
    }

    /** Returns a row of the table of assessments: option, a cell a criterion, verdict. */
    List<String> row() {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        cells.add(option.toString());
        for (ApeaseCriterion criterion : ApeaseCriterion.values()) {
            cells.add(shown(rating(criterion)));
        }
        return cells.add(shown(verdict)).build();
    }

    private static String shown(Answer<? extends Term> answer) {
        return answer.fold(Term::label, reason -> "not applicable", rationale -> "not known", () -> "not assessed");
    }

    /** Returns the option, the verdict and the number of rated criteria. */
    @Override
    public String toString() {
        return option + ": " + shown(verdict) + ", "
                + ratings.stream()
                        .filter(rating -> rating.answer().value().isPresent())
                        .count()
                + " of 6 criteria rated";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                option,
                ratings,
                verdict.equals(Answer.notAnswered())
                        ? null
                        : new Verdict(
                                verdict.code(ApeaseVerdict::code),
                                verdict.rationale().isEmpty() ? null : verdict.rationale()));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Apease fromJson(Json json) {
        Requirements faults = new Requirements();
        Verdict said = json.verdict;
        Answer<ApeaseVerdict> verdict = said == null
                ? Answer.notAnswered()
                : faults.attempt(
                        Pointer.ROOT.at("verdict"),
                        () -> Answer.ofCode(said.answer, said.rationale, ApeaseVerdict.VOCABULARY),
                        Answer::notAnswered);
        return faults.orThrow(() -> new Apease(json.option, json.ratings, verdict));
    }

    private static Findings repeated(List<ApeaseRating> ratings) {
        return new Requirements()
                .unique(
                        "ratings",
                        "criterion",
                        ratings,
                        rating -> rating.criterion().code())
                .findings();
    }

    /** The JSON form of an assessment; a missing verdict is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            Option option,
            List<ApeaseRating> ratings,
            @Nullable Verdict verdict) {}

    /** The JSON form of a verdict. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Verdict(
            @AnswerCodes(ApeaseVerdict.class) String answer,
            @Nullable String rationale) {}
}
