package org.implsci.rogers.fit.internal;

import java.util.Arrays;

/**
 * Columns J with {@code J'J} equal to Fisher's information of counts under maximum likelihood.
 *
 * <p>The counts are independent Poisson numbers, or those of a population of known size whose members adopt in one of
 * the periods or are not seen to adopt. Each period, and the units not seen to adopt, gives a row: the derivatives of
 * its expectation over the root of that expectation.
 */
public final class InformationColumns {
    private InformationColumns() {}

    /** Returns the columns of m, p and q when nothing is known of the population. */
    public static double[][] poisson(UnitCurve curve, double u, double v, double potential, int size) {
        return columns(curve, u, v, potential, size, Double.NaN, true);
    }

    /** Returns the columns of m, p and q in a population of known size. */
    public static double[][] inPopulation(
            UnitCurve curve, double u, double v, double potential, int size, double population) {
        return columns(curve, u, v, potential, size, population, true);
    }

    /** Returns the columns of p and q when the potential is known. */
    public static double[][] knownPotential(UnitCurve curve, double u, double v, double potential, int size) {
        return Arrays.copyOfRange(columns(curve, u, v, potential, size, potential, false), 1, 3);
    }

    private static double[][] columns(
            UnitCurve curve, double u, double v, double potential, int size, double population, boolean free) {
        double[] g = new double[size];
        double[] gu = new double[size];
        double[] gv = new double[size];
        curve.fill(u, v, g, gu, gv);
        double share = Arrays.stream(g).reduce(0, Double::sum);
        double[] remaining = new double[3];
        curve.fillRemaining(u, v, size, remaining);
        double unseen = free ? population - potential * share : potential * remaining[0];
        int rows = unseen > 0 ? size + 1 : size;
        double[][] columns = {Arrays.copyOf(g, rows), Arrays.copyOf(gu, rows), Arrays.copyOf(gv, rows)};
        if (unseen > 0) {
            columns[0][size] = -share;
            columns[1][size] = remaining[1];
            columns[2][size] = remaining[2];
        }
        for (int i = 0; i < rows; i++) {
            double expected = i == size ? unseen : potential * g[i];
            // A row with an expectation of 0, to the last digit, has no information.
            double weight = expected > 0 ? 1 / StrictMath.sqrt(expected) : 0;
            columns[0][i] *= weight;
            columns[1][i] = columns[1][i] * weight * potential;
            columns[2][i] = columns[2][i] * weight * potential;
        }
        return columns;
    }
}
