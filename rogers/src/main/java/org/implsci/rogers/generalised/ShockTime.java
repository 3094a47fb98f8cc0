package org.implsci.rogers.generalised;

import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * A clock that shocks speed up or slow down: {@code X(t) = t} and what each shock has gained.
 *
 * <p>Immutable and thread-safe.
 *
 * @param shocks the shocks; unmodifiable. Those that slow down add up to no more than a standstill, wherever they meet.
 */
public record ShockTime(List<Shock> shocks) implements OperationalTime {
    /** Copies the list and refuses shocks that together could turn time back. */
    public ShockTime {
        shocks = List.copyOf(shocks);
        double slowest = 1;
        for (Shock shock : shocks) {
            slowest += StrictMath.min(0, shock.intensity());
        }
        double found = slowest - 1;
        new Requirements()
                .that(
                        !(slowest < 0),
                        () -> Finding.error("rogers.clock.backwards", Pointer.ROOT.at("shocks"))
                                .message("shocks that slow down add up to no more than a standstill")
                                .expected("intensities below zero that add up to -1 or more")
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

    /** Returns how many shocks there are. */
    @Override
    public String toString() {
        return shocks.isEmpty() ? "steady clock" : "clock with " + shocks.size() + " shocks";
    }
}
