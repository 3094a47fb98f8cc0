package org.implsci.rogers.fit.internal;

/**
 * Minus the logarithm of the likelihood of the counts, given that each adopter adopted in one of the periods observed:
 * {@code -sum x_i ln(g_i / sum g)}, where g are the increments of a curve.
 *
 * <p>The second derivatives are Fisher's information.
 */
public final class ConditionalLikelihood extends ObjectiveFunction {
    /** Below this sum the increments lose digits, and the potential that fits the data overflows. */
    private static final double SMALLEST = 1e-280;

    private final double total;
    private double potential;

    /** Makes the function of some counts. */
    public ConditionalLikelihood(UnitCurve curve, double[] observed) {
        super(curve, observed);
        double sum = 0;
        for (double count : observed) {
            sum += count;
        }
        this.total = sum;
    }

    @Override
    public double valueAt(double u, double v) {
        evaluations++;
        curve.fill(u, v, g);
        return minusLog(sum(g));
    }

    private double minusLog(double whole) {
        double minusLog = 0;
        for (int i = 0; i < g.length; i++) {
            if (observed[i] > 0) {
                minusLog -= observed[i] * StrictMath.log(g[i] / whole);
            }
        }
        return Double.isNaN(minusLog) || whole < SMALLEST ? Double.POSITIVE_INFINITY : minusLog;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    @Override
    public void evaluate(double u, double v) {
        evaluations++;
        curve.fill(u, v, g, gu, gv);
        double whole = sum(g);
        double wholeU = sum(gu) / whole;
        double wholeV = sum(gv) / whole;
        double du = 0;
        double dv = 0;
        double uu = 0;
        double uv = 0;
        double vv = 0;
        for (int i = 0; i < g.length; i++) {
            if (g[i] > 0) {
                double atU = gu[i] / g[i] - wholeU;
                double atV = gv[i] / g[i] - wholeV;
                double weight = g[i] / whole;
                du -= observed[i] * atU;
                dv -= observed[i] * atV;
                uu += weight * atU * atU;
                uv += weight * atU * atV;
                vv += weight * atV * atV;
            }
        }
        value = minusLog(whole);
        gradientU = du;
        gradientV = dv;
        curveUu = total * uu;
        curveUv = total * uv;
        curveVv = total * vv;
        potential = total / whole;
    }

    @Override
    public double potential() {
        return potential;
    }
}
