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
 * A behaviour that might be the target: how promising it is on four criteria, and what people decided.
 *
 * <p>The decision is stored and never computed: published teams have set aside the behaviours with the best ratings. There is
 * no total; {@link #isBetterThan} compares criterion by criterion. Immutable and thread-safe.
 *
 * @param behaviour the behaviour, in few words; not blank
 * @param ratings the ratings, each criterion once at the most; unmodifiable
 * @param decision what people decided, such as {@code "primary target"}, with the reason; empty if they have not
 */
public record BehaviourCandidate(String behaviour, List<Rated> ratings, String decision) implements Serializable {
    /** Copies the list; refuses a blank behaviour and a criterion that is rated twice. */
    public BehaviourCandidate {
        Objects.requireNonNull(decision, "decision");
        ratings = ImmutableList.copyOf(ratings);
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
     * Returns a behaviour that is not rated yet.
     *
     * @param behaviour the behaviour, in few words; not blank
     * @return a candidate without ratings and decision
     */
    public static BehaviourCandidate of(String behaviour) {
        return new BehaviourCandidate(behaviour, List.of(), "");
    }

    /**
     * How promising a behaviour is on one criterion.
     *
     * @param criterion the criterion
     * @param answer a level, not applicable, don't know or not answered
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

        /** What a rating looks like in JSON. */
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
     * @param level how promising the behaviour is on it
     * @return a copy
     */
    public BehaviourCandidate rate(BehaviourCriterion criterion, Promise level) {
        return rate(criterion, Answer.given(level));
    }

    /**
     * Returns this candidate with one more rating.
     *
     * @param criterion a criterion that is not rated yet
     * @param answer a level, not applicable, don't know or not answered
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
     * @param text what people decided, with the reason
     * @return a copy
     */
    public BehaviourCandidate decide(String text) {
        return new BehaviourCandidate(behaviour, ratings, text);
    }

    /**
     * Returns what was said of a criterion.
     *
     * @param criterion the criterion
     * @return the answer; not answered if the criterion is not rated
     */
    public Answer<Promise> rating(BehaviourCriterion criterion) {
        return ratings.stream()
                .filter(rated -> rated.criterion() == criterion)
                .map(Rated::answer)
                .findFirst()
                .orElseGet(Answer::notAnswered);
    }

    /**
     * Returns whether this candidate is at least as promising on every criterion, and more so on one.
     *
     * @param other another candidate
     * @return true only if all four criteria are rated for both; where one is better here and another there, neither is
     *     better
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

    /**
     * {@return the long form for a person: the behaviour, a line a criterion, the decision; six lines, without a line
     * end after the last}
     */
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

    /** What a candidate looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String behaviour, List<Rated> ratings, @Nullable String decision) {}
}
