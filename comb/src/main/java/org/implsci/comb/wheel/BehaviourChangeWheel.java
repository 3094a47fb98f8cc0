package org.implsci.comb.wheel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.model.Link;
import org.implsci.comb.model.Linkage;
import org.implsci.comb.model.TdfDomain;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A named rule set of the wheel: from components to functions, from functions to policies, and perhaps from TDF domains to
 * functions.
 *
 * <p>{@link #GUIDE_2014} is the default. A caller's own rule set is made from one of the library's by {@link #renamed} and
 * {@link #withFunctions}, or from tables of its own. It needs all six components and all nine functions: a component without
 * a function, a function to which no component leads or which no policy supports is refused, with all other faults.
 * Immutable and thread-safe.
 *
 * @param code the code by which documents name the rule set; not blank
 * @param label what the rule set is called; not blank
 * @param citation where the rule set as a whole comes from
 * @param functions which functions serve which component
 * @param policies which policies support which function
 * @param domains which functions serve which TDF domain; without any link if the rule set has no such table
 */
// A record and not generated: constants of its own type in a type with a subclass can lock up two threads that load
// them.
@JsonDocument(BehaviourChangeWheel.SCHEMA)
public record BehaviourChangeWheel(
        String code,
        String label,
        Citation citation,
        Linkage<Component, InterventionFunction> functions,
        Linkage<InterventionFunction, PolicyCategory> policies,
        Linkage<TdfDomain, InterventionFunction> domains)
        implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/behaviour-change-wheel/1";

    /** What a table of domains without any link is called. */
    static final String NO_DOMAINS = "no table of domains";

    /**
     * The tables of 2011: 21 links from components, 43 to policies, no table of domains.
     *
     * <p>The links from components were compared with the table as another study prints it, and their number per row with
     * the table itself. The links to policies are recalled.
     */
    public static final BehaviourChangeWheel MICHIE_2011 = BuiltInWheels.michie2011();

    /**
     * The tables of the guide of 2014 and the default: 24 links from components, 43 to policies, 51 from domains.
     *
     * <p>Three links were added to those of 2011: training for physical opportunity and automatic motivation, modelling for
     * social opportunity. Each link from components was read in at least two works that print the table. The links to
     * policies and from domains differ in how firmly they are known; each says so. Public tools that claim the table of
     * 2014 leave out training for physical opportunity or add links that are in no edition.
     */
    public static final BehaviourChangeWheel GUIDE_2014 = BuiltInWheels.guide2014();

    /**
     * The table of CACTIS, a tool of 2026 by one of the wheel's authors: 29 links from components.
     *
     * <p>A link stands where the tool's list of targets has at least one technique for the function; against 2014 it adds nine
     * and drops four. The tool calls restriction rule-making. It has no links to policies, so those of 2014 stand in, and no
     * table of domains.
     */
    public static final BehaviourChangeWheel CACTIS_2026 = BuiltInWheels.cactis2026();

    /** Refuses blank texts, components and domains without a function, functions without a component or a policy. */
    public BehaviourChangeWheel {
        Objects.requireNonNull(citation, "citation");
        Requirements requirements = new Requirements().notBlank("code", code).notBlank("label", label);
        for (Component component : Component.values()) {
            required(requirements, "functions", component, functions.row(component));
        }
        for (InterventionFunction function : InterventionFunction.values()) {
            required(requirements, "functions", function, functions.column(function));
            required(requirements, "policies", function, policies.row(function));
        }
        for (TdfDomain domain : TdfDomain.values()) {
            if (!domains.cells().isEmpty()) {
                required(requirements, "domains", domain, domains.row(domain));
            }
        }
        requirements.orThrow();
    }

    private static void required(Requirements requirements, String table, Term term, List<?> links) {
        requirements.that(
                !links.isEmpty(),
                () -> Finding.error("comb.wheel.link.absent", Pointer.ROOT.at(table))
                        .message("no link of this table has " + term.code())
                        .expected("at least one link for each term of the framework")
                        .advice(
                                "a rule set without it is another framework; take a table of the library and change single links")
                        .build());
    }

    /** {@return the rule sets that come with the library; the rule sets, oldest first; unmodifiable} */
    public static List<BehaviourChangeWheel> builtIn() {
        return List.of(MICHIE_2011, GUIDE_2014, CACTIS_2026);
    }

    /**
     * Returns the rule set of the library that a document names.
     *
     * @param code the code, such as {@code guide-2014}
     * @return the rule set
     * @throws org.implsci.core.finding.InvalidInputException if the library has none with this code; the finding lists all
     */
    public static BehaviourChangeWheel named(String code) {
        Vocabulary<BehaviourChangeWheel> wheels =
                Vocabulary.of("rule set of the library", builtIn(), BehaviourChangeWheel::code);
        return wheels.withCode(code)
                .orElseThrow(() -> wheels.refusal(Pointer.ROOT, code).toException());
    }

    /**
     * Returns the same tables as a rule set of the caller's own.
     *
     * @param newCode the code by which documents name it; not blank
     * @param newLabel what it is called; not blank
     * @param newCitation where it comes from
     * @return a copy
     */
    public BehaviourChangeWheel renamed(String newCode, String newLabel, Citation newCitation) {
        return new BehaviourChangeWheel(newCode, newLabel, newCitation, functions, policies, domains);
    }

    /**
     * Returns this rule set with another table of components.
     *
     * @param table which functions serve which component
     * @return a copy, called altered if this is one of the library's
     */
    public BehaviourChangeWheel withFunctions(Linkage<Component, InterventionFunction> table) {
        return altered(table, policies, domains);
    }

    /**
     * Returns this rule set with another table of policies.
     *
     * @param table which policies support which function
     * @return a copy, called altered if this is one of the library's
     */
    public BehaviourChangeWheel withPolicies(Linkage<InterventionFunction, PolicyCategory> table) {
        return altered(functions, table, domains);
    }

    /**
     * Returns this rule set with another table of domains.
     *
     * @param table which functions serve which domain; without any link for no such table
     * @return a copy, called altered if this is one of the library's
     */
    public BehaviourChangeWheel withDomains(Linkage<TdfDomain, InterventionFunction> table) {
        return altered(functions, policies, table);
    }

    /** With these tables; no result may name a published rule set and rest on another. */
    private BehaviourChangeWheel altered(
            Linkage<Component, InterventionFunction> newFunctions,
            Linkage<InterventionFunction, PolicyCategory> newPolicies,
            Linkage<TdfDomain, InterventionFunction> newDomains) {
        BehaviourChangeWheel same =
                new BehaviourChangeWheel(code, label, citation, newFunctions, newPolicies, newDomains);
        return same.equals(this) || !isBuiltIn()
                ? same
                : same.renamed(code + "-altered", label + ", altered", citation);
    }

    /** {@return whether the rule set is one of the library's; false for a caller's own} */
    public boolean isBuiltIn() {
        return builtIn().contains(this);
    }

    /**
     * Returns what the rule set suggests for some needs.
     *
     * @param needs what needs change, each once
     * @param route how domains of the TDF lead to functions; without effect on components
     * @return the suggestions with their reasons
     */
    public Candidates candidates(Collection<? extends Determinant> needs, TdfRoute route) {
        return new Candidates(this, ImmutableList.copyOf(needs), route);
    }

    /**
     * Returns the policies that support some functions.
     *
     * @param served the functions
     * @return the policies in the framework's order, each with the functions that it supports; unmodifiable
     */
    public List<PolicyCandidate> policiesFor(Collection<InterventionFunction> served) {
        Map<PolicyCategory, ImmutableList.Builder<Link<InterventionFunction, PolicyCategory>>> cells =
                new EnumMap<>(PolicyCategory.class);
        for (InterventionFunction function : served) {
            for (Link<InterventionFunction, PolicyCategory> cell : policies.row(function)) {
                cells.computeIfAbsent(cell.column(), policy -> ImmutableList.builder())
                        .add(cell);
            }
        }
        ImmutableList.Builder<PolicyCandidate> candidates = ImmutableList.builder();
        cells.forEach((policy, because) -> candidates.add(new PolicyCandidate(code, policy, because.build())));
        return candidates.build();
    }

    /**
     * Returns every smallest set of policies that supports all of some functions.
     *
     * @param served the functions, each once
     * @return the covers
     */
    public MinimalCovers<InterventionFunction, PolicyCategory> policyCovers(Collection<InterventionFunction> served) {
        return new MinimalCovers<>(
                ImmutableList.copyOf(served),
                policiesFor(served).stream()
                        .map(candidate -> new MinimalCovers.Reach<>(candidate.policy(), candidate.functions()))
                        .toList());
    }

    /** Hands over every way from a need to a function, in the order of the tables. */
    void eachReason(Determinant need, TdfRoute route, BiConsumer<InterventionFunction, LinkagePath> taker) {
        if (need instanceof Component component) {
            for (Link<Component, InterventionFunction> cell : functions.row(component)) {
                taker.accept(cell.column(), new LinkagePath(code, need, ImmutableList.of(cell)));
            }
        } else if (need instanceof TdfDomain domain && route == TdfRoute.DIRECT) {
            for (Link<TdfDomain, InterventionFunction> cell : domains.row(domain)) {
                taker.accept(cell.column(), new LinkagePath(code, need, ImmutableList.of(cell)));
            }
        } else if (need instanceof TdfDomain domain) {
            for (Link<TdfDomain, Component> first : TdfDomain.components().row(domain)) {
                for (Link<Component, InterventionFunction> then : functions.row(first.column())) {
                    taker.accept(then.column(), new LinkagePath(code, need, ImmutableList.of(first, then)));
                }
            }
        }
    }

    /** Returns the label and how many links there are. */
    @Override
    public String toString() {
        return label() + ": " + functions.cells().size() + " links to functions, "
                + policies.cells().size() + " to policies";
    }

    @JsonValue
    Json toJson() {
        boolean hasDomains = !domains.cells().isEmpty();
        return new Json(
                SCHEMA,
                code,
                label,
                citation,
                functions.name(),
                functions.cells().stream()
                        .map(cell -> new ComponentCell(cell.row(), cell.column(), own(cell), noted(cell)))
                        .toList(),
                policies.name(),
                policies.cells().stream()
                        .map(cell -> new PolicyCell(cell.row(), cell.column(), own(cell), noted(cell)))
                        .toList(),
                hasDomains ? domains.name() : null,
                hasDomains
                        ? domains.cells().stream()
                                .map(cell -> new DomainCell(cell.row(), cell.column(), own(cell), noted(cell)))
                                .toList()
                        : null);
    }

    private @Nullable Citation own(Link<?, ?> cell) {
        return cell.citation().equals(citation) ? null : cell.citation();
    }

    private static @Nullable String noted(Link<?, ?> cell) {
        return cell.note().isEmpty() ? null : cell.note();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BehaviourChangeWheel fromJson(Json json) {
        return json.toWheel();
    }

    /** What a rule set looks like in JSON; a cell without a citation has that of the rule set. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String code,
            String label,
            Citation citation,
            String functionsName,
            List<ComponentCell> functions,
            String policiesName,
            List<PolicyCell> policies,
            @Nullable String domainsName,
            @Nullable List<DomainCell> domains) {
        private BehaviourChangeWheel toWheel() {
            List<DomainCell> ofDomains = domains == null ? List.of() : domains;
            String nameOfDomains = domainsName == null ? NO_DOMAINS : domainsName;
            new Requirements()
                    .notBlank("functionsName", functionsName)
                    .unique("functions", "link", functions, cell -> cell.component + " -> " + cell.function)
                    .notBlank("policiesName", policiesName)
                    .unique("policies", "link", policies, cell -> cell.function + " -> " + cell.policy)
                    .notBlank("domainsName", nameOfDomains)
                    .unique("domains", "link", ofDomains, cell -> cell.domain + " -> " + cell.function)
                    .orThrow();
            return new BehaviourChangeWheel(
                    code,
                    label,
                    citation,
                    table(
                            functionsName,
                            functions,
                            cell -> cell(cell.component, cell.function, cell.citation, cell.note)),
                    table(policiesName, policies, cell -> cell(cell.function, cell.policy, cell.citation, cell.note)),
                    table(
                            nameOfDomains,
                            ofDomains,
                            cell -> cell(cell.domain, cell.function, cell.citation, cell.note)));
        }

        private static <J, R extends Term, C extends Term> Linkage<R, C> table(
                String name, List<J> cells, Function<J, Link<R, C>> cell) {
            return Linkage.of(name, cells.stream().map(cell).toList());
        }

        private <R extends Term, C extends Term> Link<R, C> cell(
                R row, C column, @Nullable Citation own, @Nullable String note) {
            return new Link<>(row, column, own == null ? citation : own, note == null ? "" : note);
        }
    }

    /** What a link from a component looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComponentCell(
            Component component,
            InterventionFunction function,
            @Nullable Citation citation,
            @Nullable String note) {}

    /** What a link to a policy looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PolicyCell(
            InterventionFunction function,
            PolicyCategory policy,
            @Nullable Citation citation,
            @Nullable String note) {}

    /** What a link from a domain looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DomainCell(
            TdfDomain domain,
            InterventionFunction function,
            @Nullable Citation citation,
            @Nullable String note) {}
}
