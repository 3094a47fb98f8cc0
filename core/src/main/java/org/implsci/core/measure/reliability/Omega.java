package org.implsci.core.measure.reliability;

import java.util.Objects;
import org.implsci.core.measure.Statistic;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/**
 * McDonald's omega of a one-factor model with given loadings.
 *
 * <p>{@code L^2 / (L^2 + T)} with {@code L} the sum of the loadings and {@code T} the sum of the residual variances.
 * Other programs fit the model. Pure and thread-safe.
 */
public final class Omega {
    /** The source of the formula. */
    public static final Citation SOURCE =
            Citation.recalled(Source.of("McDonald", 1999, "Test theory: a unified treatment"));

    private Omega() {}

    /**
     * {@return omega of standardised loadings, where each residual variance is 1 - loading^2; or the reason why it is
     * undefined}
     *
     * @param loadings the loadings, -1 to 1
     * @throws IllegalArgumentException if a loading is outside -1 to 1
     */
    public static Statistic standardised(double... loadings) {
        Objects.requireNonNull(loadings, "loadings");
        double[] residuals = new double[loadings.length];
        for (int index = 0; index < loadings.length; index++) {
            if (!(loadings[index] >= -1 && loadings[index] <= 1)) {
                throw new IllegalArgumentException(
                        "expected standardised loadings of -1 to 1, but found " + loadings[index]);
            }
            residuals[index] = 1 - loadings[index] * loadings[index];
        }
        return of(loadings, residuals);
    }

    /**
     * {@return omega of loadings and residual variances, or the reason why it is undefined}
     *
     * @param loadings the loadings; finite
     * @param residuals the residual variances, one for each loading; finite and not negative
     * @throws IllegalArgumentException if an argument is outside its range
     */
    public static Statistic of(double[] loadings, double[] residuals) {
        Objects.requireNonNull(loadings, "loadings");
        Objects.requireNonNull(residuals, "residuals");
        if (loadings.length != residuals.length) {
            throw new IllegalArgumentException("expected as many residual variances as loadings, but found "
                    + residuals.length + " and " + loadings.length);
        }
        if (loadings.length < 2) {
            return Statistic.undefined(Statistic.UndefinedReason.TOO_FEW_ITEMS);
        }
        double sum = 0;
        double residual = 0;
        for (int index = 0; index < loadings.length; index++) {
            if (!Double.isFinite(loadings[index]) || !(residuals[index] >= 0 && Double.isFinite(residuals[index]))) {
                throw new IllegalArgumentException(
                        "expected finite loadings and residual variances that are not negative, but found "
                                + loadings[index] + " and " + residuals[index]);
            }
            sum += loadings[index];
            residual += residuals[index];
        }
        return Statistic.ratio(sum * sum, sum * sum + residual, Statistic.UndefinedReason.NO_VARIATION);
    }
}
