package org.implsci.comb.diagnosis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.AnswerCodes;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A behaviour that might be the target, with ratings on four criteria and the decision that people made.
 *
 * <p>The decision is stored and never computed: published teams have rejected the behaviours with the best ratings. A
 * candidate has no total; {@link #isBetterThan} compares criterion by criterion. Immutable and thread-safe.
 *
 * @param behaviour the behaviour, in a few words; not blank
 * @param ratings the ratings, at most one a criterion; unmodifiable
 * @param decision the decision with its reason, such as {@code "primary target"}; empty if there is none
 */
public record BehaviourCandidate(String behaviour, List<Rated> ratings, String decision) implements Serializable {
    /** Copies the list; refuses a blank behaviour and a criterion that is rated twice. */
    public BehaviourCandidate {
        Objects.requireNonNull(decision, "decision");
        ratings = ImmutableList.copyOf(Objects.requireNonNull(ratings, "ratings"));
        new Requirements()
                .notBlank("behaviour", behaviour)
                .unique(
                        "ratings",
                        "criterion",
                        ratings,
                        rated -> rated.criterion().code())
                .orThrow();
    }

    /**
     * Returns a candidate that is not rated yet.
     *
     * @param behaviour the behaviour, in a few words; not blank
     * @return the candidate, without ratings and decision
     */
    public static BehaviourCandidate of(String behaviour) {
        return new BehaviourCandidate(behaviour, List.of(), "");
    }

    /**
     * The rating of a behaviour on one criterion.
     *
     * @param criterion the criterion
     * @param answer a level, "not applicable", "don't know" or "not answered"
     */
    public record Rated(BehaviourCriterion criterion, Answer<Promise> answer) implements Serializable {
        /** Refuses null components. */
        public Rated {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(answer, "answer");
        }

        @JsonValue
        RatedJson toJson() {
            return new RatedJson(
                    criterion, answer.code(Promise::code), answer.rationale().isEmpty() ? null : answer.rationale());
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Rated fromJson(RatedJson json) {
            Requirements faults = new Requirements();
            Answer<Promise> answer = faults.attempt(
                    Pointer.ROOT,
                    () -> Answer.ofCode(json.answer, json.rationale, Promise.VOCABULARY),
                    Answer::notAnswered);
            return faults.orThrow(() -> new Rated(json.criterion, answer));
        }

        /** The JSON form of a rating. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record RatedJson(
                BehaviourCriterion criterion,

                @AnswerCodes(Promise.class) String answer,

                @Nullable String rationale) {}
    }

    /**
     * Returns this candidate with one more rating.
     *
     * @param criterion a criterion that is not rated yet
     * @param level the level of promise on it
     * @return a copy
     */
    public BehaviourCandidate rate(BehaviourCriterion criterion, Promise level) {
        return rate(criterion, Answer.given(level));
    }

    /**
     * Returns this candidate with one more rating.
     *
     * @param criterion a criterion that is not rated yet
     * @param answer a level, "not applicable", "don't know" or "not answered"
     * @return a copy
     */
    public BehaviourCandidate rate(BehaviourCriterion criterion, Answer<Promise> answer) {
        return new BehaviourCandidate(
                behaviour,
                ImmutableList.<Rated>builder()
                        .addAll(ratings)
                        .add(new Rated(criterion, answer))
                        .build(),
                decision);
    }

    /**
     * Returns this candidate with another decision.
     *
     * @param text the decision, with the reason
     * @return a copy
     */
    public BehaviourCandidate decide(String text) {
        return new BehaviourCandidate(behaviour, ratings, text);
    }

    /**
     * Returns the answer for a criterion.
     *
     * @param criterion the criterion
     * @return the answer; "not answered" if the criterion is not rated
     */
    public Answer<Promise> rating(BehaviourCriterion criterion) {
        return ratings.stream()
                .filter(rated -> rated.criterion() == criterion)
                .map(Rated::answer)
                .findFirst()
                .orElseGet(Answer::notAnswered);
    }

    /**
     * Returns whether this candidate is at least as promising on every criterion, and more promising on one.
     *
     * @param other another candidate
     * @return true or false; false if any criterion is not rated for both
     */
    public boolean isBetterThan(BehaviourCandidate other) {
        boolean better = false;
        for (BehaviourCriterion criterion : BehaviourCriterion.values()) {
            Promise here = rating(criterion).value().orElse(null);
            Promise there = other.rating(criterion).value().orElse(null);
            if (here == null || there == null || here.compareTo(there) < 0) {
                return false;
            }
            better |= here.compareTo(there) > 0;
        }
        return better;
    }

    /** {@return the long form for a person: behaviour, a line a criterion, decision; six lines, without a final line end} */
    public String explain() {
        return Stream.of(BehaviourCriterion.values())
                .map(criterion -> "\n  " + criterion.label() + ": " + rating(criterion))
                .collect(
                        Collectors.joining("", behaviour, "\n  decision: " + (decision.isEmpty() ? "none" : decision)));
    }

    /** Returns the behaviour and the decision. */
    @Override
    public String toString() {
        return shown(behaviour) + ": " + (decision.isEmpty() ? "no decision" : shown(decision));
    }

    private static String shown(String text) {
        return text.length() <= 36 ? SafeText.line(text, 36) : SafeText.line(text.substring(0, 33), 33) + "...";
    }

    @JsonValue
    Json toJson() {
        return new Json(behaviour, ratings, decision.isEmpty() ? null : decision);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BehaviourCandidate fromJson(Json json) {
        return new BehaviourCandidate(json.behaviour, json.ratings, json.decision == null ? "" : json.decision);
    }

    /** The JSON form of a candidate. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String behaviour, List<Rated> ratings, @Nullable String decision) {}
}
