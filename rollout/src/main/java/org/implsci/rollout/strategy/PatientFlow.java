package org.implsci.rollout.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;

/**
 * A flow of patients, requests or records between two units.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from a unit; not blank
 * @param to a unit, the same for what stays within; not blank
 * @param volume how much, in any one unit of measure; positive and finite
 */
public record PatientFlow(String from, String to, double volume) implements Serializable {
    /** Refuses blank units and a volume that is not positive. */
    public PatientFlow {
        Requirements requirements = new Requirements().notBlank("from", from).notBlank("to", to);
        if (!(volume > 0 && Double.isFinite(volume))) {
            requirements.add(Finding.error("rollout.flow.volume", Pointer.ROOT.at("volume"))
                    .message("the volume of a flow must be positive")
                    .expected("a positive finite number")
                    .found(Double.isFinite(volume) ? Decimals.fixed(volume, 3) : "not a finite number")
                    .build());
        }
        requirements.orThrow();
    }

    @JsonValue
    Json toJson() {
        return new Json(from, to, volume);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PatientFlow fromJson(Json json) {
        return new PatientFlow(json.from, json.to, json.volume);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(String from, String to, Double volume) {}
}
