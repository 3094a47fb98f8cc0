package org.implsci.rogers.fit;

/**
 * Predictions that are linear in some coefficients once some coordinates are fixed, and the observations they are to meet.
 *
 * <p>Not thread-safe: one for one fit.
 */
abstract class SeparableModel {
    final double[] observed;
    /** What a unit of each coefficient adds to each prediction. */
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
     * Fills columns and slopes at a point. A multiple of a column may be missing from its slopes: it makes no difference to
     * what is left after projection.
     *
     * @return false where the model is not defined
     */
    abstract boolean fill(double[] at);
}
