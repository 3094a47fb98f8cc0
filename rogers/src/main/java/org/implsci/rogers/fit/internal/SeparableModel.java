package org.implsci.rogers.fit.internal;

/**
 * A model whose predictions are linear in its coefficients once its coordinates are fixed, with the observations.
 *
 * <p>Not thread-safe: each fit has its own.
 */
public abstract class SeparableModel {
    final double[] observed;

    /** The derivatives of the predictions by the coefficients: by coefficient, observation. */
    final double[][] columns;
    /** The derivatives of the columns: by coordinate, coefficient, observation. */
    final double[][][] slopes;

    SeparableModel(double[] observed, int coordinates, int coefficients) {
        this.observed = observed;
        this.columns = new double[coefficients][observed.length];
        this.slopes = new double[coordinates][coefficients][observed.length];
    }

    final int coordinates() {
        return slopes.length;
    }

    /**
     * Computes the columns and slopes at a point. A slope may lack a multiple of its column, which projection removes
     * anyway.
     *
     * @return whether the model is defined there
     */
    abstract boolean fill(double[] at);
}
