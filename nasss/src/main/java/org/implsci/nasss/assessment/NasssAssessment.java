package org.implsci.nasss.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.SafeText;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.NasssVersion;
import org.implsci.nasss.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one or several raters about the complexity of one change, at one moment.
 *
 * <p>An assessment holds answers and derives no levels; a profile does that under a policy. An assessment without any
 * rating is valid. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(NasssAssessment.SCHEMA)
public abstract sealed class NasssAssessment implements WithNasssAssessment, Serializable
        permits ImmutableNasssAssessment {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/nasss-assessment/1";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SUBJECT_SHOWN = 40;
    private static final int LONGEST = 80;

    NasssAssessment() {}

    /** {@return a builder with nothing set; {@code version} and {@code subject} are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the version of the list to which the question codes belong} */
    public abstract NasssVersion version();

    /** {@return the technology or programme that is assessed; never blank} */
    public abstract String subject();

    /** {@return the place and the people, since complexity differs between settings; empty if not stated} */
    public abstract Optional<String> context();

    /** {@return the day of the assessment, as the caller states it; empty if not stated} */
    public abstract Optional<LocalDate> date();

    /** {@return the questions that the caller adds to the list, in the caller's order; unmodifiable} */
    public abstract List<Question> customQuestions();

    /** {@return the sheets, one a rater, in the caller's order; unmodifiable} */
    public abstract List<RaterSheet> sheets();

    /** {@return all questions: those of the list, then the custom ones; unmodifiable} */
    public List<Question> questions() {
        return customQuestions().isEmpty()
                ? version().questions()
                : ImmutableList.<Question>builder()
                        .addAll(version().questions())
                        .addAll(customQuestions())
                        .build();
    }

    /**
     * Returns the question with a code, from the list or from the custom questions.
     *
     * @param code the code
     * @return the question, or empty if this assessment does not ask it
     */
    public Optional<Question> question(String code) {
        Optional<Question> listed = version().find(code);
        return listed.isPresent()
                ? listed
                : customQuestions().stream()
                        .filter(question -> question.code().equals(code))
                        .findFirst();
    }

    /**
     * Returns each rater's answer to a question.
     *
     * @param code the code of a question
     * @return the answers, one a sheet, in the order of the sheets
     */
    public List<Answer<Complexity>> answers(String code) {
        return sheets().stream().map(sheet -> sheet.answer(code)).toList();
    }

    /**
     * Counts the answers to each question, in one pass over the sheets.
     *
     * <p>A question that a rater left out counts as not answered by that rater.
     *
     * @return the counts by the code of the question, in the order of {@link #questions()}; unmodifiable
     */
    public Map<String, Tally<Complexity>> tallies() {
        Map<String, Tally.Counter<Complexity>> counters = new LinkedHashMap<>();
        questions().forEach(question -> counters.put(question.code(), new Tally.Counter<>(Complexity.class)));
        for (RaterSheet sheet : sheets()) {
            for (Rating rating : sheet.ratings()) {
                // The check has refused codes of questions that are not asked.
                Objects.requireNonNull(counters.get(rating.question())).add(rating.answer());
            }
        }
        ImmutableMap.Builder<String, Tally<Complexity>> tallies = ImmutableMap.builder();
        counters.forEach((code, counter) -> {
            counter.addNotAnswered(sheets().size() - counter.tally().total());
            tallies.put(code, counter.tally());
        });
        return tallies.buildOrThrow();
    }

    /**
     * Returns the same assessment in the codes of another version.
     *
     * @param target the version to translate to
     * @return the translated assessment
     * @throws org.implsci.core.finding.InvalidInputException if a rated question has no single counterpart: 1B of 2017,
     *     which 2019 splits, or 1B, 1C and 2E of 2019; there is one finding a rating
     */
    public NasssAssessment translateTo(NasssVersion target) {
        if (target == version()) {
            return this;
        }
        Requirements refusals = new Requirements();
        ImmutableList.Builder<RaterSheet> translated = ImmutableList.builder();
        for (int sheet = 0; sheet < sheets().size(); sheet++) {
            RaterSheet from = sheets().get(sheet);
            ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
            for (int index = 0; index < from.ratings().size(); index++) {
                Rating rating = from.ratings().get(index);
                Pointer place = ratingAt(sheet, index).at("question");
                Optional<Question> listed = version().find(rating.question());
                Optional<String> code = listed.isEmpty()
                        ? Optional.of(rating.question())
                        : target.counterpart(listed.get()).map(Question::code);
                code.ifPresentOrElse(
                        found -> ratings.add(new Rating(found, rating.answer())),
                        () -> refusals.add(noCounterpart(place, rating.question(), target)));
            }
            translated.add(new RaterSheet(from.rater(), ratings.build(), from.judgements()));
        }
        refusals.orThrow();
        return builder()
                .version(target)
                .subject(subject())
                .context(context())
                .date(date())
                .addAllCustomQuestions(customQuestions())
                .addAllSheets(translated.build())
                .build();
    }

    private Finding noCounterpart(Pointer place, String code, NasssVersion target) {
        return Finding.error("nasss.question.ambiguous", place)
                .message("no single question of " + target.label() + " has the same topic as this question of "
                        + version().label())
                .expected("a question with one counterpart")
                .foundText(code)
                .advice("rate the questions of " + target.label() + " instead")
                .build();
    }

    private static Pointer ratingAt(int sheet, int rating) {
        return Pointer.ROOT.at("sheets").at(sheet).at("ratings").at(rating);
    }

    /** Refuses blank texts, repeated raters and questions, and codes of questions that are not asked. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("subject", subject())
                .notBlank("context", context())
                .unique("customQuestions", "question", customQuestions(), Question::code)
                .unique("sheets", "rater", sheets(), RaterSheet::rater);
        for (int sheet = 0; sheet < sheets().size(); sheet++) {
            List<Rating> ratings = sheets().get(sheet).ratings();
            for (int index = 0; index < ratings.size(); index++) {
                String code = ratings.get(index).question();
                if (question(code).isEmpty()) {
                    requirements.add(refusal(ratingAt(sheet, index).at("question"), code));
                }
            }
        }
        requirements.orThrow();
    }

    private Finding refusal(Pointer place, String code) {
        if (!Question.isCustomCode(code)) {
            Finding unknown = version().refusal(place, code);
            // A code of the other list is not meant as a custom question, so the advice would mislead.
            return unknown.code().equals("nasss.question.unknown")
                    ? unknown.withAdvice(
                            unknown.advice().map(near -> near + " ").orElse("")
                                    + "declare a question of your own under customQuestions, with a code such as trust:2f")
                    : unknown;
        }
        return Finding.error("nasss.custom-question.absent", place)
                .message("the assessment does not declare this custom question")
                .expected("a code declared under customQuestions")
                .foundText(code)
                .build();
    }

    /** {@return the version, the subject and the number of raters; at most 80 characters} */
    @Override
    public final String toString() {
        int shown = SUBJECT_SHOWN;
        String text = shown(shown);
        // Escapes and the mark of a cut make the shown subject longer than its limit.
        while (text.length() > LONGEST) {
            shown--;
            text = shown(shown);
        }
        return text;
    }

    private String shown(int subject) {
        return version().label() + " of " + SafeText.line(subject(), subject) + ", raters: " + sheets().size();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                version(),
                subject(),
                context().orElse(null),
                date().orElse(null),
                customQuestions().isEmpty() ? null : customQuestions(),
                sheets());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static NasssAssessment fromJson(Json json) {
        return builder()
                .version(json.version)
                .subject(json.subject)
                .context(Optional.ofNullable(json.context))
                .date(Optional.ofNullable(json.date))
                .addAllCustomQuestions(json.customQuestions == null ? List.of() : json.customQuestions)
                .addAllSheets(json.sheets)
                .build();
    }

    /** The JSON form of an assessment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            NasssVersion version,
            String subject,
            @Nullable String context,
            @IsoText @Nullable LocalDate date,
            @Nullable List<Question> customQuestions,
            List<RaterSheet> sheets) {}

    /** Builds a {@link NasssAssessment}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableNasssAssessment.Builder {
        Builder() {}
    }
}
