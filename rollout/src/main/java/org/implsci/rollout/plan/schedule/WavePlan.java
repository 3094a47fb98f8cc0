package org.implsci.rollout.plan.schedule;

import java.io.Serializable;
import java.util.List;
import org.implsci.rollout.internal.Copies;

/**
 * The waves that the planner found, with two lower bounds on the number of waves of any plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param waves the waves in order; unmodifiable
 * @param capacityBound the load of all sites divided by the capacity, rounded up
 * @param chainBound the length of the longest chain of dependencies, coupled sites counted as one
 */
public record WavePlan(List<Wave> waves, int capacityBound, int chainBound) implements Serializable {
    /** Copies the list. */
    public WavePlan {
        waves = Copies.of(waves, "waves");
    }

    /** {@return the larger of the two bounds; no plan has fewer waves, and the best plan may have more} */
    public int lowerBound() {
        return Math.max(capacityBound, chainBound);
    }

    /** Returns the number of waves and the lower bound. */
    @Override
    public String toString() {
        return waves.size() + " waves, at least " + lowerBound() + " needed";
    }
}
