package org.implsci.nasss.profile;

import java.util.List;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.Tally;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.Question;

/**
 * Which answers count for a domain that somebody judged as a whole, rater by rater.
 *
 * <p>A judgement speaks for the rater who made it and for nobody else. A level stands for that rater's ratings in the domain,
 * and so does "don't know": who declines a level for the whole has not given one. "Not applicable" stands for them only where
 * neither a level nor "don't know" is among them, since it would else take the domain out of account against what was said.
 */
final class DomainBasis {
    private final Domain domain;
    private final List<String> questions;
    private final Tally.Counter<Complexity> answers = new Tally.Counter<>(Complexity.class);
    private int judging;

    private DomainBasis(Domain domain, List<String> questions) {
        this.domain = domain;
        this.questions = questions;
    }

    static DomainBasis of(NasssAssessment assessment, Domain domain) {
        DomainBasis basis = new DomainBasis(
                domain,
                assessment.questions().stream()
                        .filter(question -> question.domain() == domain)
                        .map(Question::code)
                        .toList());
        assessment.sheets().forEach(basis::hear);
        return basis;
    }

    private void hear(RaterSheet sheet) {
        List<Answer<Complexity>> ratings = questions.stream().map(sheet::answer).toList();
        Answer<Complexity> judgement = sheet.judgement(domain).orElseGet(Answer::notAnswered);
        if (standsFor(judgement, Tally.of(Complexity.class, ratings))) {
            answers.add(judgement);
            judging++;
        } else {
            ratings.forEach(answers::add);
        }
    }

    private static boolean standsFor(Answer<Complexity> judgement, Tally<Complexity> ratings) {
        if (judgement instanceof Answer.NotApplicable) {
            return ratings.given() + ratings.dontKnow() == 0;
        }
        return judgement instanceof Answer.Given || judgement instanceof Answer.DontKnow;
    }

    Tally<Complexity> answers() {
        return answers.tally();
    }

    /** Returns how many raters' ratings a judgement stands for. */
    int judging() {
        return judging;
    }
}
