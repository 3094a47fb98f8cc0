package org.implsci.rogers.generalised;

import java.io.Serializable;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * An event that may have changed the speed of diffusion, with an intensity to be estimated.
 *
 * <p>State its date from the history of the programme, never from the data: a date chosen to fit the data turns any bend of
 * the curve into an event. Immutable and thread-safe.
 */
public sealed interface ShockForm extends Serializable {
    /**
     * Returns an event that changes the speed by a constant for a limited time, such as a funded programme.
     *
     * @param name the name of the event; not blank
     * @param start the time at which it began, in periods from the origin; not negative
     * @param end the time at which it ended, in periods; after the start
     * @return the event, with one parameter: the intensity c
     */
    static ShockForm lasting(String name, double start, double end) {
        return new Lasting(name, start, end);
    }

    /**
     * Returns an event that changes the speed for good, such as a mandate.
     *
     * @param name the name of the event; not blank
     * @param start the time of the event, in periods from the origin; not negative
     * @return the event, with one parameter: the intensity c
     */
    static ShockForm permanent(String name, double start) {
        return new Lasting(name, start, Double.MAX_VALUE);
    }

    /**
     * Returns an event whose effect fades at a rate that is also estimated.
     *
     * @param name the name of the event; not blank
     * @param start the time of the event, in periods from the origin; not negative
     * @return the event, with two parameters: the intensity c and the decay b
     */
    static ShockForm fading(String name, double start) {
        return new Fading(name, start);
    }

    /**
     * Returns an event whose effect fades at a known rate.
     *
     * @param name the name of the event; not blank
     * @param start the time of the event, in periods from the origin; not negative
     * @param decay b, per period; below zero
     * @return the event, with one parameter: the intensity c
     */
    static ShockForm fading(String name, double start, double decay) {
        return new FadingAt(name, start, decay);
    }

    /** {@return the name of the event; never blank} */
    String name();

    /** {@return the time at which it began, in periods from the origin; not negative} */
    double start();

    /**
     * An event that changes the speed by a constant for a limited time.
     *
     * @param name the name of the event; not blank
     * @param start the time at which it began; not negative
     * @param end the time at which it ended; after the start
     */
    record Lasting(String name, double start, double end) implements ShockForm {
        /** Refuses values outside their domains, all at once. */
        public Lasting {
            checked(name, start)
                    .range(Pointer.ROOT.at("end"), end, 0, Double.MAX_VALUE)
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
        public String toString() {
            return shown(this) + (end == Double.MAX_VALUE ? " on" : " to " + end);
        }
    }

    /**
     * An event whose effect fades at a rate that is estimated.
     *
     * @param name the name of the event; not blank
     * @param start the time of the event; not negative
     */
    record Fading(String name, double start) implements ShockForm {
        /** Refuses values outside their domains, all at once. */
        public Fading {
            checked(name, start).orThrow();
        }

        @Override
        public String toString() {
            return shown(this) + ", fading";
        }
    }

    /**
     * An event whose effect fades at a known rate.
     *
     * @param name the name of the event; not blank
     * @param start the time of the event; not negative
     * @param decay b, per period; below zero
     */
    record FadingAt(String name, double start, double decay) implements ShockForm {
        /** A decay so fast that the effect is over long before the next period. */
        static final double AT_ONCE = -1e4;

        /** Refuses values outside their domains, all at once. */
        public FadingAt {
            checked(name, start)
                    .range(Pointer.ROOT.at("decay"), decay, -Double.MAX_VALUE, -Double.MIN_NORMAL)
                    .orThrow();
        }

        @Override
        public String toString() {
            return shown(this) + (decay <= AT_ONCE ? ", over at once" : ", fading by " + decay);
        }
    }

    private static Requirements checked(String name, double start) {
        return new Requirements().notBlank("name", name).range(Pointer.ROOT.at("start"), start, 0, Double.MAX_VALUE);
    }

    private static String shown(ShockForm form) {
        return SafeText.line(form.name(), 40) + " from " + form.start();
    }
}
