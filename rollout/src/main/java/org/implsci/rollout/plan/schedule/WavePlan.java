package org.implsci.rollout.plan.schedule;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * The waves that the heuristic found, with two bounds below which no plan can come.
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
        waves = ImmutableList.copyOf(waves);
    }

    /** {@return how many waves any plan needs at least; the larger of the two bounds; the best plan can need more} */
    public int lowerBound() {
        return Math.max(capacityBound, chainBound);
    }

    /** Returns how many waves, and the lower bound. */
    @Override
    public String toString() {
        return waves.size() + " waves, at least " + lowerBound() + " needed";
    }
}
