package org.implsci.rollout.internal;

import java.time.Duration;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/** Refuses durations of zero or less, with one finding code for all parts of a plan. */
public final class PositiveDuration {
    private PositiveDuration() {}

    /**
     * Adds a finding if a duration is not positive.
     *
     * @param requirements receives the finding
     * @param name the name of the component
     * @param duration its value
     */
    public static void require(Requirements requirements, String name, Duration duration) {
        if (Objects.requireNonNull(duration, name).isNegative() || duration.isZero()) {
            requirements.add(Finding.error("rollout.duration", Pointer.ROOT.at(name))
                    .message("the duration must be positive")
                    .expected("a positive duration")
                    .found(duration.toString())
                    .build());
        }
    }
}
