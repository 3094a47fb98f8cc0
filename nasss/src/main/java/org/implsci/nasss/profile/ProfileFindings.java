package org.implsci.nasss.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.answer.NoLevel;
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
        if (domain.isJudged()) {
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
            String what = unknown.isEmpty()
                    ? "the domain as a whole"
                    : unknown.stream().map(Question::code).collect(Collectors.joining(", "));
            String possible =
                    domain.summary().possible().stream().map(Complexity::label).collect(Collectors.joining(", "));
            found.add(Finding.warning("nasss.domain.unknown", place)
                    .message(domain.domain().label() + ": not known")
                    .found(what)
                    .advice("find out before deciding; the domain could still be "
                            + (possible.isEmpty() ? "any level" : possible))
                    .build());
        }
    }

    private void departure(DomainProfile domain, Pointer place) {
        Tally<Complexity> ratings = domain.ratings();
        Optional<Complexity> beneath = profile.policy().summarise(ratings).level();
        if (beneath.isPresent() && domain.level().isPresent() && !beneath.equals(domain.level())) {
            found.add(Finding.info("nasss.domain.judged-otherwise", place)
                    .message(
                            domain.domain().label() + ": judged otherwise than its questions suggest under this policy")
                    .expected(beneath.get().label())
                    .found(domain.level().get().label())
                    .build());
        }
    }
}
