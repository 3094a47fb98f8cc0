package org.implsci.comb.wheel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.comb.model.Cell;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.Determinant;
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
 * <p>{@link #GUIDE_2014} is the default. A caller's own rule set needs all six components and all nine functions: a
 * component without a function, a function to which no component leads or which no policy supports is refused, with all
 * other faults. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(BehaviourChangeWheel.SCHEMA)
public abstract sealed class BehaviourChangeWheel implements WithBehaviourChangeWheel, Serializable
        permits ImmutableBehaviourChangeWheel {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/behaviour-change-wheel/1";

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

    @Serial
    private static final long serialVersionUID = 1L;

    BehaviourChangeWheel() {}

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule sets that come with the library.
     *
     * @return the rule sets, oldest first; unmodifiable
     */
    public static List<BehaviourChangeWheel> builtIn() {
        return List.of(MICHIE_2011, GUIDE_2014);
    }

    /**
     * The rule set of the library that a document names.
     *
     * @param code the code, such as {@code guide-2014}
     * @param pointer where the code stands
     * @return the rule set
     * @throws org.implsci.core.finding.InvalidInputException if the library has none with this code; the finding lists all
     */
    public static BehaviourChangeWheel named(String code, Pointer pointer) {
        Vocabulary<BehaviourChangeWheel> wheels =
                Vocabulary.of("rule set of the library", builtIn(), BehaviourChangeWheel::code);
        return wheels.withCode(code)
                .orElseThrow(() -> wheels.refusal(pointer, code).toException());
    }

    /**
     * The code by which documents name the rule set.
     *
     * @return the code; never blank
     */
    public abstract String code();

    /**
     * What the rule set is called.
     *
     * @return the label; never blank
     */
    public abstract String label();

    /**
     * Where the rule set as a whole comes from.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * Which functions serve which component.
     *
     * @return the table
     */
    public abstract Linkage<Component, InterventionFunction> functions();

    /**
     * Which policies support which function.
     *
     * @return the table
     */
    public abstract Linkage<InterventionFunction, PolicyCategory> policies();

    /**
     * Which functions serve which TDF domain.
     *
     * @return the table, if the rule set has one
     */
    public abstract Optional<Linkage<TdfDomain, InterventionFunction>> domains();

    /**
     * Whether the rule set is one of the library's.
     *
     * @return false for a caller's own
     */
    public boolean isBuiltIn() {
        return builtIn().contains(this);
    }

    /**
     * What the rule set suggests for some needs.
     *
     * @param needs what needs change, each once
     * @param route how domains of the TDF lead to functions; without effect on components
     * @return the suggestions with their reasons
     */
    public Candidates candidates(Collection<? extends Determinant> needs, TdfRoute route) {
        return new Candidates(this, ImmutableList.copyOf(needs), route);
    }

    /**
     * The policies that support some functions.
     *
     * @param served the functions
     * @return the policies in the framework's order, each with the functions that it supports; unmodifiable
     */
    public List<PolicyCandidate> policiesFor(Collection<InterventionFunction> served) {
        Map<PolicyCategory, ImmutableList.Builder<Cell<InterventionFunction, PolicyCategory>>> cells =
                new EnumMap<>(PolicyCategory.class);
        for (InterventionFunction function : served) {
            for (Cell<InterventionFunction, PolicyCategory> cell : policies().row(function)) {
                cells.computeIfAbsent(cell.column(), policy -> ImmutableList.builder())
                        .add(cell);
            }
        }
        ImmutableList.Builder<PolicyCandidate> candidates = ImmutableList.builder();
        cells.forEach((policy, because) -> candidates.add(new PolicyCandidate(policy, because.build())));
        return candidates.build();
    }

    /**
     * Every smallest set of policies that supports all of some functions.
     *
     * @param served the functions, each once
     * @return the covers
     */
    public Covers<InterventionFunction, PolicyCategory> policyCovers(Collection<InterventionFunction> served) {
        return new Covers<>(
                ImmutableList.copyOf(served),
                policiesFor(served).stream()
                        .map(candidate -> new Covers.Reach<>(candidate.policy(), candidate.functions()))
                        .toList());
    }

    /** Every way from a need to a function. */
    List<Reason> reasons(Determinant need, TdfRoute route) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (need instanceof Component component) {
            functions().row(component).forEach(cell -> reasons.add(new Reason(need, ImmutableList.of(cell))));
        } else if (need instanceof TdfDomain domain && route == TdfRoute.DIRECT) {
            domains()
                    .ifPresent(table ->
                            table.row(domain).forEach(cell -> reasons.add(new Reason(need, ImmutableList.of(cell)))));
        } else if (need instanceof TdfDomain domain) {
            for (Cell<TdfDomain, Component> first : TdfDomain.components().row(domain)) {
                functions()
                        .row(first.column())
                        .forEach(cell -> reasons.add(new Reason(need, ImmutableList.of(first, cell))));
            }
        }
        return reasons.build();
    }

    /** Refuses blank texts, components and domains without a function, functions without a component or a policy. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements().notBlank("code", code()).notBlank("label", label());
        for (Component component : Component.values()) {
            required(requirements, "functions", component, functions().row(component));
        }
        for (InterventionFunction function : InterventionFunction.values()) {
            required(requirements, "functions", function, functions().column(function));
            required(requirements, "policies", function, policies().row(function));
        }
        domains().ifPresent(table -> {
            for (TdfDomain domain : TdfDomain.values()) {
                required(requirements, "domains", domain, table.row(domain));
            }
        });
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

    /** The label and how many links there are. */
    @Override
    public final String toString() {
        return label() + ": " + functions().cells().size() + " links to functions, "
                + policies().cells().size() + " to policies";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                code(),
                label(),
                citation(),
                functions().name(),
                functions().cells().stream()
                        .map(cell -> new ComponentCell(cell.row(), cell.column(), own(cell), noted(cell)))
                        .toList(),
                policies().name(),
                policies().cells().stream()
                        .map(cell -> new PolicyCell(cell.row(), cell.column(), own(cell), noted(cell)))
                        .toList(),
                domains().map(Linkage::name).orElse(null),
                domains()
                        .map(table -> table.cells().stream()
                                .map(cell -> new DomainCell(cell.row(), cell.column(), own(cell), noted(cell)))
                                .toList())
                        .orElse(null));
    }

    private @Nullable Citation own(Cell<?, ?> cell) {
        return cell.citation().equals(citation()) ? null : cell.citation();
    }

    private static @Nullable String noted(Cell<?, ?> cell) {
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
            return builder()
                    .code(code)
                    .label(label)
                    .citation(citation)
                    .functions(Linkage.of(
                            functionsName,
                            functions.stream()
                                    .map(cell -> cell(cell.component, cell.function, cell.citation, cell.note))
                                    .toList()))
                    .policies(Linkage.of(
                            policiesName,
                            policies.stream()
                                    .map(cell -> cell(cell.function, cell.policy, cell.citation, cell.note))
                                    .toList()))
                    .domains(Optional.ofNullable(domains)
                            .map(cells -> Linkage.of(
                                    domainsName == null ? "domains" : domainsName,
                                    cells.stream()
                                            .map(cell -> cell(cell.domain, cell.function, cell.citation, cell.note))
                                            .toList())))
                    .build();
        }

        private <R extends Term, C extends Term> Cell<R, C> cell(
                R row, C column, @Nullable Citation own, @Nullable String note) {
            return new Cell<>(row, column, own == null ? citation : own, note == null ? "" : note);
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

    /** Builds a {@link BehaviourChangeWheel}; every attribute may be set once. */
    public static final class Builder extends ImmutableBehaviourChangeWheel.Builder {
        Builder() {}
    }
}
