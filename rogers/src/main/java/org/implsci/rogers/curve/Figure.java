package org.implsci.rogers.curve;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.implsci.core.text.Decimals;

/**
 * A number that need not exist: the number, or the reason why there is none.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Figure extends Serializable {
    /**
     * Returns a number.
     *
     * @param value a finite number
     * @return the figure
     */
    static Figure of(double value) {
        return new Known(value);
    }

    /**
     * No number.
     *
     * @param reason why there is none
     * @return the figure
     */
    static Figure none(NoFigure reason) {
        return new Missing(reason);
    }

    /** {@return the number, if there is one; the value} */
    default OptionalDouble value() {
        return this instanceof Known known ? OptionalDouble.of(known.number) : OptionalDouble.empty();
    }

    /** {@return why there is no number; the reason; empty exactly if there is a value} */
    default Optional<NoFigure> reason() {
        return this instanceof Missing missing ? Optional.of(missing.why) : Optional.empty();
    }

    /**
     * Returns the number with a fixed number of decimals, or the reason in words.
     *
     * @param decimals how many digits after the point
     * @return such as {@code "9.58"} or {@code "none: the rate falls from the start"}
     */
    default String shown(int decimals) {
        return this instanceof Known known
                ? Decimals.fixed(known.number, decimals)
                : "none: " + reason().orElseThrow().label();
    }

    /**
     * A number.
     *
     * @param number a finite number
     */
    record Known(double number) implements Figure {
        /** Refuses numbers that are not finite. */
        public Known {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("expected a finite number, but found " + number);
            }
        }

        @Override
        public String toString() {
            return shown(4);
        }
    }

    /**
     * No number.
     *
     * @param why the reason
     */
    record Missing(NoFigure why) implements Figure {
        /** Refuses null. */
        public Missing {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public String toString() {
            return shown(4);
        }
    }
}
