package org.implsci.comb.design;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.technique.BehaviourChangeTechnique;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.comb.wheel.PolicyCategory;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * An option to judge and choose: a function, a policy or a technique, optionally for a function and for a need.
 *
 * <p>Published designs judge a technique for a function and a domain: the same technique can pass for one and fail for
 * another. Two options are therefore equal only if all their parts are. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Option implements WithOption, Serializable permits ImmutableOption {
    @Serial
    private static final long serialVersionUID = 1L;

    Option() {}

    /**
     * Returns the option of an intervention function.
     *
     * @param function the function
     * @return the option
     */
    public static Option of(InterventionFunction function) {
        return ImmutableOption.builder().function(function).build();
    }

    /**
     * Returns the option of a policy category for all chosen functions.
     *
     * @param policy the policy category
     * @return the option
     */
    public static Option of(PolicyCategory policy) {
        return ImmutableOption.builder().policy(policy).build();
    }

    /**
     * Returns the option of a policy category that supports one function.
     *
     * @param function the function
     * @param policy the policy category
     * @return the option
     */
    public static Option of(InterventionFunction function, PolicyCategory policy) {
        return ImmutableOption.builder().function(function).policy(policy).build();
    }

    /**
     * Returns the option of a technique that serves one function.
     *
     * @param function the function
     * @param technique the technique
     * @return the option
     */
    public static Option of(InterventionFunction function, BehaviourChangeTechnique technique) {
        return ImmutableOption.builder().function(function).technique(technique).build();
    }

    /**
     * Returns the same option for one need.
     *
     * @param determinant the component or domain to address
     * @return a copy
     */
    public Option forNeed(Determinant determinant) {
        return withNeed(determinant);
    }

    /** {@return the component or domain to address; empty if not stated} */
    public abstract Optional<Determinant> need();

    /** {@return the intervention function, if the option has one} */
    public abstract Optional<InterventionFunction> function();

    /** {@return the policy category, if the option has one} */
    public abstract Optional<PolicyCategory> policy();

    /** {@return the technique, if the option has one} */
    public abstract Optional<BehaviourChangeTechnique> technique();

    /** Refuses an empty option, and one with both a policy and a technique. */
    @Value.Check
    void check() {
        boolean nothing =
                function().isEmpty() && policy().isEmpty() && technique().isEmpty();
        boolean both = policy().isPresent() && technique().isPresent();
        if (nothing || both) {
            throw Finding.error(nothing ? "comb.option.absent" : "comb.option.mixed", Pointer.ROOT)
                    .message(nothing ? "the option is empty" : "a policy and a technique are two options")
                    .expected("a function, a policy or a technique; a function may go with either")
                    .build()
                    .toException();
        }
    }

    /** {@return the parts, from need to technique, such as {@code "C-Ps, education, 5.1"}} */
    @Override
    public final String toString() {
        return Stream.<Optional<? extends Term>>of(need(), function(), policy(), technique())
                .flatMap(Optional::stream)
                .map(Term::code)
                .collect(Collectors.joining(", "));
    }

    @JsonValue
    Json toJson() {
        return new Json(
                need().map(Determinant::code).orElse(null),
                function().orElse(null),
                policy().orElse(null),
                technique().map(BehaviourChangeTechnique::code).orElse(null));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Option fromJson(Json json) {
        Requirements faults = new Requirements();
        ImmutableOption.Builder option = ImmutableOption.builder()
                .function(Optional.ofNullable(json.function))
                .policy(Optional.ofNullable(json.policy));
        if (json.need != null) {
            Determinant.vocabulary()
                    .withCode(json.need)
                    .ifPresentOrElse(
                            option::need,
                            () -> faults.add(Determinant.vocabulary().refusal(Pointer.ROOT.at("need"), json.need)));
        }
        if (json.technique != null) {
            try {
                option.technique(BehaviourChangeTechnique.ofCode(json.technique));
            } catch (InvalidInputException e) {
                faults.add(e.findings().under(Pointer.ROOT.at("technique")));
            }
        }
        faults.orThrow();
        return option.build();
    }

    /** The JSON form of an option. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            @Nullable String need,
            @Nullable InterventionFunction function,
            @Nullable PolicyCategory policy,
            @Nullable String technique) {}
}
