package org.implsci.rollout.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.rollout.plan.schedule.Wave;
import org.implsci.rollout.plan.schedule.WavePlan;

/**
 * The order of sites in waves as evidence: a stepped-wedge trial if the order is random, otherwise a staggered start.
 *
 * <p>The planner orders sites by readiness, dependencies and capacity. The first sites then differ from the last ones, so
 * comparing them does not make a trial. Immutable and thread-safe.
 */
public sealed interface WaveOrder extends Serializable {
    /**
     * Returns the order of sites in a plan.
     *
     * @param plan the waves
     * @param randomised true if chance alone put each site into its wave, which only the caller knows
     * @return a stepped wedge with one period before the first wave and one for each wave, or a staggered start
     */
    static WaveOrder of(WavePlan plan, boolean randomised) {
        Objects.requireNonNull(plan, "plan");
        if (!randomised) {
            return new Staggered("sites were not put into waves by chance");
        }
        int waves = plan.waves().size();
        if (waves < 2) {
            return new Staggered("a comparison needs at least two waves");
        }
        ImmutableList.Builder<SteppedWedgeDesign.Sequence> sequences = ImmutableList.builder();
        for (Wave wave : plan.waves()) {
            ImmutableList.Builder<Boolean> treated = ImmutableList.builder();
            for (int period = 0; period <= waves; period++) {
                treated.add(period >= wave.number());
            }
            sequences.add(new SteppedWedgeDesign.Sequence(wave.sites().size(), treated.build()));
        }
        return new Randomised(new SteppedWedgeDesign(sequences.build()));
    }

    /**
     * A random order.
     *
     * @param design the stepped wedge
     */
    record Randomised(SteppedWedgeDesign design) implements WaveOrder {
        /** Refuses a null design. */
        public Randomised {
            Objects.requireNonNull(design, "design");
        }

        /** Returns the design. */
        @Override
        public String toString() {
            return "stepped wedge: " + design;
        }
    }

    /**
     * A staggered start, which is not a trial.
     *
     * @param why the reason; not blank
     */
    record Staggered(String why) implements WaveOrder {
        /** Refuses a blank reason. */
        public Staggered {
            new Requirements().notBlank("why", why).orThrow();
        }

        /** Returns the reason. */
        @Override
        public String toString() {
            return "staggered, not randomised: " + why;
        }
    }

    /** {@return the design of the trial; empty for a staggered start} */
    default Optional<SteppedWedgeDesign> trial() {
        return this instanceof Randomised randomised ? Optional.of(randomised.design()) : Optional.empty();
    }
}
