package org.implsci.rogers.fit;

/**
 * Minus the logarithm of the likelihood of the counts and of those left over, with a given potential M:
 * {@code -sum x_i ln g_i - (M - N) ln(1 - sum g)}, where g are the increments of a curve that starts at 0.
 *
 * <p>Curvature is Fisher's information.
 */
final class GivenLikelihood extends Problem {
    private final Basis basis;
    private final double[] observed;
    private final double given;
    private final double rest;
    private final double[] g;
    private final double[] gu;
    private final double[] gv;

    GivenLikelihood(Basis basis, double[] observed, double given, double total) {
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
        return minusLog();
    }

    private double minusLog() {
        double minusLog = 0;
        double share = 0;
        for (int i = 0; i < g.length; i++) {
            share += g[i];
            if (observed[i] > 0) {
                minusLog -= observed[i] * StrictMath.log(g[i]);
            }
        }
        if (rest > 0) {
            minusLog -= rest * StrictMath.log(1 - share);
        }
        return Double.isNaN(minusLog) ? Double.POSITIVE_INFINITY : minusLog;
    }

    @Override
    void evaluate(double u, double v) {
        evaluations++;
        basis.fill(u, v, g, gu, gv);
        double share = 0;
        double shareU = 0;
        double shareV = 0;
        double du = 0;
        double dv = 0;
        double uu = 0;
        double uv = 0;
        double vv = 0;
        for (int i = 0; i < g.length; i++) {
            if (g[i] > 0) {
                double atU = gu[i] / g[i];
                double atV = gv[i] / g[i];
                share += g[i];
                shareU += gu[i];
                shareV += gv[i];
                du -= observed[i] * atU;
                dv -= observed[i] * atV;
                uu += gu[i] * atU;
                uv += gu[i] * atV;
                vv += gv[i] * atV;
            }
        }
        double left = share < 1 ? 1 / (1 - share) : 0;
        value = minusLog();
        gradientU = du + rest * (shareU * left);
        gradientV = dv + rest * (shareV * left);
        curveUu = given * (uu + shareU * shareU * left);
        curveUv = given * (uv + shareU * shareV * left);
        curveVv = given * (vv + shareV * shareV * left);
    }

    @Override
    double potential() {
        return given;
    }
}
