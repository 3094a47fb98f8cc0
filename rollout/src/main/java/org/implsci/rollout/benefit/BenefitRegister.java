package org.implsci.rollout.benefit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * All benefits of a change, and all its costs.
 *
 * <p>There is no total of benefits: they are of different kinds and some are not known. A total of costs is given only if all
 * six kinds are known. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(BenefitRegister.SCHEMA)
public abstract sealed class BenefitRegister implements WithBenefitRegister, Serializable
        permits ImmutableBenefitRegister {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/benefit-register/1";

    @Serial
    private static final long serialVersionUID = 1L;

    BenefitRegister() {}

    /**
     * A builder with nothing set; mandatory are {@code programme} and {@code currency}.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the benefits are of.
     *
     * @return the name; never blank
     */
    public abstract String programme();

    /**
     * The unit of costs, such as {@code GBP}.
     *
     * @return the currency; never blank
     */
    public abstract String currency();

    /**
     * When the change goes live.
     *
     * @return the day, if known
     */
    public abstract Optional<LocalDate> goLive();

    /**
     * Who evaluates whether benefits come, and how.
     *
     * @return the plan, if there is one
     */
    public abstract Optional<String> evaluation();

    /**
     * The benefits.
     *
     * @return the benefits, ids once each; unmodifiable
     */
    public abstract List<Benefit> benefits();

    /**
     * The costs.
     *
     * @return the costs, kinds once each; unmodifiable
     */
    public abstract List<Cost> costs();

    /**
     * What is missing or does not fit.
     *
     * @return findings, each with the id of its rule, B1 to B14 and C1, as parameter {@code rule}
     */
    public Findings findings() {
        return BenefitRules.check(this);
    }

    /**
     * The whole cost of implementation.
     *
     * @return the sum; undefined as long as one of the six kinds is missing or not known
     */
    public Statistic totalCost() {
        double sum = 0;
        for (CostKind kind : CostKind.values()) {
            Optional<Double> amount = costs().stream()
                    .filter(cost -> cost.kind() == kind)
                    .flatMap(cost -> cost.known().stream())
                    .findFirst();
            if (amount.isEmpty()) {
                return Statistic.undefined(Statistic.UndefinedReason.NO_DATA);
            }
            sum += amount.get();
        }
        return Statistic.of(sum);
    }

    /**
     * The kinds of cost that are not known.
     *
     * @return the kinds; unmodifiable
     */
    public List<CostKind> unknownCosts() {
        return Stream.of(CostKind.values())
                .filter(kind -> costs().stream()
                        .noneMatch(cost -> cost.kind() == kind && cost.known().isPresent()))
                .toList();
    }

    /**
     * The benefits with how far each is realised.
     *
     * @return a table of one row for each benefit
     */
    public TextTable toTable() {
        return new TextTable(
                List.of("benefit", "category", "money", "owner", "baseline", "target", "actual", "realised"),
                benefits().stream()
                        .map(benefit -> List.of(
                                benefit.name() + (benefit.disbenefit() ? " (harm)" : ""),
                                benefit.category().label(),
                                benefit.financialClass().label(),
                                benefit.owner().orElse("nobody"),
                                shown(benefit.baseline()),
                                shown(benefit.target()),
                                shown(benefit.actual()),
                                benefit.realisation().toString()))
                        .toList());
    }

    /**
     * The costs by kind.
     *
     * @return a table of six rows
     */
    public TextTable costTable() {
        return new TextTable(
                List.of("cost", currency(), "basis"),
                Stream.of(CostKind.values())
                        .map(kind -> {
                            Optional<Cost> cost = costs().stream()
                                    .filter(entry -> entry.kind() == kind)
                                    .findFirst();
                            return List.of(
                                    kind.label(),
                                    shown(cost.flatMap(Cost::known)),
                                    cost.map(Cost::basis).orElse(""));
                        })
                        .toList());
    }

    private static String shown(Optional<Double> value) {
        return value.map(number -> Decimals.significant(number, 6)).orElse("not known");
    }

    /** Refuses blank texts and anything named twice. */
    @Value.Check
    void check() {
        new Requirements()
                .notBlank("programme", programme())
                .notBlank("currency", currency())
                .notBlank("evaluation", evaluation())
                .unique("benefits", "benefit", benefits(), Benefit::id)
                .unique("costs", "cost", costs(), cost -> cost.kind().code())
                .orThrow();
    }

    /** How many benefits, and how many of them can be measured. */
    @Override
    public final String toString() {
        long measured = benefits().stream()
                .filter(benefit -> benefit.realisation().value().isPresent())
                .count();
        return "benefits: " + benefits().size() + ", measured: " + measured + ", costs not known: "
                + unknownCosts().size() + " of " + CostKind.values().length;
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                programme(),
                currency(),
                goLive().orElse(null),
                evaluation().orElse(null),
                benefits(),
                costs());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BenefitRegister fromJson(Json json) {
        return builder()
                .programme(json.programme)
                .currency(json.currency)
                .goLive(Optional.ofNullable(json.goLive))
                .evaluation(Optional.ofNullable(json.evaluation))
                .addAllBenefits(json.benefits)
                .addAllCosts(json.costs)
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String programme,
            String currency,
            @IsoText @Nullable LocalDate goLive,
            @Nullable String evaluation,
            List<Benefit> benefits,
            List<Cost> costs) {}

    /** Builds a {@link BenefitRegister}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableBenefitRegister.Builder {
        Builder() {}
    }
}
