package org.implsci.rogers.fit;

/**
 * The sum of squared differences between observations and a basis times the potential, which is chosen best at each point
 * (variable projection) or given.
 *
 * <p>Curvature is Gauss and Newton's, of the tangents without their part along the basis (Kaufman).
 */
final class LeastSquares extends ObjectiveFunction {
    /** Below it the squares of the basis lose digits, and the potential of a curve through the data is no number any more. */
    private static final double SMALLEST = 1e-280;

    private final UnitCurve basis;
    private final double[] observed;
    private final double given;
    private final double[] g;
    private final double[] gu;
    private final double[] gv;
    private double potential;

    /**
     * @param given the potential, or NaN to choose it
     */
    LeastSquares(UnitCurve basis, double[] observed, double given) {
        this.basis = basis;
        this.observed = observed;
        this.given = given;
        this.g = new double[observed.length];
        this.gu = new double[observed.length];
        this.gv = new double[observed.length];
    }

    @Override
    double valueAt(double u, double v) {
        evaluations++;
        basis.fill(u, v, g);
        double gg = 0;
        double yg = 0;
        for (int i = 0; i < g.length; i++) {
            gg += g[i] * g[i];
            yg += observed[i] * g[i];
        }
        double m = Double.isNaN(given) ? yg / gg : given;
        double sum = 0;
        for (int i = 0; i < g.length; i++) {
            double residual = observed[i] - m * g[i];
            sum += residual * residual;
        }
        return isNumber(sum, gg) ? sum : Double.POSITIVE_INFINITY;
    }

    private boolean isNumber(double sum, double gg) {
        return !Double.isNaN(sum) && (gg >= SMALLEST || !Double.isNaN(given));
    }

    @Override
    void evaluate(double u, double v) {
        evaluations++;
        basis.fill(u, v, g, gu, gv);
        double gg = 0;
        double yg = 0;
        double ggu = 0;
        double ggv = 0;
        double guu = 0;
        double guv = 0;
        double gvv = 0;
        for (int i = 0; i < g.length; i++) {
            double at = g[i];
            double atU = gu[i];
            double atV = gv[i];
            gg += at * at;
            yg += observed[i] * at;
            ggu += at * atU;
            ggv += at * atV;
            guu += atU * atU;
            guv += atU * atV;
            gvv += atV * atV;
        }
        boolean free = Double.isNaN(given);
        double m = free ? yg / gg : given;
        double sum = 0;
        double ru = 0;
        double rv = 0;
        for (int i = 0; i < g.length; i++) {
            double residual = observed[i] - m * g[i];
            sum += residual * residual;
            ru += residual * gu[i];
            rv += residual * gv[i];
        }
        potential = m;
        value = isNumber(sum, gg) ? sum : Double.POSITIVE_INFINITY;
        gradientU = -2 * m * ru;
        gradientV = -2 * m * rv;
        double alongU = free ? ggu / gg : 0;
        double alongV = free ? ggv / gg : 0;
        curveUu = 2 * m * m * (guu - alongU * ggu);
        curveUv = 2 * m * m * (guv - alongU * ggv);
        curveVv = 2 * m * m * (gvv - alongV * ggv);
    }

    @Override
    double bend(double u, double v) {
        return basis.bend(u, v);
    }

    @Override
    double potential() {
        return potential;
    }
}
