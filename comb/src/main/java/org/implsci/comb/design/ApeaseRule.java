package org.implsci.comb.design;

import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * A caller's rule for when ratings pass: the least level on some criteria.
 *
 * <p>The framework has no such rule and the library ships none; published designs reject options that meet every criterion.
 * Immutable and thread-safe.
 *
 * @param name what the caller calls the rule; not blank
 * @param least the least level, for each criterion that the rule asks for; at least one; unmodifiable
 */
public record ApeaseRule(String name, Map<ApeaseCriterion, ApeaseLevel> least) implements Serializable {
    /** Copies the map; refuses a blank name and a rule that asks for nothing. */
    public ApeaseRule {
        least = Maps.immutableEnumMap(least);
        boolean asks = !least.isEmpty();
        new Requirements()
                .notBlank("name", name)
                .that(
                        asks,
                        () -> Finding.error("comb.apease.rule.absent", Pointer.ROOT.at("least"))
                                .message("a rule that asks for nothing would pass everything")
                                .expected("the least level for at least one criterion")
                                .build())
                .orThrow();
    }

    /** Returns the name and what it asks for. */
    @Override
    public String toString() {
        return name + ": "
                + least.entrySet().stream()
                        .map(entry -> entry.getKey().code() + " at least "
                                + entry.getValue().label())
                        .collect(Collectors.joining(", "));
    }
}
