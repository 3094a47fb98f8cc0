package org.implsci.comb.wheel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.model.Link;
import org.implsci.core.finding.Requirements;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The functions and policies that a rule set suggests for some needs, each with its reasons.
 *
 * <p>A candidate is a suggestion of the framework; people choose. An additional need never removes a candidate: the candidates
 * of several needs are the union of the candidates of each need. Immutable and thread-safe.
 */
public final class Candidates implements Serializable {
    private static final long serialVersionUID = 1L;

    private final BehaviourChangeWheel wheel;
    private final ImmutableList<Determinant> needs;
    private final TdfRoute route;
    private final ImmutableList<FunctionCandidate> functions;

    Candidates(BehaviourChangeWheel wheel, ImmutableList<Determinant> needs, TdfRoute route) {
        this.wheel = wheel;
        this.needs = needs;
        this.route = route;
        if (new HashSet<>(needs).size() < needs.size()) {
            new Requirements().unique("needs", "need", needs, Determinant::code).orThrow();
        }
        Map<InterventionFunction, ImmutableList.Builder<LinkagePath>> reasons =
                new EnumMap<>(InterventionFunction.class);
        for (Determinant need : needs) {
            wheel.forEachPath(need, route, (function, path) -> {
                ImmutableList.Builder<LinkagePath> because = reasons.get(function);
                if (because == null) {
                    because = ImmutableList.builder();
                    reasons.put(function, because);
                }
                because.add(path);
            });
        }
        ImmutableList.Builder<FunctionCandidate> candidates = ImmutableList.builder();
        reasons.forEach((function, because) -> candidates.add(new FunctionCandidate(function, because.build())));
        this.functions = candidates.build();
    }

    /** {@return the rule set} */
    public BehaviourChangeWheel wheel() {
        return wheel;
    }

    /** {@return the determinants that need change, each once; unmodifiable} */
    public List<Determinant> needs() {
        return needs;
    }

    /** {@return the route from TDF domains to functions} */
    public TdfRoute route() {
        return route;
    }

    /** {@return the suggested functions with their reasons, in the framework's order; unmodifiable} */
    public List<FunctionCandidate> functions() {
        return functions;
    }

    /** {@return the suggested policies for the suggested functions with their reasons, in the framework's order; unmodifiable} */
    public List<PolicyCandidate> policies() {
        return wheel.policiesFor(
                functions.stream().map(FunctionCandidate::function).toList());
    }

    /** {@return the needs without a suggestion: TDF domains, if the rule set has no table of domains; in order; unmodifiable} */
    public List<Determinant> unanswered() {
        return needs.stream()
                .filter(need -> functions.stream()
                        .noneMatch(candidate -> candidate.needs().contains(need)))
                .toList();
    }

    /** {@return the minimal sets of suggested functions that together address all needs} */
    public MinimalCovers<Determinant, InterventionFunction> covers() {
        return new MinimalCovers<>(
                needs,
                functions.stream()
                        .map(candidate -> new MinimalCovers.Reach<>(candidate.function(), candidate.needs()))
                        .toList());
    }

    /**
     * Returns the suggestions as tidy data: first one row for each path from a need to a function, then one row for each link
     * from a function to a policy.
     *
     * @return the columns suggests ({@code function} or {@code policy}), need, via_component, function and policy (codes, empty
     *     where they do not apply) and source
     */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("suggests", "need", "via_component", "function", "policy", "source");
        for (FunctionCandidate candidate : functions) {
            for (LinkagePath reason : candidate.because()) {
                Link<?, ?> first = reason.path().get(0);
                data.row(
                        "function",
                        reason.need(),
                        reason.path().size() > 1 ? first.column() : null,
                        candidate.function(),
                        null,
                        reason.path().stream()
                                .map(link -> link.citation().cite())
                                .collect(Collectors.joining("; ")));
            }
        }
        for (PolicyCandidate candidate : policies()) {
            for (Link<InterventionFunction, PolicyCategory> link : candidate.because()) {
                data.row(
                        "policy",
                        null,
                        null,
                        link.row(),
                        candidate.policy(),
                        link.citation().cite());
            }
        }
        return data.build();
    }

    /** {@return the map of the wheel: needs, functions and policies, with the suggestions marked} */
    public Picture picture() {
        return picture(needs, List.of(), List.of(), List.of());
    }

    /**
     * Returns the map of the wheel with the choices of people marked.
     *
     * @param determinants the determinants to show, which include the needs
     * @param unknown the determinants that may be needs
     * @param functions the chosen functions
     * @param policies the chosen policies
     * @return the picture
     */
    public Picture picture(
            List<Determinant> determinants,
            List<Determinant> unknown,
            List<InterventionFunction> functions,
            List<PolicyCategory> policies) {
        return new WheelMap(this, determinants, unknown, functions, policies).picture();
    }

    /** {@return the map of the wheel as an SVG document of its own} */
    public String toSvg() {
        return picture().toSvg();
    }

    /** {@return the functions as a table, a row each: function, needs, supporting policies} */
    public TextTable toTable() {
        return new TextTable(
                List.of("function", "for", "policies"),
                functions.stream()
                        .map(candidate -> List.of(
                                candidate.function().label(),
                                codes(candidate.needs()),
                                wheel.policies().columnsOf(candidate.function()).stream()
                                        .map(PolicyCategory::label)
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    /**
     * {@return the long form for a person: every candidate with the links from which it follows, then the sources once
     * each, without a final line end}
     */
    public String explain() {
        References references = new References();
        StringBuilder text =
                new StringBuilder("for " + codes(needs) + ", by " + wheel.label() + " (" + wheel.code() + ")");
        for (FunctionCandidate candidate : functions) {
            text.append("\nfunction: ").append(candidate.function().label());
            for (LinkagePath reason : candidate.because()) {
                text.append("\n  ")
                        .append(reason.path().stream().map(references::cite).collect(Collectors.joining(", then ")));
            }
        }
        for (PolicyCandidate candidate : policies()) {
            text.append("\npolicy: ").append(candidate.policy().label());
            candidate.because().forEach(cell -> text.append("\n  ").append(references.cite(cell)));
        }
        if (functions.isEmpty()) {
            text.append("\nno function is suggested");
        }
        if (!unanswered().isEmpty()) {
            text.append("\nthis rule set has no row for: ").append(codes(unanswered()));
        }
        return text.append(references.explain()).toString();
    }

    private static String codes(List<Determinant> determinants) {
        return determinants.isEmpty()
                ? "no needs"
                : determinants.stream().map(Determinant::code).collect(Collectors.joining(", "));
    }

    /** Returns whether the other object is the candidates of an equal rule set for the same needs and route. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Candidates that
                && route == that.route
                && needs.equals(that.needs)
                && wheel.equals(that.wheel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wheel, needs, route);
    }

    /** Returns the number of suggested functions and policies, and the number of needs. */
    @Override
    public String toString() {
        return functions.size() + " functions and " + policies().size() + " policies for " + needs.size() + " needs by "
                + wheel.code();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                wheel.code(),
                needs.stream().map(Determinant::code).toList(),
                route,
                functions.stream()
                        .map(candidate -> new Suggested(
                                candidate.function().code(),
                                candidate.because().stream()
                                        .map(reason -> reason.path().stream()
                                                .map(LinkJson::of)
                                                .toList())
                                        .toList()))
                        .toList(),
                policies().stream()
                        .map(candidate -> new Suggested(
                                candidate.policy().code(),
                                candidate.because().stream()
                                        .map(cell -> List.of(LinkJson.of(cell)))
                                        .toList()))
                        .toList(),
                unanswered().isEmpty()
                        ? null
                        : unanswered().stream().map(Determinant::code).toList());
    }

    /** The JSON form of candidates; it is written, never read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String ruleSet,
            List<String> needs,
            TdfRoute route,
            List<Suggested> functions,
            List<Suggested> policies,
            @Nullable List<String> unanswered) {}

    /** The JSON form of a candidate: its code, and the links of each reason. */
    record Suggested(String code, List<List<LinkJson>> because) {}

    /** The JSON form of a link in a reason. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkJson(
            String row,
            String column,
            String source,
            @Nullable String note) {
        static LinkJson of(Link<?, ?> cell) {
            return new LinkJson(
                    cell.row().code(),
                    cell.column().code(),
                    cell.citation().cite(),
                    cell.note().isEmpty() ? null : cell.note());
        }
    }
}
