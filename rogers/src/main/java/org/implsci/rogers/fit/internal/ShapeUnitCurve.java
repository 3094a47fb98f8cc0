package org.implsci.rogers.fit.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.curve.GompertzCurve;
import org.implsci.rogers.curve.LogisticCurve;
import org.implsci.rogers.curve.WeibullCurve;

/**
 * A logistic, Gompertz or Weibull curve with potential 1: its shares at some times, or their increments.
 *
 * <p>v is the logarithm of b. u is a for the logistic curve, and the logarithm of a for the others. Not thread-safe:
 * each fit has its own.
 */
public final class ShapeUnitCurve implements UnitCurve {
    /** The exponential of a number beyond this, or below minus this, is not a normal number. */
    private static final double LARGEST = 708;

    /** The standard deviation of Gumbel's density of slope 1, which is that of the Gompertz curve. */
    private static final double GUMBEL_SPREAD = StrictMath.PI / StrictMath.sqrt(6);

    private final Shape shape;
    private final boolean increments;
    private final double[] times;
    private final double[] cell = new double[3];

    /** The shape of the curve. */
    public enum Shape {
        /** {@code 1/(1 + exp(-a - b t))}. */
        LOGISTIC,
        /** {@code exp(-a exp(-b t))}. */
        GOMPERTZ,
        /** {@code 1 - exp(-(t/a)^b)}. */
        WEIBULL
    }

    /** Makes a curve at the times 1, 2, ..., size. */
    public ShapeUnitCurve(Shape shape, boolean increments, int size) {
        this(shape, increments, IntStream.rangeClosed(1, size).asDoubleStream().toArray());
    }

    /** Makes a curve at given times, which rise and are not negative. */
    public ShapeUnitCurve(Shape shape, boolean increments, double[] times) {
        this.shape = shape;
        this.increments = increments;
        this.times = times;
    }

    @Override
    public void fill(double u, double v, double[] g, double[] gu, double[] gv) {
        if (isBeyondNumbers(u)) {
            Arrays.fill(g, Double.NaN);
            return;
        }
        double b = Exponential.of(v);
        if (increments) {
            for (int i = 0; i < times.length; i++) {
                increment(u, b, i);
                g[i] = cell[0];
                gu[i] = cell[1];
                gv[i] = cell[2];
            }
            return;
        }
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
                    double share = gap > Exponential.VANISHED ? 0 : Exponential.of(-gap);
                    double slope = share == 0 ? 0 : gap * share;
                    g[i] = share;
                    gu[i] = -slope;
                    gv[i] = slope * b * t;
                }
                case WEIBULL -> {
                    double log = StrictMath.log(t) - u;
                    double hazard = t == 0 ? 0 : Exponential.of(b * log);
                    double slope =
                            hazard == 0 || hazard > Exponential.VANISHED ? 0 : hazard * Exponential.of(-hazard) * b;
                    g[i] = -StrictMath.expm1(-hazard);
                    gu[i] = -slope;
                    gv[i] = slope == 0 ? 0 : slope * log;
                }
            }
        }
    }

    @Override
    public void fill(double u, double v, double[] g) {
        if (isBeyondNumbers(u)) {
            Arrays.fill(g, Double.NaN);
            return;
        }
        double b = Exponential.of(v);
        for (int i = 0; i < times.length; i++) {
            if (increments) {
                increment(u, b, i);
                g[i] = cell[0];
                continue;
            }
            double t = times[i];
            g[i] = switch (shape) {
                case LOGISTIC -> 1 / (1 + Exponential.of(-u - b * t));
                case GOMPERTZ -> Exponential.of(-Exponential.of(u - b * t));
                case WEIBULL -> t == 0 ? 0 : -StrictMath.expm1(-Exponential.of(b * (StrictMath.log(t) - u)));
            };
        }
    }

    /** Returns whether the parameter that has u as its logarithm is 0 or infinite. */
    private boolean isBeyondNumbers(double u) {
        return shape != Shape.LOGISTIC && StrictMath.abs(u) > LARGEST;
    }

    /**
     * Computes an increment. The first one starts from the share at time 0, which is above zero except for the Weibull
     * curve.
     */
    private void increment(double u, double b, int i) {
        double from = i == 0 ? 0 : times[i - 1];
        switch (shape) {
            case LOGISTIC -> ShapeIncrement.logistic(u, b, from, times[i], cell);
            case GOMPERTZ -> ShapeIncrement.gompertz(u, b, from, times[i], cell);
            case WEIBULL -> ShapeIncrement.weibull(u, b, from, times[i], cell);
        }
    }

    @Override
    public void fillRemaining(double u, double v, int periods, double[] remaining) {
        double b = Exponential.of(v);
        switch (shape) {
            case LOGISTIC -> {
                double after = 1 / (1 + Exponential.of(u + b * periods));
                double before = 1 / (1 + Exponential.of(-u));
                double slope = after / (1 + Exponential.of(-u - b * periods));
                remaining[0] = after + before;
                remaining[1] = before / (1 + Exponential.of(u)) - slope;
                remaining[2] = -slope * b * periods;
            }
            case GOMPERTZ -> {
                double gap = Exponential.of(u - b * periods);
                double slope = gap > Exponential.VANISHED ? 0 : gap * Exponential.of(-gap);
                double atStart = Exponential.of(u);
                double before = atStart > Exponential.VANISHED ? 0 : Exponential.of(-atStart);
                remaining[0] = before - StrictMath.expm1(-gap);
                remaining[1] = slope - (before == 0 ? 0 : atStart * before);
                remaining[2] = -slope * b * periods;
            }
            case WEIBULL -> {
                double log = StrictMath.log(periods) - u;
                double hazard = Exponential.of(b * log);
                double share = Exponential.of(-hazard);
                double slope = share == 0 ? 0 : hazard * share * b;
                remaining[0] = share;
                remaining[1] = slope;
                remaining[2] = -slope * log;
            }
        }
    }

    @Override
    public double bend(double u, double v) {
        if (shape == Shape.WEIBULL) {
            // A steep curve keeps its place when v changes. A flat one, placed far from the data, keeps its share
            // there.
            double last = StrictMath.log(times[times.length - 1]);
            return StrictMath.min(0, last - u) - StrictMath.min(0, u);
        }
        // The place of the other curves is u/b or -u/b.
        return u;
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

    /**
     * Returns the logarithm of time for the Weibull curve, which it shifts and stretches on that scale; time 0 is taken
     * as half a period.
     */
    @Override
    public double toLocation(double time) {
        return shape == Shape.WEIBULL ? StrictMath.log(StrictMath.max(0.5, time)) : time;
    }

    @Override
    public double toTime(double location) {
        return shape == Shape.WEIBULL ? Exponential.of(location) : location;
    }

    @Override
    public void locate(double middle, double width, double[] uv) {
        if (shape == Shape.WEIBULL) {
            uv[0] = middle;
            uv[1] = StrictMath.log(GUMBEL_SPREAD / width);
        } else {
            locatePeak(middle, width, uv);
        }
    }

    @Override
    public void locatePeak(double peak, double deviation, double[] uv) {
        switch (shape) {
            case LOGISTIC -> {
                double b = BassUnitCurve.LOGISTIC_SPREAD / deviation;
                uv[0] = -b * peak;
                uv[1] = StrictMath.log(b);
            }
            case GOMPERTZ -> {
                double b = GUMBEL_SPREAD / deviation;
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
