package org.implsci.rogers.fit.internal;

import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.DiffusionCurve;

/**
 * The Bass curve with potential 1 in u = ln p and v = ln q, at times 1, 2, ..., n.
 *
 * <p>With E = exp(-s t), K = 1 - E, D = p + q E: increment {@code p s E(a) k / (D(a) D(b))} for a = t - 1, b = t,
 * k = 1 - exp(-s); share {@code p K / D}; density {@code s^2 p E / D^2}. E and K advance by recurrence, K as a sum of
 * positive terms, so that no digits cancel. p and E are each divided by a D before they are multiplied: for a steep
 * curve with a late peak their product underflows where the quotient does not. Derivatives by u and v follow from
 * {@code dD/dp = 1 - q t E}, {@code dD/dq = E (1 - q t)}.
 */
public enum BassUnitCurve implements UnitCurve {
    /** The increments of the share. */
    INCREMENTS {
        @Override
        public void fill(double u, double v, double[] g, double[] gu, double[] gv) {
            double p = Exponential.of(u);
            double q = Exponential.of(v);
            double s = p + q;
            double step = Exponential.of(-s);
            double gone = gone(s, step);
            double common = s * gone;
            double slope = 1 / s + step / gone;
            double left = 1;
            double inverse = 1 / s;
            double wp = p * inverse;
            double wq = q * inverse;
            for (int i = 0; i < g.length; i++) {
                int t = i + 1;
                double nextLeft = left * step;
                double nextInverse = 1 / (p + q * nextLeft);
                double value = common * (p * inverse) * (left * nextInverse);
                double nextWp = p * (1 - q * t * nextLeft) * nextInverse;
                double nextWq = q * nextLeft * (1 - q * t) * nextInverse;
                double rate = slope - i;
                g[i] = value;
                gu[i] = value * (1 + p * rate - wp - nextWp);
                gv[i] = value * (q * rate - wq - nextWq);
                left = nextLeft;
                inverse = nextInverse;
                wp = nextWp;
                wq = nextWq;
            }
        }

        @Override
        public void fill(double u, double v, double[] g) {
            double p = Exponential.of(u);
            double q = Exponential.of(v);
            double s = p + q;
            double step = Exponential.of(-s);
            double common = s * gone(s, step);
            double left = 1;
            double inverse = 1 / s;
            for (int i = 0; i < g.length; i++) {
                double nextLeft = left * step;
                double nextInverse = 1 / (p + q * nextLeft);
                g[i] = common * (p * inverse) * (left * nextInverse);
                left = nextLeft;
                inverse = nextInverse;
            }
        }
    },

    /** The share. */
    CUMULATIVE {
        @Override
        public void fill(double u, double v, double[] g, double[] gu, double[] gv) {
            double p = Exponential.of(u);
            double q = Exponential.of(v);
            double s = p + q;
            double step = Exponential.of(-s);
            double gone = gone(s, step);
            double left = 1;
            double adopted = 0;
            for (int i = 0; i < g.length; i++) {
                int t = i + 1;
                adopted += left * gone;
                left *= step;
                double inverse = 1 / (p + q * left);
                g[i] = p * adopted * inverse;
                double slope = p * inverse * (left * inverse);
                gu[i] = slope * (p * t * s + q * adopted);
                gv[i] = slope * q * excess(s * t, left);
            }
        }

        @Override
        public void fill(double u, double v, double[] g) {
            double p = Exponential.of(u);
            double q = Exponential.of(v);
            double s = p + q;
            double step = Exponential.of(-s);
            double gone = gone(s, step);
            double left = 1;
            double adopted = 0;
            for (int i = 0; i < g.length; i++) {
                adopted += left * gone;
                left *= step;
                g[i] = p * adopted / (p + q * left);
            }
        }
    },

    /** The derivative of the share by time. */
    DENSITY {
        @Override
        public void fill(double u, double v, double[] g, double[] gu, double[] gv) {
            double p = Exponential.of(u);
            double q = Exponential.of(v);
            double s = p + q;
            double step = Exponential.of(-s);
            double left = 1;
            for (int i = 0; i < g.length; i++) {
                int t = i + 1;
                left *= step;
                double inverse = 1 / (p + q * left);
                double value = s * (p * inverse) * (s * (left * inverse));
                double wp = p * (1 - q * t * left) * inverse;
                double wq = q * left * (1 - q * t) * inverse;
                g[i] = value;
                gu[i] = value * (1 + 2 * p / s - p * t - 2 * wp);
                gv[i] = value * (2 * q / s - q * t - 2 * wq);
            }
        }

        @Override
        public void fill(double u, double v, double[] g) {
            double p = Exponential.of(u);
            double q = Exponential.of(v);
            double s = p + q;
            double step = Exponential.of(-s);
            double left = 1;
            for (int i = 0; i < g.length; i++) {
                left *= step;
                double inverse = 1 / (p + q * left);
                g[i] = s * (p * inverse) * (s * (left * inverse));
            }
        }
    };

    /** Below this s, the difference 1 - exp(-s) loses a digit or more. */
    private static final double SMALL = 0.35;

    /** The standard deviation of a logistic density of slope 1. */
    static final double LOGISTIC_SPREAD = StrictMath.PI / StrictMath.sqrt(3);

    private static double gone(double s, double step) {
        return s < SMALL ? -StrictMath.expm1(-s) : 1 - step;
    }

    /** Returns {@code exp(-x) + x - 1}, given exp(-x). */
    static double excess(double x, double exp) {
        if (x > 0.1) {
            return exp + x - 1;
        }
        double series = 1;
        for (int k = 9; k > 2; k--) {
            series = 1 - x / k * series;
        }
        return x * x / 2 * series;
    }

    @Override
    public void fillRemaining(double u, double v, int periods, double[] remaining) {
        double p = Exponential.of(u);
        double q = Exponential.of(v);
        double s = p + q;
        double gone = Exponential.of(-s * periods);
        double inverse = 1 / (p + q * gone);
        double share = s * (gone * inverse);
        remaining[0] = share;
        remaining[1] = share * p * (1 / s - periods - (1 - q * periods * gone) * inverse);
        remaining[2] = share * q * (1 / s - periods - gone * (1 - q * periods) * inverse);
    }

    @Override
    public double bend(double u, double v) {
        // A steep curve peaks at (v - u)/q. A curve without a peak has a straight valley.
        return StrictMath.min(0, u - v);
    }

    @Override
    public DiffusionCurve curve(double potential, double u, double v) {
        return new BassCurve(potential, Exponential.of(u), Exponential.of(v));
    }

    @Override
    public double scaleU(double u) {
        return Exponential.of(u);
    }

    @Override
    public double scaleV(double v) {
        return Exponential.of(v);
    }

    @Override
    public void locatePeak(double peak, double deviation, double[] uv) {
        double s = LOGISTIC_SPREAD / deviation;
        double ratio = StrictMath.max(-600, StrictMath.min(600, s * peak));
        double less = Exponential.of(-StrictMath.abs(ratio));
        double root = StrictMath.log(s / (1 + less));
        uv[0] = ratio > 0 ? root - ratio : root;
        uv[1] = ratio > 0 ? root : root + ratio;
    }
}
