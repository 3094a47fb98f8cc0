package org.implsci.comb.design;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.implsci.core.answer.Answer;
import org.implsci.core.term.Term;

/**
 * The outcome of ratings under a caller's rule, with the criteria that fail or are not rated.
 *
 * <p>One criterion below its least level fails the rule. Otherwise the outcome is open if a required criterion is not known,
 * not answered or not applicable. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param apease the assessment
 */
public record ApeaseOutcome(ApeaseRule rule, Apease apease) implements Serializable {
    /** Refuses null components. */
    public ApeaseOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(apease, "apease");
    }

    /** The result of ratings under a rule. */
    public enum Result implements Term {
        /** Every required criterion is rated at its least level or above. */
        PASSES,
        /** At least one criterion is rated below its least level. */
        FAILS,
        /** No criterion is below its least level, and at least one is not rated. */
        OPEN;

        @Override
        public String label() {
            return code();
        }
    }

    /** {@return the result: passes, fails or open} */
    public Result result() {
        if (!failing().isEmpty()) {
            return Result.FAILS;
        }
        return unrated().isEmpty() ? Result.PASSES : Result.OPEN;
    }

    /** {@return the criteria that are rated below their least level, in the framework's order; unmodifiable} */
    public List<ApeaseCriterion> failing() {
        return asked(criterion -> apease.rating(criterion)
                .value()
                .filter(level -> level.compareTo(least(criterion)) < 0)
                .isPresent());
    }

    /** {@return the required criteria that are not rated, in the framework's order; unmodifiable} */
    public List<ApeaseCriterion> unrated() {
        return asked(criterion -> apease.rating(criterion).value().isEmpty());
    }

    private ApeaseLevel least(ApeaseCriterion criterion) {
        return Objects.requireNonNull(rule.least().get(criterion));
    }

    private List<ApeaseCriterion> asked(Predicate<ApeaseCriterion> condition) {
        return rule.least().keySet().stream().filter(condition).toList();
    }

    /**
     * {@return the long form for a person: the result, the rule, and each criterion that fails or is not rated, without a
     * final line end}
     */
    public String explain() {
        return apease.option() + " " + result().label() + " by " + rule
                + lines("below", failing())
                + lines("not rated", unrated());
    }

    private String lines(String what, List<ApeaseCriterion> criteria) {
        return criteria.stream()
                .map(criterion -> {
                    Answer<ApeaseLevel> answer = apease.rating(criterion);
                    return "\n  " + what + ": " + criterion.label() + ", " + answer;
                })
                .collect(Collectors.joining());
    }

    /** Returns the result, the option and the name of the rule. */
    @Override
    public String toString() {
        return result().label() + ": " + apease.option() + " by " + rule.name();
    }
}
