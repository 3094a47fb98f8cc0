package org.implsci.core.measure;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.implsci.core.text.Decimals;

/**
 * A figure computed from data, or the reason why the data do not define it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Statistic extends Serializable {
    /**
     * A figure.
     *
     * @param value a finite number
     * @return the statistic
     */
    static Statistic of(double value) {
        return new Defined(value);
    }

    /**
     * No figure.
     *
     * @param reason why the data do not define it
     * @return the statistic
     */
    static Statistic undefined(Reason reason) {
        return new Undefined(reason);
    }

    /**
     * The figure, if the data define it.
     *
     * @return the value
     */
    default OptionalDouble value() {
        return this instanceof Defined defined ? OptionalDouble.of(defined.figure) : OptionalDouble.empty();
    }

    /** Why data do not define a figure. */
    enum Reason {
        /** There are no data. */
        NO_DATA("no data"),
        /** No unit was rated by two or more raters. */
        NO_PAIRS("no unit has two ratings"),
        /** All values are the same, so agreement beyond chance has no meaning. */
        NO_VARIATION("all values are the same");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /**
         * The words for people.
         *
         * @return the label
         */
        public String label() {
            return label;
        }
    }

    /**
     * A figure.
     *
     * @param figure a finite number
     */
    record Defined(double figure) implements Statistic {
        /** Refuses numbers that are not finite. */
        public Defined {
            if (!Double.isFinite(figure)) {
                throw new IllegalArgumentException("expected a finite figure, but found " + figure);
            }
        }

        @Override
        public String toString() {
            return Decimals.fixed(figure, 3);
        }
    }

    /**
     * No figure.
     *
     * @param reason why the data do not define it
     */
    record Undefined(Reason reason) implements Statistic {
        @Override
        public String toString() {
            return "undefined: " + reason.label();
        }
    }
}
