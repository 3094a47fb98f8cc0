package org.implsci.rogers.fit;

import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.curve.GompertzCurve;
import org.implsci.rogers.curve.LogisticCurve;
import org.implsci.rogers.curve.WeibullCurve;

/**
 * The logistic, Gompertz and Weibull curves at some times: their shares, or the differences of these.
 *
 * <p>v is the logarithm of b; u is a for the logistic curve and its logarithm for the others.
 */
final class ShapeBasis implements Basis {
    /** exp of less than this is zero. */
    private static final double VANISHED = 745;

    private final Shape shape;
    private final boolean increments;
    private final double[] times;

    /** The three curves. */
    enum Shape {
        LOGISTIC,
        GOMPERTZ,
        WEIBULL
    }

    /** A basis at times 1, 2, ..., size. */
    ShapeBasis(Shape shape, boolean increments, int size) {
        this(shape, increments, equal(size));
    }

    /** A basis at given times, rising, not negative. */
    ShapeBasis(Shape shape, boolean increments, double[] times) {
        this.shape = shape;
        this.increments = increments;
        this.times = times;
    }

    private static double[] equal(int size) {
        double[] times = new double[size];
        for (int i = 0; i < size; i++) {
            times[i] = i + 1;
        }
        return times;
    }

    @Override
    public void fill(double u, double v, double[] g, double[] gu, double[] gv) {
        double b = Exponential.of(v);
        for (int i = 0; i < times.length; i++) {
            double t = times[i];
            switch (shape) {
                case LOGISTIC -> {
                    double share = 1 / (1 + Exponential.of(-u - b * t));
                    double slope = share / (1 + Exponential.of(u + b * t));
                    g[i] = share;
                    gu[i] = slope;
                    gv[i] = slope * b * t;
                }
                case GOMPERTZ -> {
                    double gap = Exponential.of(u - b * t);
                    double share = gap > VANISHED ? 0 : Exponential.of(-gap);
                    double slope = share == 0 ? 0 : gap * share;
                    g[i] = share;
                    gu[i] = -slope;
                    gv[i] = slope * b * t;
                }
                case WEIBULL -> {
                    double log = StrictMath.log(t) - u;
                    double hazard = t == 0 ? 0 : Exponential.of(b * log);
                    double slope = hazard == 0 || hazard > VANISHED ? 0 : hazard * Exponential.of(-hazard) * b;
                    g[i] = -StrictMath.expm1(-hazard);
                    gu[i] = -slope;
                    gv[i] = slope == 0 ? 0 : slope * log;
                }
            }
        }
        difference(u, g, Part.SHARE);
        difference(u, gu, Part.BY_U);
        difference(u, gv, Part.BY_V);
    }

    @Override
    public void fill(double u, double v, double[] g) {
        double b = Exponential.of(v);
        for (int i = 0; i < times.length; i++) {
            double t = times[i];
            g[i] = switch (shape) {
                case LOGISTIC -> 1 / (1 + Exponential.of(-u - b * t));
                case GOMPERTZ -> Exponential.of(-Exponential.of(u - b * t));
                case WEIBULL ->
                    t == 0 ? 0 : -StrictMath.expm1(-Exponential.of(b * (StrictMath.log(t) - u)));
            };
        }
        difference(u, g, Part.SHARE);
    }

    private enum Part {
        SHARE,
        BY_U,
        BY_V
    }

    /** Turns values at times into differences, the first from the value at time 0. */
    private void difference(double u, double[] values, Part part) {
        if (!increments) {
            return;
        }
        for (int i = values.length - 1; i > 0; i--) {
            values[i] -= values[i - 1];
        }
        values[0] -= atOrigin(u, part);
    }

    private double atOrigin(double u, Part part) {
        if (shape == Shape.WEIBULL || part == Part.BY_V) {
            return 0;
        }
        if (shape == Shape.LOGISTIC) {
            double share = 1 / (1 + Exponential.of(-u));
            return part == Part.SHARE ? share : share / (1 + Exponential.of(u));
        }
        double gap = Exponential.of(u);
        if (gap > VANISHED) {
            return 0;
        }
        return part == Part.SHARE ? Exponential.of(-gap) : -gap * Exponential.of(-gap);
    }

    @Override
    public DiffusionCurve curve(double potential, double u, double v) {
        double b = Exponential.of(v);
        return switch (shape) {
            case LOGISTIC -> new LogisticCurve(potential, u, b);
            case GOMPERTZ -> new GompertzCurve(potential, Exponential.of(u), b);
            case WEIBULL -> new WeibullCurve(potential, Exponential.of(u), b);
        };
    }

    @Override
    public double scaleU(double u) {
        return shape == Shape.LOGISTIC ? 1 : Exponential.of(u);
    }

    @Override
    public double scaleV(double v) {
        return Exponential.of(v);
    }

    @Override
    public void start(double peak, double deviation, double[] uv) {
        switch (shape) {
            case LOGISTIC -> {
                // A logistic density of slope b has a standard deviation of pi / (sqrt(3) b).
                double b = 1.8137993642342178 / deviation;
                uv[0] = -b * peak;
                uv[1] = StrictMath.log(b);
            }
            case GOMPERTZ -> {
                // Gumbel's: pi / (sqrt(6) b).
                double b = 1.2825498301618641 / deviation;
                uv[0] = b * peak;
                uv[1] = StrictMath.log(b);
            }
            case WEIBULL -> {
                double centre = StrictMath.max(peak, deviation / 3);
                uv[0] = StrictMath.log(1.1 * centre);
                uv[1] = StrictMath.log(StrictMath.min(50, 1.1 * centre / deviation));
            }
        }
    }
}
