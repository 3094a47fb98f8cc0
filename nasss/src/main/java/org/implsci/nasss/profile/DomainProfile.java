package org.implsci.nasss.profile;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.answer.OrdinalSummary;
import org.implsci.core.answer.Tally;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.Domain;

/**
 * What was said about one domain, and what it comes to under the profile's policy.
 *
 * <p>Where a rater judged the domain as a whole, the judgements decide its level under any policy, because people decide;
 * else the policy is applied to the ratings of the domain's questions. That order is our choice: the framework publishes
 * no rule from questions to domains. Immutable and thread-safe.
 *
 * @param domain the domain
 * @param policy the policy under which several answers become one
 * @param ratings the answers to the domain's questions, one a question and rater; questions that a rater left out count
 *     as not answered
 * @param judgements the judgements of the whole domain, one a rater who made one
 */
public record DomainProfile(
        Domain domain, OrdinalPolicy policy, Tally<Complexity> ratings, Tally<Complexity> judgements)
        implements Serializable {
    /** Refuses null components. */
    public DomainProfile {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(ratings, "ratings");
        Objects.requireNonNull(judgements, "judgements");
    }

    /**
     * Whether the level rests on judgements of the whole domain.
     *
     * @return false if it rests on the ratings of questions
     */
    public boolean isJudged() {
        return judgements.given() + judgements.dontKnow() + judgements.notApplicable() > 0;
    }

    /**
     * The answers on which the level rests.
     *
     * @return the judgements if there are any, else the ratings
     */
    public Tally<Complexity> basis() {
        return isJudged() ? judgements : ratings;
    }

    /**
     * What the basis comes to under the policy.
     *
     * @return a level, or why there is none
     */
    public OrdinalSummary<Complexity> summary() {
        return policy.summarise(basis());
    }

    /**
     * The level of the domain.
     *
     * @return the level; empty if there is none, for which {@link #reason()} says why
     */
    public Optional<Complexity> level() {
        return summary().level();
    }

    /**
     * Why the domain has no level.
     *
     * @return the reason; empty exactly if there is a level
     */
    public Optional<NoLevel> reason() {
        return summary().reason();
    }

    /**
     * Whether raters or questions disagree inside the domain.
     *
     * @return true if two different levels were given to its questions, or in judgements of it
     */
    public boolean isSplit() {
        return ratings.isSplit() || judgements.isSplit();
    }

    /**
     * The domain and its level, or why there is none.
     *
     * @return such as {@code "Technology: complex (+1 unknown)"}
     */
    @Override
    public String toString() {
        return domain.label() + ": " + summary();
    }
}
