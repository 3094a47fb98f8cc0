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
import org.implsci.core.finding.Requirements;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.NasssVersion;
import org.implsci.nasss.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * The profile of an assessment: a level for each domain under a named policy, with the answers behind it.
 *
 * <p>A profile has no score across domains, because the framework publishes none. It has the number of domains at each
 * level; the named {@link RuleOfThumb} interprets these numbers. A profile follows from the assessment and the policy, so its
 * JSON form is written and not read. Immutable and thread-safe.
 */
public final class NasssProfile implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/nasss-profile/1";

    private final NasssAssessment assessment;
    private final OrdinalPolicy policy;
    private final List<DomainProfile> domains;

    /** Counted at the first question about a question, and kept; a second thread would at worst count the same again. */
    private transient @Nullable Map<String, Tally<Complexity>> tallies;

    private NasssProfile(NasssAssessment assessment, OrdinalPolicy policy, List<DomainProfile> domains) {
        this.assessment = assessment;
        this.policy = policy;
        this.domains = domains;
    }

    /**
     * Returns the profile of an assessment.
     *
     * @param assessment the raters' answers
     * @param policy the policy that makes one level of several answers
     * @return the profile
     */
    public static NasssProfile of(NasssAssessment assessment, OrdinalPolicy policy) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(policy, "policy");
        return new NasssProfile(assessment, policy, DomainCounts.of(assessment).profiles(policy));
    }

    /** {@return the assessment from which the profile was made} */
    public NasssAssessment assessment() {
        return assessment;
    }

    /** {@return the policy that made one level of several answers} */
    public OrdinalPolicy policy() {
        return policy;
    }

    /** {@return the seven domains, in the framework's order; unmodifiable} */
    public List<DomainProfile> domains() {
        return domains;
    }

    /**
     * Returns the profile of one domain.
     *
     * @param domain the domain
     * @return its answers and its level
     */
    public DomainProfile domain(Domain domain) {
        return domains.get(domain.number() - 1);
    }

    /**
     * Returns the number of domains at a level.
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

    /** {@return the domains without a level, for any reason, in the framework's order} */
    public List<DomainProfile> withoutLevel() {
        return domains.stream().filter(domain -> domain.level().isEmpty()).toList();
    }

    /** {@return the hot spots: the questions that at least one rater called complex, in the order of the list} */
    public List<HotSpot> hotSpots() {
        return assessment.questions().stream()
                .map(question -> new HotSpot(question, tally(question)))
                .filter(spot -> spot.answers().count(Complexity.COMPLEX) > 0)
                .toList();
    }

    /** {@return the questions that at least one rater answered with "don't know", in the order of the list} */
    public List<Question> unknownQuestions() {
        return assessment.questions().stream()
                .filter(question -> tally(question).dontKnow() > 0)
                .toList();
    }

    /** {@return the questions that every rater left unanswered, in the order of the list} */
    public List<Question> unratedQuestions() {
        return assessment.questions().stream()
                .filter(question -> {
                    Tally<Complexity> tally = tally(question);
                    return tally.notAnswered() == tally.total();
                })
                .toList();
    }

    /**
     * Returns the unrated questions of the domains that not every rater judged as a whole.
     *
     * <p>These questions leave their domain open. Rate a question that does not arise in a setting, such as one about patients
     * in a back office, as "not applicable": a question that was left out may also have been forgotten.
     *
     * @return the questions, in the order of the list
     */
    public List<Question> uncoveredQuestions() {
        return unratedQuestions().stream()
                .filter(question -> !domain(question.domain()).isJudged())
                .toList();
    }

    /**
     * Returns the counts of all raters' answers to one question.
     *
     * @param question a question of the assessment
     * @return the counts, one answer a rater
     */
    public Tally<Complexity> tally(Question question) {
        Map<String, Tally<Complexity>> counted = tallies;
        if (counted == null) {
            counted = assessment.tallies();
            tallies = counted;
        }
        Tally<Complexity> tally = counted.get(question.code());
        return tally == null ? Tally.of(Complexity.class, assessment.answers(question.code())) : tally;
    }

    /**
     * Returns the findings about each domain: different answers, "don't know", missing answers, domains that only some
     * raters judged, and judgements that differ from the ratings.
     *
     * @return warnings and notes, never errors, in the order of the domains; pointers name the domains under {@code /domains}
     */
    public Findings findings() {
        return ProfileFindings.of(this);
    }

    /** {@return the seven domains as a table: number, name, level, and the answers behind the level} */
    public TextTable toTable() {
        return new TextTable(
                List.of("", "Domain", "Level", "Based on"),
                domains.stream().map(NasssProfile::row).toList());
    }

    /**
     * Returns the seven domains as tidy data, one row a domain.
     *
     * @return the columns domain, number, level and no_level (codes), settled, raters, judges, and the number of answers of
     *     each kind behind the level
     */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns(
                "domain",
                "number",
                "level",
                "no_level",
                "settled",
                "raters",
                "judges",
                "simple",
                "complicated",
                "complex",
                "not_applicable",
                "dont_know",
                "not_answered");
        for (DomainProfile profile : domains) {
            Tally<Complexity> basis = profile.basis();
            data.row(
                    profile.domain(),
                    profile.domain().number(),
                    profile.level(),
                    profile.reason(),
                    profile.summary().isSettled(),
                    profile.raters(),
                    profile.judges(),
                    basis.count(Complexity.SIMPLE),
                    basis.count(Complexity.COMPLICATED),
                    basis.count(Complexity.COMPLEX),
                    basis.notApplicable(),
                    basis.dontKnow(),
                    basis.notAnswered());
        }
        return data.build();
    }

    /** {@return the picture of the profile: for each domain a bar of the answers by level, and the level} */
    public Picture picture() {
        return picture(List.of(this));
    }

    /**
     * Returns the picture of several profiles of one subject, bar below bar.
     *
     * @param moments the profiles in order of time; at least one
     * @return the picture
     */
    public static Picture picture(List<NasssProfile> moments) {
        Objects.requireNonNull(moments, "moments");
        new Requirements()
                .range("moments", moments.size(), 1, Integer.MAX_VALUE)
                .orThrow();
        return new LevelBars(moments).picture();
    }

    /** {@return the picture as an SVG document of its own} */
    public String toSvg() {
        return picture().toSvg();
    }

    private static List<String> row(DomainProfile profile) {
        return List.of(
                Integer.toString(profile.domain().number()),
                profile.domain().label(),
                profile.summary().toString(),
                profile.describeBasis());
    }

    /**
     * {@return the long form for a person: headline, table and findings; some dozen lines, without a line feed at the
     * end}
     */
    public String explain() {
        Findings findings = findings();
        return this + "\n" + assessment + "\n\n" + toTable().toText()
                + (findings.isEmpty() ? "" : "\n\n" + findings.explain());
    }

    /**
     * Explains the level of one domain: every answer to its questions, with its rationale and the meaning of its level.
     *
     * @param domain the domain
     * @return some lines, without a line feed at the end
     */
    public String explain(Domain domain) {
        return DomainExplanation.of(this, domain);
    }

    /** Returns whether the other object is a profile of an equal assessment under the same policy. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NasssProfile that && policy == that.policy && assessment.equals(that.assessment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assessment, policy);
    }

    /**
     * {@return the number of domains at each level, worst first, such as {@code "NASSS: complex 2, complicated 1, simple 2, no
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

    /** The JSON form of a profile. */
    record Json(
            String schema,
            NasssVersion version,
            String subject,
            OrdinalPolicy policy,
            List<DomainJson> domains,
            Findings findings) {}

    /** The JSON form of a domain in a profile. */
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

        /** Returns the counts behind the level if they are neither the ratings nor the judgements; null otherwise. */
        private static @Nullable Map<String, Integer> basis(DomainProfile profile) {
            return profile.basis().equals(profile.ratings()) || profile.basis().equals(profile.judgements())
                    ? null
                    : profile.basis().toMap(Complexity::code);
        }
    }
}
