package org.implsci.rollout.benefit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * One benefit that a change is to bring, or one harm that it is known to bring.
 *
 * <p>Much of it may not be known yet; the register says what is missing. How far it is realised is
 * (actual - baseline) / (target - baseline): 0 at the baseline, 1 at the target, negative where things got worse, whichever way
 * is better. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Benefit implements WithBenefit, Serializable permits ImmutableBenefit {
    @Serial
    private static final long serialVersionUID = 1L;

    Benefit() {}

    /**
     * {@return a builder with nothing set; mandatory are {@code id}, {@code name}, {@code category}, {@code
     * financialClass} and {@code beneficiary}}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique in a register; never blank} */
    public abstract String id();

    /** {@return the name; never blank} */
    public abstract String name();

    /** {@return the category} */
    public abstract BenefitCategory category();

    /** {@return the financial class} */
    public abstract FinancialClass financialClass();

    /** {@return the person or group that gains; never blank} */
    public abstract String beneficiary();

    /** {@return who pays for what brings it; the payer, if known} */
    public abstract Optional<String> payer();

    /** {@return the owner, who is accountable for the benefit, if there is one} */
    public abstract Optional<String> owner();

    /** {@return the id of the measure by which it is seen; the measure, if there is one} */
    public abstract Optional<String> measure();

    /** {@return the value before; the baseline, if known} */
    public abstract Optional<Double> baseline();

    /** {@return when the baseline was taken; the day, if known} */
    public abstract Optional<LocalDate> baselineDate();

    /** {@return the value to reach; the target, if there is one} */
    public abstract Optional<Double> target();

    /** {@return when the target is to be reached; the day, if there is one} */
    public abstract Optional<LocalDate> fullEffect();

    /** {@return the last value seen; the value, if there is one} */
    public abstract Optional<Double> actual();

    /** {@return the service or budget line whose closing frees the money; the line, if there is one} */
    public abstract Optional<String> decommissions();

    /** {@return the ids of benefits that have to come first; unmodifiable} */
    public abstract List<String> dependsOn();

    /** {@return whether it is a harm that is accepted; true if so; false unless set} */
    @Value.Default
    public boolean disbenefit() {
        return false;
    }

    /**
     * {@return how far it is realised; the share of the way from baseline to target; undefined if one of the three is
     * not known, or baseline and target are the same}
     */
    public Statistic realisation() {
        if (baseline().isEmpty() || target().isEmpty() || actual().isEmpty()) {
            return Statistic.undefined(Statistic.UndefinedReason.NO_DATA);
        }
        double from = baseline().get();
        // Adding 0 turns a negative zero, which a person would stumble over, into a plain one.
        return Statistic.ratio(actual().get() - from, target().get() - from, Statistic.UndefinedReason.NO_FINITE_VALUE)
                .map(share -> share + 0.0);
    }

    /** Refuses blank texts and numbers that are not finite. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("id", id())
                .notBlank("name", name())
                .notBlank("beneficiary", beneficiary())
                .notBlank("payer", payer())
                .notBlank("owner", owner())
                .notBlank("measure", measure())
                .notBlank("decommissions", decommissions());
        finite(requirements, "baseline", baseline());
        finite(requirements, "target", target());
        finite(requirements, "actual", actual());
        requirements.orThrow();
    }

    private static void finite(Requirements requirements, String name, Optional<Double> value) {
        value.ifPresent(number ->
                requirements.range(Pointer.ROOT.at(name), number, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    /** {@return the name and the realisation} */
    @Override
    public final String toString() {
        return SafeText.line(name(), 40) + ": " + realisation();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                id(),
                name(),
                category(),
                financialClass(),
                beneficiary(),
                payer().orElse(null),
                owner().orElse(null),
                measure().orElse(null),
                baseline().orElse(null),
                baselineDate().orElse(null),
                target().orElse(null),
                fullEffect().orElse(null),
                actual().orElse(null),
                decommissions().orElse(null),
                dependsOn().isEmpty() ? null : dependsOn(),
                disbenefit() ? true : null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Benefit fromJson(Json json) {
        return builder()
                .id(json.id)
                .name(json.name)
                .category(json.category)
                .financialClass(json.financialClass)
                .beneficiary(json.beneficiary)
                .payer(Optional.ofNullable(json.payer))
                .owner(Optional.ofNullable(json.owner))
                .measure(Optional.ofNullable(json.measure))
                .baseline(Optional.ofNullable(json.baseline))
                .baselineDate(Optional.ofNullable(json.baselineDate))
                .target(Optional.ofNullable(json.target))
                .fullEffect(Optional.ofNullable(json.fullEffect))
                .actual(Optional.ofNullable(json.actual))
                .decommissions(Optional.ofNullable(json.decommissions))
                .addAllDependsOn(json.dependsOn == null ? List.of() : json.dependsOn)
                .disbenefit(json.disbenefit != null && json.disbenefit)
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            String name,
            BenefitCategory category,
            FinancialClass financialClass,
            String beneficiary,
            @Nullable String payer,
            @Nullable String owner,
            @Nullable String measure,
            @Nullable Double baseline,
            @IsoText @Nullable LocalDate baselineDate,
            @Nullable Double target,
            @IsoText @Nullable LocalDate fullEffect,
            @Nullable Double actual,
            @Nullable String decommissions,
            @Nullable List<String> dependsOn,
            @Nullable Boolean disbenefit) {}

    /** Builds a {@link Benefit}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableBenefit.Builder {
        Builder() {}
    }
}
