package org.implsci.rollout.plan;

import java.time.Duration;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/** Requirements of durations. */
final class Durations {
    private Durations() {}

    static void positive(Requirements requirements, String name, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            requirements.add(Finding.error("rollout.duration", Pointer.ROOT.at(name))
                    .message("this takes time")
                    .expected("a positive duration")
                    .found(duration.toString())
                    .build());
        }
    }
}
