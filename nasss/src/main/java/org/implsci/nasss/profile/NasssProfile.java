package org.implsci.nasss.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Findings;
import org.implsci.core.text.TextTable;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.NasssVersion;
import org.implsci.nasss.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment comes to: a level for each domain under a named policy, with everything that went into it.
 *
 * <p>There is no score across domains: the framework publishes none. Across domains there are counts, and the named
 * {@link RuleOfThumb}. A profile is a function of the assessment and the policy, so its JSON form is written and not read.
 * Immutable and thread-safe.
 */
public final class NasssProfile implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/nasss-profile/1";

    private final NasssAssessment assessment;
    private final OrdinalPolicy policy;
    private final List<DomainProfile> domains;

    private NasssProfile(NasssAssessment assessment, OrdinalPolicy policy, List<DomainProfile> domains) {
        this.assessment = assessment;
        this.policy = policy;
        this.domains = domains;
    }

    /**
     * Returns the profile of an assessment.
     *
     * @param assessment what people said
     * @param policy how several answers become one
     * @return the profile
     */
    public static NasssProfile of(NasssAssessment assessment, OrdinalPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return new NasssProfile(assessment, policy, DomainCounts.of(assessment).profiles(policy));
    }

    /** {@return the assessment from which the profile was made} */
    public NasssAssessment assessment() {
        return assessment;
    }

    /** {@return the policy under which several answers became one} */
    public OrdinalPolicy policy() {
        return policy;
    }

    /** {@return the seven domains, in the framework's order; the unmodifiable list} */
    public List<DomainProfile> domains() {
        return domains;
    }

    /**
     * Returns one domain.
     *
     * @param domain the domain
     * @return what was said about it and what it comes to
     */
    public DomainProfile domain(Domain domain) {
        return domains.get(domain.number() - 1);
    }

    /**
     * Returns how many of the seven domains have a level.
     *
     * @param level the level
     * @return 0 to 7
     */
    public int count(Complexity level) {
        int count = 0;
        for (DomainProfile domain : domains) {
            count += domain.level().equals(Optional.of(level)) ? 1 : 0;
        }
        return count;
    }

    /** {@return the domains without a level, for whatever reason; the domains, in order} */
    public List<DomainProfile> withoutLevel() {
        return domains.stream().filter(domain -> domain.level().isEmpty()).toList();
    }

    /** {@return the questions that at least one rater called complex, in the order of the list; the hot spots} */
    public List<HotSpot> hotSpots() {
        return assessment.questions().stream()
                .map(question -> new HotSpot(question, tally(question)))
                .filter(spot -> spot.answers().count(Complexity.COMPLEX) > 0)
                .toList();
    }

    /** {@return the questions to which at least one rater does not know the answer, in the order of the list} */
    public List<Question> unknownQuestions() {
        return assessment.questions().stream()
                .filter(question -> tally(question).dontKnow() > 0)
                .toList();
    }

    /** {@return the questions that no rater answered in any way, in the order of the list} */
    public List<Question> unratedQuestions() {
        return assessment.questions().stream()
                .filter(question -> {
                    Tally<Complexity> tally = tally(question);
                    return tally.notAnswered() == tally.total();
                })
                .toList();
    }

    /**
     * Returns the questions that no rater answered in any way and that leave a domain open: those of a domain where for
     * some rater no judgement of the whole stands. In the order of the list.
     *
     * <p>Asked is what the version's list and the caller's own questions contain, and nothing else. A question that does not
     * arise in a setting, such as one about patients in a back office, is rated "not applicable"; to leave it out does not
     * say so, since nobody can tell that from having forgotten it.
     *
     * @return the questions
     */
    public List<Question> uncoveredQuestions() {
        return unratedQuestions().stream()
                .filter(question -> !domain(question.domain()).isJudged())
                .toList();
    }

    /**
     * Returns what all raters said to one question.
     *
     * @param question a question of the assessment
     * @return the counts, one answer a rater
     */
    public Tally<Complexity> tally(Question question) {
        return Tally.of(Complexity.class, assessment.answers(question.code()));
    }

    /**
     * {@return what deserves attention: splits, unknowns, what was left unanswered, domains that only some raters
     * judged, judgements that depart from the ratings beneath them; warnings and notes, never errors, domain by domain;
     * pointers name the domains under {@code /domains}}
     */
    public Findings findings() {
        return ProfileFindings.of(this);
    }

    /** {@return the seven domains as a table: number, name, level, and the answers on which the level rests} */
    public TextTable toTable() {
        return new TextTable(
                List.of("", "Domain", "Level", "Rests on"),
                domains.stream().map(NasssProfile::row).toList());
    }

    private static List<String> row(DomainProfile profile) {
        return List.of(
                Integer.toString(profile.domain().number()),
                profile.domain().label(),
                profile.summary().toString(),
                profile.restsOn());
    }

    /**
     * {@return the long form for a person: the headline, the table, and what deserves attention; some dozen lines,
     * without a line feed at the end}
     */
    public String explain() {
        Findings findings = findings();
        return this + "\n" + assessment + "\n\n" + toTable().toText()
                + (findings.isEmpty() ? "" : "\n\n" + findings.explain());
    }

    /**
     * Returns how one domain came to its level: every answer to its questions, with rationale and what the level means.
     *
     * @param domain the domain
     * @return some lines, without a line feed at the end
     */
    public String explain(Domain domain) {
        return DomainExplanation.of(this, domain);
    }

    /** Equal for the same assessment and policy, since everything else follows. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NasssProfile that && policy == that.policy && assessment.equals(that.assessment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assessment, policy);
    }

    /**
     * {@return the counts across domains, worst first; such as {@code "NASSS: complex 2, complicated 1, simple 2, no
     * level 2 (worst)"}}
     */
    @Override
    public String toString() {
        return "NASSS: complex " + count(Complexity.COMPLEX) + ", complicated " + count(Complexity.COMPLICATED)
                + ", simple " + count(Complexity.SIMPLE) + ", no level "
                + withoutLevel().size() + " ("
                + policy.label() + ")";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                assessment.version(),
                assessment.subject(),
                policy,
                domains.stream().map(DomainJson::of).toList(),
                findings());
    }

    /** What a profile looks like in JSON. */
    record Json(
            String schema,
            NasssVersion version,
            String subject,
            OrdinalPolicy policy,
            List<DomainJson> domains,
            Findings findings) {}

    /** What a domain looks like in the JSON of a profile. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DomainJson(
            Domain domain,
            @Nullable Complexity level,
            @Nullable NoLevel noLevel,
            List<Complexity> possible,
            boolean judged,
            Map<String, Integer> ratings,
            Map<String, Integer> judgements,
            @Nullable Map<String, Integer> basis) {
        static DomainJson of(DomainProfile profile) {
            return new DomainJson(
                    profile.domain(),
                    profile.level().orElse(null),
                    profile.reason().orElse(null),
                    profile.summary().possible(),
                    profile.isJudged(),
                    profile.ratings().toMap(Complexity::code),
                    profile.judgements().toMap(Complexity::code),
                    basis(profile));
        }

        /** Written only where the level rests neither on the ratings alone nor on the judgements alone. */
        private static @Nullable Map<String, Integer> basis(DomainProfile profile) {
            return profile.basis().equals(profile.ratings()) || profile.basis().equals(profile.judgements())
                    ? null
                    : profile.basis().toMap(Complexity::code);
        }
    }
}
