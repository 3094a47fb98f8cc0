package org.implsci.nasss.question;

import static org.implsci.nasss.question.Topic.*;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * A published version of the list of questions.
 *
 * <p>The two lists disagree: 2019 splits the 1B of 2017 into 1B and 1C, swaps 2B and 2C, and adds 2E. A code therefore has a
 * meaning only within its version. Sources disagree on whether the wider system has one question in 2019 or four; this list has
 * one, as in 2017, and callers may add questions of their own.
 */
public enum NasssVersion implements Term {
    /** The list of 2017: 19 questions. */
    LIST_2017("nasss-2017", "NASSS 2017", NasssSources.FRAMEWORK_2017) {
        @Override
        List<Question> list() {
            return ImmutableList.of(
                    question("1A", NATURE_OF_CONDITION),
                    new Question(
                            "1B",
                            Domain.CONDITION,
                            "Comorbidities and sociocultural factors",
                            List.of(COMORBIDITIES, SOCIOCULTURAL_FACTORS),
                            citations("1B", COMORBIDITIES)),
                    question("2A", MATERIAL_PROPERTIES),
                    question("2B", KNOWLEDGE_GENERATED),
                    question("2C", KNOWLEDGE_TO_USE),
                    question("2D", SUPPLY_MODEL),
                    question("3A", SUPPLY_SIDE_VALUE),
                    question("3B", DEMAND_SIDE_VALUE),
                    question("4A", STAFF),
                    question("4B", PATIENT),
                    question("4C", LAY_CARERS),
                    question("5A", CAPACITY_TO_INNOVATE),
                    question("5B", READINESS),
                    question("5C", FUNDING_DECISION),
                    question("5D", TEAM_ROUTINES),
                    question("5E", IMPLEMENTATION_WORK),
                    question("6A", WIDER_CONTEXT),
                    question("7A", SCOPE_TO_ADAPT),
                    question("7B", RESILIENCE));
        }

        /** Returns the study that prints the codes up to 5D; the codes after it are recalled. */
        @Override
        Citation listed(String code) {
            return code.compareTo("5D") <= 0
                    ? Citation.published(NasssSources.TELEMONITORING_2019)
                    : Citation.recalled(source());
        }
    },

    /** The list of 2019: 21 questions. */
    LIST_2019("nasss-2019", "NASSS 2019", NasssSources.FRAMEWORK_2019) {
        @Override
        List<Question> list() {
            return ImmutableList.of(
                    question("1A", NATURE_OF_CONDITION),
                    question("1B", COMORBIDITIES),
                    question("1C", SOCIOCULTURAL_FACTORS),
                    question("2A", MATERIAL_PROPERTIES),
                    question("2B", KNOWLEDGE_TO_USE),
                    question("2C", KNOWLEDGE_GENERATED),
                    question("2D", SUPPLY_MODEL),
                    question("2E", INTELLECTUAL_PROPERTY),
                    question("3A", SUPPLY_SIDE_VALUE),
                    question("3B", DEMAND_SIDE_VALUE),
                    question("4A", STAFF),
                    question("4B", PATIENT),
                    question("4C", LAY_CARERS),
                    question("5A", CAPACITY_TO_INNOVATE),
                    question("5B", READINESS),
                    question("5C", FUNDING_DECISION),
                    question("5D", TEAM_ROUTINES),
                    question("5E", IMPLEMENTATION_WORK),
                    question("6A", WIDER_CONTEXT),
                    question("7A", SCOPE_TO_ADAPT),
                    question("7B", RESILIENCE));
        }

        /** Returns the review that prints the codes up to 4A; the codes after it are recalled. */
        @Override
        Citation listed(String code) {
            return code.compareTo("4A") <= 0
                    ? Citation.published(NasssSources.AI_REVIEW_2023)
                    : Citation.recalled(source());
        }
    };

    /** The closed list of versions. */
    public static final Vocabulary<NasssVersion> VOCABULARY = Vocabulary.of("version of NASSS", NasssVersion.class);

    private final String code;
    private final String label;
    private final Source source;
    private final Vocabulary<Question> questions;

    NasssVersion(String code, String label, Source source) {
        this.code = code;
        this.label = label;
        this.source = source;
        this.questions = Vocabulary.of("question of " + label, list(), Question::code);
    }

    abstract List<Question> list();

    abstract Citation listed(String code);

    final Question question(String questionCode, Topic topic) {
        return new Question(
                questionCode, topic.domain(), topic.label(), List.of(topic), citations(questionCode, topic));
    }

    final List<Citation> citations(String questionCode, Topic topic) {
        return List.of(listed(questionCode), topic.citation());
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the work in which the list was published} */
    public Source source() {
        return source;
    }

    /** {@return all questions, in the order of the list; unmodifiable} */
    public List<Question> questions() {
        return questions.terms();
    }

    /**
     * Returns the question with exactly this code.
     *
     * @param questionCode the code, such as {@code 2B}
     * @return the question, or empty if this version has none
     */
    public Optional<Question> find(String questionCode) {
        return questions.withCode(questionCode);
    }

    /**
     * Returns the question with exactly this code.
     *
     * @param questionCode the code, such as {@code 2B}
     * @return the question
     * @throws org.implsci.core.finding.InvalidInputException if this version has none; the finding lists the codes
     */
    public Question question(String questionCode) {
        return find(questionCode)
                .orElseThrow(() -> refusal(Pointer.ROOT, questionCode).toException());
    }

    /**
     * Returns the question of this version with the same topics as a question of another version.
     *
     * @param other a question of any version
     * @return the question; empty if none has exactly these topics: the 1B of 2017 is two questions in 2019, and the 2E of
     *     2019 is new
     */
    public Optional<Question> counterpart(Question other) {
        return questions().stream()
                .filter(question -> question.topics().equals(other.topics()))
                .findFirst();
    }

    /**
     * Returns the finding that refuses a code which this version does not have.
     *
     * <p>If another version has the code, the finding names that version and the counterpart here.
     *
     * @param pointer the place of the code in the document
     * @param questionCode the code
     * @return an error with the valid codes
     */
    public Finding refusal(Pointer pointer, String questionCode) {
        Finding unknown = questions.refusal(pointer, questionCode).withCode("nasss.question.unknown");
        for (NasssVersion other : values()) {
            Optional<Question> elsewhere = other.find(questionCode);
            if (elsewhere.isPresent()) {
                String advice = counterpart(elsewhere.get())
                        .map(question -> "in " + label + " that question is " + question)
                        .orElse(label + " has no single question with the same topic");
                return unknown.withCode("nasss.question.other-version")
                        .withMessage("a question of " + other.label + ", not of " + label)
                        .withAdvice(advice);
            }
        }
        return unknown;
    }
}
