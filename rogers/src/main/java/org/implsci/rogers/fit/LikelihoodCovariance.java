package org.implsci.rogers.fit;

import java.util.Arrays;

/**
 * The inverse of Fisher's information of counts: of independent Poisson counts, or of a population of given size whose
 * members adopt in one of the periods or are left over.
 */
final class LikelihoodCovariance {
    private static final double[] NOBODY_LEFT = {};

    private LikelihoodCovariance() {}

    /** Of m, p and q, when nothing is known of the population. */
    static Covariance poisson(UnitCurve basis, double u, double v, double potential, int size) {
        return of(basis, u, v, potential, size, Double.NaN, true);
    }

    /** Of m, p and q in a population. */
    static Covariance within(UnitCurve basis, double u, double v, double potential, int size, double population) {
        return of(basis, u, v, potential, size, population, true);
    }

    /** Of p and q, when all who could adopt are the potential. */
    static Covariance givenPotential(UnitCurve basis, double u, double v, double potential, int size) {
        return of(basis, u, v, potential, size, potential, false);
    }

    /** Returns each cell brings its derivatives over the root of its expectation; those left over are a cell. */
    private static Covariance of(
            UnitCurve basis, double u, double v, double potential, int size, double population, boolean free) {
        double[] g = new double[size];
        double[] gu = new double[size];
        double[] gv = new double[size];
        basis.fill(u, v, g, gu, gv);
        double share = sum(g);
        double[] over = new double[3];
        basis.left(u, v, size, over);
        double left = free ? population - potential * share : potential * over[0];
        double[] rest = left > 0 ? new double[] {-share, over[1], over[2]} : NOBODY_LEFT;
        int rows = size + (rest.length == 0 ? 0 : 1);
        double[][] columns = {Arrays.copyOf(g, rows), Arrays.copyOf(gu, rows), Arrays.copyOf(gv, rows)};
        for (int i = 0; i < rows; i++) {
            boolean last = i == size;
            double expected = last ? left : potential * g[i];
            // A cell into which nobody falls, to the last digit, tells nothing.
            double weight = expected > 0 ? 1 / StrictMath.sqrt(expected) : 0;
            for (int column = 0; column < columns.length; column++) {
                double derivative = last ? rest[column] : columns[column][i];
                columns[column][i] = derivative * weight * (column == 0 ? 1 : potential);
            }
        }
        double[] scales = {1, basis.scaleU(u), basis.scaleV(v)};
        return free
                ? Covariance.of(columns, scales, 1)
                : Covariance.of(Arrays.copyOfRange(columns, 1, 3), Arrays.copyOfRange(scales, 1, 3), 1);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
