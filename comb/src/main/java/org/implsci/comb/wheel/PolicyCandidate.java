package org.implsci.comb.wheel;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.comb.model.Link;

/**
 * A policy category that a rule set suggests for some functions, with the reasons.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ruleSet the code of the rule set
 * @param policy the policy category
 * @param because the links from the functions to the policy, one a function; unmodifiable
 */
public record PolicyCandidate(
        String ruleSet, PolicyCategory policy, List<Link<InterventionFunction, PolicyCategory>> because)
        implements Serializable {
    /** Copies the list. */
    public PolicyCandidate {
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(policy, "policy");
        because = ImmutableList.copyOf(Objects.requireNonNull(because, "because"));
    }

    /** {@return the functions that the policy supports, in order; unmodifiable} */
    public List<InterventionFunction> functions() {
        return because.stream().map(Link::row).toList();
    }

    /** {@return the long form for a person: the policy, and a line a link, without a final line end} */
    public String explain() {
        return because.stream()
                .map(cell -> "\n  because: " + ruleSet + ": " + cell.explain())
                .collect(Collectors.joining("", policy.label(), ""));
    }

    /** Returns the policy and the functions that it supports. */
    @Override
    public String toString() {
        return policy.code() + " for "
                + functions().stream().map(InterventionFunction::code).collect(Collectors.joining(", "));
    }
}
