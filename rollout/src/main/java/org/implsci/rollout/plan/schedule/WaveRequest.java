package org.implsci.rollout.plan.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.json.JsonDocument;
import org.implsci.rollout.internal.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A request to schedule sites into waves, as one document.
 *
 * <p>A draft can be stored. {@link WavePlanner} reports whatever keeps it from being scheduled, with places in this document.
 * Immutable and thread-safe.
 *
 * @param sites the sites; unmodifiable
 * @param couplings the couplings of sites; unmodifiable
 * @param policy the capacity, the readiness for the first wave, and the packing order
 */
@JsonDocument(WaveRequest.SCHEMA)
public record WaveRequest(List<WaveSite> sites, List<WaveCoupling> couplings, WavePolicy policy)
        implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/wave-request/1";

    /** Copies the lists; refuses a null policy. */
    public WaveRequest {
        sites = Copies.of(sites, "sites");
        couplings = Copies.of(couplings, "couplings");
        Objects.requireNonNull(policy, "policy");
    }

    /** Returns the numbers of sites and couplings. */
    @Override
    public String toString() {
        return sites.size() + " sites to schedule, " + couplings.size() + " couplings";
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, sites, couplings.isEmpty() ? null : couplings, policy);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WaveRequest fromJson(Json json) {
        return new WaveRequest(json.sites, json.couplings == null ? List.of() : json.couplings, json.policy);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema, List<WaveSite> sites, @Nullable List<WaveCoupling> couplings, WavePolicy policy) {}
}
