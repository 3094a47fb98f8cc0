package org.implsci.rogers.generalised;

import java.io.Serializable;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * An event that may have changed the speed of diffusion, how strongly is to be estimated.
 *
 * <p>When it happened is known from its history and not looked for in the data: a date that the data choose would make any
 * bend an event. Immutable and thread-safe.
 */
public sealed interface ShockForm extends Serializable {
    /**
     * Returns an event that changes the speed by a constant for some time, such as a funded programme.
     *
     * @param name what happened; not blank
     * @param start when it began, in periods from the origin; not negative
     * @param end when it ended; after the start
     * @return the form, with one parameter: the intensity c
     */
    static ShockForm lasting(String name, double start, double end) {
        return new Lasting(name, start, end);
    }

    /**
     * Returns an event that changes the speed for good, such as a mandate.
     *
     * @param name what happened; not blank
     * @param start when it happened, in periods from the origin; not negative
     * @return the form, with one parameter: the intensity c
     */
    static ShockForm permanent(String name, double start) {
        return new Lasting(name, start, Double.MAX_VALUE);
    }

    /**
     * Returns an event whose effect fades at a rate that is estimated too.
     *
     * @param name what happened; not blank
     * @param start when it happened, in periods from the origin; not negative
     * @return the form, with two parameters: the intensity c and the decay b
     */
    static ShockForm fading(String name, double start) {
        return new Fading(name, start);
    }

    /**
     * Returns an event whose effect fades at a known rate.
     *
     * @param name what happened; not blank
     * @param start when it happened, in periods from the origin; not negative
     * @param decay b, per period; below zero
     * @return the form, with one parameter: the intensity c
     */
    static ShockForm fading(String name, double start, double decay) {
        return new FadingAt(name, start, decay);
    }

    /** {@return what happened; not blank} */
    String name();

    /** {@return when it began; in periods from the origin; not negative} */
    double start();

    /**
     * An event that changes the speed by a constant for some time.
     *
     * @param name what happened
     * @param start when it began
     * @param end when it ended
     */
    record Lasting(String name, double start, double end) implements ShockForm {
        /** Refuses what is outside the domain, all at once. */
        public Lasting {
            checked(name, start)
                    .range(Pointer.ROOT.at("end"), end, 0, Double.MAX_VALUE)
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
        public String toString() {
            return shown(this) + (end == Double.MAX_VALUE ? " on" : " to " + end);
        }
    }

    /**
     * An event whose effect fades at a rate that is estimated.
     *
     * @param name what happened
     * @param start when it happened
     */
    record Fading(String name, double start) implements ShockForm {
        /** Refuses what is outside the domain, all at once. */
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
     * @param name what happened
     * @param start when it happened
     * @param decay b, per period; below zero
     */
    record FadingAt(String name, double start, double decay) implements ShockForm {
        /** A decay with which an effect is over long before the next period. */
        static final double AT_ONCE = -1e4;

        /** Refuses what is outside the domain, all at once. */
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
