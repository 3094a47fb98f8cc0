package org.implsci.rogers.fit.internal;

import org.jspecify.annotations.Nullable;

/** Cholesky's decomposition of a small symmetric matrix: {@code A = L L'}. */
public final class Cholesky {
    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /** Returns the decomposition, or null if the matrix is not positive definite. */
    public static @Nullable Cholesky of(double[][] matrix) {
        return decompose(matrix, false);
    }

    /**
     * Returns L of a matrix that rounding may have left without one: a pivot below zero is taken as 0, and so is its
     * column.
     *
     * @param matrix a covariance matrix
     */
    public static double[][] root(double[][] matrix) {
        Cholesky decomposed = decompose(matrix, true);
        return decomposed == null ? new double[0][] : decomposed.lower;
    }

    private static @Nullable Cholesky decompose(double[][] matrix, boolean semidefinite) {
        int size = matrix.length;
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    if (!(rest > 0) && !semidefinite) {
                        return null;
                    }
                    lower[i][i] = StrictMath.sqrt(StrictMath.max(0, rest));
                } else {
                    lower[i][j] = semidefinite && lower[j][j] == 0 ? 0 : rest / lower[j][j];
                }
            }
        }
        return new Cholesky(lower);
    }

    /** Returns the solution of {@code L z = b}, whose squared length is b'A^-1 b. */
    public double[] solveLower(double[] right) {
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
    public double[] solve(double[] right) {
        double[] solved = solveLower(right);
        for (int i = solved.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < solved.length; k++) {
                solved[i] -= lower[k][i] * solved[k];
            }
            solved[i] /= lower[i][i];
        }
        return solved;
    }
}
