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
import org.implsci.core.text.TidyTable;
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

    /** {@return a builder with nothing set; mandatory are {@code programme} and {@code currency}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the benefits are of; the name; never blank} */
    public abstract String programme();

    /** {@return the unit of costs, such as {@code GBP}; the currency; never blank} */
    public abstract String currency();

    /** {@return when the change goes live; the day, if known} */
    public abstract Optional<LocalDate> goLive();

    /** {@return who evaluates whether benefits come, and how; the plan, if there is one} */
    public abstract Optional<String> evaluation();

    /** {@return the benefits; the benefits, ids once each; unmodifiable} */
    public abstract List<Benefit> benefits();

    /** {@return the costs; the costs, kinds once each; unmodifiable} */
    public abstract List<Cost> costs();

    /**
     * {@return findings on missing and inconsistent entries, each with the id of its rule, B1 to B14 and C1, as parameter
     * {@code rule}}
     */
    public Findings findings() {
        return BenefitRules.check(this);
    }

    /**
     * {@return the whole cost of implementation; the sum; undefined as long as one of the six kinds is missing or not
     * known}
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

    /** {@return the kinds of cost that are not known; unmodifiable} */
    public List<CostKind> unknownCosts() {
        return Stream.of(CostKind.values())
                .filter(kind -> costs().stream()
                        .noneMatch(cost -> cost.kind() == kind && cost.known().isPresent()))
                .toList();
    }

    /** {@return the benefits with how far each is realised; a table of one row for each benefit} */
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

    /** {@return the benefits as tidy data: one row for each; realisation as a share, empty if undefined} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns(
                "id",
                "name",
                "category",
                "financial_class",
                "disbenefit",
                "owner",
                "measure",
                "baseline",
                "target",
                "actual",
                "realisation");
        benefits()
                .forEach(benefit -> rows.row(
                        benefit.id(),
                        benefit.name(),
                        benefit.category(),
                        benefit.financialClass(),
                        benefit.disbenefit(),
                        benefit.owner(),
                        benefit.measure(),
                        benefit.baseline(),
                        benefit.target(),
                        benefit.actual(),
                        benefit.realisation().value()));
        return rows.build();
    }

    /** {@return the costs by kind; a table of six rows} */
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

    /** Returns how many benefits, and how many of them can be measured. */
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
