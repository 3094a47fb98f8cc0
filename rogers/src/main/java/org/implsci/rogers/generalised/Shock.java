package org.implsci.rogers.generalised;

import java.io.Serializable;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * An event, such as a mandate or an outage, with a known effect on the speed of diffusion.
 *
 * <p>Forms as in the R package DIMORA (read there). Immutable and thread-safe.
 */
public sealed interface Shock extends Serializable {
    /**
     * {@return the intensity c, which is added to the speed when the shock begins; above zero if it speeds diffusion up;
     * -1, the least, stops diffusion}
     */
    double intensity();

    /**
     * Returns the amount that the shock adds to the speed.
     *
     * @param time the time in periods from the origin
     * @return x(t) less 1
     */
    double speed(double time);

    /**
     * Returns the amount that the shock has added to operational time.
     *
     * @param time the time in periods from the origin
     * @return X(t) less t
     */
    double gained(double time);

    /**
     * A shock that fades: from time a it adds {@code c exp(b (t - a))} to the speed and
     * {@code (c/b)(exp(b (t - a)) - 1)} to operational time.
     *
     * @param start a, the time of the shock; not negative
     * @param decay b, the decay per period; below zero, because a shock must not grow
     * @param intensity c; at least -1
     */
    record Fading(double start, double decay, double intensity) implements Shock {
        /** Refuses values outside their domains, all at once. */
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
     * A shock of constant size: from a to b it adds c to the speed and {@code c (min(t, b) - a)} to operational time.
     *
     * @param start a, the time at which it begins; not negative
     * @param end b, the time at which it ends; after a
     * @param intensity c; at least -1
     */
    record Lasting(double start, double end, double intensity) implements Shock {
        /** Refuses values outside their domains, all at once. */
        public Lasting {
            new Requirements()
                    .range(Pointer.ROOT.at("start"), start, 0, Double.MAX_VALUE)
                    .range(Pointer.ROOT.at("end"), end, 0, Double.MAX_VALUE)
                    .range(Pointer.ROOT.at("intensity"), intensity, -1, Double.MAX_VALUE)
                    .that(
                            !(end <= start),
                            () -> Finding.error("rogers.shock.order", Pointer.ROOT.at("end"))
                                    .message("a shock must end after it begins")
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
