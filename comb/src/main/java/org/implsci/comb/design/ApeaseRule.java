package org.implsci.comb.design;

import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * A caller's rule for ratings to pass: a least level on some criteria.
 *
 * <p>Neither the framework nor this library has such a rule; published designs reject options that meet every criterion.
 * Immutable and thread-safe.
 *
 * @param name the name of the rule; not blank
 * @param least the least level of each required criterion; at least one; unmodifiable
 */
public record ApeaseRule(String name, Map<ApeaseCriterion, ApeaseLevel> least) implements Serializable {
    /** Copies the map; refuses a blank name and an empty map. */
    public ApeaseRule {
        least = Maps.immutableEnumMap(Objects.requireNonNull(least, "least"));
        boolean asks = !least.isEmpty();
        new Requirements()
                .notBlank("name", name)
                .that(
                        asks,
                        () -> Finding.error("comb.apease.rule.absent", Pointer.ROOT.at("least"))
                                .message("a rule without criteria would pass every option")
                                .expected("the least level for at least one criterion")
                                .build())
                .orThrow();
    }

    /** Returns the name and the least levels. */
    @Override
    public String toString() {
        return name + ": "
                + least.entrySet().stream()
                        .map(entry -> entry.getKey().code() + " at least "
                                + entry.getValue().label())
                        .collect(Collectors.joining(", "));
    }
}
