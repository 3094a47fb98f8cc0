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
 * What was said about one domain, and what it comes to under the profile's policy.
 *
 * <p>Where a rater judged the domain as a whole, the judgement stands for the rater's own ratings under any policy, because
 * people decide; it counts as one answer beside the ratings of those who did not judge, and takes nothing away from them. A
 * judgement "not applicable" gives way where the same rater gave a level, or "don't know", to one of the questions. That order
 * is our choice: the framework publishes no rule from questions to domains. Immutable and thread-safe.
 *
 * @param domain the domain
 * @param policy the policy under which several answers become one
 * @param ratings the answers to the domain's questions, one a question and rater; questions that a rater left out count
 *     as not answered
 * @param judgements the judgements of the whole domain, one a rater who made one
 * @param basis the answers on which the level rests: judgements of those for whom one stands, ratings of the others
 * @param judging for how many raters a judgement stands
 * @param raters how many raters there are
 */
public record DomainProfile(
        Domain domain,
        OrdinalPolicy policy,
        Tally<Complexity> ratings,
        Tally<Complexity> judgements,
        Tally<Complexity> basis,
        int judging,
        int raters)
        implements Serializable {
    /** Refuses null components, and more who judge than raters. */
    public DomainProfile {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(ratings, "ratings");
        Objects.requireNonNull(judgements, "judgements");
        Objects.requireNonNull(basis, "basis");
        new Requirements().range("judging", judging, 0, raters).orThrow();
    }

    /**
     * {@return whether the level rests on judgements of the whole domain alone; false if it rests on ratings of
     * questions, be it of some raters only}
     */
    public boolean isJudged() {
        return judging > 0 && judging == raters;
    }

    /** {@return on what the level rests, in words; such as {@code "rated simple 1, not answered 2 (of 3)"}} */
    public String restsOn() {
        if (isJudged()) {
            return "judged " + basis;
        }
        return judging == 0 ? "rated " + basis : "judged by " + judging + " of " + raters + ", else rated: " + basis;
    }

    /** {@return what the basis comes to under the policy; a level, or why there is none} */
    public OrdinalSummary<Complexity> summary() {
        return policy.summarise(basis());
    }

    /** {@return the level of the domain; empty if there is none, for which {@link #reason()} says why} */
    public Optional<Complexity> level() {
        return summary().level();
    }

    /** {@return why the domain has no level; the reason; empty exactly if there is a level} */
    public Optional<NoLevel> reason() {
        return summary().reason();
    }

    /**
     * {@return whether the domain applies here; false if all that was said is that it does not; silence does not say
     * so}
     */
    public boolean isApplicable() {
        return !reason().equals(Optional.of(NoLevel.NOT_APPLICABLE));
    }

    /**
     * Returns whether the domain has this level and keeps it, however the answers turn out that are not known or not
     * given.
     *
     * @param level the level
     * @return false if it could be another level, or none
     */
    public boolean isSurely(Complexity level) {
        return summary().isSettled() && level().equals(Optional.of(level));
    }

    /**
     * {@return the levels that the domain could still be found to have; the levels, lowest first; all three if it has
     * none or could end without one, for then nothing bounds it; none if it does not apply}
     */
    public List<Complexity> possible() {
        if (!isApplicable()) {
            return List.of();
        }
        return summary().isLevelAssured() ? summary().possible() : List.of(Complexity.values());
    }

    /**
     * {@return whether raters or questions disagree inside the domain; true if two different levels were given to its
     * questions, or in judgements of it}
     */
    public boolean isSplit() {
        return ratings.isSplit() || judgements.isSplit();
    }

    /** {@return the domain and its level, or why there is none; such as {@code "Technology: complex (+1 unknown)"}} */
    @Override
    public String toString() {
        return domain.label() + ": " + summary();
    }
}
