package org.implsci.rogers.fit;

import java.util.Arrays;

/**
 * The sum of squares of a separable model with its coefficients chosen best at each point (variable projection).
 *
 * <p>The gradient is exact; curvature is Gauss and Newton's, of the tangents without their part along the columns (Kaufman).
 */
final class Projection {
    private final SeparableModel model;
    private final double[][] along;
    private final double[][] across;
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
        this.along = new double[linear][size];
        this.triangle = new double[linear][linear];
        this.across = new double[model.coordinates()][size];
        this.residual = new double[size];
        this.coefficients = new double[linear];
        this.gradient = new double[model.coordinates()];
        this.curve = new double[model.coordinates()][model.coordinates()];
    }

    /** Sets all fields; where the model is not defined the value is infinite. */
    void evaluate(double[] at) {
        value = Double.POSITIVE_INFINITY;
        if (!model.fill(at) || !decompose()) {
            return;
        }
        System.arraycopy(model.observed, 0, residual, 0, residual.length);
        for (int l = 0; l < along.length; l++) {
            coefficients[l] = remove(along[l], residual);
        }
        for (int l = along.length - 1; l >= 0; l--) {
            for (int k = l + 1; k < along.length; k++) {
                coefficients[l] -= triangle[l][k] * coefficients[k];
            }
            coefficients[l] /= triangle[l][l];
        }
        double sum = dot(residual, residual);
        for (int j = 0; j < across.length; j++) {
            tangent(j, across[j]);
            gradient[j] = -2 * dot(residual, across[j]);
            for (double[] direction : along) {
                remove(direction, across[j]);
            }
            for (int i = 0; i <= j; i++) {
                curve[i][j] = 2 * dot(across[i], across[j]);
                curve[j][i] = curve[i][j];
            }
        }
        value = Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    /** The change of the predictions with a coordinate, coefficients held. */
    void tangent(int coordinate, double[] into) {
        Arrays.fill(into, 0);
        for (int l = 0; l < coefficients.length; l++) {
            for (int i = 0; i < into.length; i++) {
                into[i] += coefficients[l] * model.slopes[coordinate][l][i];
            }
        }
    }

    /** Orthogonal directions that span the columns; twice, because once loses digits where columns are nearly parallel. */
    private boolean decompose() {
        for (int l = 0; l < along.length; l++) {
            System.arraycopy(model.columns[l], 0, along[l], 0, along[l].length);
            Arrays.fill(triangle[l], 0);
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < l; k++) {
                    triangle[k][l] += remove(along[k], along[l]);
                }
            }
            double length = StrictMath.sqrt(dot(along[l], along[l]));
            if (!(length < Double.POSITIVE_INFINITY)) {
                return false;
            }
            if (length < Double.MIN_NORMAL) {
                // A coefficient that changes no prediction is 0.
                Arrays.fill(along[l], 0);
                length = 1;
            }
            triangle[l][l] = length;
            for (int i = 0; i < along[l].length; i++) {
                along[l][i] /= length;
            }
        }
        return true;
    }

    private static double remove(double[] direction, double[] from) {
        double length = dot(direction, from);
        for (int i = 0; i < from.length; i++) {
            from[i] -= length * direction[i];
        }
        return length;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
