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
 * A named rule set of the wheel: tables from components to functions, from functions to policies, and optionally from TDF
 * domains to functions.
 *
 * <p>{@link #GUIDE_2014} is the default. Callers make a custom rule set from a built-in one by {@link #rename} and
 * {@link #withFunctions}, or from their own tables. A rule set needs a function for each of the six components, and a component
 * and a policy for each of the nine functions. Immutable and thread-safe.
 *
 * @param code the code of the rule set in documents; not blank
 * @param label the name of the rule set; not blank
 * @param citation the source of the rule set as a whole
 * @param functions the table from components to functions
 * @param policies the table from functions to policies
 * @param domains the table from TDF domains to functions; without links if the rule set has none
 */
// A record and not a generated type: constants of a type that has a subclass can deadlock two threads that load both.
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

    /** The name of a table of domains without links. */
    static final String NO_DOMAINS = "no table of domains";

    /**
     * The tables of 2011: 21 links from components, 43 to policies, no table of domains.
     *
     * <p>The links from components were compared with the table as another study prints it, and the number of links in each row
     * with the table itself. The links to policies are recalled.
     */
    public static final BehaviourChangeWheel MICHIE_2011 = BuiltInWheels.michie2011();

    /**
     * The tables of the guide of 2014 and the default: 24 links from components, 43 to policies, 51 from domains.
     *
     * <p>Three links were added to those of 2011: training for physical opportunity and automatic motivation, modelling for
     * social opportunity. Each link from components was read in at least two works that print the table. The certainty of
     * the links to policies and from domains differs; their citations state it. Public tools that claim the table of 2014
     * omit training for physical opportunity or add links that are in no edition.
     */
    public static final BehaviourChangeWheel GUIDE_2014 = BuiltInWheels.guide2014();

    /**
     * The table of CACTIS, a tool of 2026 by one of the wheel's authors: 29 links from components.
     *
     * <p>A component has a link to a function if the tool's list of targets has at least one technique for it. Compared with
     * 2014, nine links are new and four are gone. The tool calls restriction rule-making. It has no links to policies, so the
     * links of 2014 are used, and no table of domains.
     */
    public static final BehaviourChangeWheel CACTIS_2026 = BuiltInWheels.cactis2026();

    /** Refuses blank texts, components and domains without a function, functions without a component or a policy. */
    public BehaviourChangeWheel {
        Objects.requireNonNull(policies, "policies");
        Objects.requireNonNull(functions, "functions");
        Objects.requireNonNull(domains, "domains");
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
                        .message("this table has no link with " + term.code())
                        .expected("at least one link for each term of the framework")
                        .advice("start from a built-in table and change single links")
                        .build());
    }

    /** {@return the built-in rule sets, oldest first; unmodifiable} */
    public static List<BehaviourChangeWheel> builtIn() {
        return List.of(MICHIE_2011, GUIDE_2014, CACTIS_2026);
    }

    /**
     * Returns the built-in rule set with a code.
     *
     * @param code the code, such as {@code guide-2014}
     * @return the rule set
     * @throws org.implsci.core.finding.InvalidInputException if no built-in rule set has this code; the finding lists all codes
     */
    public static BehaviourChangeWheel named(String code) {
        Vocabulary<BehaviourChangeWheel> wheels =
                Vocabulary.of("rule set of the library", builtIn(), BehaviourChangeWheel::code);
        return wheels.withCode(code)
                .orElseThrow(() -> wheels.refusal(Pointer.ROOT, code).toException());
    }

    /**
     * Returns the same tables under another name, as a custom rule set.
     *
     * @param newCode the code in documents; not blank
     * @param newLabel the name; not blank
     * @param newCitation the source
     * @return a copy
     */
    public BehaviourChangeWheel rename(String newCode, String newLabel, Citation newCitation) {
        return new BehaviourChangeWheel(newCode, newLabel, newCitation, functions, policies, domains);
    }

    /**
     * Returns this rule set with another table of components.
     *
     * @param table the table from components to functions
     * @return a copy, with "altered" in its name if this rule set is built in
     */
    public BehaviourChangeWheel withFunctions(Linkage<Component, InterventionFunction> table) {
        return altered(table, policies, domains);
    }

    /**
     * Returns this rule set with another table of policies.
     *
     * @param table the table from functions to policies
     * @return a copy, with "altered" in its name if this rule set is built in
     */
    public BehaviourChangeWheel withPolicies(Linkage<InterventionFunction, PolicyCategory> table) {
        return altered(functions, table, domains);
    }

    /**
     * Returns this rule set with another table of domains.
     *
     * @param table the table from TDF domains to functions; without links to remove it
     * @return a copy, with "altered" in its name if this rule set is built in
     */
    public BehaviourChangeWheel withDomains(Linkage<TdfDomain, InterventionFunction> table) {
        return altered(functions, policies, table);
    }

    /** Returns a copy with these tables; it must not carry the name of a published rule set that it no longer is. */
    private BehaviourChangeWheel altered(
            Linkage<Component, InterventionFunction> newFunctions,
            Linkage<InterventionFunction, PolicyCategory> newPolicies,
            Linkage<TdfDomain, InterventionFunction> newDomains) {
        BehaviourChangeWheel same =
                new BehaviourChangeWheel(code, label, citation, newFunctions, newPolicies, newDomains);
        return same.equals(this) || !isBuiltIn() ? same : same.rename(code + "-altered", label + ", altered", citation);
    }

    /** {@return whether the rule set is built in; false for a custom one} */
    public boolean isBuiltIn() {
        return builtIn().contains(this);
    }

    /**
     * Returns the functions and policies that the rule set suggests for some needs.
     *
     * @param needs the determinants that need change, each once
     * @param route the route from TDF domains to functions; without effect on components
     * @return the functions and policies with their reasons
     */
    public Candidates candidates(Collection<? extends Determinant> needs, TdfRoute route) {
        return new Candidates(
                this,
                ImmutableList.copyOf(Objects.requireNonNull(needs, "needs")),
                Objects.requireNonNull(route, "route"));
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
     * Returns every minimal set of policies that supports all of some functions.
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

    /** Passes on every path from a need to a function, in the order of the tables. */
    void forEachPath(Determinant need, TdfRoute route, BiConsumer<InterventionFunction, LinkagePath> consumer) {
        if (need instanceof Component component) {
            for (Link<Component, InterventionFunction> cell : functions.row(component)) {
                consumer.accept(cell.column(), new LinkagePath(code, need, ImmutableList.of(cell)));
            }
        } else if (need instanceof TdfDomain domain && route == TdfRoute.DIRECT) {
            for (Link<TdfDomain, InterventionFunction> cell : domains.row(domain)) {
                consumer.accept(cell.column(), new LinkagePath(code, need, ImmutableList.of(cell)));
            }
        } else if (need instanceof TdfDomain domain) {
            for (Link<TdfDomain, Component> first : TdfDomain.components().row(domain)) {
                for (Link<Component, InterventionFunction> then : functions.row(first.column())) {
                    consumer.accept(then.column(), new LinkagePath(code, need, ImmutableList.of(first, then)));
                }
            }
        }
    }

    /** Returns the label and the number of links. */
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

    /** The JSON form of a rule set; a link without a citation has that of the rule set. */
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

    /** The JSON form of a link from a component. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComponentCell(
            Component component,
            InterventionFunction function,
            @Nullable Citation citation,
            @Nullable String note) {}

    /** The JSON form of a link to a policy. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PolicyCell(
            InterventionFunction function,
            PolicyCategory policy,
            @Nullable Citation citation,
            @Nullable String note) {}

    /** The JSON form of a link from a domain. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DomainCell(
            TdfDomain domain,
            InterventionFunction function,
            @Nullable Citation citation,
            @Nullable String note) {}
}
