package org.implsci.rogers.fit;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.fit.internal.GramSchmidt;
import org.jspecify.annotations.Nullable;

/**
 * The covariance matrix of the estimates, or the reason why there is none.
 *
 * <p>For least squares it is {@code s^2 (J'J)^-1} with J the derivatives of the predictions and {@code s^2} the sum of
 * squares over the degrees of freedom: n - 3 for a curve, or n - 2 if the potential is given, whose row and column are
 * then zero. For maximum likelihood it is the inverse of Fisher's information of independent Poisson counts. It is
 * computed from an orthogonal decomposition of J, never from J'J. Immutable and thread-safe.
 */
public final class Covariance implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The number of parameters of a curve: the potential and two others. */
    private static final int CURVE = 3;

    private final int size;
    private final double[] entries;
    private final boolean potentialGiven;
    private final @Nullable NoValueReason reason;

    private Covariance(int size, double[] entries, boolean potentialGiven, @Nullable NoValueReason reason) {
        this.size = size;
        this.entries = entries;
        this.potentialGiven = potentialGiven;
        this.reason = reason;
    }

    static Covariance none(NoValueReason reason) {
        return new Covariance(0, new double[0], false, reason);
    }

    /**
     * Returns the covariance of the parameters of a curve.
     *
     * @param columns the derivatives of the predictions by the potential, the first and the second parameter, or by the
     *     last two alone if the potential is given; overwritten
     * @param scales the factor of each standard error
     * @param variance the variance of a residual
     */
    static Covariance of(double[][] columns, double[] scales, double variance) {
        return of(columns, scales, variance, CURVE - columns.length);
    }

    /** Returns the covariance of as many parameters as there are columns; see {@link #of}. */
    static Covariance ofAll(double[][] columns, double[] scales, double variance) {
        return of(columns, scales, variance, 0);
    }

    private static Covariance of(double[][] columns, double[] scales, double variance, int offset) {
        double[][] inverse = GramSchmidt.inverseOfProducts(columns);
        if (inverse == null) {
            return none(NoValueReason.SINGULAR);
        }
        int size = columns.length + offset;
        double[] entries = new double[size * size];
        for (int i = 0; i < columns.length; i++) {
            for (int j = i; j < columns.length; j++) {
                double entry = variance * (scales[i] * inverse[i][j] * scales[j]);
                if (!Double.isFinite(entry)) {
                    return none(NoValueReason.SINGULAR);
                }
                entries[(i + offset) * size + j + offset] = entry;
                entries[(j + offset) * size + i + offset] = entry;
            }
        }
        return new Covariance(size, entries, offset > 0, null);
    }

    /** {@return the number of parameters, which is that of rows and columns; 0 without a covariance} */
    public int size() {
        return size;
    }

    /**
     * Returns the covariance of two estimates.
     *
     * @param row the index of one parameter, 0 for the potential
     * @param column the index of the other
     * @return the entry, or the reason why there is none
     */
    public Statistic get(int row, int column) {
        return reason != null ? Statistic.undefined(reason) : Statistic.of(entries[row * size + column]);
    }

    /**
     * Returns the standard error of an estimate.
     *
     * @param index the index of the parameter, 0 for the potential
     * @return the root of the variance, or the reason why there is none
     */
    public Statistic standardError(int index) {
        if (potentialGiven && index == 0) {
            return Statistic.undefined(NoValueReason.GIVEN);
        }
        return reason != null
                ? Statistic.undefined(reason)
                : Statistic.of(StrictMath.sqrt(entries[index * size + index]));
    }

    /**
     * Returns the correlation of two estimates.
     *
     * @param row the index of one parameter, 0 for the potential
     * @param column the index of the other
     * @return -1 to 1, or the reason why there is none
     */
    public Statistic correlation(int row, int column) {
        if (reason != null) {
            return Statistic.undefined(reason);
        }
        if (potentialGiven && (row == 0 || column == 0)) {
            return Statistic.undefined(NoValueReason.GIVEN);
        }
        double product = StrictMath.sqrt(entries[row * size + row]) * StrictMath.sqrt(entries[column * size + column]);
        return product == 0
                ? Statistic.undefined(NoValueReason.NO_VARIATION)
                : Statistic.of(entries[row * size + column] / product);
    }

    /**
     * Returns the variance of a function of the parameters with a given gradient: {@code g'Cg} (delta method).
     *
     * @param gradient the derivatives of the function by the parameters, in their order
     * @return the variance, not negative, or the reason why there is none
     */
    public Statistic variance(double... gradient) {
        if (reason != null) {
            return Statistic.undefined(reason);
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                sum += gradient[i] * entries[i * size + j] * gradient[j];
            }
        }
        return Statistic.of(StrictMath.max(0, sum));
    }

    /** Returns the entries row by row for JSON; null without a covariance. */
    @Nullable
    List<Double> toJson() {
        return size == 0 ? null : Arrays.stream(entries).boxed().toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Covariance that
                && potentialGiven == that.potentialGiven
                && reason == that.reason
                && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    /** Returns the standard errors, or the reason why there are none. */
    @Override
    public String toString() {
        if (reason != null) {
            return "no covariance: " + reason.label();
        }
        StringBuilder text = new StringBuilder("standard errors");
        for (int index = 0; index < size; index++) {
            text.append(index == 0 ? " " : ", ").append(standardError(index));
        }
        return text.toString();
    }
}
