package org.implsci.nasss.profile;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.answer.OrdinalSummary;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Requirements;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;

/**
 * The answers about one domain, and its level under the profile's policy.
 *
 * <p>A rater's judgement of the whole domain replaces that rater's own ratings under any policy, because people decide. It
 * counts as one answer beside the ratings of the other raters. A judgement "not applicable" replaces nothing if the same rater
 * answered one of the questions with a level or "don't know". This order is our choice: the framework publishes no rule from
 * questions to domains. Immutable and thread-safe.
 *
 * @param domain the domain
 * @param policy the policy that makes one level of several answers
 * @param ratings the counts of answers to the domain's questions, one a question and rater; questions that a rater left
 *     out count as not answered
 * @param judgements the counts of judgements of the whole domain, at most one a rater
 * @param basis the counts of answers that make the level: the judgements that replace ratings, and the remaining ratings
 * @param judges the number of raters whose judgement replaces their ratings; 0 to {@code raters}
 * @param raters the number of raters
 */
public record DomainProfile(
        Domain domain,
        OrdinalPolicy policy,
        Tally<Complexity> ratings,
        Tally<Complexity> judgements,
        Tally<Complexity> basis,
        int judges,
        int raters)
        implements Serializable {
    /** Refuses null components, and more judges than raters. */
    public DomainProfile {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(ratings, "ratings");
        Objects.requireNonNull(judgements, "judgements");
        Objects.requireNonNull(basis, "basis");
        new Requirements().range("judges", judges, 0, raters).orThrow();
    }

    /** {@return whether every rater's judgement of the whole domain replaces that rater's ratings} */
    public boolean isJudged() {
        return judges > 0 && judges == raters;
    }

    /** {@return the answers behind the level in words, such as {@code "rated simple 1, not answered 2 (of 3)"}} */
    public String describeBasis() {
        if (isJudged()) {
            return "judged " + basis;
        }
        return judges == 0
                ? "rated " + basis
                : "judged by " + judges + " of " + raters + " raters, rated by the others: " + basis;
    }

    /** {@return the level of the basis under the policy, or the reason why there is none} */
    public OrdinalSummary<Complexity> summary() {
        return policy.summarise(basis());
    }

    /** {@return the level of the domain; empty if there is none, see {@link #reason()}} */
    public Optional<Complexity> level() {
        return summary().level();
    }

    /** {@return the reason why the domain has no level; empty exactly if it has one} */
    public Optional<NoLevel> reason() {
        return summary().reason();
    }

    /** {@return whether the domain applies; false only if every answer is "not applicable"} */
    public boolean isApplicable() {
        return !reason().equals(Optional.of(NoLevel.NOT_APPLICABLE));
    }

    /**
     * Returns whether the domain has this level whatever the unknown and missing answers turn out to be.
     *
     * @param level the level
     * @return false if the domain has another level or none, or could come to that
     */
    public boolean isSurely(Complexity level) {
        return summary().isSettled() && level().equals(Optional.of(level));
    }

    /**
     * {@return the levels that the domain can still turn out to have, lowest first; all three if it has no level or could
     * lose it; empty if it does not apply}
     */
    public List<Complexity> possible() {
        if (!isApplicable()) {
            return List.of();
        }
        return summary().isLevelAssured() ? summary().possible() : List.of(Complexity.values());
    }

    /**
     * {@return whether answers differ inside the domain; true if its questions, or judgements of it, have two different
     * levels}
     */
    public boolean isSplit() {
        return ratings.isSplit() || judgements.isSplit();
    }

    /** {@return the domain and its level or the reason for none, such as {@code "Technology: complex (+1 unknown)"}} */
    @Override
    public String toString() {
        return domain.label() + ": " + summary();
    }
}
