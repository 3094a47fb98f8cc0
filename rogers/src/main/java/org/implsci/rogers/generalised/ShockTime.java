package org.implsci.rogers.generalised;

import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * Operational time that shocks speed up or slow down: {@code X(t) = t} plus the contribution of each shock.
 *
 * <p>Immutable and thread-safe.
 *
 * @param shocks the shocks; unmodifiable. Their intensities below zero add up to -1 or more, so that time never runs backwards.
 */
public record ShockTime(List<Shock> shocks) implements OperationalTime {
    /** Copies the list and refuses shocks that together could make operational time run backwards. */
    public ShockTime {
        shocks = List.copyOf(Objects.requireNonNull(shocks, "shocks"));
        double slowest = 1;
        for (Shock shock : shocks) {
            slowest += StrictMath.min(0, shock.intensity());
        }
        double found = slowest - 1;
        new Requirements()
                .that(
                        !(slowest < 0),
                        () -> Finding.error("rogers.clock.backwards", Pointer.ROOT.at("shocks"))
                                .message(
                                        "operational time would run backwards: the shocks that slow it down are too strong together")
                                .expected("intensities below zero with a sum of -1 or more")
                                .found(Double.toString(found))
                                .build())
                .orThrow();
    }

    @Override
    public double at(double time) {
        if (!(time > 0)) {
            return 0;
        }
        double at = time;
        for (Shock shock : shocks) {
            at += shock.gained(time);
        }
        return StrictMath.max(0, at);
    }

    @Override
    public double speed(double time) {
        if (!(time >= 0)) {
            return 0;
        }
        double speed = 1;
        for (Shock shock : shocks) {
            speed += shock.speed(time);
        }
        return StrictMath.max(0, speed);
    }

    /** Returns the number of shocks. */
    @Override
    public String toString() {
        return shocks.isEmpty() ? "steady operational time" : "operational time with " + shocks.size() + " shocks";
    }
}
