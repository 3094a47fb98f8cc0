package org.implsci.rogers.fit.internal;

import org.implsci.rogers.curve.CurveModel;

/**
 * The limits of a curve as its parameters go to infinity or to their bounds, fitted to the same data by the same
 * criterion.
 *
 * <p>Written as {@code N' = A + B N - C N^2}, a Bass curve has A > 0 and C > 0. Its limits are two. At C = 0 it is an
 * exponential: for B > 0 growth without a ceiling, for B = 0 a constant rate, for B < 0 the curve without imitation (q
 * = 0, p = -B). As q goes to infinity it becomes a step, whose increments fall into two neighbouring periods in any
 * proportion.
 *
 * <p>The logistic and Gompertz curves have the same limits. For running sums B is not below 0. Counts can fall
 * exponentially, where nearly all adopted before the series. The limits of the Weibull curve are the power {@code t^B}
 * and the step.
 */
public final class LimitingModels {
    /** Growth over the whole series by a smaller logarithm than this counts as constant. */
    private static final double FLAT = 1e-6;

    /** The slowest growth of the grid: its logarithm over the whole series. */
    private static final double SLOWEST = 0.5;

    /** The lowest power of the grid. */
    private static final double SLOWEST_POWER = 0.1;

    /** The fastest growth: by this logarithm in one period, which leaves no digit of the count before. */
    private static final double FASTEST = 40;

    private static final int MAX_STEPS = 80;

    /** The factor from one rate of the grid to the next. */
    private static final double FACTOR = 1.7;

    /** Valleys of the grid below this multiple of the least value are searched. */
    private static final double CONTENDER = 1.5;

    /** The search ends when the slope could lower the value by no more than this share. */
    private static final double NEGLIGIBLE = 1e-17;

    /** The form of the limit without a ceiling. */
    private enum LimitShape {
        /** {@code exp(B t)}, or its increments, which are proportional to it. */
        EXPONENTIAL,
        /** {@code (exp(B t) - 1)/B}. */
        EXPONENTIAL_FROM_ZERO,
        /** {@code t^B}. */
        POWER,
        /** {@code t^B - (t-1)^B}. */
        POWER_INCREMENTS
    }

    private final double[] observed;
    private final LimitShape shape;
    private final FitCriterion criterion;
    private final boolean mayFall;
    private final double[] g;
    private final double[] dg;
    private double slope;
    private double amplitude;

    /** Makes the limits of a curve for some observations. */
    public LimitingModels(CurveModel model, FitCriterion criterion, double[] observed) {
        boolean sums = criterion == FitCriterion.CUMULATIVE;
        this.observed = observed;
        this.criterion = criterion;
        this.shape = switch (model) {
            case BASS -> sums ? LimitShape.EXPONENTIAL_FROM_ZERO : LimitShape.EXPONENTIAL;
            case WEIBULL -> sums ? LimitShape.POWER : LimitShape.POWER_INCREMENTS;
            case LOGISTIC, GOMPERTZ -> LimitShape.EXPONENTIAL;
        };
        this.mayFall = model == CurveModel.BASS || (model != CurveModel.WEIBULL && !sums);
        this.g = new double[observed.length];
        this.dg = new double[observed.length];
    }

    /**
     * The best limit without a ceiling.
     *
     * @param rate the rate B of an exponential, or the power B
     * @param amplitude its factor, in units of the observations
     * @param value its value of the criterion
     */
    public record Best(double rate, double amplitude, double value) {
        /** Returns whether the rate over a number of periods is rounding of 0. */
        public boolean isConstant(int periods) {
            return StrictMath.abs(rate) * periods < FLAT;
        }
    }

    /** Returns the best limit without a ceiling. */
    public Best unbounded() {
        double[] grid = grid();
        double[] values = new double[grid.length];
        int least = 0;
        for (int index = 0; index < grid.length; index++) {
            values[index] = evaluate(grid[index]);
            least = values[index] < values[least] ? index : least;
        }
        Best best = refined(grid, values, least);
        for (int index = 0; index < grid.length; index++) {
            boolean valley = index != least
                    && values[index] < CONTENDER * values[least]
                    && (index == 0 || values[index] < values[index - 1])
                    && (index == grid.length - 1 || values[index] <= values[index + 1]);
            if (valley) {
                Best other = refined(grid, values, index);
                best = other.value < best.value ? other : best;
            }
        }
        return best;
    }

    /** Returns rates or powers in geometric progression, from one that changes nothing to one that leaves no digits. */
    private double[] grid() {
        boolean power = shape == LimitShape.POWER || shape == LimitShape.POWER_INCREMENTS;
        // From the last period but one to the last, a power B grows by about exp(B/n).
        double least = power ? SLOWEST_POWER : SLOWEST / observed.length;
        double most = power ? FASTEST * observed.length : FASTEST;
        int count = (int) StrictMath.ceil(StrictMath.log(most / least) / StrictMath.log(FACTOR));
        int zero = mayFall && !power ? count : 0;
        double[] grid = new double[zero + 1 + count];
        double rate = least;
        for (int index = 1; index <= count; index++) {
            grid[zero + index] = rate;
            if (zero > 0) {
                grid[zero - index] = -rate;
            }
            rate *= FACTOR;
        }
        return grid;
    }

    private Best refined(double[] grid, double[] values, int at) {
        evaluate(grid[at]);
        Best best = new Best(grid[at], amplitude, values[at]);
        double low = grid[StrictMath.max(0, at - 1)];
        double high = grid[StrictMath.min(grid.length - 1, at + 1)];
        if (slope > 0) {
            high = grid[at];
        } else {
            low = grid[at];
        }
        return refine(best, low, high);
    }

    /** Returns the best point of a bracket in which the slope changes from falling to rising. */
    private Best refine(Best start, double low, double high) {
        Best best = start;
        evaluate(low);
        double slopeLow = slope;
        evaluate(high);
        RootFinder bracket = new RootFinder(low, slopeLow, high, slope);
        for (int step = 0; step < MAX_STEPS && !bracket.isClosed(); step++) {
            double at = bracket.next();
            double value = evaluate(at);
            best = value <= best.value ? new Best(at, amplitude, value) : best;
            if (slope == 0 || Double.isNaN(slope)) {
                return best;
            }
            bracket.narrow(at, slope);
            if (StrictMath.abs(slope) * bracket.width() <= NEGLIGIBLE * StrictMath.abs(value)
                    && StrictMath.abs(at - best.rate) <= 1e-12 * StrictMath.abs(at)) {
                return best;
            }
        }
        return best;
    }

    /** Returns the value at a rate; sets the slope and the amplitude. */
    private double evaluate(double rate) {
        fill(rate);
        return criterion == FitCriterion.MAXIMUM_LIKELIHOOD ? minusLog() : sumOfSquares();
    }

    private double sumOfSquares() {
        double gg = 0;
        double yg = 0;
        for (int i = 0; i < g.length; i++) {
            gg += g[i] * g[i];
            yg += observed[i] * g[i];
        }
        amplitude = yg / gg;
        double sum = 0;
        double cross = 0;
        for (int i = 0; i < g.length; i++) {
            double residual = observed[i] - amplitude * g[i];
            sum += residual * residual;
            cross += residual * dg[i];
        }
        slope = -2 * amplitude * cross;
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    private double minusLog() {
        double whole = 0;
        double wholeSlope = 0;
        double total = 0;
        for (int i = 0; i < g.length; i++) {
            whole += g[i];
            wholeSlope += dg[i];
            total += observed[i];
        }
        double minusLog = 0;
        slope = total * wholeSlope / whole;
        for (int i = 0; i < g.length; i++) {
            if (observed[i] > 0) {
                minusLog -= observed[i] * StrictMath.log(g[i] / whole);
                slope -= observed[i] * dg[i] / g[i];
            }
        }
        amplitude = total / whole;
        return Double.isNaN(minusLog) ? Double.POSITIVE_INFINITY : minusLog;
    }

    private void fill(double rate) {
        int n = g.length;
        switch (shape) {
            case EXPONENTIAL -> {
                // Relative to the larger end, so that nothing overflows.
                double factor = Exponential.of(-StrictMath.abs(rate));
                double power = 1;
                if (rate > 0) {
                    for (int i = n - 1; i >= 0; i--) {
                        g[i] = power;
                        dg[i] = (i - n + 1) * power;
                        power *= factor;
                    }
                } else {
                    for (int i = 0; i < n; i++) {
                        g[i] = power;
                        dg[i] = i * power;
                        power *= factor;
                    }
                }
            }
            case EXPONENTIAL_FROM_ZERO -> {
                for (int i = 0; i < n; i++) {
                    double t = i + 1;
                    double x = rate * t;
                    if (StrictMath.abs(x) < 1e-5) {
                        g[i] = t * (1 + x / 2);
                        dg[i] = t * t * (0.5 + x / 3);
                    } else {
                        double grown = StrictMath.expm1(x);
                        g[i] = grown / rate;
                        dg[i] = (x * (grown + 1) - grown) / rate / rate;
                    }
                }
            }
            case POWER, POWER_INCREMENTS -> {
                for (int i = n - 1; i >= 0; i--) {
                    double log = StrictMath.log((i + 1.0) / n);
                    g[i] = Exponential.of(rate * log);
                    dg[i] = g[i] * log;
                    if (shape == LimitShape.POWER_INCREMENTS && i < n - 1) {
                        g[i + 1] -= g[i];
                        dg[i + 1] -= dg[i];
                    }
                }
            }
        }
    }

    /**
     * Returns the value of the best step: increments in two neighbouring periods alone; running sums of 0, then any
     * number, then the whole potential.
     */
    public double step() {
        return switch (criterion) {
            case CUMULATIVE -> stepSums();
            case MAXIMUM_LIKELIHOOD -> stepLikelihood();
            case INCREMENTS, DENSITY -> stepIncrements();
        };
    }

    private double stepIncrements() {
        int n = observed.length;
        int at = 0;
        double most = -1;
        for (int i = 0; i + 1 < n; i++) {
            double pair = observed[i] * observed[i] + observed[i + 1] * observed[i + 1];
            if (pair > most) {
                most = pair;
                at = i;
            }
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += i == at || i == at + 1 ? 0 : observed[i] * observed[i];
        }
        return sum;
    }

    private double stepSums() {
        TailSumsOfSquares tails = TailSumsOfSquares.ofSums(observed, Double.NaN);
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < observed.length; k++) {
            least = StrictMath.min(least, tails.before(k) + tails.after(k + 1));
        }
        return least;
    }

    /** Returns the value of the step, which is infinite if anybody adopted outside two neighbouring periods. */
    private double stepLikelihood() {
        int first = 0;
        int last = observed.length - 1;
        while (first < last && observed[first] == 0) {
            first++;
        }
        while (last > first && observed[last] == 0) {
            last--;
        }
        if (last - first > 1) {
            return Double.POSITIVE_INFINITY;
        }
        double total = 0;
        double minusLog = 0;
        for (double count : observed) {
            total += count;
        }
        for (double count : observed) {
            minusLog -= count > 0 ? count * StrictMath.log(count / total) : 0;
        }
        return minusLog;
    }
}
