package org.implsci.rollout.evaluation;

/**
 * The information about the effect of a stepped wedge, by generalised least squares.
 *
 * <p>Clusters of a sequence share their covariance matrix, so it is inverted once for each sequence. Let W be the inverse and x
 * the pattern of the sequence. The information is the sum of x'Wx less the part taken by the fixed effects of periods,
 * b'A⁻¹b, with A the sum of W and b the sum of Wx. A design with one pattern cannot separate the effect from the periods. Its
 * information is exactly 0, without a rest from rounding.
 */
final class FisherInformation {
    private FisherInformation() {}

    static double of(SteppedWedgeDesign design, ClusterVariance variance) {
        if (design.sequences().stream()
                        .map(SteppedWedgeDesign.Sequence::treated)
                        .distinct()
                        .count()
                == 1) {
            return 0;
        }
        int periods = design.periods();
        double[][] a = new double[periods][periods];
        double[] b = new double[periods];
        double c = 0;
        for (SteppedWedgeDesign.Sequence sequence : design.sequences()) {
            double[] x = new double[periods];
            for (int period = 0; period < periods; period++) {
                x[period] = sequence.treated().get(period) ? 1 : 0;
            }
            double[][] root = cholesky(covariance(x, variance));
            double[] solved = solve(root, x);
            double product = 0;
            for (int i = 0; i < periods; i++) {
                b[i] += sequence.clusters() * solved[i];
                product += x[i] * solved[i];
            }
            c += sequence.clusters() * product;
            addInverse(a, root, sequence.clusters());
        }
        double[] solved = solve(cholesky(a), b);
        double taken = 0;
        for (int i = 0; i < periods; i++) {
            taken += b[i] * solved[i];
        }
        return c - taken;
    }

    private static double[][] covariance(double[] x, ClusterVariance variance) {
        int periods = x.length;
        double t2 = variance.cluster() * variance.cluster();
        double h2 = variance.effect() * variance.effect();
        double both = variance.correlation() * variance.cluster() * variance.effect();
        double diagonal = variance.samplingVariance() + variance.clusterPeriod() * variance.clusterPeriod();
        double[][] v = new double[periods][periods];
        for (int i = 0; i < periods; i++) {
            for (int j = 0; j < periods; j++) {
                v[i][j] = t2 + h2 * x[i] * x[j] + both * (x[i] + x[j]) + (i == j ? diagonal : 0);
            }
        }
        return v;
    }

    /** Returns the lower Cholesky root of a positive definite matrix. The matrices here have a positive diagonal part. */
    private static double[][] cholesky(double[][] matrix) {
        int size = matrix.length;
        double[][] root = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
            }
        }
        return root;
    }

    private static double[] solve(double[][] root, double[] right) {
        int size = right.length;
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= root[i][k] * x[k];
            }
            x[i] /= root[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= root[k][i] * x[k];
            }
            x[i] /= root[i][i];
        }
        return x;
    }

    private static void addInverse(double[][] sum, double[][] root, int times) {
        int size = root.length;
        for (int column = 0; column < size; column++) {
            double[] unit = new double[size];
            unit[column] = 1;
            double[] solved = solve(root, unit);
            for (int row = 0; row < size; row++) {
                sum[row][column] += times * solved[row];
            }
        }
    }
}
