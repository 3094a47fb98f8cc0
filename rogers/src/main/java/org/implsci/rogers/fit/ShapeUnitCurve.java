package org.implsci.rogers.fit;

import java.util.Arrays;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.curve.GompertzCurve;
import org.implsci.rogers.curve.LogisticCurve;
import org.implsci.rogers.curve.WeibullCurve;

/**
 * The logistic, Gompertz and Weibull curves at some times: their shares, or the differences of these.
 *
 * <p>v is the logarithm of b; u is a for the logistic curve and its logarithm for the others. Not thread-safe: one for one fit.
 */
final class ShapeUnitCurve implements UnitCurve {
    /** exp of less than this is zero. */
    private static final double VANISHED = 745;

    /** exp of more than this, or less than minus this, is no normal number. */
    private static final double LARGEST = 708;

    /** A logistic density of slope b has a standard deviation of this, divided by b. */
    private static final double LOGISTIC_SPREAD = StrictMath.PI / StrictMath.sqrt(3);

    /** And Gumbel's, which is that of the Gompertz curve, of this. */
    private static final double GUMBEL_SPREAD = StrictMath.PI / StrictMath.sqrt(6);

    private final Shape shape;
    private final boolean increments;
    private final double[] times;
    private final double[] cell = new double[3];

    /** The three curves. */
    enum Shape {
        LOGISTIC,
        GOMPERTZ,
        WEIBULL
    }

    /** A basis at times 1, 2, ..., size. */
    ShapeUnitCurve(Shape shape, boolean increments, int size) {
        this(shape, increments, equal(size));
    }

    /** A basis at given times, rising, not negative. */
    ShapeUnitCurve(Shape shape, boolean increments, double[] times) {
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

    /** Returns whether the parameter of which u is the logarithm is 0 or infinite. */
    private boolean isBeyondNumbers(double u) {
        return shape != Shape.LOGISTIC && StrictMath.abs(u) > LARGEST;
    }

    /** The first increment is from the share at time 0, which is above zero but for the Weibull curve. */
    private void increment(double u, double b, int i) {
        double from = i == 0 ? 0 : times[i - 1];
        switch (shape) {
            case LOGISTIC -> ShapeIncrement.logistic(u, b, from, times[i], cell);
            case GOMPERTZ -> ShapeIncrement.gompertz(u, b, from, times[i], cell);
            case WEIBULL -> ShapeIncrement.weibull(u, b, from, times[i], cell);
        }
    }

    @Override
    public void left(double u, double v, int periods, double[] left) {
        double b = Exponential.of(v);
        switch (shape) {
            case LOGISTIC -> {
                double after = 1 / (1 + Exponential.of(u + b * periods));
                double before = 1 / (1 + Exponential.of(-u));
                double slope = after / (1 + Exponential.of(-u - b * periods));
                left[0] = after + before;
                left[1] = before / (1 + Exponential.of(u)) - slope;
                left[2] = -slope * b * periods;
            }
            case GOMPERTZ -> {
                double gap = Exponential.of(u - b * periods);
                double slope = gap > VANISHED ? 0 : gap * Exponential.of(-gap);
                double atStart = Exponential.of(u);
                double before = atStart > VANISHED ? 0 : Exponential.of(-atStart);
                left[0] = before - StrictMath.expm1(-gap);
                left[1] = slope - (before == 0 ? 0 : atStart * before);
                left[2] = -slope * b * periods;
            }
            case WEIBULL -> {
                double log = StrictMath.log(periods) - u;
                double hazard = Exponential.of(b * log);
                double share = Exponential.of(-hazard);
                double slope = share == 0 ? 0 : hazard * share * b;
                left[0] = share;
                left[1] = slope;
                left[2] = -slope * log;
            }
        }
    }

    @Override
    public double bend(double u, double v) {
        if (shape == Shape.WEIBULL) {
            // A steep curve keeps its place by itself; a flat one, whose place is far from the data, its share there.
            double last = StrictMath.log(times[times.length - 1]);
            return StrictMath.min(0, last - u) - StrictMath.min(0, u);
        }
        // The place of the others is u over b, but for a sign.
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
     * Returns a Weibull curve moves and stretches with the logarithm of time; half a period before the first will do
     * for time 0.
     */
    @Override
    public double clock(double time) {
        return shape == Shape.WEIBULL ? StrictMath.log(StrictMath.max(0.5, time)) : time;
    }

    @Override
    public double time(double clock) {
        return shape == Shape.WEIBULL ? Exponential.of(clock) : clock;
    }

    @Override
    public void place(double middle, double width, double[] uv) {
        if (shape == Shape.WEIBULL) {
            uv[0] = middle;
            uv[1] = StrictMath.log(GUMBEL_SPREAD / width);
        } else {
            start(middle, width, uv);
        }
    }

    @Override
    public void start(double peak, double deviation, double[] uv) {
        switch (shape) {
            case LOGISTIC -> {
                double b = LOGISTIC_SPREAD / deviation;
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
