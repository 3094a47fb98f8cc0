package org.implsci.rogers.fit;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.curve.NoValueReason;
import org.jspecify.annotations.Nullable;

/**
 * The covariance matrix of the estimates, or the reason why there is none.
 *
 * <p>For least squares {@code s^2 (J'J)^-1} with J the derivatives of the predictions and {@code s^2} the sum of squares
 * over the degrees of freedom (of a curve n - 3, or n - 2 if the potential is given, whose row and column are then zero);
 * for maximum likelihood the inverse of Fisher's information of independent Poisson counts. Computed from an orthogonal
 * decomposition of J, never from J'J. Immutable and thread-safe.
 */
public final class Covariance implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The parameters of a curve: potential and two others. */
    private static final int CURVE = 3;

    private static final double RANK = 1e-13;

    private final int size;
    private final double[] entries;
    private final boolean given;
    private final @Nullable NoValueReason reason;

    private Covariance(int size, double[] entries, boolean given, @Nullable NoValueReason reason) {
        this.size = size;
        this.entries = entries;
        this.given = given;
        this.reason = reason;
    }

    static Covariance none(NoValueReason reason) {
        return new Covariance(0, new double[0], false, reason);
    }

    /**
     * Returns the covariance from the derivatives of the predictions by (potential, first, second parameter), or by the
     * last two alone if the potential is given.
     *
     * @param columns the derivatives by each parameter; overwritten
     * @param scales what each parameter's variance is to be multiplied by the root of, in the end
     * @param variance the variance of a residual
     */
    static Covariance of(double[][] columns, double[] scales, double variance) {
        return of(columns, scales, variance, CURVE - columns.length);
    }

    /**
     * Returns the covariance from the derivatives of the predictions by as many parameters as there are columns.
     *
     * @param columns the derivatives by each parameter; overwritten
     * @param scales what each parameter's variance is to be multiplied by the root of, in the end
     * @param variance the variance of a residual
     */
    static Covariance ofAll(double[][] columns, double[] scales, double variance) {
        return of(columns, scales, variance, 0);
    }

    private static Covariance of(double[][] columns, double[] scales, double variance, int offset) {
        int size = columns.length;
        int whole = size + offset;
        double[][] r = new double[size][size];
        for (int j = 0; j < size; j++) {
            double before = norm(columns[j]);
            // Twice, because once loses digits where columns are nearly parallel.
            for (int pass = 0; pass < 2; pass++) {
                for (int i = 0; i < j; i++) {
                    double along = 0;
                    for (int row = 0; row < columns[j].length; row++) {
                        along += columns[i][row] * columns[j][row];
                    }
                    r[i][j] += along;
                    for (int row = 0; row < columns[j].length; row++) {
                        columns[j][row] -= along * columns[i][row];
                    }
                }
            }
            double length = norm(columns[j]);
            if (!(length > RANK * before)) {
                return none(NoValueReason.SINGULAR);
            }
            r[j][j] = length;
            for (int row = 0; row < columns[j].length; row++) {
                columns[j][row] /= length;
            }
        }
        double[][] inverse = new double[size][size];
        for (int j = 0; j < size; j++) {
            inverse[j][j] = 1 / r[j][j];
            for (int i = j - 1; i >= 0; i--) {
                double sum = 0;
                for (int k = i + 1; k <= j; k++) {
                    sum += r[i][k] * inverse[k][j];
                }
                inverse[i][j] = -sum / r[i][i];
            }
        }
        double[] entries = new double[whole * whole];
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                double sum = 0;
                for (int k = j; k < size; k++) {
                    sum += inverse[i][k] * inverse[j][k];
                }
                double entry = variance * (scales[i] * sum * scales[j]);
                if (!Double.isFinite(entry)) {
                    return none(NoValueReason.SINGULAR);
                }
                entries[(i + offset) * whole + j + offset] = entry;
                entries[(j + offset) * whole + i + offset] = entry;
            }
        }
        return new Covariance(whole, entries, offset > 0, null);
    }

    private static double norm(double[] column) {
        double sum = 0;
        for (double each : column) {
            sum += each * each;
        }
        return StrictMath.sqrt(sum);
    }

    /** {@return how many parameters there are; rows and columns of the matrix; 0 if there is none} */
    public int size() {
        return size;
    }

    /**
     * Returns the covariance of two estimates.
     *
     * @param row the index of one parameter, 0 for the potential
     * @param column the index of the other
     * @return the entry, or why there is none
     */
    public Statistic get(int row, int column) {
        return reason != null ? Statistic.undefined(reason) : Statistic.of(entries[row * size + column]);
    }

    /**
     * Returns the standard error of an estimate.
     *
     * @param index the index of the parameter, 0 for the potential
     * @return the root of the variance, or why there is none
     */
    public Statistic standardError(int index) {
        if (given && index == 0) {
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
     * @return -1 to 1, or why there is none
     */
    public Statistic correlation(int row, int column) {
        if (reason != null) {
            return Statistic.undefined(reason);
        }
        if (given && (row == 0 || column == 0)) {
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
     * @return the variance, not negative, or why there is none
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Covariance that
                && given == that.given
                && reason == that.reason
                && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    /** Returns the standard errors, or why there are none. */
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
