package org.implsci.rollout.raci.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * What differs from place to place in judging a matrix: thresholds, and what must be separated or present.
 *
 * <p>No threshold has a default, because no source gives a number: a rule whose threshold is not set is not asked, and the
 * report says so. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(RaciPolicy.SCHEMA)
public abstract sealed class RaciPolicy implements WithRaciPolicy, Serializable permits ImmutableRaciPolicy {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/raci-policy/1";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final RaciPolicy PLAIN = builder().build();

    RaciPolicy() {}

    /** {@return only the rules that need no threshold; the policy with nothing set} */
    public static RaciPolicy plain() {
        return PLAIN;
    }

    /** {@return a builder with nothing set; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return whether the accountable party also counts as responsible in a row without a responsible party (rules H3 and
     * X1); sources allow both readings; false unless set}
     */
    @Value.Default
    public boolean accountableImpliesResponsible() {
        return false;
    }

    /** {@return how many may be responsible for one task (rule H5); the threshold, if set} */
    public abstract OptionalInt mostResponsible();

    /** {@return how many may be consulted in one task (rule H6); the threshold, if set} */
    public abstract OptionalInt mostConsulted();

    /** {@return how many may be informed of one task (rule H6); the threshold, if set} */
    public abstract OptionalInt mostInformed();

    /**
     * {@return the largest share of all accountabilities that one party may hold (rule V4), beside its capacity; the
     * threshold above 0 and up to 1, if set}
     */
    public abstract OptionalDouble mostAccountableShare();

    /** {@return for how many tasks one party may be responsible alone (rule V6); the threshold, if set} */
    public abstract OptionalInt mostSoleResponsible();

    /**
     * Pairs of tasks that one party must not both do and approve (rule X1).
     *
     * @return the pairs; unmodifiable
     */
    public abstract List<SeparationOfDuties> separations();

    /** {@return who must take part in which tasks (rule X2); the requirements; unmodifiable} */
    public abstract List<RequiredParticipation> participations();

    /**
     * Tasks that must have a valid row (rule X4).
     *
     * @return the requirements; unmodifiable
     */
    public abstract List<RequiredRow> requiredRows();

    /** Refuses negative thresholds and a share outside its range. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .range("mostResponsible", mostResponsible().orElse(1), 1, Integer.MAX_VALUE)
                .range("mostConsulted", mostConsulted().orElse(0), 0, Integer.MAX_VALUE)
                .range("mostInformed", mostInformed().orElse(0), 0, Integer.MAX_VALUE)
                .range("mostSoleResponsible", mostSoleResponsible().orElse(0), 0, Integer.MAX_VALUE)
                .range(
                        Pointer.ROOT.at("mostAccountableShare"),
                        mostAccountableShare().orElse(1),
                        Double.MIN_VALUE,
                        1);
        requirements.orThrow();
    }

    /** Returns how many thresholds and requirements are set. */
    @Override
    public final String toString() {
        long thresholds = Stream.of(mostResponsible(), mostConsulted(), mostInformed(), mostSoleResponsible())
                .filter(OptionalInt::isPresent)
                .count();
        return "RACI policy: " + (thresholds + (mostAccountableShare().isPresent() ? 1 : 0)) + " thresholds, "
                + (separations().size()
                        + participations().size()
                        + requiredRows().size()) + " requirements";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                accountableImpliesResponsible(),
                boxed(mostResponsible()),
                boxed(mostConsulted()),
                boxed(mostInformed()),
                mostAccountableShare().isPresent()
                        ? (Double) mostAccountableShare().getAsDouble()
                        : null,
                boxed(mostSoleResponsible()),
                separations().isEmpty() ? null : separations(),
                participations().isEmpty() ? null : participations(),
                requiredRows().isEmpty() ? null : requiredRows());
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }

    private static OptionalInt unboxed(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RaciPolicy fromJson(Json json) {
        return builder()
                .accountableImpliesResponsible(json.accountableImpliesResponsible)
                .mostResponsible(unboxed(json.mostResponsible))
                .mostConsulted(unboxed(json.mostConsulted))
                .mostInformed(unboxed(json.mostInformed))
                .mostAccountableShare(
                        json.mostAccountableShare == null
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(json.mostAccountableShare))
                .mostSoleResponsible(unboxed(json.mostSoleResponsible))
                .addAllSeparations(json.separations == null ? List.of() : json.separations)
                .addAllParticipations(json.participations == null ? List.of() : json.participations)
                .addAllRequiredRows(json.requiredRows == null ? List.of() : json.requiredRows)
                .build();
    }

    /** What a policy looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            Boolean accountableImpliesResponsible,
            @Nullable Integer mostResponsible,
            @Nullable Integer mostConsulted,
            @Nullable Integer mostInformed,
            @Nullable Double mostAccountableShare,
            @Nullable Integer mostSoleResponsible,
            @Nullable List<SeparationOfDuties> separations,
            @Nullable List<RequiredParticipation> participations,
            @Nullable List<RequiredRow> requiredRows) {}

    /** Builds a {@link RaciPolicy}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableRaciPolicy.Builder {
        Builder() {}
    }
}
