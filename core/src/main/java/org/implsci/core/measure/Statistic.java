package org.implsci.core.measure;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.implsci.core.term.Term;
import org.implsci.core.text.Decimals;

/**
 * A number that need not exist: the number, or the reason why there is none.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Statistic extends Serializable {
    /**
     * Returns a statistic that has a value.
     *
     * @param value a finite number
     * @return the statistic
     */
    static Statistic of(double value) {
        return new Defined(value);
    }

    /**
     * Returns a statistic that has no value.
     *
     * @param reason why there is no value; a serializable term, usually an enum constant
     * @return the statistic
     */
    static Statistic undefined(Term reason) {
        return new Undefined(Objects.requireNonNull(reason, "reason"));
    }

    /**
     * Returns a fraction, if its denominator allows one.
     *
     * @param numerator a finite number
     * @param denominator a number
     * @param otherwise why there is no value where the denominator is zero
     * @return the fraction or the reason
     */
    static Statistic ratio(double numerator, double denominator, Term otherwise) {
        Objects.requireNonNull(otherwise, "otherwise");
        return denominator == 0 ? undefined(otherwise) : of(numerator / denominator);
    }

    /** {@return the value; empty exactly if there is a reason} */
    default OptionalDouble value() {
        return this instanceof Defined defined ? OptionalDouble.of(defined.figure) : OptionalDouble.empty();
    }

    /** {@return why there is no value; empty exactly if there is a value} */
    default Optional<Term> reason() {
        return this instanceof Undefined undefined ? Optional.of(undefined.why) : Optional.empty();
    }

    /**
     * Returns the statistic on another scale.
     *
     * @param function a function that is finite for the value
     * @return the function's value, or this statistic if it is undefined
     */
    default Statistic map(DoubleUnaryOperator function) {
        Objects.requireNonNull(function, "function");
        return this instanceof Defined defined ? of(function.applyAsDouble(defined.figure)) : this;
    }

    /**
     * Returns the value with a fixed number of decimals, or the reason in words.
     *
     * @param decimals the number of digits after the point
     * @return such as {@code "9.58"} or {@code "undefined: no data"}
     */
    default String shown(int decimals) {
        return this instanceof Undefined undefined
                ? "undefined: " + undefined.why.label()
                : Decimals.fixed(value().getAsDouble(), decimals);
    }

    /** The general reasons why data do not define a number; a package may have its own. */
    enum UndefinedReason implements Term {
        /** There are no data. */
        NO_DATA("no data"),
        /** No unit was rated by two or more raters. */
        NO_PAIRS("no unit has two ratings"),
        /** All values are the same, so agreement beyond chance has no meaning. */
        NO_VARIATION("all values are the same"),
        /** A spread or its interval needs at least two cases. */
        TOO_FEW_CASES("fewer than two cases"),
        /** A number about several items needs at least two. */
        TOO_FEW_ITEMS("fewer than two items"),
        /** A number about several raters needs at least two. */
        TOO_FEW_RATERS("fewer than two raters"),
        /** Chance alone would give perfect agreement, so agreement beyond chance has no meaning. */
        NO_CHANCE_OF_DISAGREEMENT("chance alone would give perfect agreement"),
        /** The formula divides by something that is zero, or takes the root of something negative, for these data. */
        NO_FINITE_VALUE("the formula has no finite value here");

        private final String label;

        UndefinedReason(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * A statistic that has a value.
     *
     * @param figure the value; finite
     */
    record Defined(double figure) implements Statistic {
        /** Refuses a value that is not finite. */
        public Defined {
            if (!Double.isFinite(figure)) {
                throw new IllegalArgumentException("expected a finite figure, but found " + figure);
            }
        }

        @Override
        public String toString() {
            return shown(3);
        }
    }

    /**
     * A statistic that has no value.
     *
     * @param why why there is no value
     */
    record Undefined(Term why) implements Statistic {
        /** Refuses null. */
        public Undefined {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public String toString() {
            return shown(3);
        }
    }
}
