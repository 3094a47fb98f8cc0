package org.implsci.rogers.fit.internal;

/**
 * Minus the logarithm of the likelihood of the counts and of the units not seen to adopt, with a known potential M:
 * {@code -sum x_i ln g_i - (M - N) ln(1 - sum g)}, where g are the increments of a curve.
 *
 * <p>Units that the curve has before time 0 count among those not seen to adopt. The second derivatives are Fisher's
 * information.
 */
public final class KnownPotentialLikelihood extends ObjectiveFunction {
    private final double given;
    private final double rest;
    private final double[] remaining = new double[3];

    /**
     * Makes the function.
     *
     * @param given the potential M
     * @param total the sum N of the counts
     */
    public KnownPotentialLikelihood(UnitCurve curve, double[] observed, double given, double total) {
        super(curve, observed);
        this.given = given;
        this.rest = given - total;
    }

    @Override
    public double valueAt(double u, double v) {
        evaluations++;
        curve.fill(u, v, g);
        curve.fillRemaining(u, v, g.length, remaining);
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
            minusLog -= rest * StrictMath.log(remaining[0]);
        }
        return Double.isNaN(minusLog) ? Double.POSITIVE_INFINITY : minusLog;
    }

    @Override
    public void evaluate(double u, double v) {
        evaluations++;
        curve.fill(u, v, g, gu, gv);
        curve.fillRemaining(u, v, g.length, remaining);
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
        double remainingU = remaining[0] > 0 ? remaining[1] / remaining[0] : 0;
        double remainingV = remaining[0] > 0 ? remaining[2] / remaining[0] : 0;
        value = minusLog();
        gradientU = du - rest * remainingU;
        gradientV = dv - rest * remainingV;
        curveUu = given * (uu + remaining[1] * remainingU);
        curveUv = given * (uv + remaining[1] * remainingV);
        curveVv = given * (vv + remaining[2] * remainingV);
    }

    @Override
    public double potential() {
        return given;
    }
}
