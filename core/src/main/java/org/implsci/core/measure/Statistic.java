package org.implsci.core.measure;

import java.io.Serializable;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.implsci.core.text.Decimals;

/**
 * A figure computed from data, or the reason why the data do not define it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Statistic extends Serializable {
    /**
     * Returns a figure.
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
    static Statistic undefined(UndefinedReason reason) {
        return new Undefined(reason);
    }

    /** {@return the figure, if the data define it; the value} */
    default OptionalDouble value() {
        return this instanceof Defined defined ? OptionalDouble.of(defined.figure) : OptionalDouble.empty();
    }

    /**
     * Returns the figure on another scale.
     *
     * @param function a function that is finite for the figure
     * @return the function's value, or this statistic if it is undefined
     */
    default Statistic map(DoubleUnaryOperator function) {
        return this instanceof Defined defined ? of(function.applyAsDouble(defined.figure)) : this;
    }

    /**
     * Returns a fraction, if its denominator allows one.
     *
     * @param numerator a finite number
     * @param denominator a number
     * @param otherwise why there is no figure where the denominator is zero
     * @return the fraction or the reason
     */
    static Statistic ratio(double numerator, double denominator, UndefinedReason otherwise) {
        return denominator == 0 ? undefined(otherwise) : of(numerator / denominator);
    }

    /** Why data do not define a figure. */
    enum UndefinedReason {
        /** There are no data. */
        NO_DATA("no data"),
        /** No unit was rated by two or more raters. */
        NO_PAIRS("no unit has two ratings"),
        /** All values are the same, so agreement beyond chance has no meaning. */
        NO_VARIATION("all values are the same"),
        /** A figure of spread or its interval needs at least two cases. */
        TOO_FEW_CASES("fewer than two cases"),
        /** A figure about several items needs at least two. */
        TOO_FEW_ITEMS("fewer than two items"),
        /** A figure about several raters needs at least two. */
        TOO_FEW_RATERS("fewer than two raters"),
        /** Chance alone would give perfect agreement, so agreement beyond chance has no meaning. */
        NO_CHANCE_OF_DISAGREEMENT("chance alone would give perfect agreement"),
        /** The formula divides by something that is zero, or takes the root of something negative, for these data. */
        NO_FINITE_VALUE("the formula has no finite value here");

        private final String label;

        UndefinedReason(String label) {
            this.label = label;
        }

        /** {@return the words for people; the label} */
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
    record Undefined(UndefinedReason reason) implements Statistic {
        @Override
        public String toString() {
            return "undefined: " + reason.label();
        }
    }
}
