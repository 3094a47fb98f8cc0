package org.implsci.comb.wheel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.model.Link;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set suggests for what needs change: functions and policies, each with its reasons.
 *
 * <p>A candidate is a suggestion of the framework and no choice; people choose. Adding a need never removes a candidate, and
 * the candidates of several needs are those of each need together. Immutable and thread-safe.
 *
 * @param wheel the rule set that is asked
 * @param needs the determinants that need change, each once; unmodifiable
 * @param route how domains of the TDF lead to functions
 */
public record Candidates(BehaviourChangeWheel wheel, List<Determinant> needs, TdfRoute route) implements Serializable {
    /** Copies the list and refuses a need twice. */
    public Candidates {
        Objects.requireNonNull(wheel, "wheel");
        Objects.requireNonNull(route, "route");
        needs = ImmutableList.copyOf(needs);
        if (new HashSet<>(needs).size() < needs.size()) {
            new Requirements().unique("needs", "need", needs, Determinant::code).orThrow();
        }
    }

    /**
     * {@return the functions that the rule set suggests; the functions in the framework's order, each with its reasons;
     * unmodifiable}
     */
    public List<FunctionCandidate> functions() {
        Map<InterventionFunction, ImmutableList.Builder<LinkagePath>> reasons =
                new EnumMap<>(InterventionFunction.class);
        for (Determinant need : needs) {
            wheel.eachReason(need, route, (function, reason) -> {
                ImmutableList.Builder<LinkagePath> because = reasons.get(function);
                if (because == null) {
                    because = ImmutableList.builder();
                    reasons.put(function, because);
                }
                because.add(reason);
            });
        }
        ImmutableList.Builder<FunctionCandidate> candidates = ImmutableList.builder();
        reasons.forEach((function, because) -> candidates.add(new FunctionCandidate(function, because.build())));
        return candidates.build();
    }

    /**
     * {@return the policies that the rule set suggests for the functions that it suggests; the policies in the
     * framework's order, each with its reasons; unmodifiable}
     */
    public List<PolicyCandidate> policies() {
        return wheel.policiesFor(
                functions().stream().map(FunctionCandidate::function).toList());
    }

    /**
     * {@return the needs for which the rule set suggests nothing: domains of the TDF, where it has no table of domains;
     * the needs in order; unmodifiable}
     */
    public List<Determinant> unanswered() {
        List<Determinant> unanswered = new ArrayList<>(needs);
        for (Determinant need : needs) {
            wheel.eachReason(need, route, (function, reason) -> unanswered.remove(need));
        }
        return ImmutableList.copyOf(unanswered);
    }

    /**
     * {@return every smallest way to address all needs with the functions that the rule set suggests; the covers,
     * computed from the candidates}
     */
    public MinimalCovers<Determinant, InterventionFunction> covers() {
        return new MinimalCovers<>(
                needs,
                functions().stream()
                        .map(candidate -> new MinimalCovers.Reach<>(candidate.function(), candidate.needs()))
                        .toList());
    }

    /**
     * {@return the functions as a table: function, the needs from which it follows, the policies that support it; a row
     * a function}
     */
    public TextTable toTable() {
        return new TextTable(
                List.of("function", "for", "policies"),
                functions().stream()
                        .map(candidate -> List.of(
                                candidate.function().label(),
                                codes(candidate.needs()),
                                wheel.policies().columnsOf(candidate.function()).stream()
                                        .map(PolicyCategory::label)
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    /**
     * {@return the long form for a person: every candidate with the cells from which it follows, then the sources once
     * each; several lines, without a line end after the last}
     */
    public String explain() {
        References references = new References();
        StringBuilder text =
                new StringBuilder("for " + codes(needs) + ", by " + wheel.label() + " (" + wheel.code() + ")");
        for (FunctionCandidate candidate : functions()) {
            text.append("\nfunction: ").append(candidate.function().label());
            for (LinkagePath reason : candidate.because()) {
                text.append("\n  ")
                        .append(reason.path().stream().map(references::shown).collect(Collectors.joining(", then ")));
            }
        }
        for (PolicyCandidate candidate : policies()) {
            text.append("\npolicy: ").append(candidate.policy().label());
            candidate.because().forEach(cell -> text.append("\n  ").append(references.shown(cell)));
        }
        if (functions().isEmpty()) {
            text.append("\nno function");
        }
        if (!unanswered().isEmpty()) {
            text.append("\nno row in this rule set for: ").append(codes(unanswered()));
        }
        return text.append(references.explain()).toString();
    }

    private static String codes(List<Determinant> determinants) {
        return determinants.isEmpty()
                ? "no need"
                : determinants.stream().map(Determinant::code).collect(Collectors.joining(", "));
    }

    /** Returns how many functions and policies are suggested for how many needs. */
    @Override
    public String toString() {
        return functions().size() + " functions and " + policies().size() + " policies for " + needs.size()
                + " needs by " + wheel.code();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                wheel.code(),
                needs.stream().map(Determinant::code).toList(),
                route,
                functions().stream()
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

    /** What candidates look like in JSON; they are computed and never read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String ruleSet,
            List<String> needs,
            TdfRoute route,
            List<Suggested> functions,
            List<Suggested> policies,
            @Nullable List<String> unanswered) {}

    /** What a candidate looks like in JSON: its code, and for each reason the cells on the way. */
    record Suggested(String code, List<List<LinkJson>> because) {}

    /** What a cell looks like in a reason. */
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
