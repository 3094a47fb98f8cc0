package org.implsci.rogers.fit.internal;

import org.jspecify.annotations.Nullable;

/**
 * Orthogonal decomposition of a few columns, {@code J = QR}, by the method of Gram and Schmidt.
 *
 * <p>Each part is removed twice, because once loses digits where columns are nearly parallel.
 */
public final class GramSchmidt {
    /** A column is a combination of the columns before it where less than this share of its length remains. */
    private static final double RANK = 1e-13;

    private GramSchmidt() {}

    /**
     * Removes from a column its parts along the columns before it, which are orthogonal and of length 1.
     *
     * @param triangle receives the parts, in the column's column
     * @return the length that remains
     */
    public static double orthogonalise(double[][] columns, int column, double[][] triangle) {
        for (int pass = 0; pass < 2; pass++) {
            for (int before = 0; before < column; before++) {
                triangle[before][column] += remove(columns[before], columns[column]);
            }
        }
        return norm(columns[column]);
    }

    /**
     * Removes from a column its part along a direction of length 1.
     *
     * @return the part
     */
    public static double remove(double[] direction, double[] from) {
        double part = dot(direction, from);
        for (int i = 0; i < from.length; i++) {
            from[i] -= part * direction[i];
        }
        return part;
    }

    /** Divides a column by its length. */
    public static void divide(double[] column, double length) {
        for (int i = 0; i < column.length; i++) {
            column[i] /= length;
        }
    }

    /** Returns the sum of products. */
    public static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** Returns the length of a column. */
    public static double norm(double[] column) {
        return StrictMath.sqrt(dot(column, column));
    }

    /**
     * Returns {@code (J'J)^-1} from the decomposition of J, without forming J'J.
     *
     * @param columns the columns of J; overwritten
     * @return the upper triangle and the diagonal; null if the columns are not independent
     */
    public static double @Nullable [][] inverseOfProducts(double[][] columns) {
        int size = columns.length;
        double[][] r = new double[size][size];
        for (int j = 0; j < size; j++) {
            double before = norm(columns[j]);
            double length = orthogonalise(columns, j, r);
            if (!(length > RANK * before)) {
                return null;
            }
            r[j][j] = length;
            divide(columns[j], length);
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
        double[][] products = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                for (int k = j; k < size; k++) {
                    products[i][j] += inverse[i][k] * inverse[j][k];
                }
            }
        }
        return products;
    }
}
