package org.implsci.nasss.comparison;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.answer.OrdinalSummary;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.text.TidyTable;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.Question;

/**
 * The changes between two moments or two raters, question by question and domain by domain.
 *
 * <p>Questions are matched by topic and not by code, so that a rating of 2017 can be compared with one of 2019. Questions
 * without a single counterpart are listed and not compared. Immutable and thread-safe.
 *
 * @param before the profile on the first side
 * @param after the profile on the second side
 */
public record NasssComparison(NasssProfile before, NasssProfile after) implements Serializable {
    /** Refuses null components. */
    public NasssComparison {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Compares two moments.
     *
     * @param before the earlier assessment
     * @param after the later assessment
     * @param policy the policy that makes one level of several answers, on both sides
     * @return the comparison
     */
    public static NasssComparison of(NasssAssessment before, NasssAssessment after, OrdinalPolicy policy) {
        return new NasssComparison(NasssProfile.of(before, policy), NasssProfile.of(after, policy));
    }

    /**
     * Compares two raters of one assessment.
     *
     * @param assessment the assessment
     * @param first the rater on the first side
     * @param second the rater on the second side
     * @param policy the policy that makes one level of one rater's answers in a domain
     * @return the comparison
     * @throws org.implsci.core.finding.InvalidInputException if one of them has no sheet; the finding lists the raters
     */
    public static NasssComparison between(
            NasssAssessment assessment, String first, String second, OrdinalPolicy policy) {
        Objects.requireNonNull(assessment, "assessment");
        return of(only(assessment, first), only(assessment, second), policy);
    }

    private static NasssAssessment only(NasssAssessment assessment, String rater) {
        List<RaterSheet> sheets = assessment.sheets().stream()
                .filter(sheet -> sheet.rater().equals(rater))
                .toList();
        if (sheets.isEmpty()) {
            throw Finding.error("nasss.rater.absent", Pointer.ROOT.at("sheets"))
                    .message("no sheet is by this rater")
                    .expected(assessment.sheets().stream()
                            .limit(20)
                            .map(RaterSheet::rater)
                            .collect(Collectors.joining(", ", "one of ", "")))
                    .foundText(rater)
                    .build()
                    .toException();
        }
        return assessment.withSheets(sheets);
    }

    /** {@return the questions asked on both sides with their levels, in the order of the first side's list} */
    public List<Movement<Question>> questions() {
        return before.assessment().questions().stream()
                .flatMap(question -> counterpart(question, after.assessment())
                        .map(other -> new Movement<>(question, summary(before, question), summary(after, other)))
                        .stream())
                .toList();
    }

    private static OrdinalSummary<Complexity> summary(NasssProfile side, Question question) {
        return side.policy().summarise(side.tally(question));
    }

    private static Optional<Question> counterpart(Question question, NasssAssessment other) {
        return question.isCustom()
                ? other.customQuestions().stream()
                        .filter(candidate -> candidate.code().equals(question.code()))
                        .findFirst()
                : other.version().counterpart(question);
    }

    /**
     * {@return the questions without a single counterpart on the other side, those of the first side first; empty if both
     * sides ask the same questions}
     */
    public List<Question> notComparable() {
        return Stream.concat(
                        unmatched(before.assessment(), after.assessment()),
                        unmatched(after.assessment(), before.assessment()))
                .toList();
    }

    private static Stream<Question> unmatched(NasssAssessment from, NasssAssessment to) {
        return from.questions().stream()
                .filter(question -> counterpart(question, to).isEmpty());
    }

    /** {@return the seven domains with their levels, in the framework's order} */
    public List<Movement<Domain>> domains() {
        ImmutableList.Builder<Movement<Domain>> movements = ImmutableList.builder();
        for (Domain domain : Domain.values()) {
            movements.add(new Movement<>(
                    domain,
                    before.domain(domain).summary(),
                    after.domain(domain).summary()));
        }
        return movements.build();
    }

    /**
     * Returns the number of questions with a kind of change.
     *
     * @param change the kind of change
     * @return 0 to the number of questions asked on both sides
     */
    public int count(LevelChange change) {
        return (int) questions().stream()
                .filter(movement -> movement.change() == change)
                .count();
    }

    /**
     * Returns the compared domains and questions as tidy data, one row each: first the seven domains, then the questions.
     *
     * @return the columns kind (domain or question), code, level_before, level_after and change (codes); a level is empty if
     *     there is none
     */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("kind", "code", "level_before", "level_after", "change");
        domains()
                .forEach(movement -> data.row(
                        "domain",
                        movement.subject(),
                        movement.before().level(),
                        movement.after().level(),
                        movement.change()));
        questions()
                .forEach(movement -> data.row(
                        "question",
                        movement.subject().code(),
                        movement.before().level(),
                        movement.after().level(),
                        movement.change()));
        return data.build();
    }

    /**
     * {@return the long form for a person: each domain, then each question that changed; some lines, without a line feed
     * at the end}
     */
    public String explain() {
        Stream<String> domains = domains().stream()
                .map(movement -> movement.subject().label() + ": " + movement.before() + " -> " + movement.after()
                        + ", " + movement.change().label());
        Stream<String> questions = questions().stream()
                .filter(movement -> movement.change() != LevelChange.SAME && movement.change() != LevelChange.NO_LEVEL)
                .map(movement -> "  " + movement);
        Stream<String> others = notComparable().stream().map(question -> "  not comparable: " + question);
        return Stream.of(Stream.of(toString()), domains, questions, others)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** Returns the number of questions with each kind of change. */
    @Override
    public String toString() {
        return "questions: less complex " + count(LevelChange.LESS_COMPLEX) + ", more complex "
                + count(LevelChange.MORE_COMPLEX) + ", became known " + count(LevelChange.BECAME_KNOWN) + ", same "
                + count(LevelChange.SAME)
                + (count(LevelChange.NOT_KNOWN) == 0 ? "" : ", not known " + count(LevelChange.NOT_KNOWN));
    }
}
