package org.implsci.comb.diagnosis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.comb.model.Determinant;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.AnswerCodes;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The rating of one determinant: barrier or enabler, room for improvement, strength of evidence.
 *
 * <p>A rating is written as a chain: {@code DeterminantRating.barrier(PHYSICAL_OPPORTUNITY).room(MAJOR).evidence(STRONG)}. Each
 * of the three answers may be "don't know", "not answered" or "not applicable". Immutable and thread-safe.
 *
 * @param determinant the component or domain
 * @param influence barrier or enabler
 * @param room the room for improvement; "not applicable" if the determinant is not relevant
 * @param evidence the strength of evidence
 * @param notes quotes and notes, in the caller's order; none of them blank; unmodifiable
 */
public record DeterminantRating(
        Determinant determinant,
        Answer<Influence> influence,
        Answer<RoomForImprovement> room,
        Answer<EvidenceStrength> evidence,
        List<String> notes)
        implements Serializable {
    /** Copies the list; refuses null components and blank notes. */
    public DeterminantRating {
        Objects.requireNonNull(determinant, "determinant");
        Objects.requireNonNull(influence, "influence");
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(evidence, "evidence");
        notes = ImmutableList.copyOf(Objects.requireNonNull(notes, "notes"));
        blank(notes).orThrow();
    }

    private static Findings blank(List<String> notes) {
        Requirements requirements = new Requirements();
        for (int index = 0; index < notes.size(); index++) {
            requirements.notBlank(Pointer.ROOT.at("notes").at(index), notes.get(index));
        }
        return requirements.findings();
    }

    /**
     * Returns the rating of a barrier, without room and evidence yet.
     *
     * @param determinant the component or domain
     * @return the rating
     */
    public static DeterminantRating barrier(Determinant determinant) {
        return of(determinant, Answer.given(Influence.BARRIER));
    }

    /**
     * Returns the rating of an enabler, without room and evidence yet.
     *
     * @param determinant the component or domain
     * @return the rating
     */
    public static DeterminantRating enabler(Determinant determinant) {
        return of(determinant, Answer.given(Influence.ENABLER));
    }

    /**
     * Returns a rating with an influence, without room and evidence yet.
     *
     * @param determinant the component or domain
     * @param influence barrier, enabler, "not applicable", "don't know" or "not answered"
     * @return the rating
     */
    public static DeterminantRating of(Determinant determinant, Answer<Influence> influence) {
        return new DeterminantRating(determinant, influence, Answer.notAnswered(), Answer.notAnswered(), List.of());
    }

    /**
     * Returns this rating with another room for improvement.
     *
     * @param level the room
     * @return a copy
     */
    public DeterminantRating room(RoomForImprovement level) {
        return room(Answer.given(level));
    }

    /**
     * Returns this rating with another room for improvement.
     *
     * @param answer the room, or the reason why none is stated
     * @return a copy
     */
    public DeterminantRating room(Answer<RoomForImprovement> answer) {
        return new DeterminantRating(determinant, influence, answer, evidence, notes);
    }

    /**
     * Returns this rating with another strength of evidence.
     *
     * @param level the strength
     * @return a copy
     */
    public DeterminantRating evidence(EvidenceStrength level) {
        return evidence(Answer.given(level));
    }

    /**
     * Returns this rating with another strength of evidence.
     *
     * @param answer the strength, or the reason why none is stated
     * @return a copy
     */
    public DeterminantRating evidence(Answer<EvidenceStrength> answer) {
        return new DeterminantRating(determinant, influence, room, answer, notes);
    }

    /**
     * Returns this rating with one more quote or note.
     *
     * @param text the quote or note; not blank
     * @return a copy
     */
    public DeterminantRating note(String text) {
        return new DeterminantRating(
                determinant,
                influence,
                room,
                evidence,
                ImmutableList.<String>builder().addAll(notes).add(text).build());
    }

    /** Returns the determinant, the influence, the room and the evidence. */
    @Override
    public String toString() {
        return determinant.code() + ": " + shown(influence) + ", " + shown(room) + ", " + shown(evidence);
    }

    /** Returns the cells of a table of readings. */
    List<String> row() {
        return List.of(determinant.label(), shown(influence), shown(room), shown(evidence), String.join("; ", notes));
    }

    private static String shown(Answer<? extends Term> answer) {
        return answer.fold(Term::label, reason -> "not applicable", rationale -> "not known", () -> "not answered");
    }

    @JsonValue
    Json toJson() {
        return new Json(
                determinant.code(),
                Said.of(influence),
                Said.of(room),
                Said.of(evidence),
                notes.isEmpty() ? null : notes);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DeterminantRating fromJson(Json json) {
        Requirements faults = new Requirements();
        Determinant determinant = Determinant.vocabulary()
                .withCode(json.determinant)
                .orElseGet(() -> {
                    faults.add(Determinant.vocabulary().refusal(Pointer.ROOT.at("determinant"), json.determinant));
                    return Determinant.vocabulary().terms().get(0);
                });
        Answer<Influence> influence = Said.answer("influence", json.influence, Influence.VOCABULARY, faults);
        Answer<RoomForImprovement> room = Said.answer("room", json.room, RoomForImprovement.VOCABULARY, faults);
        Answer<EvidenceStrength> evidence = Said.answer("evidence", json.evidence, EvidenceStrength.VOCABULARY, faults);
        List<String> notes = json.notes == null ? List.of() : json.notes;
        faults.add(blank(notes)).orThrow();
        return new DeterminantRating(determinant, influence, room, evidence, notes);
    }

    /** The JSON form of a rating; a part that is not answered is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String determinant,
            @AnswerCodes(Influence.class) @Nullable Said influence,
            @AnswerCodes(RoomForImprovement.class) @Nullable Said room,
            @AnswerCodes(EvidenceStrength.class) @Nullable Said evidence,
            @Nullable List<String> notes) {}

    /** The JSON form of one answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(String answer, @Nullable String rationale) {
        static <T extends Term> @Nullable Said of(Answer<T> answer) {
            return answer.equals(Answer.notAnswered())
                    ? null
                    : new Said(answer.code(Term::code), answer.rationale().isEmpty() ? null : answer.rationale());
        }

        static <T extends Term> Answer<T> answer(
                String name, @Nullable Said said, Vocabulary<T> terms, Requirements faults) {
            if (said == null) {
                return Answer.notAnswered();
            }
            return faults.attempt(
                    Pointer.ROOT.at(name),
                    () -> Answer.ofCode(said.answer, said.rationale, terms),
                    Answer::notAnswered);
        }
    }
}
