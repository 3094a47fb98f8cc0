package org.implsci.rollout.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.rollout.plan.schedule.Wave;
import org.implsci.rollout.plan.schedule.WavePlan;

/**
 * What a plan of waves is worth as evidence: a stepped wedge if chance ordered the sites, and else only staggered.
 *
 * <p>The planner orders sites by readiness, dependencies and capacity; sites that come first then differ from those that come
 * last, and a comparison of the two is no trial. Immutable and thread-safe.
 */
public sealed interface WaveOrder extends Serializable {
    /**
     * Returns what a plan is.
     *
     * @param plan the waves
     * @param randomised whether chance alone put each site into its wave; the caller knows
     * @return a stepped wedge with one period before the first wave and one for each wave, or staggered
     */
    static WaveOrder of(WavePlan plan, boolean randomised) {
        if (!randomised) {
            return new Staggered("sites were not put into waves by chance");
        }
        int waves = plan.waves().size();
        if (waves < 2) {
            return new Staggered("with fewer than two waves no site is left to compare with");
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
     * Chance ordered the sites.
     *
     * @param design the stepped wedge
     */
    record Randomised(SteppedWedgeDesign design) implements WaveOrder {
        /** Returns the design. */
        @Override
        public String toString() {
            return "stepped wedge: " + design;
        }
    }

    /**
     * The waves are staggered and no trial.
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

    /** {@return the design, if this is a trial; empty if the waves are only staggered} */
    default Optional<SteppedWedgeDesign> trial() {
        return this instanceof Randomised randomised ? Optional.of(randomised.design()) : Optional.empty();
    }
}
