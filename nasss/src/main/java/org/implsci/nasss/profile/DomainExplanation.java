package org.implsci.nasss.profile;

import java.util.List;
import org.implsci.core.answer.Answer;
import org.implsci.core.text.SafeText;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.Question;

/** Writes the long form of one domain: its policy, its level and every answer behind it. */
final class DomainExplanation {
    private static final int RATERS_SHOWN = 20;
    private static final int RATIONALE_SHOWN = 200;

    private final NasssAssessment assessment;
    private final DomainProfile domain;
    private final StringBuilder text = new StringBuilder();

    private DomainExplanation(NasssAssessment assessment, DomainProfile domain) {
        this.assessment = assessment;
        this.domain = domain;
    }

    static String of(NasssProfile profile, Domain domain) {
        return new DomainExplanation(profile.assessment(), profile.domain(domain)).write();
    }

    private String write() {
        text.append(domain.domain().number()).append(". ").append(domain).append('\n');
        text.append("  policy: ")
                .append(domain.policy().label())
                .append(", applied to ")
                .append(basisInWords())
                .append(": ")
                .append(domain.basis());
        for (RaterSheet sheet : firstOf(assessment.sheets())) {
            sheet.judgement(domain.domain())
                    .ifPresent(answer -> line("  whole domain, " + SafeText.line(sheet.rater(), 40), answer));
        }
        for (Question question : assessment.questions()) {
            if (question.domain() == domain.domain()) {
                write(question);
            }
        }
        if (assessment.sheets().size() > RATERS_SHOWN) {
            text.append("\n  (the first ")
                    .append(RATERS_SHOWN)
                    .append(" of ")
                    .append(assessment.sheets().size())
                    .append(" raters)");
        }
        return text.toString();
    }

    private String basisInWords() {
        if (domain.isJudged()) {
            return "judgements of the domain";
        }
        return domain.judges() == 0
                ? "ratings of its questions"
                : "judgements of the domain by " + domain.judges() + " of " + domain.raters()
                        + " raters and ratings of its questions by the others";
    }

    private void write(Question question) {
        text.append("\n  ").append(question);
        for (RaterSheet sheet : firstOf(assessment.sheets())) {
            Answer<Complexity> answer = sheet.answer(question.code());
            line("    " + SafeText.line(sheet.rater(), 40), answer);
            answer.value()
                    .flatMap(question::describe)
                    .ifPresent(meaning -> text.append("\n      meaning: ").append(meaning));
        }
        question.citations().forEach(citation -> text.append("\n    source: ").append(citation.cite()));
    }

    private void line(String prefix, Answer<Complexity> answer) {
        text.append('\n')
                .append(prefix)
                .append(": ")
                .append(answer.fold(
                        Complexity::label,
                        reason -> "not applicable",
                        rationale -> "don't know",
                        () -> "not answered"));
        if (!answer.rationale().isEmpty()) {
            text.append(" - ").append(SafeText.line(answer.rationale(), RATIONALE_SHOWN));
        }
    }

    private static List<RaterSheet> firstOf(List<RaterSheet> sheets) {
        return sheets.size() <= RATERS_SHOWN ? sheets : sheets.subList(0, RATERS_SHOWN);
    }
}
