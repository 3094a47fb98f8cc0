package org.implsci.rogers.generalised;

import java.io.Serializable;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * A disturbance of the speed of diffusion by an event, such as a mandate or an outage.
 *
 * <p>Forms as in the R package DIMORA (read there). Immutable and thread-safe.
 */
public sealed interface Shock extends Serializable {
    /**
     * {@return the intensity c, added to the speed when the shock begins; above zero if it speeds diffusion up; at
     * least -1, at which it stands still}
     */
    double intensity();

    /**
     * Returns what the shock adds to the speed.
     *
     * @param time the time in periods from the origin
     * @return x(t) less 1
     */
    double speed(double time);

    /**
     * Returns what the shock has added to the time experienced.
     *
     * @param time the time in periods from the origin
     * @return X(t) less t
     */
    double gained(double time);

    /**
     * A shock that fades: from a on the speed gains {@code c exp(b (t - a))}, and X gains
     * {@code (c/b)(exp(b (t - a)) - 1)}.
     *
     * @param start a, when it happens; not negative
     * @param decay b, how fast it fades per period; below zero, because a shock that grows would outgrow the clock
     * @param intensity c; at least -1
     */
    record Fading(double start, double decay, double intensity) implements Shock {
        /** Refuses what is outside the domain, all at once. */
        public Fading {
            new Requirements()
                    .range(Pointer.ROOT.at("start"), start, 0, Double.MAX_VALUE)
                    .range(Pointer.ROOT.at("decay"), decay, -Double.MAX_VALUE, -Double.MIN_NORMAL)
                    .range(Pointer.ROOT.at("intensity"), intensity, -1, Double.MAX_VALUE)
                    .orThrow();
        }

        @Override
        public double speed(double time) {
            return time < start ? 0 : intensity * StrictMath.exp(decay * (time - start));
        }

        @Override
        public double gained(double time) {
            return time <= start ? 0 : intensity * (StrictMath.expm1(decay * (time - start)) / decay);
        }
    }

    /**
     * A shock of constant size: from a to b the speed gains c, and X gains {@code c (min(t, b) - a)}.
     *
     * @param start a, when it begins; not negative
     * @param end b, when it ends; after a
     * @param intensity c; at least -1
     */
    record Lasting(double start, double end, double intensity) implements Shock {
        /** Refuses what is outside the domain, all at once. */
        public Lasting {
            new Requirements()
                    .range(Pointer.ROOT.at("start"), start, 0, Double.MAX_VALUE)
                    .range(Pointer.ROOT.at("end"), end, 0, Double.MAX_VALUE)
                    .range(Pointer.ROOT.at("intensity"), intensity, -1, Double.MAX_VALUE)
                    .that(
                            !(end <= start),
                            () -> Finding.error("rogers.shock.order", Pointer.ROOT.at("end"))
                                    .message("a shock ends after it begins")
                                    .expected("more than " + start)
                                    .found(Double.toString(end))
                                    .build())
                    .orThrow();
        }

        @Override
        public double speed(double time) {
            return time >= start && time < end ? intensity : 0;
        }

        @Override
        public double gained(double time) {
            return time <= start ? 0 : intensity * (StrictMath.min(time, end) - start);
        }
    }
}
