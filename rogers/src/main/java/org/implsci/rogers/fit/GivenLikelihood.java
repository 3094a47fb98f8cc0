package org.implsci.rogers.fit;

/**
 * Minus the logarithm of the likelihood of the counts and of those left over, with a given potential M:
 * {@code -sum x_i ln g_i - (M - N) ln(1 - sum g)}, where g are the increments of a curve. What a curve has at time 0 is among
 * those left over: they are not seen to adopt.
 *
 * <p>Curvature is Fisher's information.
 */
final class GivenLikelihood extends ObjectiveFunction {
    private final UnitCurve basis;
    private final double[] observed;
    private final double given;
    private final double rest;
    private final double[] g;
    private final double[] gu;
    private final double[] gv;
    private final double[] left = new double[3];

    GivenLikelihood(UnitCurve basis, double[] observed, double given, double total) {
        this.basis = basis;
        this.observed = observed;
        this.given = given;
        this.rest = given - total;
        this.g = new double[observed.length];
        this.gu = new double[observed.length];
        this.gv = new double[observed.length];
    }

    @Override
    double valueAt(double u, double v) {
        evaluations++;
        basis.fill(u, v, g);
        basis.left(u, v, g.length, left);
        return minusLog();
    }

    private double minusLog() {
        double minusLog = 0;
        for (int i = 0; i < g.length; i++) {
            if (observed[i] > 0) {
                minusLog -= observed[i] * StrictMath.log(g[i]);
            }
        }
        if (rest > 0) {
            minusLog -= rest * StrictMath.log(left[0]);
        }
        return Double.isNaN(minusLog) ? Double.POSITIVE_INFINITY : minusLog;
    }

    @Override
    void evaluate(double u, double v) {
        evaluations++;
        basis.fill(u, v, g, gu, gv);
        basis.left(u, v, g.length, left);
        double du = 0;
        double dv = 0;
        double uu = 0;
        double uv = 0;
        double vv = 0;
        for (int i = 0; i < g.length; i++) {
            if (g[i] > 0) {
                double atU = gu[i] / g[i];
                double atV = gv[i] / g[i];
                du -= observed[i] * atU;
                dv -= observed[i] * atV;
                uu += gu[i] * atU;
                uv += gu[i] * atV;
                vv += gv[i] * atV;
            }
        }
        double leftU = left[0] > 0 ? left[1] / left[0] : 0;
        double leftV = left[0] > 0 ? left[2] / left[0] : 0;
        value = minusLog();
        gradientU = du - rest * leftU;
        gradientV = dv - rest * leftV;
        curveUu = given * (uu + left[1] * leftU);
        curveUv = given * (uv + left[1] * leftV);
        curveVv = given * (vv + left[2] * leftV);
    }

    @Override
    double bend(double u, double v) {
        return basis.bend(u, v);
    }

    @Override
    double potential() {
        return given;
    }
}
