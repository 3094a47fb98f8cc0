package org.implsci.rogers.fit.internal;

import java.util.Arrays;

/**
 * The sum of squares of a separable model with the best coefficients at each point (variable projection).
 *
 * <p>The gradient is exact. The second derivatives are those of Gauss and Newton, from the tangents without their part
 * along the columns (Kaufman).
 */
final class Projection {
    private final SeparableModel model;
    private final double[][] directions;
    private final double[][] tangents;
    private final double[][] triangle;
    private final double[] residual;
    final double[] coefficients;
    final double[] gradient;
    final double[][] curve;
    double value;

    Projection(SeparableModel model) {
        this.model = model;
        int size = model.observed.length;
        int linear = model.columns.length;
        this.directions = new double[linear][size];
        this.triangle = new double[linear][linear];
        this.tangents = new double[model.coordinates()][size];
        this.residual = new double[size];
        this.coefficients = new double[linear];
        this.gradient = new double[model.coordinates()];
        this.curve = new double[model.coordinates()][model.coordinates()];
    }

    /** Sets all fields to their values at a point; the value is infinite where the model is not defined. */
    void evaluate(double[] at) {
        value = Double.POSITIVE_INFINITY;
        if (!model.fill(at) || !decompose()) {
            return;
        }
        System.arraycopy(model.observed, 0, residual, 0, residual.length);
        for (int l = 0; l < directions.length; l++) {
            coefficients[l] = GramSchmidt.remove(directions[l], residual);
        }
        for (int l = directions.length - 1; l >= 0; l--) {
            for (int k = l + 1; k < directions.length; k++) {
                coefficients[l] -= triangle[l][k] * coefficients[k];
            }
            coefficients[l] /= triangle[l][l];
        }
        double sum = GramSchmidt.dot(residual, residual);
        for (int j = 0; j < tangents.length; j++) {
            tangent(j, tangents[j]);
            gradient[j] = -2 * GramSchmidt.dot(residual, tangents[j]);
            for (double[] direction : directions) {
                GramSchmidt.remove(direction, tangents[j]);
            }
            for (int i = 0; i <= j; i++) {
                curve[i][j] = 2 * GramSchmidt.dot(tangents[i], tangents[j]);
                curve[j][i] = curve[i][j];
            }
        }
        value = Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    /** Computes the derivative of the predictions by a coordinate with fixed coefficients. */
    void tangent(int coordinate, double[] into) {
        Arrays.fill(into, 0);
        for (int l = 0; l < coefficients.length; l++) {
            for (int i = 0; i < into.length; i++) {
                into[i] += coefficients[l] * model.slopes[coordinate][l][i];
            }
        }
    }

    /** Computes orthogonal directions that span the columns; returns whether all columns are finite. */
    private boolean decompose() {
        for (int l = 0; l < directions.length; l++) {
            System.arraycopy(model.columns[l], 0, directions[l], 0, directions[l].length);
            Arrays.fill(triangle[l], 0);
            double length = GramSchmidt.orthogonalise(directions, l, triangle);
            if (!(length < Double.POSITIVE_INFINITY)) {
                return false;
            }
            if (length < Double.MIN_NORMAL) {
                // The coefficient of a column without length is 0.
                Arrays.fill(directions[l], 0);
                length = 1;
            }
            triangle[l][l] = length;
            GramSchmidt.divide(directions[l], length);
        }
        return true;
    }
}
