package org.implsci.nasss.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.answer.OrdinalSummary;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Question;

/** Writes the findings about a profile, domain by domain. */
final class ProfileFindings {
    private final NasssProfile profile;
    private final Requirements found = new Requirements();

    private ProfileFindings(NasssProfile profile) {
        this.profile = profile;
    }

    static Findings of(NasssProfile profile) {
        ProfileFindings findings = new ProfileFindings(profile);
        profile.domains().forEach(findings::add);
        return findings.found.findings();
    }

    private void add(DomainProfile domain) {
        Pointer place = Pointer.ROOT.at("domains").at(domain.domain().number() - 1);
        String name = domain.domain().label();
        List<Question> questions = profile.assessment().questions().stream()
                .filter(question -> question.domain() == domain.domain())
                .toList();
        if (domain.isSplit()) {
            found.add(Finding.info("nasss.domain.split", place)
                    .message(name + ": the answers differ")
                    .found((domain.ratings().isSplit() ? domain.ratings() : domain.judgements()).toString())
                    .advice("look at the differences before you settle on one level")
                    .build());
        }
        domain.reason()
                .ifPresent(reason -> found.add(Finding.warning("nasss.domain.no-level", place)
                        .message(name + ": no level under this policy")
                        .found(reason.label())
                        .build()));
        addUnknown(domain, questions, place);
        addUnanswered(domain, questions, place);
        if (domain.judges() > 0) {
            addJudgedBySome(domain, place);
            addDeparture(domain, place);
        }
    }

    private void addUnknown(DomainProfile domain, List<Question> questions, Pointer place) {
        Stream<String> unknown = questions.stream()
                .filter(question -> profile.tally(question).dontKnow() > 0)
                .map(question -> question.code() + " ("
                        + profile.tally(question).dontKnow() + " of " + domain.raters() + " raters)");
        Stream<String> whole = domain.judgements().dontKnow() == 0
                ? Stream.empty()
                : Stream.of("the domain as a whole (" + domain.judgements().dontKnow() + " of " + domain.raters()
                        + " raters)");
        String list = Stream.concat(unknown, whole).collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            found.add(Finding.warning("nasss.domain.unknown", place)
                    .message(domain.domain().label() + ": raters do not know an answer")
                    .found(list)
                    .advice("find out before you decide; " + outcome(domain))
                    .build());
        }
    }

    /** Adds the finding about missing answers, unless nothing was rated, for which there is a finding already. */
    private void addUnanswered(DomainProfile domain, List<Question> questions, Pointer place) {
        int missing = domain.basis().notAnswered();
        if (missing == 0 || domain.reason().equals(Optional.of(NoLevel.NOTHING_RATED))) {
            return;
        }
        List<String> unrated = profile.uncoveredQuestions().stream()
                .filter(questions::contains)
                .map(Question::code)
                .toList();
        found.add(Finding.warning("nasss.domain.unrated", place)
                .message(domain.domain().label() + ": answers are missing")
                .found(missing + " of " + domain.basis().total() + " answers"
                        + (unrated.isEmpty()
                                ? ""
                                : "; no rater answered " + String.join(", ", unrated) + " (" + unrated.size() + " of "
                                        + questions.size() + " questions)"))
                .advice("rate these questions, or mark them as not applicable; " + outcome(domain))
                .build());
    }

    private static String outcome(DomainProfile domain) {
        if (domain.summary().isSettled()) {
            return "the level of the domain stays the same either way";
        }
        String possible = domain.possible().stream().map(Complexity::label).collect(Collectors.joining(" or "));
        return "the domain could still be " + (possible.isEmpty() ? "at any level" : possible);
    }

    private void addJudgedBySome(DomainProfile domain, Pointer place) {
        if (!domain.isJudged()) {
            found.add(Finding.warning("nasss.domain.judged-by-some", place)
                    .message(domain.domain().label() + ": only some raters judged the whole domain")
                    .found(domain.judges() + " of " + domain.raters() + " raters")
                    .advice("each judgement counts as one answer beside the ratings of the others")
                    .build());
        }
    }

    private void addDeparture(DomainProfile domain, Pointer place) {
        OrdinalSummary<Complexity> rated = profile.policy().summarise(domain.ratings());
        // A judgement "don't know" that hides the level of the ratings is a departure too.
        if (rated.level().isPresent() && !rated.level().equals(domain.level())) {
            found.add(Finding.info("nasss.domain.judged-otherwise", place)
                    .message(domain.domain().label() + ": the judgement differs from the level of the ratings")
                    .expected(rated.toString())
                    .found(domain.summary().toString())
                    .build());
        }
    }
}
