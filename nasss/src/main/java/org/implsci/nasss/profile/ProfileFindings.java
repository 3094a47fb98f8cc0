package org.implsci.nasss.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.answer.OrdinalSummary;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Question;

/** What deserves attention in a profile, domain by domain. */
final class ProfileFindings {
    private final NasssProfile profile;
    private final Requirements found = new Requirements();

    private ProfileFindings(NasssProfile profile) {
        this.profile = profile;
    }

    static Findings of(NasssProfile profile) {
        ProfileFindings findings = new ProfileFindings(profile);
        profile.domains().forEach(findings::look);
        return findings.found.findings();
    }

    private void look(DomainProfile domain) {
        Pointer place = Pointer.ROOT.at("domains").at(domain.domain().number() - 1);
        String name = domain.domain().label();
        if (domain.isSplit()) {
            found.add(Finding.info("nasss.domain.split", place)
                    .message(name + ": the answers differ inside the domain")
                    .found((domain.ratings().isSplit() ? domain.ratings() : domain.judgements()).toString())
                    .advice("look at what differs before settling on one level")
                    .build());
        }
        domain.reason().ifPresent(reason -> found.add(withoutLevel(place, name, reason)));
        unknown(domain, place);
        unanswered(domain, place);
        if (domain.judging() > 0) {
            someJudged(domain, place);
            departure(domain, place);
        }
    }

    private static Finding withoutLevel(Pointer place, String name, NoLevel reason) {
        return Finding.warning("nasss.domain.no-level", place)
                .message(name + ": no level under this policy")
                .found(reason.label())
                .build();
    }

    private void unknown(DomainProfile domain, Pointer place) {
        List<Question> unknown = profile.unknownQuestions().stream()
                .filter(question -> question.domain() == domain.domain())
                .toList();
        if (!unknown.isEmpty() || domain.judgements().dontKnow() > 0) {
            String what = Stream.concat(
                            unknown.stream().map(Question::code),
                            domain.judgements().dontKnow() > 0 ? Stream.of("the domain as a whole") : Stream.empty())
                    .collect(Collectors.joining(", "));
            found.add(Finding.warning("nasss.domain.unknown", place)
                    .message(domain.domain().label() + ": not known")
                    .found(what)
                    .advice("find out before deciding; " + outcome(domain))
                    .build());
        }
    }

    /** Where nothing at all was said, the finding that there is no level says it already. */
    private void unanswered(DomainProfile domain, Pointer place) {
        int silent = domain.basis().notAnswered();
        if (silent == 0 || domain.reason().equals(Optional.of(NoLevel.NOTHING_RATED))) {
            return;
        }
        List<Question> questions = profile.assessment().questions().stream()
                .filter(question -> question.domain() == domain.domain())
                .toList();
        String nobody = profile.uncoveredQuestions().stream()
                .filter(questions::contains)
                .map(Question::code)
                .collect(Collectors.joining(", "));
        found.add(Finding.warning("nasss.domain.unrated", place)
                .message(domain.domain().label() + ": not every question is rated")
                .found(silent + " of " + domain.basis().total() + " answers not given"
                        + (nobody.isEmpty() ? "" : "; rated by nobody: " + nobody + " (of " + questions.size() + ")"))
                .advice("rate them, or say that they do not apply; " + outcome(domain))
                .build());
    }

    private static String outcome(DomainProfile domain) {
        if (domain.summary().isSettled()) {
            return "the level of the domain stands either way";
        }
        String possible = domain.possible().stream().map(Complexity::label).collect(Collectors.joining(", "));
        return "the domain could still be " + (possible.isEmpty() ? "any level" : possible);
    }

    private void someJudged(DomainProfile domain, Pointer place) {
        if (!domain.isJudged()) {
            found.add(Finding.warning("nasss.domain.judged-by-some", place)
                    .message(domain.domain().label() + ": judged as a whole by some raters only")
                    .found(domain.judging() + " of " + domain.raters() + " raters")
                    .advice("each judgement counts as one answer beside the ratings of the others")
                    .build());
        }
    }

    private void departure(DomainProfile domain, Pointer place) {
        Tally<Complexity> ratings = domain.ratings();
        OrdinalSummary<Complexity> beneath = profile.policy().summarise(ratings);
        // That a level was hidden by a judgement "don't know" is told as well.
        if (beneath.level().isPresent() && !beneath.level().equals(domain.level())) {
            found.add(Finding.info("nasss.domain.judged-otherwise", place)
                    .message(
                            domain.domain().label() + ": judged otherwise than its questions suggest under this policy")
                    .expected(beneath.toString())
                    .found(domain.summary().toString())
                    .build());
        }
    }
}
