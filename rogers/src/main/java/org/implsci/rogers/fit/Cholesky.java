package org.implsci.rogers.fit;

import org.jspecify.annotations.Nullable;

/** Cholesky's decomposition of a small symmetric matrix: {@code A = L L'}. */
final class Cholesky {
    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /** Returns the decomposition, or null if the matrix is not positive definite. */
    static @Nullable Cholesky of(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j && !(rest > 0)) {
                    return null;
                }
                lower[i][j] = i == j ? StrictMath.sqrt(rest) : rest / lower[j][j];
            }
        }
        return new Cholesky(lower);
    }

    /** Returns the solution of {@code L z = b}, whose squared length is b'A^-1 b. */
    double[] half(double[] right) {
        double[] solved = right.clone();
        for (int i = 0; i < solved.length; i++) {
            for (int k = 0; k < i; k++) {
                solved[i] -= lower[i][k] * solved[k];
            }
            solved[i] /= lower[i][i];
        }
        return solved;
    }

    /** Returns the solution of {@code A x = b}. */
    double[] solve(double[] right) {
        double[] solved = half(right);
        for (int i = solved.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < solved.length; k++) {
                solved[i] -= lower[k][i] * solved[k];
            }
            solved[i] /= lower[i][i];
        }
        return solved;
    }
}
