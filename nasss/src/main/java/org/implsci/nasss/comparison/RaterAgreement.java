package org.implsci.nasss.comparison;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.core.answer.Tally;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.agreement.KrippendorffAlpha;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Question;

/**
 * How far several raters agree: the spread of each question, and one ordinal figure over all questions.
 *
 * <p>The figure is Krippendorff's alpha with the ordinal metric; questions with fewer than two levels given say nothing about
 * agreement and do not count. No reliability figure has been published for NASSS, so there is none to compare it with.
 * Immutable and thread-safe.
 *
 * @param assessment the assessment of several raters
 */
public record RaterAgreement(NasssAssessment assessment) implements Serializable {
    /** Refuses null. */
    public RaterAgreement {
        Objects.requireNonNull(assessment, "assessment");
    }

    /** {@return what all raters said, question by question, in the order of the list; a spread each} */
    public List<Spread> spreads() {
        return assessment.questions().stream()
                .map(question -> new Spread(question, Tally.of(Complexity.class, assessment.answers(question.code()))))
                .toList();
    }

    /**
     * {@return agreement over all questions; alpha; undefined where no question has two levels or all levels are the
     * same}
     */
    public Statistic alpha() {
        return KrippendorffAlpha.ordinal(spreads().stream().map(Spread::answers).toList());
    }

    /** {@return how many questions two or more raters gave a level to: the units of {@link #alpha()}; the count} */
    public int comparableQuestions() {
        return (int) spreads().stream()
                .filter(spread -> spread.answers().given() > 1)
                .count();
    }

    /**
     * {@return the long form for a person: the figure, then each question on which raters differ; some lines, without a
     * line feed at the end}
     */
    public String explain() {
        return spreads().stream()
                .filter(spread -> spread.answers().isSplit())
                .map(spread -> "\n  " + spread)
                .collect(Collectors.joining("", this.toString(), "\n  source: " + KrippendorffAlpha.SOURCE.cite()));
    }

    /** Returns the figure and its denominators. */
    @Override
    public String toString() {
        return "ordinal alpha " + alpha() + " (" + assessment.sheets().size() + " raters, " + comparableQuestions()
                + " questions with two or more levels)";
    }

    /**
     * What all raters said to one question.
     *
     * @param question the question
     * @param answers the counts
     */
    public record Spread(Question question, Tally<Complexity> answers) implements Serializable {
        /**
         * {@return how far apart the levels are; 0 if all who gave a level gave the same or nobody gave one, 1 for
         * neighbours, 2 for simple and complex}
         */
        public int range() {
            List<Complexity> given = answers.levels().stream()
                    .filter(level -> answers.count(level) > 0)
                    .toList();
            return given.isEmpty()
                    ? 0
                    : answers.levels().indexOf(given.get(given.size() - 1))
                            - answers.levels().indexOf(given.get(0));
        }

        /** Returns the question and the counts. */
        @Override
        public String toString() {
            return question + ": " + answers;
        }
    }
}
