package org.implsci.rollout.benefit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * One kind of cost of a change.
 *
 * <p>A cost of zero is known to be none; a cost without an amount is not known, and never counts as zero. Immutable and
 * thread-safe.
 *
 * @param kind what kind
 * @param amount how much, in the register's currency; null if not known
 * @param basis how it was reckoned; may be empty
 */
public record Cost(CostKind kind, @Nullable Double amount, String basis) implements Serializable {
    /** Refuses a negative amount. */
    public Cost {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(basis, "basis");
        if (amount != null) {
            new Requirements()
                    .range(Pointer.ROOT.at("amount"), amount, 0, Double.POSITIVE_INFINITY)
                    .orThrow();
        }
    }

    /** {@return the amount; the amount, if it is known} */
    public Optional<Double> known() {
        return Optional.ofNullable(amount);
    }

    @JsonValue
    Json toJson() {
        return new Json(kind, amount, basis.isEmpty() ? null : basis);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Cost fromJson(Json json) {
        return new Cost(json.kind, json.amount, json.basis == null ? "" : json.basis);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            CostKind kind,
            @Nullable Double amount,
            @Nullable String basis) {}
}
