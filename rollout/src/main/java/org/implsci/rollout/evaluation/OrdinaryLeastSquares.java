package org.implsci.rollout.evaluation;

/**
 * Ordinary least squares by Householder reflections, for a handful of columns.
 *
 * <p>We found no small library with a permissive licence for it. Commons Math offers regression only as part of the whole of
 * Commons Math, and Commons Statistics offers none.
 */
final class OrdinaryLeastSquares {
    private final double[] coefficients;
    private final double[][] covariance;
    private final double residualSquares;

    private OrdinaryLeastSquares(double[] coefficients, double[][] covariance, double residualSquares) {
        this.coefficients = coefficients;
        this.covariance = covariance;
        this.residualSquares = residualSquares;
    }

    /** Fits y to the columns of x, which have to be independent. Overwrites both arrays. */
    static OrdinaryLeastSquares fit(double[][] x, double[] y) {
        int rows = x.length;
        int columns = x[0].length;
        for (int column = 0; column < columns; column++) {
            double norm = 0;
            for (int row = column; row < rows; row++) {
                norm = Math.hypot(norm, x[row][column]);
            }
            reflect(x, y, column, x[column][column] > 0 ? -norm : norm);
        }
        double[][] inverse = inverseOfUpper(x, columns);
        double[] coefficients = new double[columns];
        double[][] covariance = new double[columns][columns];
        for (int i = 0; i < columns; i++) {
            for (int k = i; k < columns; k++) {
                coefficients[i] += inverse[i][k] * y[k];
            }
            for (int j = 0; j < columns; j++) {
                for (int k = Math.max(i, j); k < columns; k++) {
                    covariance[i][j] += inverse[i][k] * inverse[j][k];
                }
            }
        }
        double squares = 0;
        for (int row = columns; row < rows; row++) {
            squares += y[row] * y[row];
        }
        return new OrdinaryLeastSquares(coefficients, covariance, squares);
    }

    /** Reflects the rest of the matrix and of y so that a column is zero below its diagonal. */
    private static void reflect(double[][] x, double[] y, int column, double alpha) {
        int rows = x.length;
        double[] direction = new double[rows];
        double squares = 0;
        for (int row = column; row < rows; row++) {
            direction[row] = x[row][column] - (row == column ? alpha : 0);
            squares += direction[row] * direction[row];
        }
        for (int other = column; other < x[0].length; other++) {
            double product = 0;
            for (int row = column; row < rows; row++) {
                product += direction[row] * x[row][other];
            }
            for (int row = column; row < rows; row++) {
                x[row][other] -= 2 * product / squares * direction[row];
            }
        }
        double product = 0;
        for (int row = column; row < rows; row++) {
            product += direction[row] * y[row];
        }
        for (int row = column; row < rows; row++) {
            y[row] -= 2 * product / squares * direction[row];
        }
    }

    private static double[][] inverseOfUpper(double[][] r, int size) {
        double[][] inverse = new double[size][size];
        for (int column = size - 1; column >= 0; column--) {
            inverse[column][column] = 1 / r[column][column];
            for (int row = column - 1; row >= 0; row--) {
                double sum = 0;
                for (int k = row + 1; k <= column; k++) {
                    sum += r[row][k] * inverse[k][column];
                }
                inverse[row][column] = -sum / r[row][row];
            }
        }
        return inverse;
    }

    double coefficient(int index) {
        return coefficients[index];
    }

    /** Returns the covariance of two coefficients, to be multiplied by the residual variance. */
    double covariance(int one, int other) {
        return covariance[one][other];
    }

    double residualSquares() {
        return residualSquares;
    }
}
