package org.implsci.nasss.comparison;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.core.answer.Tally;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.agreement.KrippendorffAlpha;
import org.implsci.core.text.TidyTable;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Question;

/**
 * The agreement between several raters: the spread of the answers to each question, and one ordinal alpha over all questions.
 *
 * <p>Alpha is Krippendorff's alpha with the ordinal metric. A question with fewer than two levels given says nothing about
 * agreement and does not count. No reliability figure has been published for NASSS, so there is no benchmark. Immutable and
 * thread-safe.
 */
public final class RaterAgreement implements Serializable {
    private static final long serialVersionUID = 1L;

    private final NasssAssessment assessment;
    private final List<Spread> spreads;
    private final Statistic alpha;

    private RaterAgreement(NasssAssessment assessment, List<Spread> spreads) {
        this.assessment = assessment;
        this.spreads = spreads;
        this.alpha =
                KrippendorffAlpha.ordinal(spreads.stream().map(Spread::answers).toList());
    }

    /**
     * Returns the agreement between the raters of an assessment.
     *
     * @param assessment the assessment, by several raters
     * @return the agreement
     */
    public static RaterAgreement of(NasssAssessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        Map<String, Tally<Complexity>> tallies = assessment.tallies();
        return new RaterAgreement(
                assessment,
                assessment.questions().stream()
                        .map(question -> new Spread(question, Objects.requireNonNull(tallies.get(question.code()))))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** {@return the assessment from which the agreement was calculated} */
    public NasssAssessment assessment() {
        return assessment;
    }

    /** {@return the counts of all raters' answers to each question, in the order of the list; unmodifiable} */
    public List<Spread> spreads() {
        return spreads;
    }

    /** {@return alpha over all questions; undefined if no question has two levels, or all levels are the same} */
    public Statistic alpha() {
        return alpha;
    }

    /** {@return the number of questions to which two or more raters gave a level: the units of {@link #alpha()}} */
    public int comparableQuestions() {
        return (int)
                spreads.stream().filter(spread -> spread.answers().given() > 1).count();
    }

    /**
     * {@return the counts of answers as tidy data, one row a question; the columns question (its code), range (see
     * {@link Spread#range}), and the number of answers of each kind}
     */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns(
                "question", "range", "simple", "complicated", "complex", "not_applicable", "dont_know", "not_answered");
        for (Spread spread : spreads) {
            Tally<Complexity> answers = spread.answers();
            data.row(
                    spread.question().code(),
                    spread.range(),
                    answers.count(Complexity.SIMPLE),
                    answers.count(Complexity.COMPLICATED),
                    answers.count(Complexity.COMPLEX),
                    answers.notApplicable(),
                    answers.dontKnow(),
                    answers.notAnswered());
        }
        return data.build();
    }

    /**
     * {@return the long form for a person: alpha, then each question on which raters differ; some lines, without a line
     * feed at the end}
     */
    public String explain() {
        return spreads.stream()
                .filter(spread -> spread.answers().isSplit())
                .map(spread -> "\n  " + spread)
                .collect(Collectors.joining("", this.toString(), "\n  source: " + KrippendorffAlpha.SOURCE.cite()));
    }

    /** Returns whether the other object is the agreement of an equal assessment. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RaterAgreement that && assessment.equals(that.assessment);
    }

    @Override
    public int hashCode() {
        return assessment.hashCode();
    }

    /** Returns alpha and its denominators. */
    @Override
    public String toString() {
        return "ordinal alpha " + alpha + " (" + assessment.sheets().size() + " raters, " + comparableQuestions()
                + " questions with two or more levels)";
    }

    /**
     * The counts of all raters' answers to one question.
     *
     * @param question the question
     * @param answers the counts
     */
    public record Spread(Question question, Tally<Complexity> answers) implements Serializable {
        /** Refuses null components. */
        public Spread {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(answers, "answers");
        }

        /**
         * {@return the distance between the lowest and the highest level given: 0 if they are the same or none was given,
         * 1 for neighbours, 2 for simple and complex}
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
