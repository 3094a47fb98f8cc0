package org.implsci.rollout.plan.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * One site that is to be scheduled.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class WaveSite implements WithWaveSite, Serializable permits ImmutableWaveSite {
    @Serial
    private static final long serialVersionUID = 1L;

    WaveSite() {}

    /** {@return a builder with nothing set; mandatory are {@code id}, {@code load}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique among the sites; never blank} */
    public abstract String id();

    /** {@return the load: the part of a wave's capacity that the site takes; at least 1} */
    public abstract int load();

    /** {@return the readiness, 0 to 1; empty if unknown, and a site of unknown readiness stays out of the first wave} */
    public abstract Optional<Double> readiness();

    /** {@return the ids of the sites that must be live in an earlier wave; unmodifiable} */
    public abstract List<String> after();

    /** {@return the numbers of the waves in which the site cannot go live; from 1; unmodifiable} */
    public abstract List<Integer> blockedWaves();

    /** Refuses blank ids, a load below one, a readiness outside 0 to 1 and wave numbers below one. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements().notBlank("id", id()).range("load", load(), 1, Integer.MAX_VALUE);
        readiness().ifPresent(each -> requirements.range(Pointer.ROOT.at("readiness"), each, 0, 1));
        for (int index = 0; index < after().size(); index++) {
            requirements.notBlank(Pointer.ROOT.at("after").at(index), after().get(index));
        }
        for (int index = 0; index < blockedWaves().size(); index++) {
            int wave = blockedWaves().get(index);
            if (wave < 1) {
                requirements.add(Finding.error(
                                "number.range", Pointer.ROOT.at("blockedWaves").at(index))
                        .message("waves are counted from one")
                        .expected("at least 1")
                        .found(Integer.toString(wave))
                        .build());
            }
        }
        requirements.orThrow();
    }

    /** Returns the id, the load and the readiness. */
    @Override
    public final String toString() {
        return SafeText.line(id(), 30) + ": load " + load() + ", readiness "
                + readiness().map(each -> Decimals.fixed(each, 2)).orElse("unknown");
    }

    @JsonValue
    Json toJson() {
        return new Json(
                id(),
                load(),
                readiness().orElse(null),
                after().isEmpty() ? null : after(),
                blockedWaves().isEmpty() ? null : blockedWaves());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WaveSite fromJson(Json json) {
        return builder()
                .id(json.id)
                .load(json.load)
                .readiness(Optional.ofNullable(json.readiness))
                .addAllAfter(json.after == null ? List.of() : json.after)
                .addAllBlockedWaves(json.blockedWaves == null ? List.of() : json.blockedWaves)
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            Integer load,
            @Nullable Double readiness,
            @Nullable List<String> after,
            @Nullable List<Integer> blockedWaves) {}

    /** Builds a {@link WaveSite}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableWaveSite.Builder {
        Builder() {}
    }
}
