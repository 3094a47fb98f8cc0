package org.implsci.rollout.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.gate.FailureResponse;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.internal.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a rollout: the sites that join, the share of people who get the change, and the gates at both ends.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Stage implements WithStage, Serializable permits ImmutableStage {
    @Serial
    private static final long serialVersionUID = 1L;

    Stage() {}

    /**
     * {@return a builder with nothing set; mandatory are {@code id}, {@code exposure}, {@code entryGate}, {@code
     * exitGate}, {@code minimumDuration}}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, unique in a plan; never blank} */
    public abstract String id();

    /** {@return the ids of the sites that join in this stage; unmodifiable} */
    public abstract List<String> sites();

    /** {@return the exposure: the share of people at the live sites who get the change; above 0, at most 1} */
    public abstract double exposure();

    /** {@return the gate that opens the stage. Each site that joins has to pass its criteria} */
    public abstract Gate entryGate();

    /**
     * Returns the gate that ends the stage. Each live site has to pass its criteria, because the next stage raises the
     * exposure at all of them.
     *
     * @return the gate
     */
    public abstract Gate exitGate();

    /** {@return the shortest time that the stage lasts; not negative} */
    public abstract Duration minimumDuration();

    /**
     * {@return the deadline: the time from the start of the stage to its decision; longer than the minimum duration; empty
     * without a deadline}
     */
    public abstract Optional<Duration> deadline();

    /**
     * Returns the response to a missed deadline. If every enforced criterion has passed and only an approval is missing, the
     * stage is held whatever the response.
     *
     * @return the response; hold unless set
     */
    @Value.Default
    public FailureResponse afterDeadline() {
        return FailureResponse.HOLD;
    }

    /** {@return whether the stage can be taken back; always unless set} */
    @Value.Default
    public Reversibility reversibility() {
        return new Reversibility.Always();
    }

    /** Returns this stage as a bar of a timeline that has not begun. */
    Timeline.Bar bar(double start) {
        return new Timeline.Bar(
                id(),
                sites().size() + (sites().size() == 1 ? " site" : " sites") + ", to "
                        + Decimals.fixed(100 * exposure(), 0) + " %",
                start,
                start + days(minimumDuration()),
                deadline()
                        .map(deadline -> OptionalDouble.of(start + days(deadline)))
                        .orElse(OptionalDouble.empty()),
                false);
    }

    static double days(Duration duration) {
        return duration.toMinutes() / (24.0 * 60);
    }

    /** Refuses blank ids, an exposure outside its range, and a deadline within the minimum duration. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements().notBlank("id", id());
        for (int index = 0; index < sites().size(); index++) {
            requirements.notBlank(Pointer.ROOT.at("sites").at(index), sites().get(index));
        }
        if (!(exposure() > 0 && exposure() <= 1)) {
            requirements.add(Finding.error("rollout.stage.exposure", Pointer.ROOT.at("exposure"))
                    .message("the exposure must be a share of people above 0")
                    .expected("above 0, at most 1")
                    .found(Double.isFinite(exposure()) ? Decimals.fixed(exposure(), 3) : "not a finite number")
                    .build());
        }
        if (minimumDuration().isNegative()) {
            requirements.add(Finding.error("rollout.duration", Pointer.ROOT.at("minimumDuration"))
                    .message("the minimum duration of a stage is negative")
                    .expected("a duration that is not negative")
                    .found(minimumDuration().toString())
                    .build());
        }
        deadline()
                .filter(deadline -> deadline.compareTo(minimumDuration()) <= 0)
                .ifPresent(deadline ->
                        requirements.add(Finding.error("rollout.stage.deadline", Pointer.ROOT.at("deadline"))
                                .message("the deadline of the stage falls within its minimum duration")
                                .expected("more than the minimum duration, " + minimumDuration())
                                .found(deadline.toString())
                                .build()));
        requirements.orThrow();
    }

    /** Returns the id, the number of sites and the exposure. */
    @Override
    public final String toString() {
        return SafeText.line(id(), 40) + ": " + sites().size() + " sites, exposure " + Decimals.fixed(exposure(), 2);
    }

    @JsonValue
    Json toJson() {
        return new Json(
                id(),
                sites(),
                exposure(),
                entryGate(),
                exitGate(),
                minimumDuration(),
                deadline().orElse(null),
                afterDeadline(),
                reversibility());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Stage fromJson(Json json) {
        return builder()
                .id(json.id)
                .addAllSites(json.sites)
                .exposure(json.exposure)
                .entryGate(json.entryGate)
                .exitGate(json.exitGate)
                .minimumDuration(json.minimumDuration)
                .deadline(Optional.ofNullable(json.deadline))
                .afterDeadline(json.afterDeadline == null ? FailureResponse.HOLD : json.afterDeadline)
                .reversibility(json.reversibility == null ? new Reversibility.Always() : json.reversibility)
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            List<String> sites,
            Double exposure,
            Gate entryGate,
            Gate exitGate,
            @IsoText Duration minimumDuration,
            @IsoText @Nullable Duration deadline,
            @Nullable FailureResponse afterDeadline,
            @Nullable Reversibility reversibility) {}

    /** Builds a {@link Stage}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableStage.Builder {
        Builder() {}
    }
}
