package org.implsci.rogers.fit.internal;

/**
 * The sum of squared differences between the observations and a unit curve times the potential.
 *
 * <p>The potential is given, or the best one at each point (variable projection). The second derivatives are those of
 * Gauss and Newton, from the tangents without their part along the curve (Kaufman).
 */
public final class LeastSquares extends ObjectiveFunction {
    /** Below this sum of squares the unit curve loses digits, and the potential that fits the data overflows. */
    private static final double SMALLEST = 1e-280;

    private final double given;
    private double potential;

    /**
     * Makes the function.
     *
     * @param given the potential, or NaN to choose the best
     */
    public LeastSquares(UnitCurve curve, double[] observed, double given) {
        super(curve, observed);
        this.given = given;
    }

    @Override
    public double valueAt(double u, double v) {
        evaluations++;
        curve.fill(u, v, g);
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
    public void evaluate(double u, double v) {
        evaluations++;
        curve.fill(u, v, g, gu, gv);
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
    public double potential() {
        return potential;
    }
}
