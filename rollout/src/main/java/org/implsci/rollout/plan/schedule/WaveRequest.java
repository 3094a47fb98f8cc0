package org.implsci.rollout.plan.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * What is to be scheduled into waves, as one document.
 *
 * <p>Can be kept while it is not finished: whether it can be scheduled, and what stands in the way if not, is for {@link
 * WavePlanner} to say, with places in this document. Immutable and thread-safe.
 *
 * @param sites the sites; unmodifiable
 * @param couplings which of them go together; unmodifiable
 * @param policy capacity, readiness for the first wave, filling
 */
@JsonDocument(WaveRequest.SCHEMA)
public record WaveRequest(List<WaveSite> sites, List<WaveCoupling> couplings, WavePolicy policy)
        implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/wave-request/1";

    /** Copies the lists; refuses a null policy. */
    public WaveRequest {
        sites = ImmutableList.copyOf(sites);
        couplings = ImmutableList.copyOf(couplings);
        Objects.requireNonNull(policy, "policy");
    }

    /** Returns how many sites, and how many couplings. */
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
